import type { Trashable, Versioned } from './columns.ts';

/** What people with lived experience said of the program, and what was done about it. */
export interface FeedbackRow extends Versioned, Trashable {
  /** It in a line, without a name. */
  title: string;
  /** What they said, in Markdown, without a name. */
  said: string;
  /** By which name it is known; '' for none. Never a real one. */
  alias: string;
  /** 'official' or 'unofficial'. */
  kind: string;
  /** An id of `feedbackRoutes`. */
  route: string;
  /** The day on which it was heard. */
  heard_on: string;
  /** 'new', 'considered', 'changed' or 'unchanged'. */
  status: string;
  /** What was done about it, or why nothing was, in Markdown. */
  answer: string;
  /** The day on which that was settled; '' until then. */
  answered_on: string;
  /** The day on which it was told back; '' until then. */
  told_on: string;
  /** The meeting at which it was heard; '' for none. */
  meeting_id: string;
  /** The decision that it led to; '' for none. */
  decision_id: string;
  /** Who sees to an answer; '' for nobody. */
  owner_person_id: string;
  /** 1: for few eyes. */
  is_restricted: number;
}

/** What is owed to somebody for their time, and when it was paid. */
export interface StipendRow extends Versioned {
  /** Whom it is owed to. */
  person_id: string;
  /** What it is for. */
  reason: string;
  /** The meeting that it is for; '' for none. */
  meeting_id: string;
  /** In minor units such as cents. */
  amount_cents: number;
  /** An ISO 4217 code. */
  currency: string;
  /** The day by which it is owed. */
  due_on: string;
  /** The day on which it was paid; '' until then. */
  paid_on: string;
  /** What is worth knowing of it. */
  note: string;
}

/** What makes it possible to take part: for one person, or for all. */
export interface EngagementSupportRow extends Versioned {
  /** Who gets it; '' for whoever needs it. */
  person_id: string;
  /** An id of `supportKinds`. */
  kind: string;
  /** What it is, and who sees to it. */
  words: string;
  /** Its first day; '' when nobody said. */
  starts_on: string;
  /** Its last day; '' while it goes on. */
  ends_on: string;
}
