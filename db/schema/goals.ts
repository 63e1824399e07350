import type { Trashable, Versioned } from './columns.ts';

/** A goal of the coalition, or a strategy by which a goal is reached. */
export interface GoalRow extends Versioned, Trashable {
  /** 'goal' or 'strategy'. */
  kind: string;
  /** The goal that a strategy serves; '' for a goal. */
  parent_id: string;
  /** The id of the template in `shared/content/goal-templates.ts` that it began as; '' for none. */
  template: string;
  title: string;
  /** Why it matters, in Markdown. */
  why: string;
  /** The specific change, in Markdown. */
  change: string;
  /** What is measured, in words. */
  measure: string;
  /** What the numbers count, such as 'sectors', '%' or 'minutes'. */
  unit: string;
  /** Whether the target is reached from below or from above: 'at-least' or 'at-most'. */
  direction: string;
  /** A decimal number as text; '' when it is not known. */
  baseline_value: string;
  baseline_source: string;
  baseline_on: string;
  /** A decimal number as text; '' when it has none. */
  target_value: string;
  /** Why it can be done: resources and people, in Markdown. */
  achievable: string;
  /** The problem that it answers. */
  problem: string;
  /** The pathway that it belongs to. */
  pathway: string;
  /** The group for which it closes a gap. */
  equity: string;
  starts_on: string;
  due_on: string;
  /** An id of `goalStatuses`. */
  status: string;
  /** Where it stands, in a sentence. */
  standing: string;
  /** How sure the owner is that it will be met: 1 to 5; 0 when nobody said. */
  confidence: number;
  /** The day on which it was met; '' until then. */
  met_on: string;
  /** The person who answers for it; '' for nobody. */
  owner_person_id: string;
  /** The committee that works on it; '' for none. */
  committee_id: string;
  /** The place among its siblings, from 0. */
  position: number;
}

/** What a goal's measure was on a day. */
export interface GoalValueRow extends Versioned {
  goal_id: string;
  measured_on: string;
  /** A decimal number as text. */
  value: string;
  source: string;
  note: string;
}

/** A risk or decision that a goal is tied to. */
export interface GoalLinkRow extends Versioned {
  goal_id: string;
  /** 'risks' or 'decisions'. */
  record_type: string;
  record_id: string;
}

/** A marker on the way to a goal. */
export interface MilestoneRow extends Versioned {
  goal_id: string;
  title: string;
  due_on: string;
  /** The day on which it was reached; '' until then. */
  met_on: string;
  /** What shows that it was reached: words or a link. */
  evidence: string;
  /** The level of the win that it is worth: 1 to 5; 0 for none. */
  win_level: number;
  /** The place in the list, from 0. */
  position: number;
}
