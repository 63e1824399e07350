import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { MetricId } from '#shared/domain/metrics/bands.ts';

import { CountingNote } from './CountingNote.tsx';
import { MetricPanel } from './MetricPanel.tsx';
import { MetricTile } from './MetricTile.tsx';
import { useMetrics } from './use-metrics.ts';

/** How the coalition does: its metrics as tiles, and beside them what is behind one of them. */
export function HealthScreen() {
  const { t } = useTranslation('health');
  const today = useToday();
  const navigate = useNavigate();
  const { metric: openId, part } = useSearch({ from: '/shell/health' });
  const { query, metrics, lines, countedAt } = useMetrics(today);
  const lineOf = (id: MetricId) => lines.find((line) => line.id === id);
  const open = metrics?.find((metric) => metric.id === openId);
  const show = (id: MetricId | undefined) =>
    void navigate({ to: '/health', search: id === undefined ? {} : { metric: id }, replace: openId !== undefined });
  const close = () => {
    show(undefined);
    focusTile(openId);
  };
  useActionScope([
    defineAction({
      id: 'health.next',
      title: t('actions.next'),
      group: 'here',
      icon: ChevronDown,
      shortcut: 'J',
      run: () => stepTile(1),
    }),
    defineAction({
      id: 'health.previous',
      title: t('actions.previous'),
      group: 'here',
      icon: ChevronUp,
      shortcut: 'K',
      run: () => stepTile(-1),
    }),
  ]);
  return (
    <Page
      title={t('title')}
      context={t('context')}
      isScrolled
      footerKeys={[
        { keys: 'J K', label: t('keys.move') },
        { keys: 'Enter', label: t('keys.open') },
        { keys: 'Esc', label: t('keys.close') },
      ]}
      panel={
        open !== undefined && (
          <MetricPanel
            key={open.id}
            metric={open}
            line={lineOf(open.id)}
            today={today}
            part={part ?? null}
            onPart={(next) =>
              void navigate({
                to: '/health',
                search: { metric: open.id, ...(next !== null && { part: next }) },
                replace: true,
              })
            }
            onClose={close}
          />
        )
      }
    >
      {query.isPending && metrics === undefined && <Skeleton lines={10} />}
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {metrics !== undefined && (
        <>
          <div className="mb-4 flex max-w-160 flex-col gap-1">
            <p className="text-ink-2">{t('intro')}</p>
            <CountingNote countedAt={countedAt} />
          </div>
          {/* Seventeen tiles in rows of three or five leave none alone. */}
          <div className="@container">
            <ul aria-label={t('tiles')} className="grid gap-3 @xl:grid-cols-2 @4xl:grid-cols-3 @[90rem]:grid-cols-5">
              {metrics.map((metric) => (
                <MetricTile
                  key={metric.id}
                  metric={metric}
                  line={lineOf(metric.id)}
                  today={today}
                  isOpen={metric.id === openId}
                  onOpen={() => show(metric.id === openId ? undefined : metric.id)}
                />
              ))}
            </ul>
          </div>
        </>
      )}
    </Page>
  );
}

function tileButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-metric] h2 button')];
}

function stepTile(by: -1 | 1): void {
  const buttons = tileButtons();
  const index = buttons.findIndex((button) => button === document.activeElement);
  const next = index < 0 ? 0 : Math.min(buttons.length - 1, Math.max(0, index + by));
  buttons[next]?.focus();
}

function focusTile(id: MetricId | undefined): void {
  document.querySelector<HTMLElement>(`[data-metric="${id}"] h2 button`)?.focus();
}
