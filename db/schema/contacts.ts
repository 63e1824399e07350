import type { Trashable, Versioned } from './columns.ts';

export interface InteractionRow extends Versioned, Trashable {
  occurred_on: string;
  channel: string;
  direction: string;
  outcome: string;
  heard: string;
  promised: string;
  sensitivity: string;
  consent_to_quote: number;
  member_id: string;
}

/** Key: interaction_id and record_id. */
export interface InteractionParticipantRow {
  interaction_id: string;
  record_id: string;
  /** 'people' or 'organizations'. */
  record_type: string;
}

export interface FollowUpRow extends Versioned, Trashable {
  type: string;
  summary: string;
  owner_id: string;
  due_on: string;
  /** '' while it is open. */
  done_on: string;
  /** 'people', 'organizations' or ''. */
  record_type: string;
  record_id: string;
  interaction_id: string;
}

export interface NoteRow extends Versioned, Trashable {
  record_type: string;
  record_id: string;
  body: string;
  is_restricted: number;
  is_pinned: number;
  author_id: string;
}
