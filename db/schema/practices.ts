import type { Versioned } from './columns.ts';

/** What is planned for an item of a checklist. */
export interface PracticeItemRow extends Versioned {
  /** An id of `checklists`. */
  checklist: string;
  /** The id of an item of it. */
  item: string;
  /** Who sees to it; '' for nobody. */
  owner_person_id: string;
  /** The day on which to look again; '' for none. */
  review_on: string;
  /** What comes next. */
  next_step: string;
  /** 'now', 'later' or '' while nobody said. */
  phase: string;
}

/** How far a rater said that an item is, on a day; the latest of a rater counts. */
export interface PracticeRatingRow extends Versioned {
  /** An id of `checklists`. */
  checklist: string;
  /** The id of an item of it. */
  item: string;
  /** Who says so. */
  rater_person_id: string;
  /** An id of `itemStatuses`; '' where they took their word back. */
  status: string;
  /** The day on which they said so. */
  rated_on: string;
  /** Why they say so. */
  why: string;
}

/** What shows that an item is in place. */
export interface PracticeEvidenceRow extends Versioned {
  /** An id of `checklists`. */
  checklist: string;
  /** The id of an item of it. */
  item: string;
  /** The type of the record that shows it; '' for words alone. */
  source_type: string;
  /** The record that shows it; '' for words alone. */
  source_id: string;
  /** What it shows, and where. */
  words: string;
}
