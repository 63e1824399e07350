import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { monthWords, weekdayAndDay, weekdayNames } from '#renderer/app/words/calendar-days.ts';
import { MonthGrid, type MonthEntry, type MonthGridDay } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';

import { moveEntry } from './calendar-changes.ts';
import { kindIcons } from './calendar-words.ts';
import { isStruck, stateWords, toneOf } from './entry-words.ts';
import { daysOfEntry, type LocalEntry } from './local-entries.ts';
import type { useCalendar } from './use-calendar.ts';

/** How many entries a day of the month shows; the rest is counted. */
const shownADay = 4;

/** A month of the calendar. */
export function MonthView({
  calendar,
  onOpen,
  onDay,
  onMonth,
  onAdd,
}: {
  calendar: ReturnType<typeof useCalendar>;
  onOpen: (key: string) => void;
  onDay: (day: IsoDay) => void;
  onMonth: (month: string) => void;
  onAdd: (day: IsoDay) => void;
}) {
  const { t } = useTranslation('calendar');
  const { day, today, entries, from, to, byKey, titleOf } = calendar;
  const days = new Map<string, { entries: MonthEntry[]; total: number }>();
  for (const local of entries)
    for (const each of daysOfEntry(local, from, to)) {
      const on = days.get(each) ?? { entries: [], total: 0 };
      on.total++;
      if (on.entries.length < shownADay) on.entries.push(monthEntry(local, each, titleOf(local), stateWords(local, t)));
      days.set(each, on);
    }
  const shown: ReadonlyMap<string, MonthGridDay> = days;
  return (
    <MonthGrid
      label={t('label', { month: monthWords(day) })}
      month={day.slice(0, 7)}
      today={today}
      days={shown}
      words={{
        weekdays: weekdayNames,
        day: weekdayAndDay,
        more: (count) => t('more', { count }),
        count: (count) => t('onDay', { count }),
        today: t('isToday'),
      }}
      onMonth={onMonth}
      onOpen={(entry) => onOpen(entry.id)}
      onOpenDay={onDay}
      onAdd={onAdd}
      onMove={(entry, dragged, chosen) => {
        const local = byKey.get(entry.id);
        // What takes several days moves by as many days as the part of it that was dragged.
        if (local !== undefined) moveEntry(local.entry, { day: shiftedStart(local, dragged, chosen), time: null });
      }}
    />
  );
}

function monthEntry(local: LocalEntry, day: IsoDay, label: string, detail: string): MonthEntry {
  const { entry, span } = local;
  const isLong = span.time === '' && span.endDay > span.day;
  return {
    id: local.key,
    label,
    detail,
    ...(span.time !== '' && { time: clockWords(span.time) }),
    ...((!isLong || day === span.day) && { icon: kindIcons[entry.kind] }),
    tone: toneOf(entry),
    isOver: isStruck(entry),
    isMovable: entry.isMovable,
    ...(isLong && {
      part: day === span.day ? 'first' : day === span.endDay ? 'last' : 'middle',
      // A bar is named where it begins, and again in each week.
      isNameHidden: day !== span.day && new Date(`${day}T00:00:00Z`).getUTCDay() !== 0,
    }),
  };
}

/** Where the first day of an entry goes when one of its days is put on another day. */
function shiftedStart({ span }: LocalEntry, from: IsoDay, to: IsoDay): IsoDay {
  const by = Date.parse(to) - Date.parse(from);
  return new Date(Date.parse(span.day) + by).toISOString().slice(0, 10);
}
