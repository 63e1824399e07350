import type { CalendarEntry } from '#shared/contract/calendar.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { dayParts, spanIn, type DayPart, type PlainSpan } from '#shared/domain/calendar/local-span.ts';

/** An entry with its days and times on the clocks here. */
export interface LocalEntry {
  readonly key: string;
  readonly entry: CalendarEntry;
  readonly span: PlainSpan;
  /** Whether its own clocks say something else. */
  readonly isElsewhere: boolean;
}

/** Entries on the clocks of a zone, in the order of days and times. */
export function localEntries(entries: readonly CalendarEntry[], zone: string): LocalEntry[] {
  return entries
    .map((entry) => {
      const span = spanIn(entry, zone);
      return {
        key: keyOf(entry),
        entry,
        span,
        isElsewhere: entry.time !== '' && (span.time !== entry.time || span.day !== entry.day),
      };
    })
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : Number(placeOf(a) > placeOf(b))));
}

/** The days from `from` to `to` on which an entry stands. */
export function daysOfEntry({ span }: LocalEntry, from: IsoDay, to: IsoDay): IsoDay[] {
  if (span.time !== '') return span.day >= from && span.day <= to ? [span.day] : [];
  const days: IsoDay[] = [];
  for (let day = span.day < from ? from : span.day; day <= span.endDay && day <= to; day = addDays(day, 1))
    days.push(day);
  return days;
}

/** The parts of the days from `from` to `to` that an entry with a time takes. */
export function partsOfEntry({ span }: LocalEntry, from: IsoDay, to: IsoDay): DayPart[] {
  return span.time === '' ? [] : dayParts(span).filter(({ day }) => day >= from && day <= to);
}

/** Days of one series share their id: the day that the rule gave tells them apart, and stays when they move. */
function keyOf(entry: CalendarEntry): string {
  return [entry.kind, entry.id, entry.of === 'meetings' ? '' : (entry.seriesDay ?? entry.partId ?? '')]
    .filter(Boolean)
    .join('-');
}

/** Several days before one day, whole days before what has a time. */
function placeOf({ span, entry }: LocalEntry): string {
  return `${span.endDay > span.day && span.time === '' ? ' ' : ''}${span.day} ${span.time} ${entry.title}`;
}
