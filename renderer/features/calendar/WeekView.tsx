import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { weekdayAndDay } from '#renderer/app/words/calendar-days.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { TimeGrid, type MonthEntry, type TimeEntry } from '#renderer/ui/index.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';
import { clockTime } from '#shared/domain/calendar/local-span.ts';
import { clockWords } from '#shared/domain/calendar/clock-words.ts';

import { moveEntry, resizeEntry } from './calendar-changes.ts';
import { kindIcons, shortWeekday } from './calendar-words.ts';
import { isStruck, stateWords, timeWords, toneOf, zoneWords } from './entry-words.ts';
import { daysOfEntry, partsOfEntry } from './local-entries.ts';
import type { useCalendar } from './use-calendar.ts';

/** A week of the calendar with its hours. */
export function WeekView({
  calendar,
  onOpen,
  onShow,
  onAdd,
}: {
  calendar: ReturnType<typeof useCalendar>;
  onOpen: (key: string) => void;
  onShow: (day: IsoDay) => void;
  onAdd: (day: IsoDay, startsAt?: string) => void;
}) {
  const { t } = useTranslation('calendar');
  const now = useNow();
  const { from, to, today, entries, byKey, titleOf } = calendar;
  const timed: TimeEntry[] = [];
  const allDay = new Map<IsoDay, MonthEntry[]>();
  for (const local of entries) {
    const { entry, key } = local;
    const shared = {
      id: key,
      label: titleOf(local),
      detail: stateWords(local, t),
      icon: kindIcons[entry.kind],
      tone: toneOf(entry),
      isOver: isStruck(entry),
    };
    if (local.span.time === '')
      for (const day of daysOfEntry(local, from, to))
        allDay.set(day, [...(allDay.get(day) ?? []), { ...shared, isMovable: entry.isMovable }]);
    for (const part of partsOfEntry(local, from, to))
      timed.push({
        ...shared,
        day: part.day,
        from: part.from,
        to: part.to,
        time: timeWords(local),
        start: clockWords(clockTime(part.from)),
        note: [zoneWords(local, t), entry.place].filter(Boolean).join(', '),
        // What goes on after midnight is moved by its first part and made longer by its last one.
        isMovable: entry.isMovable && part.isStart && part.isEnd,
        isResizable: entry.isResizable && part.isEnd,
      });
  }
  return (
    <TimeGrid
      label={t('weekLabel', { from: weekdayAndDay(from), to: weekdayAndDay(to) })}
      days={Array.from({ length: 7 }, (_, index) => addDays(from, index))}
      today={today}
      now={now.getHours() * 60 + now.getMinutes()}
      entries={timed}
      allDay={allDay}
      words={{
        shortDay: shortWeekday,
        day: weekdayAndDay,
        allDay: t('allDay'),
        today: t('isToday'),
        count: (count) => t('onDay', { count }),
        time: (minute) => clockWords(clockTime(minute)),
      }}
      onOpen={onOpen}
      onMove={(key, { day, minute }) => {
        const local = byKey.get(key);
        if (local === undefined) return;
        const time = clockTime(minute);
        // At the same time of another day, its own clocks keep their time.
        moveEntry(local.entry, { day, time: time === local.span.time ? null : time });
      }}
      onMoveDay={(key, dragged, chosen) => {
        const local = byKey.get(key);
        if (local !== undefined)
          moveEntry(local.entry, { day: addDays(local.span.day, daysBetween(dragged, chosen)), time: null });
      }}
      onResize={(key, day, minute) => {
        const local = byKey.get(key);
        if (local !== undefined)
          resizeEntry(local.entry, { day: minute >= 1_440 ? addDays(day, 1) : day, time: clockTime(minute) });
      }}
      onShow={onShow}
      onAdd={(day, minute) => (minute === null ? onAdd(day) : onAdd(day, clockTime(minute)))}
    />
  );
}
