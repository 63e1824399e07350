import { z } from 'zod';

import { isIsoDay, type IsoDay } from '../../dates.ts';

/** The days of the week from Monday, by the letters that calendars use. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

const daySchema = z.string().refine(isIsoDay, { error: 'notADay' });

/**
 * How something comes again, by days: hours and time zones belong to what recurs.
 *
 * [Note: Recurrence] The rule gives days from `startsOn` on. A month that is too short for `monthDay` uses its last day; one without
 * a fifth Tuesday has none. `skips` and `shifts` name days that the rule gives, so that they stay with their occurrence; `count`
 * counts the days of the rule, those that are skipped included.
 */
export const recurrenceRuleSchema = z.object({
  every: z.enum(['day', 'week', 'month', 'year']),
  /** Every how many days, weeks, months or years. */
  interval: z.number().int().min(1).max(366),
  /** The first day that the rule may give, itself only where it fits the rule. */
  startsOn: daySchema,
  /** Of a week: its days, that of `startsOn` when there are none. With `nth`: the weekdays of the month. */
  weekdays: z.array(z.enum(weekdays)).max(7).optional(),
  /** Of a month or year: the day of the month, -1 for the last; that of `startsOn` when there is none. */
  monthDay: z.union([z.number().int().min(1).max(31), z.literal(-1)]).optional(),
  /** Of a month or year: which of its `weekdays`, -1 for the last. */
  nth: z.union([z.number().int().min(1).max(5), z.literal(-1)]).optional(),
  /** The last day that the rule may give. */
  until: daySchema.optional(),
  /** How many days the rule gives in all. */
  count: z.number().int().min(1).max(1_000).optional(),
  /** Days of the rule on which it does not happen. */
  skips: z.array(daySchema).max(1_000),
  /** Days of the rule that happen on another day. */
  shifts: z.array(z.object({ from: daySchema, to: daySchema })).max(1_000),
});
export type RecurrenceRule = z.output<typeof recurrenceRuleSchema>;

/** A rule as its column holds it; null for '' and for a damaged cell. */
export function parseRule(text: string): RecurrenceRule | null {
  if (text === '') return null;
  try {
    return recurrenceRuleSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The weekday of a day. */
export function weekdayOf(day: IsoDay): Weekday {
  // Sunday is 0 for JavaScript and 6 here; the index is always within the list.
  const index = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[index] ?? 'MO';
}

/** The weekdays that a weekly rule, or one with `nth`, falls on, from Monday. */
export function ruleWeekdays(rule: RecurrenceRule): Weekday[] {
  const chosen = rule.weekdays ?? [];
  return chosen.length === 0 ? [weekdayOf(rule.startsOn)] : weekdays.filter((day) => chosen.includes(day));
}

/** The day of the month that a monthly or yearly rule falls on; -1 is the last. */
export function ruleMonthDay(rule: RecurrenceRule): number {
  const day = rule.monthDay ?? Number(rule.startsOn.slice(8, 10));
  return day === 31 ? -1 : day;
}

/** Leaves out one day of the rule. */
export function withSkip(rule: RecurrenceRule, seriesDay: IsoDay): RecurrenceRule {
  return {
    ...rule,
    skips: [...new Set([...rule.skips, seriesDay])].toSorted(),
    shifts: rule.shifts.filter((shift) => shift.from !== seriesDay),
  };
}

/** Moves one day of the rule to another day; back to its own day takes the exception away. */
export function withShift(rule: RecurrenceRule, seriesDay: IsoDay, to: IsoDay): RecurrenceRule {
  const shifts = rule.shifts.filter((shift) => shift.from !== seriesDay);
  return {
    ...rule,
    skips: rule.skips.filter((day) => day !== seriesDay),
    shifts:
      seriesDay === to ? shifts : [...shifts, { from: seriesDay, to }].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  };
}
