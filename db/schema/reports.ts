import type { Trashable, Versioned } from './columns.ts';

/** A report that is kept: which parts, for which period, in whose words. Its figures are read from the records each time. */
export interface ReportRow extends Versioned, Trashable {
  /** An id of `reportKinds`. */
  kind: string;
  /** What it is called. */
  title: string;
  /** The first day that it speaks of. */
  period_start: string;
  /** The last day that it speaks of. */
  period_end: string;
  /** 'committees', 'campaigns', 'meetings' or '': what it is about. */
  subject_type: string;
  /** The record that it is about; '' for the whole coalition. */
  subject_id: string;
  /** JSON: ids of `reportSections` in their order. */
  sections: string;
  /** JSON: by the id of the part: { title, text, was }, what somebody wrote over it and the words that it took the place of. */
  words: string;
}
