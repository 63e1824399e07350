import ICAL from 'ical.js';

import { addDays, isIsoDay, type IsoDay } from '../../dates.ts';
import { plainText, readComponents, textList, type IcsComponent, type IcsProperty } from './ics-lines.ts';
import { zoneOf } from './ics-zones.ts';
import { minutesBetween, timeAfter, wallClock, zonedInstant } from './zoned-time.ts';

/** A moment as a calendar file says it. */
export interface CalendarTime {
  readonly day: IsoDay;
  /** HH:MM; '' for a whole day. */
  readonly time: string;
  /** An IANA name; '' for a time that is the same on every clock, or a whole day. */
  readonly zone: string;
}

/** Something on a day, once or again and again. */
export interface ReadEvent {
  /** '' when the file gave none. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly link: string;
  /** 'confirmed', 'tentative', 'cancelled' or ''. */
  readonly status: string;
  readonly categories: readonly string[];
  /** Who calls together and who is asked, with their e-mail addresses in small letters; without one, who cannot be found. */
  readonly attendees: readonly string[];
  /** The file says that it is nobody else's business. */
  readonly isPrivate: boolean;
  /** Of an occurrence that stands alone, because its series is not in the file: which one it is, as the file says it; '' otherwise. */
  readonly recurrence: string;
  readonly starts: CalendarTime;
  /** The last day that it touches. */
  readonly endsOn: IsoDay;
  /** HH:MM in the zone of the start; '' for whole days. */
  readonly endsAt: string;
  readonly sequence: number;
  /** How it comes again, as RFC 5545 writes it; '' for once. */
  readonly rule: string;
  /** Days beside the rule, and those that are left out. */
  readonly extra: readonly CalendarTime[];
  readonly left: readonly CalendarTime[];
  /** Its occurrences that are otherwise than the rule says: `of` names the one that each replaces. */
  readonly changed: readonly (ReadEvent & { readonly of: CalendarTime })[];
  /** The line at which it begins. */
  readonly line: number;
}

/** A task of a calendar file. */
export interface ReadTodo {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly starts: CalendarTime | null;
  readonly due: CalendarTime | null;
  readonly isDone: boolean;
  /** From 0 to 100. */
  readonly percent: number;
  readonly line: number;
}

/** What was not kept as it stands: where, why, and what it says. */
export interface CalendarProblem {
  readonly line: number;
  readonly reason:
    | 'unreadableLine'
    | 'endWithoutBegin'
    | 'neverEnded'
    | 'noStart'
    | 'unreadableTime'
    | 'unknownZone'
    | 'unreadableRule'
    | 'endsBeforeStart'
    | 'notKept';
  readonly text: string;
}

/** Reads a calendar file: every event and task that can be used, and a line about each that cannot. Never throws. */
export function readCalendar(text: string): {
  readonly events: ReadEvent[];
  readonly todos: ReadTodo[];
  readonly problems: CalendarProblem[];
} {
  const { components, problems: lineProblems } = readComponents(text);
  const problems: CalendarProblem[] = [...lineProblems];
  const items = components.flatMap((each) => (each.name === 'VCALENDAR' ? each.components : [each]));
  const zones = items.filter((item) => item.name === 'VTIMEZONE');
  const report = (line: number, reason: CalendarProblem['reason'], said: string) => {
    problems.push({ line, reason, text: said.slice(0, 200) });
  };
  const read = { zones, report };
  const found = items.filter((item) => item.name === 'VEVENT').flatMap((item) => eventOf(item, read));
  const todos = items.filter((item) => item.name === 'VTODO').map((item) => todoOf(item, read));
  for (const item of items.filter(({ name }) => name === 'VJOURNAL' || name === 'VFREEBUSY'))
    report(item.line, 'notKept', item.name);
  return { events: joined(found), todos, problems: problems.toSorted((a, b) => a.line - b.line) };
}

interface Reading {
  readonly zones: readonly IcsComponent[];
  report(line: number, reason: CalendarProblem['reason'], text: string): void;
}

