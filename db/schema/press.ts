import type { Trashable, Versioned } from './columns.ts';

/** A paper, station or site that writes about the place. */
export interface PressOutletRow extends Versioned, Trashable {
  name: string;
  /** The name as it is ordered: without case and accents. Derived. */
  sort_name: string;
  /** An id of `outletKinds`. */
  kind: string;
  /** What it writes about: courts, city hall. */
  beat: string;
  /** The outlet as a partner of the map; '' when it is none. */
  organization_id: string;
  /** The reporter whom we talk to; '' when nobody is known. */
  person_id: string;
  /** An id of `pressTones`. */
  tone: string;
  note: string;
}

/** A pitch to an outlet, something that it published, or a correction. */
export interface PressContactRow extends Versioned {
  outlet_id: string;
  campaign_id: string;
  /** The text that was pitched or printed; '' for none. */
  asset_id: string;
  /** Who of us is quoted in it; '' for nobody. */
  quoted_person_id: string;
  /** An id of `pressContactKinds`. */
  kind: string;
  happened_on: string;
  title: string;
  url: string;
  /** An id of `pressTones`. */
  tone: string;
  /** 1: it says something wrong that is to be put right. */
  is_correction_owed: number;
  /** The day on which it was put right; '' before. */
  corrected_on: string;
  note: string;
}

/** A partner who was asked to sign a text, and what they said. */
export interface StatementSignatureRow extends Versioned {
  asset_id: string;
  organization_id: string;
  /** Who signs for it; '' until somebody is named. */
  person_id: string;
  /** An id of `signatureStatuses`. */
  status: string;
  asked_on: string;
  /** The last day for an answer; '' for none. */
  due_on: string;
  /** The day of the answer; '' before. */
  answered_on: string;
  /** The hash of the text that was signed; '' before. */
  hash: string;
  note: string;
}

/** A point of the checklist for statements that somebody ticked. */
export interface StatementCheckRow extends Versioned {
  asset_id: string;
  /** An id of `statementPoints`. */
  point: string;
  checked_on: string;
  /** The hash of the text on which it was ticked. */
  hash: string;
  member_id: string;
}

/** Somebody who may speak for the coalition. */
export interface SpokespersonRow extends Versioned {
  person_id: string;
  /** An id of `speakerVoices`. */
  voice: string;
  topics: string;
  /** Languages that they speak in public, as a JSON list of codes. */
  languages: string;
  /** The day of their last training; '' for none. */
  trained_on: string;
  /** The last day on which they speak; '' for no end. */
  until_on: string;
  note: string;
}

/** The sheet for a crisis: at most one row. */
export interface CrisisSheetRow extends Versioned {
  /** Who gathers the facts, and nobody else. */
  fact_holder_id: string;
  /** The one person who speaks. */
  spokesperson_id: string;
  /** Who speaks when that person cannot. */
  deputy_id: string;
  /** The holding statement: an asset in the crisis lane. */
  asset_id: string;
  /** An id of `crisisKinds`; '' while there is no crisis. */
  kind: string;
  /** Since when there is one: an instant; '' while there is none. */
  opened_at: string;
  /** The steps that are done, with the instants, as a JSON list of `{id, at}`. */
  steps: string;
  note: string;
}

/** Somebody to be called within two hours of a crisis. */
export interface CrisisCallRow extends Versioned {
  person_id: string;
  why: string;
  /** Its place in the list; the least comes first. */
  position: number;
  /** When they were called in the crisis at hand: an instant; '' before. */
  called_at: string;
}
