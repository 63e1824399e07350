import type { Versioned } from './columns.ts';

/** What a provider offers of a kind of service. No participant is ever named here. */
export interface ServiceOfferRow extends Versioned {
  /** The provider. */
  organization_id: string;
  /** An id of `serviceTypes`. */
  service_type: string;
  /** 'direct' or 'referral'. */
  mode: string;
  /** New people who can begin in a month; -1 while nobody knows. */
  slots: number;
  /** Days until somebody begins; -1 while nobody knows. */
  wait_days: number;
  /** When somebody is there, in words. */
  hours: string;
  /** 1: somebody is there at any hour. */
  is_always_open: number;
  /** 1: people are handed over in person. */
  is_warm: number;
  /** 1: it is open to people who use. */
  is_harm_reduction: number;
  /** 1: people with disabilities can use it. */
  is_accessible: number;
  /** JSON: the neighborhoods that it serves; an empty list for all. */
  neighborhoods: string;
  /** JSON: language codes. */
  languages: string;
  /** JSON: ids of `populations` for whom it was made. */
  populations: string;
  /** Who may come. */
  eligibility: string;
  /** Who may not. */
  exclusions: string;
  /** What it costs and who pays. */
  cost: string;
  /** Whom to call. */
  contact: string;
  /** The day on which the provider last said so; '' for never. */
  confirmed_on: string;
  /** What is worth knowing of it. */
  note: string;
  /** The provider's name as it is ordered; '' while the provider is in the trash. Derived. */
  provider_sort: string;
  /** What it is found by: provider, kind, languages and its own texts, folded. Derived. */
  words: string;
}

/** How much of a kind of service is needed. */
export interface ServiceNeedRow extends Versioned {
  /** An id of `serviceTypes`. */
  service_type: string;
  /** People a month; -1 while nobody knows. */
  need: number;
  /** The share of those referred who need it, 0 to 100; -1 while nobody said. */
  share: number;
  /** JSON: language codes that it must be there in. */
  languages: string;
  /** Where the figures are from. */
  source: string;
}

/** A neighborhood as a shape, from a file. */
export interface ServiceAreaRow extends Versioned {
  name: string;
  /** JSON: its rings, each a list of [x, y] in whole numbers; the picture is 1000 wide. */
  rings: string;
  /** How high the picture is that all shapes of a file stand in. */
  height: number;
  /** The file that it came from. */
  file_name: string;
}
