import { addDays, type IsoDay } from '../../dates.ts';
import { nextOccurrence, type Occurrence } from '../recurrence/occurrences.ts';
import { withShift, withSkip, type RecurrenceRule } from '../recurrence/rule.ts';

/** The day of the rule that a task with this due day stands for: where it was moved from, or the day itself. */
export function seriesDayOf(rule: RecurrenceRule, dueOn: IsoDay): IsoDay {
  return rule.shifts.find((shift) => shift.to === dueOn)?.from ?? dueOn;
}

/** The first day on which something with this rule is due. */
export function firstDue(rule: RecurrenceRule, from: IsoDay): IsoDay | null {
  return nextOccurrence(rule, addDays(from, -1))?.day ?? null;
}

/** What comes after a task that is done: the next time that is not past, so that a late one leaves no pile; null when the rule has ended. */
export function nextTime(rule: RecurrenceRule, dueOn: IsoDay, today: IsoDay): Occurrence | null {
  const seriesDay = seriesDayOf(rule, dueOn);
  let next = nextOccurrence(rule, seriesDay < today ? addDays(today, -1) : seriesDay);
  while (next !== null && next.seriesDay <= seriesDay) next = nextOccurrence(rule, next.day);
  return next;
}

/** Leaves out the time that a task stands for; answers the rule and the day on which it is due instead, null when none is left. */
export function skipTime(rule: RecurrenceRule, dueOn: IsoDay): { rule: RecurrenceRule; dueOn: IsoDay | null } {
  const seriesDay = seriesDayOf(rule, dueOn);
  const skipped = withSkip(rule, seriesDay);
  let next = nextOccurrence(skipped, seriesDay);
  while (next !== null && next.seriesDay <= seriesDay) next = nextOccurrence(skipped, next.day);
  return { rule: skipped, dueOn: next?.day ?? null };
}

/** Moves this time alone to another day: the times after it stay where the rule puts them. */
export function shiftTime(rule: RecurrenceRule, dueOn: IsoDay, to: IsoDay): RecurrenceRule {
  return withShift(rule, seriesDayOf(rule, dueOn), to);
}
