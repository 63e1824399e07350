import type { Trashable, Versioned } from './columns.ts';

/** A piece of work with one owner. */
export interface TaskRow extends Versioned, Trashable {
  title: string;
  /** Derived: the folded title, for sorting and finding. */
  sort_title: string;
  /** Markdown. */
  description: string;
  /** The person who sees to it; '' while nobody does. */
  owner_person_id: string;
  /** The committee that it belongs to; '' for none. */
  committee_id: string;
  goal_id: string;
  /** The meeting that it came of. */
  meeting_id: string;
  agenda_item_id: string;
  /** The decision that it carries out. */
  decision_id: string;
  /** 'people', 'organizations' or '': the partner that it is about. */
  record_type: string;
  record_id: string;
  /** 'wins', 'losses', 'lessons', 'afterActionReviews', 'risks', 'externalEvents' or '': what it was planned for. */
  origin_type: string;
  /** The record that it was planned for; '' for none. */
  origin_id: string;
  /** 'todo', 'doing', 'blocked', 'done' or 'dropped'. */
  status: string;
  /** 'low', 'normal' or 'high'. */
  priority: string;
  /** 1 small to 3 large. */
  effort: number;
  starts_on: string;
  due_on: string;
  /** The day on which it was done; '' until then. */
  done_on: string;
  /** The day on which it was dropped; '' unless it is. */
  dropped_on: string;
  dropped_reason: string;
  blocked_reason: string;
  /** How often its due day was moved on when it came. */
  carried_over: number;
  /** The question of its committee that it answers: 'who', 'where', 'how' or ''. */
  question: string;
  /** What shows that it was done. */
  evidence: string;
  /** JSON: the rule by which it comes again, as `shared/domain/recurrence` reads it; '' for a task that does not. */
  rule: string;
  /** The first task of the series that this one goes on; '' for that one itself. */
  series_id: string;
  /** Its place among the tasks of its status on the board; lower is higher. */
  position: number;
}

/** Somebody who takes part in a task beside its owner. */
export interface TaskPersonRow extends Versioned {
  task_id: string;
  person_id: string;
  /** 'M' manager, 'C' consulted, 'H' helper or 'A' approver. */
  letter: string;
}

/** A line of the checklist of a task. */
export interface TaskStepRow extends Versioned {
  task_id: string;
  text: string;
  is_done: number;
  /** Its place in the checklist, from 0. */
  position: number;
}

/** A task that another one must wait for. */
export interface TaskDependencyRow extends Versioned {
  /** The task that waits. */
  task_id: string;
  /** The task that must be done before. */
  needs_task_id: string;
}