type Found = ReadEvent & { readonly of: CalendarTime | null };

/** Puts changed occurrences with their series, whichever stands first; one without a series is an event of its own. */
function joined(found: readonly Found[]): ReadEvent[] {
  const series = found.filter((event) => event.of === null);
  const changed = new Map<string, (ReadEvent & { of: CalendarTime })[]>();
  const own: ReadEvent[] = [];
  for (const event of found) {
    if (event.of === null) continue;
    const hasSeries = event.uid !== '' && series.some((each) => each.uid === event.uid && each.rule !== '');
    if (hasSeries) changed.set(event.uid, [...(changed.get(event.uid) ?? []), { ...event, of: event.of }]);
    else own.push(plain(event));
  }
  return [
    ...series.map((event) => ({ ...plain(event), changed: event.rule === '' ? [] : (changed.get(event.uid) ?? []) })),
    ...own,
  ].toSorted((a, b) => a.line - b.line);
}

function plain({ of: _of, ...event }: Found): ReadEvent {
  return event;
}

function eventOf(item: IcsComponent, read: Reading): Found[] {
  const start = first(item, 'DTSTART');
  const title = plainText(first(item, 'SUMMARY')?.value ?? '').trim();
  const starts = start === undefined ? null : timeOf(start, read);
  if (starts === null) {
    read.report(item.line, start === undefined ? 'noStart' : 'unreadableTime', title || (start?.value ?? ''));
    return [];
  }
  const ruleProperty = first(item, 'RRULE');
  const rule = ruleProperty === undefined ? '' : readableRule(ruleProperty, read);
  const recurrence = first(item, 'RECURRENCE-ID');
  return [
    {
      uid: (first(item, 'UID')?.value ?? '').trim(),
      title,
      description: plainText(first(item, 'DESCRIPTION')?.value ?? ''),
      place: plainText(first(item, 'LOCATION')?.value ?? '').trim(),
      link: (first(item, 'URL')?.value ?? '').trim(),
      status: (first(item, 'STATUS')?.value ?? '').trim().toLowerCase(),
      categories: all(item, 'CATEGORIES').flatMap((property) => textList(property.value)),
      attendees: addressesOf(item),
      isPrivate: /^(private|confidential)$/i.test((first(item, 'CLASS')?.value ?? '').trim()),
      recurrence: (recurrence?.value ?? '').trim(),
      starts,
      ...endOf(item, starts, read),
      sequence: Number.parseInt(first(item, 'SEQUENCE')?.value ?? '0', 10) || 0,
      rule,
      extra: timesOf(item, 'RDATE', read),
      left: timesOf(item, 'EXDATE', read),
      changed: [],
      line: item.line,
      of: recurrence === undefined ? null : timeOf(recurrence, read),
    },
  ];
}

function todoOf(item: IcsComponent, read: Reading): ReadTodo {
  const [start, due] = [first(item, 'DTSTART'), first(item, 'DUE')];
  const status = (first(item, 'STATUS')?.value ?? '').trim().toUpperCase();
  const percent = Number.parseInt(first(item, 'PERCENT-COMPLETE')?.value ?? '0', 10) || 0;
  return {
    uid: (first(item, 'UID')?.value ?? '').trim(),
    title: plainText(first(item, 'SUMMARY')?.value ?? '').trim(),
    description: plainText(first(item, 'DESCRIPTION')?.value ?? ''),
    categories: all(item, 'CATEGORIES').flatMap((property) => textList(property.value)),
    starts: start === undefined ? null : timeOf(start, read),
    due: due === undefined ? null : timeOf(due, read),
    isDone: status === 'COMPLETED' || percent === 100 || first(item, 'COMPLETED') !== undefined,
    percent,
    line: item.line,
  };
}

