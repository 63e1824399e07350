import { addDays, type IsoDay } from '#shared/dates.ts';

/** The day of the demo that is today: the end of month 14. Day 1 is the start, and every month has 30 days. */
export const riverbendToday = 420;

/** The day of the calendar for a day of the demo, where day 420 is `today`; later days lie in the future. */
export function dayToDate(day: number, today: IsoDay): IsoDay {
  return addDays(today, day - riverbendToday);
}

/** The month, from 1, in which a day of the demo lies. */
export function monthOfDay(day: number): number {
  return Math.ceil(day / 30);
}

/** The first day of a month of the demo. */
export function firstDayOfMonth(month: number): number {
  return 30 * (month - 1) + 1;
}

/** The last day of a month of the demo. */
export function lastDayOfMonth(month: number): number {
  return 30 * month;
}
