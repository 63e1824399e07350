import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { addDays, addMonths, type IsoDay } from '#shared/dates.ts';
import { localTimeZone } from '#shared/domain/calendar/zoned-time.ts';

import { localEntries, type LocalEntry } from './local-entries.ts';

/** How many days the list shows. */
const listDays = 60;

/** Which view and days of the calendar are shown. */
export type CalendarView = 'month' | 'week' | 'agenda';

/** What the calendar shows by its place, on the clocks here. */
export function useCalendar() {
  const { t } = useTranslation('calendar');
  const today = useToday();
  const zone = localTimeZone();
  const { discreet } = useDeviceSettings();
  const { view = 'month', day = today, kind, body, who } = useSearch({ from: '/shell/calendar' });
  const { from, to } = daysOf(view, day);
  const query = useQuery({
    ...orpc.calendar.range.queryOptions({
      // A day more on each side: clocks elsewhere may be on another day.
      input: {
        from: addDays(from, -1),
        to: addDays(to, 1),
        today,
        kinds: kind === undefined ? [] : [kind],
        committeeId: body ?? null,
        who: who ?? null,
      },
      // Whatever has a day: every change counts.
    }),
    placeholderData: (before) => before,
  });
  const entries = useMemo(() => localEntries(query.data ?? [], zone), [query.data, zone]);
  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  return {
    view,
    day,
    from,
    to,
    today,
    zone,
    query,
    entries,
    byKey,
    titleOf: ({ entry }: LocalEntry): string => (discreet && entry.isRestricted ? t('private') : entry.title),
  };
}

/** The day that Earlier or Later goes to. */
export function steppedDay(view: CalendarView, day: IsoDay, by: -1 | 1): IsoDay {
  if (view === 'month') return addMonths(`${day.slice(0, 7)}-01`, by);
  return addDays(day, by * (view === 'week' ? 7 : listDays));
}

function daysOf(view: CalendarView, day: IsoDay): { from: IsoDay; to: IsoDay } {
  if (view === 'agenda') return { from: day, to: addDays(day, listDays - 1) };
  if (view === 'week') {
    const from = addDays(day, -new Date(`${day}T00:00:00Z`).getUTCDay());
    return { from, to: addDays(from, 6) };
  }
  const first = `${day.slice(0, 7)}-01`;
  // Whole weeks around the month stand in the grid.
  return { from: addDays(first, -6), to: addDays(addMonths(first, 1), 6) };
}
