import ICAL from 'ical.js';

import { addDays, type IsoDay } from '../../dates.ts';
import { weekdayOf } from '../recurrence/rule.ts';

/** A night on which the clocks of a zone change: from one offset to another, in minutes east of UTC. */
interface ClockChange {
  /** The local time before the change at which it happens, as iCalendar writes it. */
  readonly at: string;
  readonly day: IsoDay;
  readonly from: number;
  readonly to: number;
}

/**
 * The VTIMEZONE of an IANA zone for calendars that do not know its name: the changes of the years that are asked for, as a yearly
 * rule where each year follows the same one. A zone whose clocks never change has one offset.
 */
export function zoneComponent(zone: string, fromYear: number, toYear: number): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone);
  // Six years tell a rule from an accident.
  const changes = clockChanges(zone, fromYear, Math.max(toYear, fromYear + 5));
  const [first] = changes;
  if (first === undefined) {
    const offset = offsetAt(zone, Date.UTC(fromYear, 0, 1));
    component.addSubcomponent(observance('standard', zone, `${fromYear}0101T000000`, offset, offset));
    return component;
  }
  for (const name of ['standard', 'daylight'] as const) {
    const own = changes.filter((change) => (change.to > change.from ? 'daylight' : 'standard') === name);
    const rule = yearlyRule(own);
    for (const change of rule === null ? own : own.slice(0, 1)) {
      const part = observance(name, zone, change.at, change.from, change.to);
      if (rule !== null) part.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
      component.addSubcomponent(part);
    }
  }
  return component;
}

function observance(name: 'standard' | 'daylight', zone: string, at: string, from: number, to: number): ICAL.Component {
  const part = new ICAL.Component(name);
  part.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(extended(at)));
  part.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from * 60));
  part.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to * 60));
  part.addPropertyWithValue('tzname', zone);
  return part;
}

/** "20260308T020000" as ical.js reads it: "2026-03-08T02:00:00". */
function extended(at: string): string {
  return `${at.slice(0, 4)}-${at.slice(4, 6)}-${at.slice(6, 8)}T${at.slice(9, 11)}:${at.slice(11, 13)}:00`;
}

/** "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU" where every year has one change on such a day at the same time; null otherwise. */
function yearlyRule(changes: readonly ClockChange[]): string | null {
  const [first] = changes;
  if (first === undefined) return null;
  const years = new Set(changes.map((change) => change.day.slice(0, 4)));
  const isYearly = years.size === changes.length && changes.length >= 5;
  const isSame = changes.every(
    (change) => change.at.slice(9) === first.at.slice(9) && change.day.slice(5, 7) === first.day.slice(5, 7),
  );
  const weekday = weekdayOf(first.day);
  if (!isYearly || !isSame || changes.some((change) => weekdayOf(change.day) !== weekday)) return null;
  const nths = new Set(changes.map((change) => Math.ceil(Number(change.day.slice(8)) / 7)));
  const isLast = changes.every((change) => addDays(change.day, 7).slice(5, 7) !== change.day.slice(5, 7));
  const nth = isLast ? -1 : nths.size === 1 ? Math.ceil(Number(first.day.slice(8)) / 7) : null;
  return nth === null ? null : `FREQ=YEARLY;BYMONTH=${Number(first.day.slice(5, 7))};BYDAY=${nth}${weekday}`;
}

function clockChanges(zone: string, fromYear: number, toYear: number): ClockChange[] {
  const changes: ClockChange[] = [];
  const step = 86_400_000;
  let before = offsetAt(zone, Date.UTC(fromYear, 0, 1));
  for (let at = Date.UTC(fromYear, 0, 1) + step; at < Date.UTC(toYear + 1, 0, 1); at += step) {
    const after = offsetAt(zone, at);
    if (after === before) continue;
    const instant = changeBetween(zone, at - step, at);
    const local = new Date(instant + before * 60_000).toISOString();
    changes.push({
      at: `${local.slice(0, 10).replaceAll('-', '')}T${local.slice(11, 16).replace(':', '')}00`,
      day: local.slice(0, 10),
      from: before,
      to: after,
    });
    before = after;
  }
  return changes;
}

/** The first minute with the later offset. */
function changeBetween(zone: string, from: number, to: number): number {
  const before = offsetAt(zone, from);
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC. */
function offsetAt(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
