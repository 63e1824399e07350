import ICAL from 'ical.js';

import { addDays, daysBetween, type IsoDay } from '../../dates.ts';
import type { CalendarTime, ReadEvent } from './read-ics.ts';
import { wallClock, zonedInstant } from './zoned-time.ts';

/** One time of an event that was read. */
export interface EventTime {
  readonly event: ReadEvent;
  readonly starts: CalendarTime;
}

/** Something that comes once or by a rule, with its exceptions. */
export interface Repeating<Change extends ChangedTime> {
  readonly starts: CalendarTime;
  /** As RFC 5545 writes RRULE; '' for once. */
  readonly rule: string;
  readonly extra: readonly CalendarTime[];
  readonly left: readonly CalendarTime[];
  readonly changed: readonly Change[];
}

/** A time of a rule that is otherwise: which one, and when it is instead. */
export interface ChangedTime {
  readonly of: CalendarTime;
  readonly starts: CalendarTime;
}

/** One time: when, which time of the rule it is, and how it differs from the others. */
export interface RepeatedTime<Change> {
  readonly starts: CalendarTime;
  readonly of: CalendarTime;
  readonly change: Change | null;
}

/** No rule is followed for more occurrences than this. */
const most = 5_000;

/** When an event is, from one day to another, both included: its rule without what is left out, with what is otherwise. */
export function expandEvent(event: ReadEvent, from: IsoDay, to: IsoDay): EventTime[] {
  return expandTimes(event, from, to).map(({ starts, change }) => ({ event: change ?? event, starts }));
}

/** The times of something that repeats, from one day to another, both included, in order. */
export function expandTimes<Change extends ChangedTime>(
  event: Repeating<Change>,
  from: IsoDay,
  to: IsoDay,
): RepeatedTime<Change>[] {
  const times = event.rule === '' ? [event.starts] : ruleTimes(event, from, to);
  const all = [...times, ...event.extra.map((each) => ({ ...each, zone: event.starts.zone }))];
  const kept = all.filter(
    (time) =>
      !event.left.some((each) => isSame(each, time)) && !event.changed.some((changed) => isSame(changed.of, time)),
  );
  const found: RepeatedTime<Change>[] = [
    ...kept.map((starts) => ({ starts, of: starts, change: null })),
    ...event.changed.map((changed) => ({ starts: changed.starts, of: changed.of, change: changed })),
  ];
  return found
    .filter(({ starts }) => starts.day >= from && starts.day <= to)
    .toSorted((a, b) => (`${a.starts.day}${a.starts.time}` < `${b.starts.day}${b.starts.time}` ? -1 : 1));
}

/** Whether the days of a rule can be found: false for one that is written well and that the library still cannot follow. */
export function canFollow(rule: string, starts: CalendarTime): boolean {
  try {
    ICAL.Recur.fromString(rule).iterator(icalTime(starts)).next();
    return true;
  } catch {
    return false;
  }
}

function ruleTimes({ starts, rule: text }: Repeating<ChangedTime>, from: IsoDay, to: IsoDay): CalendarTime[] {
  const times: CalendarTime[] = [];
  try {
    const rule = withLeapDay(ICAL.Recur.fromString(text), starts.day);
    // The clock of the event's own zone counts: its end, which is an instant, is said on that clock.
    if (
      rule.until !== null &&
      rule.until.zone === ICAL.Timezone.utcTimezone &&
      starts.time !== '' &&
      starts.zone !== ''
    ) {
      const until = wallClock(rule.until.toJSDate().toISOString(), starts.zone);
      rule.until = ICAL.Time.fromDateTimeString(`${until.day}T${until.time}:59`);
    }
    const iterator = rule.iterator(icalTime({ ...starts, day: laterStart(rule, starts.day, from) }));
    for (let time = iterator.next(); time !== null && times.length < most; time = iterator.next()) {
      const said = time.toString();
      if (said.slice(0, 10) > to) break;
      times.push({ ...starts, day: said.slice(0, 10), time: starts.time === '' ? '' : said.slice(11, 16) });
    }
  } catch {
    // A rule that the library cannot follow gives its first day alone.
    return [starts];
  }
  return times;
}

/** A yearly rule that begins on the leap day, with that day said: left to itself the library takes March 1 for it in other years, which RFC 5545 does not. */
function withLeapDay(rule: ICAL.Recur, day: IsoDay): ICAL.Recur {
  const isBare = Object.keys(rule.parts).every((part) => part === 'BYMONTH');
  if (rule.freq === 'YEARLY' && day.endsWith('-02-29') && isBare) {
    rule.setComponent('BYMONTH', [2]);
    rule.setComponent('BYMONTHDAY', [29]);
  }
  return rule;
}

/** A start nearer to the first day that is asked for, at a whole number of steps of the rule: old daily events are many. */
function laterStart(rule: ICAL.Recur, day: IsoDay, from: IsoDay): IsoDay {
  if (rule.count !== null || from <= day) return day;
  const step = rule.freq === 'DAILY' ? rule.interval : rule.freq === 'WEEKLY' ? rule.interval * 7 : 0;
  if (step === 0) return day;
  // One step before, so that a week that has begun is whole.
  return addDays(day, Math.max(0, Math.floor(daysBetween(day, from) / step) - 1) * step);
}

function icalTime(time: CalendarTime): ICAL.Time {
  return time.time === ''
    ? ICAL.Time.fromDateString(time.day)
    : ICAL.Time.fromDateTimeString(`${time.day}T${time.time}:00`);
}

/** Whether an exception names this occurrence: by the day where one of them is a whole day, by the instant otherwise. */
function isSame(exception: CalendarTime, time: CalendarTime): boolean {
  if (exception.time === '' || time.time === '') return exception.day === time.day;
  if (exception.zone === time.zone || exception.zone === '' || time.zone === '')
    return exception.day === time.day && exception.time === time.time;
  return zonedInstant(exception.day, exception.time, exception.zone) === zonedInstant(time.day, time.time, time.zone);
}
