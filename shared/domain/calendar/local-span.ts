import { addDays, daysBetween, type IsoDay } from '../../dates.ts';
import { wallClock, zonedInstant } from './zoned-time.ts';

/** When something is, on the clocks of its own zone. */
export interface ClockSpan {
  readonly day: IsoDay;
  /** HH:MM; '' for the whole day. */
  readonly time: string;
  readonly endDay: IsoDay;
  /** HH:MM; '' for the whole day, and where nobody said. */
  readonly endsAt: string;
  /** An IANA name; '' for the clocks here. */
  readonly timeZone: string;
}

/** A span without its zone. */
export type PlainSpan = Omit<ClockSpan, 'timeZone'>;

/** A part of a day that a span takes, in minutes from midnight. */
export interface DayPart {
  readonly day: IsoDay;
  readonly from: number;
  readonly to: number;
  /** Whether the span begins, or ends, in this part. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

/** How long something is shown for that has no end, in minutes. */
const usualLength = 60;

/** What the clocks of a zone say of a span; whole days are the same days everywhere. */
export function spanIn(span: ClockSpan, zone: string): PlainSpan {
  const { day, time, endDay, endsAt, timeZone } = span;
  if (time === '' || timeZone === '' || timeZone === zone) return { day, time, endDay, endsAt };
  const start = wallClock(zonedInstant(day, time, timeZone), zone);
  if (endsAt === '') return { ...start, endDay: start.day, endsAt };
  const end = wallClock(zonedInstant(endDay, endsAt, timeZone), zone);
  return { ...start, endDay: end.day, endsAt: end.time };
}

/**
 * A span after somebody put it on another day of the clocks of `zone`: at the same time of its own clocks, or at `time` of that
 * zone's. It stays as long as it was.
 */
export function movedSpan(
  span: ClockSpan,
  zone: string,
  to: { readonly day: IsoDay; readonly time: string | null },
): PlainSpan {
  const own = { day: span.day, time: span.time, endDay: span.endDay, endsAt: span.endsAt };
  if (to.time === null || span.time === '') {
    const by = daysBetween(spanIn(span, zone).day, to.day);
    return { ...own, day: addDays(span.day, by), endDay: addDays(span.endDay, by) };
  }
  const start = inOwnZone(to.day, to.time, zone, span.timeZone);
  return span.endsAt === ''
    ? { ...start, endDay: start.day, endsAt: '' }
    : { ...start, ...after(start, lengthOf(span)) };
}

/** A span after its end was put elsewhere on the clocks of `zone`; null when that is not after its start. */
export function resizedSpan(
  span: ClockSpan,
  zone: string,
  end: { readonly day: IsoDay; readonly time: string },
): PlainSpan | null {
  const own = inOwnZone(end.day, end.time, zone, span.timeZone);
  if (`${own.day} ${own.time}` <= `${span.day} ${span.time}`) return null;
  return { day: span.day, time: span.time, endDay: own.day, endsAt: own.time };
}

/** The parts of days that a span with a time takes. */
export function dayParts(span: PlainSpan): DayPart[] {
  const from = minuteOf(span.time);
  const length =
    span.endsAt === ''
      ? usualLength
      : Math.max(15, daysBetween(span.day, span.endDay) * 1_440 + minuteOf(span.endsAt) - from);
  const parts: DayPart[] = [];
  for (let start = from, left = length, day = span.day; left > 0; day = addDays(day, 1), start = 0) {
    const taken = Math.min(left, 1_440 - start);
    left -= taken;
    parts.push({ day, from: start, to: start + taken, isStart: parts.length === 0, isEnd: left === 0 });
  }
  return parts;
}

/** HH:MM of a minute of the day. */
export function clockTime(minute: number): string {
  const kept = ((minute % 1_440) + 1_440) % 1_440;
  return `${String(Math.floor(kept / 60)).padStart(2, '0')}:${String(kept % 60).padStart(2, '0')}`;
}

/** The minute of a time of day. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function inOwnZone(day: IsoDay, time: string, zone: string, own: string): { day: IsoDay; time: string } {
  return own === '' || own === zone ? { day, time } : wallClock(zonedInstant(day, time, zone), own);
}

function lengthOf(span: ClockSpan): number {
  return daysBetween(span.day, span.endDay) * 1_440 + minuteOf(span.endsAt) - minuteOf(span.time);
}

function after(start: { day: IsoDay; time: string }, minutes: number): { endDay: IsoDay; endsAt: string } {
  const minute = minuteOf(start.time) + minutes;
  return { endDay: addDays(start.day, Math.floor(minute / 1_440)), endsAt: clockTime(minute) };
}
