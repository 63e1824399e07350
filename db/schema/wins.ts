import type { Trashable, Versioned } from './columns.ts';

/** Something that was won: proposed from a meeting or from the records, then verified or dismissed. */
export interface WinRow extends Versioned, Trashable {
  title: string;
  won_on: string;
  /** An id of `winCategories`; '' until somebody says. */
  category: string;
  /** Its step on the ladder of markers, 1 to 5; 0 until somebody says. */
  level: number;
  /** 'proposed', 'verified' or 'dismissed'. */
  status: string;
  /** What shows it: a link, a figure, somebody's words. */
  evidence: string;
  /** An id of `winProofs`: what kind of proof that is; '' when nobody said. */
  proof: string;
  /** The meeting whose minutes proposed it; '' for none. */
  meeting_id: string;
  /** The goal that it serves; '' for none. */
  goal_id: string;
  /** What changed, in Markdown. */
  note: string;
  /** How it was before: a figure or words. */
  value_before: string;
  /** How it is now. */
  value_after: string;
  /** 1: it may be told outside the coalition. */
  is_public: number;
  /** Who gains by it, and who does not yet. */
  equity_note: string;
  /** What can be asked for now. */
  next_ask: string;
  /** The win that it made possible; '' for none. */
  paves_way_to: string;
  /** The decision that it rests on; '' for none. */
  decision_id: string;
  /** The text that it is told in, or that brought it about; '' for none. */
  asset_id: string;
  /** The milestone that it meets; '' for none. */
  milestone_id: string;
  /** An id of `winSources`: what it was proposed from; '' when a person wrote it. */
  proposed_from: string;
  /** The record that it was proposed from; '' when a person wrote it. */
  proposed_source_id: string;
  /** The member who verified it; '' until then. */
  verified_by: string;
  /** The day on which it was verified; '' until then. */
  verified_on: string;
}

/** Somebody who had a part in a win. */
export interface WinCreditRow extends Versioned {
  /** The win. */
  win_id: string;
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** What they did. */
  part: string;
  /** The day on which they were thanked; '' until then. */
  thanked_on: string;
}

/** Something that may go wrong. */
export interface RiskRow extends Versioned, Trashable {
  title: string;
  /** An id of `riskCategories`; '' when nobody said. */
  category: string;
  /** Why it may come about. */
  cause: string;
  /** What would come about. */
  event: string;
  /** What it would do to the coalition and to participants. */
  effect: string;
  /** What would be seen before it comes about. */
  early_signals: string;
  /** 1 to 5. */
  likelihood: number;
  /** 1 to 5. */
  impact: number;
  /** 'slow', 'medium' or 'fast': how quickly it would come; a fast one counts one band higher. */
  velocity: string;
  /** 1 to 5 once what is done against it works; 0 until somebody says. */
  residual_likelihood: number;
  /** 1 to 5 once what is done against it works; 0 until somebody says. */
  residual_impact: number;
  /** 'watching', 'open', 'happened' or 'closed'. */
  status: string;
  /** What calls for the contingency. */
  trigger: string;
  /** What is done so that it does not come about. */
  prevention: string;
  /** What is done when it comes about. */
  contingency: string;
  /** Who watches it: a person; '' for nobody. */
  owner_person_id: string;
  review_on: string;
  /** The day on which it was closed or came about; '' while it is in use. */
  closed_on: string;
  /** The event from outside that it hangs on; '' for none. */
  event_id: string;
  note: string;
}
