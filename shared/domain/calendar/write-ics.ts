import ICAL from 'ical.js';

import { addDays, type IsoDay } from '../../dates.ts';
import { occurrences } from '../recurrence/occurrences.ts';
import { ruleText } from '../recurrence/rule-text.ts';
import type { RecurrenceRule } from '../recurrence/rule.ts';
import type { EventException, ExtraTime } from './external-event.ts';
import { zoneComponent } from './zone-component.ts';
import { endDay, zonedInstant } from './zoned-time.ts';

/** Somebody who is named in a calendar file; without an e-mail address they are named all the same. */
export interface CalendarPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Something on a day at a time. */
export interface CalendarEvent {
  /** The same in every file about it, for good. */
  readonly uid: string;
  /** Grows with each change, so that a calendar takes the newer one. */
  readonly sequence: number;
  readonly changedAt: string;
  readonly title: string;
  readonly day: IsoDay;
  /** HH:MM; '' for whole days, which have no zone and end on `endsOn`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  /** The last day; left out, it follows from the times. */
  readonly endsOn?: IsoDay;
  readonly place: string;
  readonly link: string;
  readonly description: string;
  readonly isCancelled: boolean;
  readonly organizer?: CalendarPerson | null;
  readonly attendees?: readonly CalendarPerson[];
  /** How it comes again; `day` is then no more than where it begins. */
  readonly rule?: RecurrenceRule;
  /** How it comes again in the words of RFC 5545, with what is beside the rule and otherwise; for what has no `rule`. */
  readonly repeats?: {
    readonly rule: string;
    readonly extra: readonly ExtraTime[];
    readonly exceptions: readonly EventException[];
  };
  /** It takes nobody's time: a day by which something is due. */
  readonly isFree?: boolean;
  /** Days of the rule that have an event of their own in the file. */
  readonly apart?: readonly IsoDay[];
}

/** What a calendar should do with the file: keep it, answer to it, or take the events away. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

/** A calendar file (RFC 5545) with the time zones that its events need. */
export function writeCalendar(
  method: CalendarMethod,
  name: string,
  events: readonly CalendarEvent[],
  about = '',
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Longtable//Longtable//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', method);
  if (name !== '') calendar.addPropertyWithValue('x-wr-calname', name);
  if (about !== '') calendar.addPropertyWithValue('x-wr-caldesc', about);
  for (const zone of new Set(events.filter(isTimed).map((event) => event.timeZone))) {
    if (zone === 'UTC') continue;
    const years = events.filter((event) => event.timeZone === zone).map((event) => Number(event.day.slice(0, 4)));
    calendar.addSubcomponent(zoneComponent(zone, Math.min(...years), Math.max(...years)));
  }
  for (const event of events) for (const part of eventParts(event, method)) calendar.addSubcomponent(part);
  return foldLines(`${calendar.toString()}\r\n`);
}

/** An event; one that recurs with the days on which it is moved. */
function eventParts(event: CalendarEvent, method: CalendarMethod): ICAL.Component[] {
  const { rule } = event;
  if (event.repeats !== undefined) return repeatedParts(event, event.repeats, method);
  if (rule === undefined) return [plainEvent(event, event.day, method)];
  const [first] = occurrences({ ...rule, skips: [], shifts: [] }, rule.startsOn, '2200-12-31');
  if (first === undefined) return [];
  const series = plainEvent(event, first.day, method);
  series.addPropertyWithValue('rrule', ICAL.Recur.fromString(recurText(event, rule)));
  for (const day of new Set([...rule.skips, ...(event.apart ?? [])])) series.addProperty(timeOf('exdate', event, day));
  const moved = rule.shifts
    .filter((shift) => event.apart?.includes(shift.from) !== true)
    .map((shift) => {
      const part = plainEvent(event, shift.to, method);
      part.addProperty(timeOf('recurrence-id', event, shift.from));
      return part;
    });
  return [series, ...moved];
}

/** An event by the text of its rule, with the times that are otherwise as parts of their own. */
function repeatedParts(
  event: CalendarEvent,
  { rule, extra, exceptions }: NonNullable<CalendarEvent['repeats']>,
  method: CalendarMethod,
): ICAL.Component[] {
  const series = plainEvent(event, event.day, method);
  const at = (name: string, day: IsoDay, time: string) =>
    timeOf(name, { ...event, startsAt: time === '' ? event.startsAt : time }, day);
  if (rule !== '') series.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  for (const time of extra) series.addProperty(at('rdate', time.day, time.time));
  const others: ICAL.Component[] = [];
  for (const { of, ofTime, to } of exceptions) {
    if (to === null) series.addProperty(at('exdate', of, ofTime));
    else {
      const { day, time, endsOn, endsAt } = to;
      const own = { title: to.title || event.title, place: to.place || event.place };
      const part = plainEvent({ ...event, ...own, startsAt: time, endsOn, endsAt }, day, method);
      part.addProperty(at('recurrence-id', of, ofTime));
      others.push(part);
    }
  }
  return [series, ...others];
}

