import type { Trashable, Versioned } from './columns.ts';

/** Something that was won: proposed from a meeting, then verified or dismissed. */
export interface WinRow extends Versioned, Trashable {
  title: string;
  won_on: string;
  /** What kind of win it is; '' until somebody says. */
  category: string;
  /** Its step on the ladder of markers, 1 to 5; 0 until somebody says. */
  level: number;
  /** 'proposed', 'verified' or 'dismissed'. */
  status: string;
  /** What shows it: a link, a figure, somebody's words. */
  evidence: string;
  /** The meeting whose minutes proposed it; '' for none. */
  meeting_id: string;
  /** The goal that it serves; '' for none. */
  goal_id: string;
  note: string;
}

/** Something that may go wrong. */
export interface RiskRow extends Versioned, Trashable {
  title: string;
  /** An id of `riskCategories`; '' when nobody said. */
  category: string;
  /** 1 to 5. */
  likelihood: number;
  /** 1 to 5. */
  impact: number;
  /** 'watching', 'open', 'happened' or 'closed'. */
  status: string;
  /** What would show that it is happening. */
  trigger: string;
  /** What is done about it. */
  plan: string;
  /** Who watches it: a person; '' for nobody. */
  owner_person_id: string;
  review_on: string;
  note: string;
}
