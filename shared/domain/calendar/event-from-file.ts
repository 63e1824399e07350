import { addDays, daysBetween, type IsoDay } from '../../dates.ts';
import { safeLink } from '../meetings/online-link.ts';
import { ruleFromText } from '../recurrence/rule-from-text.ts';
import type { RecurrenceRule } from '../recurrence/rule.ts';
import type { ExternalEventKindId } from '../../content/external-events.ts';
import type { EventException } from './external-event.ts';
import type { CalendarTime, ReadEvent } from './read-ics.ts';
import { localTimeZone, minutesBetween, wallClock, zonedInstant } from './zoned-time.ts';

/** What an entry of a calendar file says, as an external event keeps it. */
export interface FileEvent {
  readonly title: string;
  readonly kind: ExternalEventKindId;
  readonly startsOn: IsoDay;
  readonly startsAt: string;
  readonly endsOn: IsoDay;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly rule: string;
  readonly extra: { readonly day: IsoDay; readonly time: string }[];
  readonly exceptions: EventException[];
  readonly place: string;
  readonly url: string;
  readonly note: string;
  readonly isCancelled: boolean;
  readonly isRestricted: boolean;
}

/** An entry as an external event; a time without a zone is read on the clocks here. */
export function eventFromFile(event: ReadEvent): FileEvent {
  const zone = event.starts.time === '' ? '' : event.starts.zone || localTimeZone();
  const link = safeLink(event.link);
  return {
    title: event.title.slice(0, 1_000),
    kind: kindOf(event),
    startsOn: event.starts.day,
    startsAt: event.starts.time,
    endsOn: event.endsOn,
    endsAt: event.endsAt,
    timeZone: zone,
    rule: event.rule.slice(0, 500),
    extra: event.extra.map((time) => own(time, zone)).slice(0, 1_000),
    exceptions: exceptionsOf(event, zone).slice(0, 1_000),
    place: event.place.replaceAll(/\s+/g, ' ').slice(0, 1_000),
    url: link ?? '',
    note: [event.description.trim(), link === null ? event.link : ''].filter(Boolean).join('\n\n').slice(0, 100_000),
    isCancelled: event.status === 'cancelled',
    isRestricted: event.isPrivate,
  };
}

/** The rule of a series of meetings, with its days left out and moved; null for a rule that series cannot have. */
export function meetingRuleOf(event: ReadEvent): RecurrenceRule | null {
  const rule = ruleFromText(event.rule, event.starts.day);
  if (rule === null || event.extra.length > 0) return null;
  const zone = event.starts.zone || localTimeZone();
  return {
    ...rule,
    skips: event.left.map((time) => own(time, zone).day).slice(0, 1_000),
    shifts: event.changed
      .map((changed) => ({ from: own(changed.of, zone).day, to: own(changed.starts, zone).day }))
      .slice(0, 1_000),
  };
}

/** The length of an entry with a time, in minutes; an hour where it says none. */
export function minutesOf(event: ReadEvent): number {
  if (event.endsAt === event.starts.time && event.endsOn === event.starts.day) return 60;
  const days = Math.max(0, daysBetween(event.starts.day, event.endsOn) - (event.endsAt <= event.starts.time ? 1 : 0));
  return days * 1_440 + minutesBetween(event.starts.time, event.endsAt);
}

function exceptionsOf(event: ReadEvent, zone: string): EventException[] {
  const left = event.left.map((time): EventException => ({ ...named(time, zone), to: null }));
  const changed = event.changed.map((other): EventException => {
    const starts = own(other.starts, zone);
    const length = daysBetween(other.starts.day, other.endsOn);
    const isWhole = other.starts.time === '';
    const ends = isWhole
      ? { day: addDays(starts.day, length), time: '' }
      : own({ day: other.endsOn, time: other.endsAt, zone: other.starts.zone }, zone);
    return {
      ...named(other.of, zone),
      to:
        other.status === 'cancelled'
          ? null
          : {
              ...starts,
              endsOn: ends.day,
              endsAt: ends.time,
              title: other.title === event.title ? '' : other.title.slice(0, 1_000),
              place: other.place === event.place ? '' : other.place.slice(0, 1_000),
            },
    };
  });
  return [...left, ...changed];
}

/** Exceptions name a day of the event's own clocks; the time goes along where it matters. */
function named(time: CalendarTime, zone: string): { of: IsoDay; ofTime: string } {
  const { day, time: at } = own(time, zone);
  return { of: day, ofTime: at };
}

/** A time on the clocks of the event's zone. */
function own(time: CalendarTime, zone: string): { day: IsoDay; time: string } {
  if (time.time === '' || time.zone === '' || zone === '' || time.zone === zone)
    return { day: time.day, time: zone === '' ? '' : time.time };
  return wallClock(zonedInstant(time.day, time.time, time.zone), zone);
}

function kindOf(event: ReadEvent): ExternalEventKindId {
  const words = [event.title, ...event.categories].join(' ').toLowerCase();
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

const kinds: readonly (readonly [RegExp, ExternalEventKindId])[] = [
  [/\belections?\b|\bprimary\b|\bballot\b|\brunoff\b/, 'election'],
  [/\bsworn in\b|\binauguration\b|\bswearing\b/, 'leadership'],
  [/\bbudget\b|\bappropriations?\b/, 'budget'],
  [/\bhearings?\b|\bpublic comment\b/, 'hearing'],
  [/\blegislat\w*\b|\bsession\b/, 'session'],
  [/\bgrants?\b|\baward\b/, 'grant'],
  [/\blease\b/, 'lease'],
  [/\bevaluation\b/, 'evaluation'],
  [/\bholidays?\b|\bferie?\b|\bférié\b|\bfeiertag\b/, 'holiday'],
  [/\bawareness\b|\bremembrance\b/, 'awareness'],
];
