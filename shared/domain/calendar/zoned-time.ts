import { twoDigits } from '#shared/dates.ts';
import { CalendarDateTime, fromDate, toZoned } from '@internationalized/date';

import { addDays, type IsoDay } from '../../dates.ts';

/** What a time of day means in a zone: once, never on the night when clocks go forward, twice when they go back. */
export type ClockReading = 'once' | 'never' | 'twice';

/** Whether this is a time zone that the computer knows, by its IANA name. */
export function isTimeZone(zone: string): boolean {
  if (zone === '') return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The zone of this computer. */
export function localTimeZone(): string {
  return new Intl.DateTimeFormat('en-US').resolvedOptions().timeZone;
}

/** How the clocks of a zone read a time (HH:MM) of a day. */
export function clockReading(day: IsoDay, time: string, zone: string): ClockReading {
  const wall = wallTime(day, time);
  const earlier = toZoned(wall, zone, 'earlier');
  const later = toZoned(wall, zone, 'later');
  if (earlier.compare(later) === 0) return 'once';
  return earlier.hour === wall.hour && earlier.minute === wall.minute ? 'twice' : 'never';
}

/** The instant of a time (HH:MM) of a day in a zone; the first of two, and as long after the jump as before for one that is never. */
export function zonedInstant(day: IsoDay, time: string, zone: string): string {
  return toZoned(wallTime(day, time), zone, 'compatible').toAbsoluteString();
}

/** What the clocks of a zone say at an instant. */
export function wallClock(instant: string, zone: string): { readonly day: IsoDay; readonly time: string } {
  const zoned = fromDate(new Date(instant), zone);
  return {
    day: `${String(zoned.year).padStart(4, '0')}-${twoDigits(zoned.month)}-${twoDigits(zoned.day)}`,
    time: `${twoDigits(zoned.hour)}:${twoDigits(zoned.minute)}`,
  };
}

/** How many minutes lie between two times of day; the second is on the next day when it is not later. */
export function minutesBetween(startsAt: string, endsAt: string): number {
  const length = minuteOf(endsAt) - minuteOf(startsAt);
  return length > 0 ? length : length + 1_440;
}

/** The time of day that lies some minutes after another one. */
export function timeAfter(startsAt: string, minutes: number): string {
  const minute = (minuteOf(startsAt) + minutes) % 1_440;
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** The day on which a meeting ends. */
export function endDay(day: IsoDay, startsAt: string, endsAt: string): IsoDay {
  return endsAt > startsAt ? day : addDays(day, 1);
}

function wallTime(day: IsoDay, time: string): CalendarDateTime {
  const minute = minuteOf(time);
  return new CalendarDateTime(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8, 10)),
    Math.floor(minute / 60),
    minute % 60,
  );
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
