import { locale } from '#renderer/i18n/i18n.ts';
import type { IsoDay } from '#shared/dates.ts';

/** The month of a heading: "March 2026". */
export function monthWords(day: IsoDay): string {
  return month.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
}

/** A day in full: "Tuesday, March 3, 2026". */
export function longDay(day: IsoDay): string {
  return weekdayDayYear.format(new Date(`${day}T00:00:00Z`));
}

/** A day with its weekday: "Friday, March 13". */
export function weekdayAndDay(day: IsoDay): string {
  return weekdayDay.format(new Date(`${day}T00:00:00Z`));
}

/** A day with its weekday, and its year when it is another one: "Tuesday, March 24". */
export function nearDay(day: IsoDay, today: IsoDay): string {
  return day.slice(0, 4) === today.slice(0, 4) ? weekdayAndDay(day) : longDay(day);
}

/** The weekday of a day, short: "Tue". */
export function weekdayWords(day: IsoDay): string {
  return weekday.format(new Date(`${day}T00:00:00Z`));
}

// Made once: making one takes longer than drawing a row.
const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const usual = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
const weekdayDay = new Intl.DateTimeFormat(locale, usual);
const weekdayDayYear = new Intl.DateTimeFormat(locale, { ...usual, year: 'numeric' });
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });

/** The days of the week from Sunday; 1 January 2023 was one. */
export const weekdayNames: readonly string[] = Array.from({ length: 7 }, (_, index) =>
  weekday.format(new Date(Date.UTC(2023, 0, 1 + index))),
);

/** The first day of a month under a time axis: "Feb", and "Jan 2026" where a year begins. */
export function axisMonth(day: IsoDay): string {
  return (day.slice(5, 7) === '01' ? shortMonthAndYear : shortMonth).format(new Date(`${day}T00:00:00Z`));
}

const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
const shortMonthAndYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
