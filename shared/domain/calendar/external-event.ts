import ICAL from 'ical.js';
import { z } from 'zod';

import { addDays, daysBetween, isIsoDay, type IsoDay } from '../../dates.ts';
import { expandTimes, type ChangedTime, type Repeating } from './expand-event.ts';
import type { CalendarTime } from './read-ics.ts';

const daySchema = z.string().refine(isIsoDay, { error: 'notADay' });
const timeSchema = z.string().regex(/^(?:([01]\d|2[0-3]):[0-5]\d)?$/, { error: 'notATime' });

/** When one time of an event is, and what is otherwise about it; `''` where its title and place are those of the event. */
const changedSchema = z.object({
  day: daySchema,
  time: timeSchema,
  endsOn: daySchema,
  endsAt: timeSchema,
  title: z.string().max(1_000),
  place: z.string().max(1_000),
});

/** A day of a rule that is left out, or is otherwise than the rule says. */
export const eventExceptionSchema = z.object({
  /** The day that the rule gave. */
  of: daySchema,
  /** Its time, for a rule that gives more than one time a day; '' otherwise. */
  ofTime: timeSchema,
  /** Null for a day that is left out. */
  to: changedSchema.nullable(),
});
export type EventException = z.output<typeof eventExceptionSchema>;

/** A day beside the rule. */
export const extraTimeSchema = z.object({ day: daySchema, time: timeSchema });
export type ExtraTime = z.output<typeof extraTimeSchema>;

/** The days of an event, on the clocks of its own zone. */
export interface EventSpan {
  readonly startsOn: IsoDay;
  /** HH:MM; '' for whole days, and then `endsAt` is '' too. */
  readonly startsAt: string;
  readonly endsOn: IsoDay;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly rule: string;
  readonly extra: readonly ExtraTime[];
  readonly exceptions: readonly EventException[];
}

/** One time of an event. */
export interface SpanTime {
  /** The day that the rule gave, by which exceptions name it. */
  readonly of: IsoDay;
  readonly day: IsoDay;
  readonly time: string;
  readonly endsOn: IsoDay;
  readonly endsAt: string;
  readonly title: string;
  readonly place: string;
}

/** The last day of an event that goes on without an end. */
export const noLastDay = '9999-12-31';

/** The times of an event that touch the days from `from` to `to`, both included; `''` for a title and place that are the event's own. */
export function timesOfEvent(event: EventSpan, from: IsoDay, to: IsoDay): SpanTime[] {
  const length = daysBetween(event.startsOn, event.endsOn);
  const longest = Math.max(
    length,
    ...event.exceptions.map(({ to: other }) => (other === null ? 0 : daysBetween(other.day, other.endsOn))),
  );
  return expandTimes(repeating(event), addDays(from, -longest), to)
    .map(({ starts, of, change }): SpanTime => {
      if (change === null)
        return {
          of: of.day,
          day: starts.day,
          time: starts.time,
          endsOn: addDays(starts.day, length),
          endsAt: event.endsAt,
          title: '',
          place: '',
        };
      const { day, time, endsOn, endsAt, title, place } = change.to;
      return { of: of.day, day, time, endsOn, endsAt, title, place };
    })
    .filter((time) => time.endsOn >= from);
}

/** The last day that any time of an event touches; `noLastDay` when its rule has no end. */
export function lastDayOf(event: EventSpan): IsoDay {
  const length = daysBetween(event.startsOn, event.endsOn);
  const days = [
    event.endsOn,
    ...event.extra.map((each) => addDays(each.day, length)),
    ...event.exceptions.flatMap(({ to }) => (to === null ? [] : [to.endsOn])),
  ];
  if (event.rule !== '') {
    const rule = ICAL.Recur.fromString(event.rule);
    if (rule.until === null && rule.count === null) return noLastDay;
    // A rule that counts, or one that an exception shortens, is followed to its end.
    const last =
      rule.until === null
        ? (expandTimes({ ...repeating(event), changed: [] }, event.startsOn, '2200-12-31').at(-1)?.starts.day ??
          event.startsOn)
        : rule.until.toString().slice(0, 10);
    days.push(addDays(last, length + 1));
  }
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** The event with one of its times moved, so that it stays the same time of the rule; back where it was, the exception goes. */
export function withMovedTime(
  event: EventSpan,
  of: IsoDay,
  to: { readonly day: IsoDay; readonly time: string; readonly endsOn: IsoDay; readonly endsAt: string },
): EventException[] {
  const before = event.exceptions.find((each) => each.of === of);
  const others = event.exceptions.filter((each) => each.of !== of);
  const own = { title: before?.to?.title ?? '', place: before?.to?.place ?? '' };
  const isBack =
    to.day === of && to.time === event.startsAt && to.endsAt === event.endsAt && own.title === '' && own.place === '';
  return isBack ? others : sorted([...others, { of, ofTime: '', to: { ...to, ...own } }]);
}

/** The exceptions of an event with one of its times left out. */
export function withoutTime(event: EventSpan, of: IsoDay): EventException[] {
  return sorted([...event.exceptions.filter((each) => each.of !== of), { of, ofTime: '', to: null }]);
}

function repeating(event: EventSpan): Repeating<ChangedTime & { readonly to: NonNullable<EventException['to']> }> {
  const at = (day: IsoDay, time: string): CalendarTime => ({ day, time, zone: time === '' ? '' : event.timeZone });
  return {
    starts: at(event.startsOn, event.startsAt),
    rule: event.rule,
    extra: event.extra.map((each) => at(each.day, each.time)),
    left: event.exceptions.filter((each) => each.to === null).map((each) => at(each.of, each.ofTime)),
    changed: event.exceptions.flatMap((each) =>
      each.to === null ? [] : [{ of: at(each.of, each.ofTime), starts: at(each.to.day, each.to.time), to: each.to }],
    ),
  };
}

function sorted(exceptions: readonly EventException[]): EventException[] {
  return exceptions.toSorted((a, b) => (`${a.of} ${a.ofTime}` < `${b.of} ${b.ofTime}` ? -1 : 1));
}
