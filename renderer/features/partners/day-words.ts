import { locale } from '#renderer/i18n/i18n.ts';
import { daysBetween, type IsoDay } from '#shared/dates.ts';

import { quietDays } from './built-in-views.ts';

/** How long ago or how far ahead a day is, as a translation key with its count. */
export interface DaySpan {
  readonly key: 'today' | 'yesterday' | 'days' | 'weeks' | 'months' | 'years';
  readonly count: number;
}

/** How long ago a day was, in the unit that says it shortest: days to two weeks, weeks to two months. */
export function spanSince(day: IsoDay, today: IsoDay): DaySpan {
  const days = Math.max(0, daysBetween(day, today));
  if (days === 0) return { key: 'today', count: 0 };
  if (days === 1) return { key: 'yesterday', count: 1 };
  if (days < 14) return { key: 'days', count: days };
  if (days < quietDays) return { key: 'weeks', count: Math.floor(days / 7) };
  if (days < 730) return { key: 'months', count: Math.round(days / 30.44) };
  return { key: 'years', count: Math.floor(days / 365.25) };
}

/** Whether nobody has been in touch for so long that it is time to look again. */
export function isQuiet(day: IsoDay, today: IsoDay): boolean {
  return daysBetween(day, today) >= quietDays;
}

/** When something is due, seen from today. */
export type DueState =
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'today' | 'tomorrow' | 'later' };

/** When something is due, seen from today. */
export function dueState(day: IsoDay, today: IsoDay): DueState {
  const days = daysBetween(today, day);
  if (days < 0) return { kind: 'late', days: -days };
  if (days === 0) return { kind: 'today' };
  return { kind: days === 1 ? 'tomorrow' : 'later' };
}

/** A day as tables write it: "Mar 7", with the year when it is another one. */
export function shortDay(day: IsoDay, today: IsoDay): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return (isThisYear ? dayAndMonth : dayMonthYear).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

// Made once: making one takes longer than drawing a row.
const dayAndMonth = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
const dayMonthYear = new Intl.DateTimeFormat(locale, {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});
