import type { Trashable, Versioned } from './columns.ts';

/** An effort to be heard: what shall change, for whom, by when and with which money. */
export interface CampaignRow extends Versioned, Trashable {
  name: string;
  /** What shall be different at its end. */
  goal: string;
  /** An id of `campaignStatuses`. */
  status: string;
  /** The first day; '' until it is set. */
  starts_on: string;
  /** The last day; '' until it is set. */
  ends_on: string;
  owner_person_id: string;
  committee_id: string;
  /** The goal of the coalition that it serves; '' for none. */
  goal_id: string;
  /** The money set aside, in minor units such as cents. */
  budget: number;
  /** The money spent, in minor units. */
  spent: number;
  /** An ISO 4217 code; '' without money. */
  currency: string;
  /** Where the money comes from. */
  budget_note: string;
  /** What was learned. Markdown. */
  note: string;
}

/** A part of a campaign with its days. */
export interface CampaignPhaseRow extends Versioned {
  campaign_id: string;
  /** An id of `campaignPhases`. */
  phase: string;
  starts_on: string;
  ends_on: string;
  note: string;
}

/** An audience of a campaign, and where it wants it to stand. */
export interface CampaignTargetRow extends Versioned {
  campaign_id: string;
  segment_id: string;
  /** The band to reach: an id of `stances`; '' where it only informs. */
  band: string;
  note: string;
}