/** The end, which the file gives as a time, a length or not at all; a whole day ends before the day that DTEND names. */
function endOf(
  item: IcsComponent,
  starts: CalendarTime,
  read: Reading,
): { readonly endsOn: IsoDay; readonly endsAt: string } {
  const end = first(item, 'DTEND');
  const ends = end === undefined ? null : timeOf(end, read);
  const length = first(item, 'DURATION');
  if (starts.time === '') {
    const last =
      ends !== null ? addDays(ends.day, ends.time === '' ? -1 : 0) : addDays(starts.day, wholeDays(length) - 1);
    return { endsOn: last < starts.day ? starts.day : last, endsAt: '' };
  }
  const minutes = length === undefined ? 0 : Math.max(0, secondsOf(length) / 60);
  if (ends === null || ends.time === '')
    return {
      endsOn: addDays(starts.day, Math.floor((minuteOf(starts.time) + minutes) / 1_440)),
      endsAt: timeAfter(starts.time, minutes),
    };
  const own = ends.zone === starts.zone || ends.zone === '' || starts.zone === '' ? ends : inZone(ends, starts.zone);
  if (`${own.day} ${own.time}` < `${starts.day} ${starts.time}`) {
    read.report(end?.line ?? item.line, 'endsBeforeStart', end?.value ?? '');
    return { endsOn: starts.day, endsAt: starts.time };
  }
  return { endsOn: own.day, endsAt: own.time };
}

/** The same instant on the clocks of another zone. */
function inZone(time: CalendarTime, zone: string): CalendarTime {
  return { ...wallClock(zonedInstant(time.day, time.time, time.zone), zone), zone };
}

/** Times of a list; the unreadable ones are reported and left out. */
function timesOf(item: IcsComponent, name: string, read: Reading): CalendarTime[] {
  return all(item, name).flatMap((property) =>
    property.value
      .split(',')
      .filter((value) => value.trim() !== '')
      .flatMap((value) => {
        const time = timeOf({ ...property, value }, read);
        if (time === null) read.report(property.line, 'unreadableTime', value);
        return time ?? [];
      }),
  );
}

function timeOf({ value, parameters, line }: IcsProperty, read: Reading): CalendarTime | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?/i.exec(value);
  if (match === null) return null;
  const [, year = '', month = '', date = '', hour, minute, , isUtc] = match;
  const day = `${year}-${month}-${date}`;
  if (!isIsoDay(day) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  if (hour === undefined || minute === undefined) return { day, time: '', zone: '' };
  const time = `${hour}:${minute}`;
  if (isUtc !== undefined) return { day, time, zone: 'UTC' };
  const name = parameters['TZID'] ?? '';
  const zone = name === '' ? '' : zoneOf(name, read.zones);
  if (zone === null) read.report(line, 'unknownZone', name);
  return { day, time, zone: zone ?? '' };
}

function readableRule({ value, line }: IcsProperty, read: Reading): string {
  try {
    const rule = ICAL.Recur.fromString(value.trim());
    if (rule.freq !== null) return value.trim();
  } catch {
    // Falls through to the one report below.
  }
  read.report(line, 'unreadableRule', value);
  return '';
}

/** The e-mail addresses of the organizer and the attendees, each once. */
function addressesOf(item: IcsComponent): string[] {
  const people = [...all(item, 'ORGANIZER'), ...all(item, 'ATTENDEE')];
  return [...new Set(people.flatMap(({ value }) => /^\s*mailto:\s*(\S+@\S+)/i.exec(value)?.[1]?.toLowerCase() ?? []))];
}

function wholeDays(length: IcsProperty | undefined): number {
  return length === undefined ? 1 : Math.max(1, Math.round(secondsOf(length) / 86_400));
}

function secondsOf({ value }: IcsProperty): number {
  try {
    return ICAL.Duration.fromString(value.trim()).toSeconds();
  } catch {
    return 0;
  }
}

function minuteOf(time: string): number {
  return minutesBetween('00:00', time) % 1_440;
}

function first(item: IcsComponent, name: string): IcsProperty | undefined {
  return item.properties.find((property) => property.name === name);
}

function all(item: IcsComponent, name: string): IcsProperty[] {
  return item.properties.filter((property) => property.name === name);
}
