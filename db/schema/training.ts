import type { Trashable, Versioned } from './columns.ts';

/** A training, planned or held. */
export interface TrainingSessionRow extends Versioned, Trashable {
  /** What it is called. */
  title: string;
  /** An id of `trainingTopics`. */
  topic: string;
  /** 'planned', 'held' or 'canceled'. */
  status: string;
  /** Its day; '' while none is set. */
  held_on: string;
  /** How long it takes, in minutes; 0 when nobody said. */
  minutes: number;
  /** Whom it is for, in words. */
  audience: string;
  /** Where it is held. */
  place: string;
  /** The person who teaches; '' when nobody in the workspace does. */
  trainer_person_id: string;
  /** The organization that teaches; '' for none. */
  trainer_organization_id: string;
  /** Who teaches, where they are no partner. */
  trainer_words: string;
  /** What shows that it was held, and where that is. */
  evidence: string;
  /** Right answers before it, in percent of all; -1 while nobody asked. */
  before_share: number;
  /** Right answers after it, in percent of all; -1 while nobody asked. */
  after_share: number;
  /** The day by which it is due again; '' for what its topic asks. */
  refresher_on: string;
  /** What is worth knowing of it, in Markdown. */
  note: string;
}

/** How many of an organization or of one of its squads came to a training: counts, never names. */
export interface TrainingAttendanceRow extends Versioned {
  /** The training. */
  session_id: string;
  /** The organization that they came from. */
  organization_id: string;
  /** The squad, shift or team; '' for the organization as a whole. */
  unit: string;
  /** How many there are to train; -1 while nobody said. */
  expected: number;
  /** How many came. */
  attended: number;
}

/** What an officer met on a diversion and on an arrest, step by step. */
export interface FrictionCheckRow extends Versioned {
  /** The day on which it was looked at. */
  checked_on: string;
  /** Whose officers were asked; '' when it is for all. */
  organization_id: string;
  /** JSON: an entry for each answered question: { id, divert, arrest }, numbers in its unit, 1 or 0 for yes and no. */
  answers: string;
  /** What is worth knowing of it. */
  note: string;
}
