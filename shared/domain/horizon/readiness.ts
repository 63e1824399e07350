import { addDays, type IsoDay } from '../../dates.ts';

/** How ready the coalition is for an event: a plan that is ready, one that was started, none, or nothing to say of what records tell by themselves. */
export const readinessStates = ['ready', 'started', 'none', 'told'] as const;
export type Readiness = (typeof readinessStates)[number];

/** The marks at which a person looks at what comes: days before it. */
export const horizonMarks = [30, 90, 180] as const;

/** A plan is ready when every line of it is done or is somebody's task, and started when there is any line or scenario. */
export function readinessOf(plan: {
  readonly lines: number;
  readonly settled: number;
  readonly scenarios: number;
}): Exclude<Readiness, 'told'> {
  if (plan.lines > 0 && plan.settled >= plan.lines) return 'ready';
  return plan.lines > 0 || plan.scenarios > 0 ? 'started' : 'none';
}

/** The day of a line, counted back from the first day of its event in days of the calendar, which clock changes do not move. */
export function dueDayOf(eventDay: IsoDay, daysBefore: number): IsoDay {
  return addDays(eventDay, -daysBefore);
}

/** The day that a task of a line is due: a day that is over becomes today. */
export function taskDayOf(eventDay: IsoDay, daysBefore: number, today: IsoDay): IsoDay {
  const due = dueDayOf(eventDay, daysBefore);
  return due < today ? today : due;
}

/** Whether the preparation should have begun: the event is within its lead time and not over. */
export function isWithinLead(days: number, leadDays: number): boolean {
  return days >= 0 && days <= leadDays;
}
