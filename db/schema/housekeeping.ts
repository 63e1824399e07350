import type { Versioned } from './columns.ts';

/** What is to be looked at again after so many months; nothing is removed by itself. */
export interface RetentionRuleRow extends Versioned {
  /** An id of `retentionSubjects`. */
  subject: string;
  /** Whole months, from 1 on. */
  months: number;
}

/** A record that somebody looked at and keeps until a day. */
export interface RetentionReviewRow extends Versioned {
  /** 'people', 'notes' or 'interactions'. */
  record_type: string;
  record_id: string;
  /** From this day on it is brought up again. */
  keep_until: string;
  /** The member who looked; '' when nobody is named. */
  member_id: string;
}
