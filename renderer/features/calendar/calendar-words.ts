import { CalendarDays, CheckCheck, Flag, Handshake, ListChecks, Megaphone, Repeat, RotateCw } from 'lucide-react';
import { locale } from '#renderer/i18n/i18n.ts';
import type { UiIcon } from '#renderer/ui/index.ts';
import type { CalendarKind } from '#shared/contract/calendar.ts';
import type { IsoDay } from '#shared/dates.ts';

/** The sign of each kind of entry. */
export const kindIcons: Readonly<Record<CalendarKind, UiIcon>> = {
  meeting: CalendarDays,
  occurrence: Repeat,
  session: Megaphone,
  task: ListChecks,
  followUp: CheckCheck,
  milestone: Flag,
  review: RotateCw,
  renewal: Handshake,
};

/** "March 2026". */
export function monthWords(day: IsoDay): string {
  return month.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
}

/** "Friday, March 13". */
export function longDay(day: IsoDay): string {
  return weekdayAndDay.format(new Date(`${day}T00:00:00Z`));
}

const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekdayAndDay = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });

/** The days of the week from Sunday; 1 January 2023 was one. */
export const weekdayNames: readonly string[] = Array.from({ length: 7 }, (_, index) =>
  weekday.format(new Date(Date.UTC(2023, 0, 1 + index))),
);