function isTimed(event: CalendarEvent): boolean {
  return event.startsAt !== '';
}

/** UNTIL is an instant when the start has a zone (RFC 5545, 3.3.10). */
function recurText(event: CalendarEvent, rule: RecurrenceRule): string {
  if (rule.until === undefined || rule.count !== undefined) return ruleText(rule);
  const until = zonedInstant(rule.until, event.startsAt, event.timeZone).replace(/[-:]|\.\d+/g, '');
  return ruleText(rule).replace(/UNTIL=\d+/, `UNTIL=${until}`);
}

function plainEvent(event: CalendarEvent, day: IsoDay, method: CalendarMethod): ICAL.Component {
  const part = new ICAL.Component('vevent');
  part.addPropertyWithValue('uid', event.uid);
  part.addPropertyWithValue('sequence', event.sequence);
  part.addPropertyWithValue('dtstamp', instantOf(event.changedAt));
  part.addPropertyWithValue('last-modified', instantOf(event.changedAt));
  part.addProperty(timeOf('dtstart', event, day));
  const ends = event.endsOn ?? day;
  if (!isTimed(event)) part.addProperty(timeOf('dtend', event, addDays(ends, 1)));
  else if (event.endsOn === undefined)
    part.addProperty(timeOf('dtend', { ...event, startsAt: event.endsAt }, endDay(day, event.startsAt, event.endsAt)));
  // An end that is no later than the start is none (RFC 5545, 3.8.2.2).
  else if (`${ends} ${event.endsAt}` > `${day} ${event.startsAt}`)
    part.addProperty(timeOf('dtend', { ...event, startsAt: event.endsAt }, ends));
  if (event.isFree === true) part.addPropertyWithValue('transp', 'TRANSPARENT');
  part.addPropertyWithValue('summary', event.title);
  if (event.place !== '') part.addPropertyWithValue('location', event.place);
  if (event.link !== '') part.addPropertyWithValue('url', event.link);
  if (event.description !== '') part.addPropertyWithValue('description', event.description);
  part.addPropertyWithValue('status', event.isCancelled ? 'CANCELLED' : 'CONFIRMED');
  if (event.organizer) part.addProperty(personProperty('organizer', event.organizer));
  for (const person of event.attendees ?? []) {
    const property = personProperty('attendee', person);
    property.setParameter('role', 'REQ-PARTICIPANT');
    property.setParameter('partstat', 'NEEDS-ACTION');
    if (method === 'REQUEST' && person.email !== '') property.setParameter('rsvp', 'TRUE');
    part.addProperty(property);
  }
  return part;
}

function timeOf(name: string, event: CalendarEvent, day: IsoDay): ICAL.Property {
  const property = new ICAL.Property(name);
  if (event.startsAt === '') {
    property.resetType('date');
    property.setValue(ICAL.Time.fromDateString(day));
  } else if (event.timeZone === 'UTC') property.setValue(instantOf(`${day}T${event.startsAt}:00Z`));
  else {
    property.setParameter('tzid', event.timeZone);
    property.setValue(ICAL.Time.fromDateTimeString(`${day}T${event.startsAt}:00`));
  }
  return property;
}

function instantOf(instant: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${instant.slice(0, 19)}Z`);
}

/** An address that is an e-mail where there is one, else a name that points nowhere. */
function personProperty(name: 'organizer' | 'attendee', person: CalendarPerson): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setParameter('cn', person.name.replaceAll('"', "'"));
  property.setValue(person.email === '' ? `urn:uuid:${person.id}` : `mailto:${person.email}`);
  return property;
}

/** Lines of at most 75 octets (RFC 5545, 3.1): ical.js counts letters, which is too long for accents. */
function foldLines(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const parts: string[] = [];
      let part = '';
      let octets = 0;
      for (const letter of line) {
        const size = octetsOf(letter);
        if (octets + size > 75) {
          parts.push(part);
          part = ' ';
          octets = 1;
        }
        part += letter;
        octets += size;
      }
      return [...parts, part].join('\r\n');
    })
    .join('\r\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
