import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  CalendarArrowDown,
  CalendarPlus,
  CalendarPlus2,
  CalendarRange,
  ListChecks,
  Printer,
  Telescope,
} from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { monthWords, weekdayAndDay } from '#renderer/app/words/calendar-days.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { printShown } from '#renderer/app/print/print-alone.tsx';
import { Button, EmptyState, ErrorState, IconButton, MenuButton } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';

import { openEntry } from './calendar-changes.ts';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { CalendarPaper, DayList } from './DayList.tsx';
import { MonthView } from './MonthView.tsx';
import { openEvent } from './open-event.tsx';
import { useCalendar } from './use-calendar.ts';
import { WeekView } from './WeekView.tsx';

/** Everything dated, by month, week or as a list; what is open moves to another day. */
export function CalendarScreen() {
  const { t } = useTranslation('calendar');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/calendar' });
  const calendar = useCalendar();
  const { view, day, from, to, today, query, entries, byKey } = calendar;
  const go = (part: Partial<typeof search>): void =>
    void navigate({ to: '/calendar', search: { ...search, ...part }, replace: true });
  const open = (key: string): void => {
    const local = byKey.get(key);
    if (local !== undefined) openEntry(navigate, local.entry);
  };
  const add = (on: IsoDay, startsAt?: string): void =>
    openEvent({ day: on, ...(startsAt !== undefined && { startsAt }) });
  const { event } = search;
  useEffect(() => {
    if (event === undefined) return;
    openEvent({ id: event });
    void navigate({ to: '/calendar', search: {}, replace: true });
  }, [event, navigate]);
  useActionScope([
    defineAction({
      id: 'calendar.today',
      title: t('goToday'),
      group: 'here',
      icon: CalendarRange,
      shortcut: 'T',
      run: () => go({ day: undefined }),
    }),
    defineAction({
      id: 'calendar.addEvent',
      title: t('addEvent'),
      group: 'here',
      icon: Telescope,
      shortcut: 'N',
      run: () => add(focusedDay() ?? (today >= from && today <= to ? today : day)),
    }),
  ]);
  const context = view === 'month' ? monthWords(day) : `${weekdayAndDay(from)} – ${weekdayAndDay(to)}`;
  const isEmpty = query.isSuccess && entries.length === 0;
  return (
    <Page
      title={t('title')}
      context={context}
      footerKeys={view === 'agenda' ? [] : footerKeys.map(({ keys, id }) => ({ keys, label: t(`keys.${id}`) }))}
      actions={
        <>
          <Button icon={CalendarPlus2} onPress={() => runAction('calendar.import')}>
            {t('importShort')}
          </Button>
          <Button icon={CalendarArrowDown} onPress={() => runAction('calendar.files')}>
            {t('exportShort')}
          </Button>
          <IconButton icon={Printer} label={t('print')} variant="bordered" onPress={printShown} />
          <MenuButton
            label={t('new')}
            variant="primary"
            icon={CalendarPlus}
            entries={[
              {
                id: 'event',
                label: t('newEvent'),
                icon: Telescope,
                keyHint: 'N',
                run: () => runAction('calendar.addEvent'),
              },
              { id: 'meeting', label: t('newMeeting'), icon: CalendarPlus, run: () => runAction('meetings.create') },
              { id: 'task', label: t('newTask'), icon: ListChecks, run: () => runAction('tasks.add') },
            ]}
          />
        </>
      }
    >
      <CalendarToolbar calendar={calendar} />
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {view === 'month' && (
        <MonthView
          calendar={calendar}
          onOpen={open}
          onDay={(chosen) => go({ view: 'week', day: chosen })}
          onMonth={(month) => go({ day: `${month}-01` })}
          onAdd={add}
        />
      )}
      {view === 'week' && (
        <WeekView calendar={calendar} onOpen={open} onShow={(chosen) => go({ day: chosen })} onAdd={add} />
      )}
      {view === 'agenda' &&
        (isEmpty ? (
          <EmptyState
            title={t('empty')}
            detail={t('emptyDetail')}
            actions={[
              { label: t('newEvent'), run: () => add(day) },
              { label: t('shell:actions.importCalendar'), run: () => runAction('calendar.import') },
            ]}
          />
        ) : (
          <DayList calendar={calendar} onOpen={open} />
        ))}
      <CalendarPaper calendar={calendar} title={`${t('title')}, ${context}`} />
    </Page>
  );
}

const footerKeys = [
  { keys: 'Left Right', id: 'day' },
  { keys: 'Enter', id: 'open' },
  { keys: 'Shift+Right', id: 'move' },
  { keys: 'T', id: 'today' },
  { keys: 'N', id: 'add' },
] as const;

/** The day that the keyboard stands on. */
function focusedDay(): IsoDay | null {
  return document.activeElement?.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null;
}
