import { compareTexts } from '#shared/text.ts';
import ICAL from 'ical.js';

import { addDays, type IsoDay } from '../../dates.ts';
import { expandedText, takesLastOfMonth } from './rule-text.ts';
import type { RecurrenceRule } from './rule.ts';

/** One time that something recurs. */
export interface Occurrence {
  /** The day on which it happens. */
  readonly day: IsoDay;
  /** The day that the rule gave: what skips, shifts and rows remember it by. */
  readonly seriesDay: IsoDay;
}

/** No rule is followed beyond this day. */
const lastDay = '2200-12-31';

/** What happens from one day to another, both included, in order; shifted ones on the day to which they went. */
export function occurrences(rule: RecurrenceRule, from: IsoDay, to: IsoDay): Occurrence[] {
  const skips = new Set(rule.skips);
  const shifts = new Map(rule.shifts.map((shift) => [shift.from, shift.to]));
  const found: Occurrence[] = [];
  const end = rule.shifts.reduce((latest, shift) => (shift.from > latest ? shift.from : latest), to);
  for (const seriesDay of ruleDays(rule)) {
    if (seriesDay > end) break;
    if (skips.has(seriesDay)) continue;
    const day = shifts.get(seriesDay) ?? seriesDay;
    if (day >= from && day <= to) found.push({ day, seriesDay });
  }
  return found.toSorted((a, b) => compareTexts(a.day, b.day) || compareTexts(a.seriesDay, b.seriesDay));
}

/** The first one after a day; null when there is none. */
export function nextOccurrence(rule: RecurrenceRule, after: IsoDay): Occurrence | null {
  // Rules rarely pause for long: look a year ahead, then five, then as far as rules go.
  const from = after < rule.startsOn ? addDays(rule.startsOn, -1) : after;
  for (const days of [400, 2_000, 80_000]) {
    const [first] = occurrences(rule, addDays(after, 1), addDays(from, days));
    if (first !== undefined) return first;
  }
  return null;
}

/** How many days a rule with a `count` gives from a day on, skipped ones included, at least one; null for a rule without. */
export function countFrom(rule: RecurrenceRule, day: IsoDay): number | null {
  if (rule.count === undefined) return null;
  const before = occurrences({ ...rule, skips: [], shifts: [] }, '1900-01-01', addDays(day, -1)).length;
  return Math.max(1, rule.count - before);
}

/** Whether the rule itself gives this day, skipped or not. */
export function isRuleDay(rule: RecurrenceRule, day: IsoDay): boolean {
  for (const each of ruleDays(rule)) if (each >= day) return each === day;
  return false;
}

/** The days of the rule in order, without its exceptions. */
function* ruleDays(rule: RecurrenceRule): Generator<IsoDay> {
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  const until = rule.until ?? lastDay;
  for (const day of takesLastOfMonth(rule) ? lastOfMonths(expanded(rule)) : expanded(rule)) {
    if (day > until || day > lastDay || left <= 0) return;
    left--;
    yield day;
  }
}

function* expanded(rule: RecurrenceRule): Generator<IsoDay> {
  const iterator = ICAL.Recur.fromString(expandedText(rule)).iterator(ICAL.Time.fromDateString(rule.startsOn));
  for (let time = iterator.next(); time !== null && time.year < 2_202; time = iterator.next()) {
    const day = time.toString().slice(0, 10);
    const isFifth = rule.nth !== 5 || rule.every === 'day' || rule.every === 'week' || Number(day.slice(8)) > 28;
    if (day >= rule.startsOn && isFifth) yield day;
  }
}

/** Of days in order, the last one of each month. */
function* lastOfMonths(days: Iterable<IsoDay>): Generator<IsoDay> {
  let held: IsoDay | null = null;
  for (const day of days) {
    if (held !== null && held.slice(0, 7) !== day.slice(0, 7)) yield held;
    held = day;
  }
  if (held !== null) yield held;
}
