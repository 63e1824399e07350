import type { Versioned } from './columns.ts';

/** Derived: two records that may be one, as the last scan found them. Key: left_id and right_id. */
export interface DuplicatePairRow {
  /** The smaller of the two ids. */
  left_id: string;
  /** The larger of the two ids. */
  right_id: string;
  /** 'people' or 'organizations'. */
  record_type: string;
  /** 0 to 100: see `scorePeople` and `scoreOrganizations`. */
  score: number;
  /** JSON: ids of `DuplicateReason`. */
  reasons: string;
}

/** Derived: when records of a type were last compared with each other. */
export interface DuplicateScanRow {
  /** 'people' or 'organizations'. */
  record_type: string;
  /** The instant. */
  scanned_at: string;
  /** How many records were compared. */
  compared: number;
}

/** Two records that somebody said are two. */
export interface DuplicateDismissalRow extends Versioned {
  /** 'people' or 'organizations'. */
  record_type: string;
  /** The smaller of the two ids. */
  left_id: string;
  /** The larger of the two ids. */
  right_id: string;
  /** Who said so; '' when nobody is named. */
  member_id: string;
}

/** A record that was merged into another one, with all that it takes to part them again. */
export interface MergeRow extends Versioned {
  /** 'people' or 'organizations'. */
  record_type: string;
  /** The record that stayed. */
  kept_id: string;
  /** The record that went into it. */
  other_id: string;
  /** What it was called. */
  other_name: string;
  /** JSON: the whole row of the record that went. */
  other_row: string;
  /** JSON: the columns of the record that stayed that the merge changed, as they were. */
  fields_before: string;
  /** JSON: the same columns as the merge made them. */
  fields_after: string;
  /** JSON: { table, before, after }[], the rows that pointed at the record that went; after is null where its like was there already. */
  moves: string;
  /** Who merged them; '' when nobody is named. */
  member_id: string;
}
