import { percentOf } from './numbers.ts';

/** Open follow-ups that are alike, or were on the day that is asked about. */
export interface OpenFollowUps {
  readonly isOverdue: boolean;
  /** The influence of whom they are about, 1 to 5; 0 when it is not known. */
  readonly influence: number;
  /** How many there are of them; 1 when left out. */
  readonly count?: number;
}

/** Metric m11. */
export interface OverdueFollowUps {
  /** Overdue of open, in percent; null when nothing is open. */
  readonly value: number | null;
  readonly overdue: number;
  readonly open: number;
  /** The same, each weighing as much as the influence of whom it is about; null where nothing weighs. */
  readonly weighted: number | null;
}

/** Metric m11 of the domain pack. A follow-up due today is not overdue yet. */
export function overdueFollowUps(followUps: Iterable<OpenFollowUps>): OverdueFollowUps {
  let [overdue, open, overdueWeight, openWeight] = [0, 0, 0, 0];
  for (const { isOverdue, influence, count = 1 } of followUps) {
    open += count;
    openWeight += count * influence;
    if (!isOverdue) continue;
    overdue += count;
    overdueWeight += count * influence;
  }
  return { value: percentOf(overdue, open), overdue, open, weighted: percentOf(overdueWeight, openWeight) };
}

/** Follow-ups that were due in the last 90 days and were done on or before that day, in percent; null when none was due. */
export function promiseKeeping(due: { readonly onTime: number; readonly all: number }): number | null {
  return percentOf(due.onTime, due.all);
}
