import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { weekdayAndDay, monthWords, weekdayNames } from '#renderer/app/words/calendar-days.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import {
  Button,
  ErrorState,
  IconButton,
  MonthGrid,
  SegmentedControl,
  Select,
  type MonthEntry,
  type MonthGridDay,
} from '#renderer/ui/index.ts';
import { calendarKinds, type CalendarEntry } from '#shared/contract/calendar.ts';
import { addDays, addMonths, type IsoDay } from '#shared/dates.ts';

import { moveEntry, openEntry } from './calendar-changes.ts';
import { kindIcons } from './calendar-words.ts';
import { DayList } from './DayList.tsx';

/** How many entries a day of the month shows; the rest is counted. */
const shownADay = 4;

/** Everything dated, by month, week or as a list; what is open moves to another day. */
export function CalendarScreen() {
  const { t } = useTranslation('calendar');
  const today = useToday();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/calendar' });
  const { view = 'month', day = today, kind, body } = search;
  const { discreet } = useDeviceSettings();
  const go = (part: Partial<typeof search>): void =>
    void navigate({ to: '/calendar', search: { ...search, ...part }, replace: true });
  const { from, to } = daysOf(view, day);
  const bodies = useCommitteeNames();
  const query = useQuery({
    ...orpc.calendar.range.queryOptions({
      input: { from, to, today, kinds: kind === undefined ? [] : [kind], committeeId: body ?? null },
      // Whatever has a day: every change counts.
    }),
    placeholderData: (before) => before,
  });
  const entries = query.data ?? [];
  const shown = (entry: CalendarEntry): string => (discreet && entry.isRestricted ? t('private') : entry.title);
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  const open = (id: string): void => {
    const entry = byId.get(id);
    if (entry !== undefined) openEntry(navigate, entry);
  };
  const step = (by: -1 | 1): void =>
    go({
      day:
        view === 'month' ? addMonths(`${day.slice(0, 7)}-01`, by) : addDays(day, by * (view === 'week' ? 7 : listDays)),
    });
  return (
    <Page
      title={t('title')}
      context={view === 'month' ? monthWords(day) : `${weekdayAndDay(from)} – ${weekdayAndDay(to)}`}
      footerKeys={
        view === 'month'
          ? [
              { keys: 'Left Right', label: t('keys.day') },
              { keys: 'Enter', label: t('keys.open') },
              { keys: 'Shift+Right', label: t('keys.move') },
            ]
          : []
      }
    >
      <div className="flex flex-wrap items-end gap-3 px-6 py-3">
        <SegmentedControl
          label={t('view')}
          options={(['month', 'week', 'agenda'] as const).map((id) => ({ id, label: t(`views.${id}`) }))}
          value={view}
          onChange={(id) => go({ view: id === 'month' ? undefined : id })}
        />
        <div className="flex items-center gap-1">
          <IconButton icon={ChevronLeft} label={t('previous')} variant="bordered" onPress={() => step(-1)} />
          <Button onPress={() => go({ day: undefined })}>{t('today')}</Button>
          <IconButton icon={ChevronRight} label={t('next')} variant="bordered" onPress={() => step(1)} />
        </div>
        <span className="flex-1" />
        <Select
          label={t('kind')}
          options={[{ id: '', label: t('all') }, ...calendarKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))]}
          value={kind ?? ''}
          onChange={(id) => go({ kind: calendarKinds.find((each) => each === id) })}
        />
        <Select
          label={t('body')}
          options={[{ id: '', label: t('anyBody') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
          value={body ?? ''}
          onChange={(id) => go({ body: id || undefined })}
        />
      </div>
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {view === 'month' ? (
        <MonthGrid
          label={t('label', { month: monthWords(day) })}
          month={day.slice(0, 7)}
          today={today}
          days={gridDays(entries, shown, (entry) => stateWords(entry, t))}
          words={{
            weekdays: weekdayNames,
            day: weekdayAndDay,
            more: (count) => t('more', { count }),
            count: (count) => t('onDay', { count }),
            today: t('isToday'),
          }}
          onMonth={(month) => go({ day: `${month}-01` })}
          onOpen={(entry) => open(entry.id)}
          onOpenDay={(chosen) => go({ view: 'week', day: chosen })}
          onMove={(entry, _from, chosen) => {
            const known = byId.get(entry.id);
            if (known !== undefined) void moveEntry(known, chosen);
          }}
        />
      ) : (
        <DayList entries={entries} today={today} titleOf={shown} onOpen={(entry) => openEntry(navigate, entry)} />
      )}
    </Page>
  );
}

const listDays = 60;

function daysOf(view: 'month' | 'week' | 'agenda', day: IsoDay): { from: IsoDay; to: IsoDay } {
  if (view === 'agenda') return { from: day, to: addDays(day, listDays - 1) };
  if (view === 'week') {
    const from = addDays(day, -new Date(`${day}T00:00:00Z`).getUTCDay());
    return { from, to: addDays(from, 6) };
  }
  const first = `${day.slice(0, 7)}-01`;
  // Whole weeks around the month stand in the grid.
  return { from: addDays(first, -6), to: addDays(addMonths(first, 1), 6) };
}

function gridDays(
  entries: readonly CalendarEntry[],
  titleOf: (entry: CalendarEntry) => string,
  detailOf: (entry: CalendarEntry) => string,
): ReadonlyMap<string, MonthGridDay> {
  const days = new Map<string, { entries: MonthEntry[]; total: number }>();
  for (const entry of entries) {
    const on = days.get(entry.day) ?? { entries: [], total: 0 };
    on.total++;
    if (on.entries.length < shownADay)
      on.entries.push({
        id: idOf(entry),
        label: titleOf(entry),
        detail: detailOf(entry),
        ...(entry.time !== '' && { time: entry.time }),
        icon: kindIcons[entry.kind],
        tone: toneOf(entry),
        isOver: entry.isOver && entry.kind !== 'meeting',
        isMovable: entry.isMovable,
      });
    days.set(entry.day, on);
  }
  return days;
}

function toneOf(entry: CalendarEntry): MonthEntry['tone'] {
  if (entry.isLate) return 'honey';
  if (entry.isOver) return 'line';
  return entry.kind === 'meeting' || entry.kind === 'session' ? 'accent' : 'plain';
}

function stateWords(entry: CalendarEntry, t: ReturnType<typeof useTranslation<'calendar'>>['t']): string {
  return [t(`kinds.${entry.kind}`), entry.isLate ? t('late') : '', entry.isOver ? t('over') : '']
    .filter(Boolean)
    .join(', ');
}

function idOf(entry: CalendarEntry): string {
  // Days of one series share its id.
  return entry.kind === 'occurrence' || entry.kind === 'milestone'
    ? `${entry.id}-${entry.day}-${entry.title}`
    : entry.id;
}
