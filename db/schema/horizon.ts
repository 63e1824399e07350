import type { Versioned } from './columns.ts';

/** A line of the preparation for one time of an event. */
export interface EventPreparationRow extends Versioned {
  event_id: string;
  /** The first day of the time that it prepares for. */
  for_on: string;
  text: string;
  /** How many days before that day it is due; negative for days after it. */
  days_before: number;
  /** The day on which it was done; '' until then, and for one that became a task. */
  done_on: string;
  /** The task that it became; '' for none. */
  task_id: string;
  /** Its place in the checklist, from 0. */
  position: number;
}

/** A record that an event touches, as somebody said. */
export interface EventExposureRow extends Versioned {
  event_id: string;
  /** 'people', 'organizations', 'wantedDecisions', 'goals' or 'fundingStreams'. */
  record_type: string;
  record_id: string;
  note: string;
}

/** One way that an event may go. */
export interface ScenarioRow extends Versioned {
  event_id: string;
  title: string;
  /** 1 unlikely to 5 nearly sure; 0 until somebody says. */
  likelihood: number;
  /** What it would mean for the coalition. */
  meaning: string;
  /** Its place among the scenarios of the event, from 0. */
  position: number;
}

/** A task that waits until its scenario comes true or is planned for. */
export interface ScenarioTaskRow extends Versioned {
  scenario_id: string;
  text: string;
  /** How many days before the event it is due; negative for days after it. */
  days_before: number;
  /** The task that it became; '' until the scenario is opened. */
  task_id: string;
  /** Its place in the list, from 0. */
  position: number;
}

/** How a member arranged the first screen; its `id` is that of the member. */
export interface HomeTilesRow extends Versioned {
  /** The ids of the tiles from top to bottom as JSON: `string[]`. */
  tiles: string;
  /** The ids of the tiles that are put away as JSON: `string[]`. */
  hidden: string;
}

/** How far a member has seen the history; its `id` is that of the member. No part of the history itself. */
export interface MemberLookRow {
  id: string;
  /** The number of the last step that was seen before the latest visit. */
  seen_seq: number;
  /** When that visit was; '' for the first one. */
  seen_at: string;
  /** The number of the last step at the latest visit. */
  latest_seq: number;
  /** The instant of the latest visit. */
  latest_at: string;
}
