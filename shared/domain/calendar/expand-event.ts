import ICAL from 'ical.js';

import type { IsoDay } from '../../dates.ts';
import type { CalendarTime, ReadEvent } from './read-ics.ts';
import { wallClock, zonedInstant } from './zoned-time.ts';

/** One time of an event that was read. */
export interface EventTime {
  readonly event: ReadEvent;
  readonly starts: CalendarTime;
}

/** No rule is followed for more occurrences than this. */
const most = 5_000;

/** When an event is, from one day to another, both included: its rule without what is left out, with what is otherwise. */
export function expandEvent(event: ReadEvent, from: IsoDay, to: IsoDay): EventTime[] {
  const times = event.rule === '' ? [event.starts] : ruleTimes(event, to);
  const all = [...times, ...event.extra.map((each) => ({ ...each, zone: event.starts.zone }))];
  const kept = all.filter(
    (time) =>
      !event.left.some((each) => isSame(each, time)) && !event.changed.some((changed) => isSame(changed.of, time)),
  );
  const found: EventTime[] = [
    ...kept.map((starts) => ({ event, starts })),
    ...event.changed.map((changed) => ({ event: changed, starts: changed.starts })),
  ];
  return found
    .filter(({ starts }) => starts.day >= from && starts.day <= to)
    .toSorted((a, b) => (`${a.starts.day}${a.starts.time}` < `${b.starts.day}${b.starts.time}` ? -1 : 1));
}

function ruleTimes(event: ReadEvent, to: IsoDay): CalendarTime[] {
  const { starts } = event;
  const rule = ICAL.Recur.fromString(event.rule);
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
  const times: CalendarTime[] = [];
  try {
    const iterator = rule.iterator(
      starts.time === ''
        ? ICAL.Time.fromDateString(starts.day)
        : ICAL.Time.fromDateTimeString(`${starts.day}T${starts.time}:00`),
    );
    for (let time = iterator.next(); time !== null && times.length < most; time = iterator.next()) {
      const text = time.toString();
      if (text.slice(0, 10) > to) break;
      times.push({ ...starts, day: text.slice(0, 10), time: starts.time === '' ? '' : text.slice(11, 16) });
    }
  } catch {
    // A rule that the library cannot follow gives its first day alone.
    return [starts];
  }
  return times;
}

/** Whether an exception names this occurrence: by the day where one of them is a whole day, by the instant otherwise. */
function isSame(exception: CalendarTime, time: CalendarTime): boolean {
  if (exception.time === '' || time.time === '') return exception.day === time.day;
  if (exception.zone === time.zone || exception.zone === '' || time.zone === '')
    return exception.day === time.day && exception.time === time.time;
  return zonedInstant(exception.day, exception.time, exception.zone) === zonedInstant(time.day, time.time, time.zone);
}
