import { locale } from '#renderer/i18n/i18n.ts';
import type { IsoDay } from '#shared/dates.ts';

/** A day with its weekday, and its year when it is another one: "Tuesday, March 24". */
export function longDay(day: IsoDay, today: IsoDay): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return (isThisYear ? weekdayDay : weekdayDayYear).format(new Date(`${day}T00:00:00Z`));
}

const usual = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
const weekdayDay = new Intl.DateTimeFormat(locale, usual);
const weekdayDayYear = new Intl.DateTimeFormat(locale, { ...usual, year: 'numeric' });
