import type { Trashable, Versioned } from './columns.ts';

/** A decision of a body: the text put, what was decided, by which rule and with which votes. */
export interface DecisionRow extends Versioned, Trashable {
  /** Counted on through the workspace, as in D-41. */
  number: number;
  title: string;
  /** The text that was put, in Markdown. */
  motion: string;
  /** The text as decided, apart from the votes, in Markdown. */
  outcome: string;
  /** The meeting at which it was decided or is to be; '' for none. */
  meeting_id: string;
  agenda_item_id: string;
  /** The committee that decides; '' for the whole coalition. */
  committee_id: string;
  /** The person who moved it; '' when nobody did. */
  moved_by_id: string;
  seconded_by_id: string;
  /** JSON: { kind, threshold, fallback, rounds, minSectors, needsLivedExperience }. */
  rule: string;
  /** 1: a reserved matter, which needs more. */
  is_reserved: number;
  /** An id of `reservedMatters`; '' when it is not one of them. */
  reserved_matter: string;
  /** 'tally', 'gradient' or '' before anybody voted. */
  method: string;
  /** Votes of the last round, those by member counted up. */
  yes: number;
  no: number;
  abstain: number;
  /** JSON: how many gave 1, 2, 3, 4 and 5 in the last round. */
  gradient: string;
  /** JSON: the earlier rounds: { method, yes, no, abstain, gradient }[]. */
  rounds: string;
  /** Objections in their own words where votes were not taken by member. */
  objections: string;
  /** JSON: { filled, here, bodySectors, sectors, livedExperience, livedExperienceHere } as counted; frozen when it is decided; '' before. */
  quorum: string;
  /** JSON: the ids of people with a vote who were not there, frozen when it is decided. */
  absent: string;
  /** JSON: who confirmed a provisional decision: { what, on, words }[]. */
  confirmations: string;
  /** 'draft', 'open', 'passed', 'failed', 'deferred', 'withdrawn', 'superseded' or 'provisional'. */
  status: string;
  /** The day on which it was decided; '' before. */
  decided_on: string;
  /** The day on which it is looked at again; '' for none. */
  review_on: string;
  /** Why it was needed, in Markdown. */
  background: string;
  /** JSON: what else was thought of: { title, why, isChosen }[]. */
  options: string;
  /** The decision that took its place; '' for none. */
  superseded_by_id: string;
  /** The day on which the lived-experience seats asked for a pause; '' when they did not. */
  paused_on: string;
  /** The meeting at which they asked. */
  paused_meeting_id: string;
  /** Why, in their words. */
  pause_words: string;
  note: string;
}

/** One member's vote in one round. */
export interface DecisionVoteRow extends Versioned {
  decision_id: string;
  /** From 1. */
  round: number;
  person_id: string;
  /** The organization that they vote for; '' for none. */
  organization_id: string;
  /** 'yes', 'no', 'abstain' or '' for a vote on the gradient. */
  vote: string;
  /** 1 to 5; 0 for none. */
  gradient: number;
  /** 1: they disagree and do not stand in the way. */
  stands_aside: number;
  /** Reservations, dissent or an objection in their own words. */
  words: string;
  /** 1: money or a job is at stake for them, so they left the vote. */
  has_conflict: number;
  conflict_words: string;
}
