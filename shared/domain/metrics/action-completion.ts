import { addDays, daysBetween, type IsoDay } from '../../dates.ts';
import { median, percentOf } from './numbers.ts';

/** A task as metric m06 sees it. */
export interface DueTask {
  readonly dueOn: IsoDay;
  /** The day on which it was done; '' while it is not. */
  readonly doneOn: string;
  /** Whether it was dropped, and said why: such a task does not count. */
  readonly isDroppedWithReason: boolean;
  readonly carriedOver: number;
}

/** Metric m06. */
export interface ActionCompletion {
  /** Done of due, in percent; null when nothing was due. */
  readonly value: number | null;
  readonly done: number;
  readonly due: number;
  /** Done on or before their day, of due, in percent. */
  readonly onTime: number | null;
  /** The median of the days by which those that were done after their day were late; null when none was. */
  readonly daysLate: number | null;
  readonly late: number;
  /** How many were carried over twice or more. */
  readonly carriedOver: number;
}

/** The first and last due day that metric m06 of a day looks at. */
export function completionWindow(day: IsoDay): { from: IsoDay; to: IsoDay } {
  return { from: addDays(day, -89), to: addDays(day, -1) };
}

/** Metric m06 of the domain pack on a day: of the tasks due in the 89 days before it, how many were done by then. */
export function actionCompletion(tasks: Iterable<DueTask>, day: IsoDay): ActionCompletion {
  const { from, to } = completionWindow(day);
  let [due, done, onTime, carriedOver] = [0, 0, 0, 0];
  const late: number[] = [];
  for (const task of tasks) {
    if (task.dueOn < from || task.dueOn > to || task.isDroppedWithReason) continue;
    due++;
    if (task.carriedOver >= 2) carriedOver++;
    if (task.doneOn === '' || task.doneOn > day) continue;
    done++;
    if (task.doneOn <= task.dueOn) onTime++;
    else late.push(daysBetween(task.dueOn, task.doneOn));
  }
  return {
    value: percentOf(done, due),
    done,
    due,
    onTime: percentOf(onTime, due),
    daysLate: median(late),
    late: late.length,
    carriedOver,
  };
}
