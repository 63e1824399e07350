import type { Trashable, Versioned } from './columns.ts';

/** What people say against the effort, and what is answered. */
export interface ObjectionRow extends Versioned, Trashable {
  /** What they say, in their words. */
  text: string;
  /** What is behind it. */
  worry: string;
  /** The points of the reply, in Markdown; '' while there is none. */
  reply: string;
  /** The evidence card that proves it; '' for none. */
  evidence_id: string;
  /** Who says it best, in words. */
  messenger: string;
  /** Who is assigned to say it; '' for nobody. */
  messenger_person_id: string;
  /** Where it came from: 'content', 'meeting', 'session', 'contact' or 'own'. */
  source: string;
  /** The id of the entry of the list, the meeting, the session or the contact; '' for one of our own. */
  source_id: string;
  /** 'open', or 'retired' when nobody says it any longer. Whether it is covered follows from the reply and the messenger. */
  status: string;
  /** The place in the list, from 0. */
  position: number;
}

/** Somebody from whom an objection was heard. */
export interface ObjectionHolderRow extends Versioned {
  objection_id: string;
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** The day on which it was heard. */
  heard_on: string;
  /** The contact at which it was heard; '' for none. */
  interaction_id: string;
  /** How they put it. */
  note: string;
}

/** A reply that was given to a partner, and what came of it. */
export interface ObjectionReplyRow extends Versioned {
  objection_id: string;
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** The day of the reply. */
  replied_on: string;
  /** Who gave it; '' when it was somebody of the team. */
  messenger_person_id: string;
  /** The contact at which it was given; '' for none. */
  interaction_id: string;
  /** 'moved', 'same', 'worse' or 'unknown'. */
  result: string;
  /** The rating whose move is credited to it; '' for none. */
  assessment_id: string;
  /** JSON: ids of ratings whose move was said not to come of it. */
  dismissed: string;
  note: string;
}

/** How somebody answered an objection when they rehearsed. */
export interface RehearsalRow extends Versioned {
  objection_id: string;
  /** Who rehearsed; '' when nobody was named. */
  member_id: string;
  /** The day. */
  rehearsed_on: string;
  /** 1 to 3, as they judged themselves. */
  score: number;
  note: string;
}
