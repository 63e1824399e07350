import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronRight, Radar as RadarIcon, Telescope } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { openEvent } from '#renderer/features/calendar/open-event.tsx';
import { useHorizon } from '#renderer/features/horizon/horizon-queries.ts';
import { Button, EmptyState, ErrorState, SegmentedControl, Skeleton } from '#renderer/ui/index.ts';
import type { HorizonEntry } from '#shared/contract/horizon.ts';
import { radarMarks } from '#shared/domain/horizon/radar.ts';
import { readinessStates } from '#shared/domain/horizon/readiness.ts';

import { EventPanel } from './EventPanel.tsx';
import { HorizonTable } from './HorizonTable.tsx';
import { spanIds, spans } from './horizon-words.ts';
import { NextList } from './NextList.tsx';
import { PlanSign } from './PlanSign.tsx';
import { Radar } from './Radar.tsx';
import { RecordPanel } from './RecordPanel.tsx';

/** What comes: as a radar or as a table, with a panel for what is open. */
export function HorizonScreen() {
  const { t } = useTranslation('horizon');
  const today = useToday();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/horizon' });
  const { view = 'radar', span = 'year' } = search;
  const entries = useHorizon(today, spans[span]);
  const all = entries.data ?? [];
  const ahead = all.filter((entry) => entry.endsOn >= today);
  const marks = radarMarks(all, spans[span]);
  const keyOf = (group: readonly HorizonEntry[]): string | undefined =>
    marks.find((mark) => mark.entries.some((entry) => entry.key === group[0]?.key))?.key ?? group[0]?.key;
  const opened =
    marks.find((mark) => mark.key === search.open)?.entries ??
    all
      .filter((entry) => entry.key === search.open || (search.event === entry.id && entry.endsOn >= today))
      .slice(0, 1);
  const [first] = opened;
  const go = (change: Partial<typeof search>): void =>
    void navigate({ to: '/horizon', search: { ...search, event: undefined, ...change }, replace: true });
  const open = (group: readonly HorizonEntry[]): void => go({ open: keyOf(group) });
  const close = (): void => {
    go({ open: undefined });
    document.querySelector<HTMLElement>('main [aria-current="true"]')?.focus();
  };
  const step = (by: 1 | -1): void => {
    const at = marks.findIndex((mark) => mark.entries.some((entry) => entry.key === first?.key));
    const next = marks[at < 0 ? 0 : Math.min(marks.length - 1, Math.max(0, at + by))];
    if (next !== undefined) open(next.entries);
  };
  const other = view === 'radar' ? 'table' : 'radar';
  useActionScope([
    defineAction({
      id: 'horizon.next',
      title: t('keys.next'),
      group: 'here',
      icon: ChevronRight,
      shortcut: 'J',
      run: () => step(1),
    }),
    defineAction({
      id: 'horizon.previous',
      title: t('keys.previous'),
      group: 'here',
      icon: ChevronRight,
      shortcut: 'K',
      run: () => step(-1),
    }),
    defineAction({
      id: 'horizon.view',
      title: t('keys.view'),
      group: 'here',
      icon: RadarIcon,
      shortcut: 'V',
      run: () => go({ view: other }),
    }),
    defineAction({
      id: 'records.add',
      title: t('add'),
      group: 'here',
      icon: Telescope,
      shortcut: 'N',
      run: () => openEvent({ day: today }),
    }),
  ]);
  return (
    <Page
      title={t('title')}
      context={entries.isSuccess ? t('context', { count: ahead.length }) : ''}
      isScrolled
      footerKeys={[
        { keys: 'J K', label: t('keys.next') },
        { keys: 'Enter', label: t('keys.open') },
        { keys: 'V', label: t('keys.view') },
        { keys: 'Esc', label: t('keys.close') },
      ]}
      actions={
        <Button variant="primary" keyHint="N" onPress={() => openEvent({ day: today })}>
          {t('add')}
        </Button>
      }
      panel={
        first === undefined ? null : first.source === 'event' ? (
          <EventPanel key={first.key} entry={first} today={today} onClose={close} />
        ) : (
          <RecordPanel key={first.key} entries={opened} today={today} onClose={close} />
        )
      }
    >
      {entries.isPending && <Skeleton lines={10} />}
      {entries.isError && <ErrorState {...errorWords(entries.error)} onRetry={() => void entries.refetch()} />}
      {entries.isSuccess && (
        <>
          <div className="mb-3 flex flex-wrap items-center gap-3">
            <SegmentedControl
              label={t('view')}
              options={[
                { id: 'radar', label: t('radar') },
                { id: 'table', label: t('table') },
              ]}
              value={view}
              onChange={(next) => go({ view: next })}
            />
            <SegmentedControl
              label={t('span')}
              options={spanIds.map((id) => ({ id, label: t(`spans.${id}`) }))}
              value={span}
              onChange={(next) => go({ span: next })}
            />
            <ul className="ml-auto flex flex-wrap gap-x-4 gap-y-1 text-meta" aria-label={t('legend')}>
              {readinessStates.map((state) => (
                <li key={state}>
                  <PlanSign state={state} />
                </li>
              ))}
            </ul>
          </div>
          {all.length === 0 ? (
            <EmptyState
              title={t('empty.title')}
              detail={t('empty.detail')}
              actions={[{ label: t('add'), run: () => openEvent({ day: today }) }]}
            />
          ) : view === 'table' ? (
            <HorizonTable entries={all} today={today} openKey={first?.key ?? null} onOpen={(entry) => open([entry])} />
          ) : (
            <>
              <div className="mx-auto max-w-260">
                <Radar
                  key={span}
                  entries={all}
                  today={today}
                  most={spans[span]}
                  openKey={first === undefined ? null : (keyOf([first]) ?? null)}
                  onOpen={open}
                />
              </div>
              <NextList marks={marks} today={today} onOpen={open} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
