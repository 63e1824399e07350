import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTaskRows, type TaskQuery } from '#renderer/features/tasks/task-queries.ts';
import { Button, ErrorState, IconButton, SegmentedControl, Skeleton, VirtualList } from '#renderer/ui/index.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';
import { addDays } from '#shared/dates.ts';

import { changeTask } from './task-changes.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { draggedDays, placeOfDay, spanAround, ticksOf, type BarPart, type TimelineScale } from './timeline-scale.ts';

/** Tasks as bars from their start to their due day, with lines from what each waits for; bars move by mouse and by keys. */
export function TaskTimeline({
  query,
  shown,
  onOpen,
}: {
  query: TaskQuery;
  shown: string | undefined;
  onOpen: (id: string | undefined) => void;
}) {
  const { t } = useTranslation('tasks');
  const [scale, setScale] = useState<TimelineScale>('weeks');
  const [around, setAround] = useState(query.today);
  const span = spanAround(around, scale);
  // What was over long ago is not drawn; what is open is, however late.
  const { statuses = [] } = query.filter;
  const hasPast = statuses.length === 0 || statuses.includes('done') || statuses.includes('dropped');
  const filter = hasPast ? { ...query.filter, dueFrom: span.from } : query.filter;
  const rows = useTaskRows({ ...query, filter, sort: { field: 'dueOn', direction: 'asc' }, groupBy: null });
  const total = rows.total ?? 0;
  const shift = (by: -1 | 1): void => setAround(addDays(around, by * Math.round(span.days / 3)));
  const moveBy = (task: TaskSummary, part: BarPart, days: number): void => {
    const patch = draggedDays(task, part, days);
    if (Object.keys(patch).length > 0) void changeTask(task, patch);
  };
  const focused = (): number =>
    Number(document.activeElement?.closest('[data-timeline-row]')?.getAttribute('data-timeline-row') ?? -1);
  const step = (by: -1 | 1): void => {
    const next = Math.min(total - 1, Math.max(0, focused() + by));
    // The rows around those in sight are drawn too: focus brings the next one into sight.
    document.querySelector<HTMLElement>(`[data-timeline-row="${next}"] [data-main] button`)?.focus();
  };
  const onFocused = (days: number) => (): void => {
    const task = rows.rowAt(focused());
    if (task !== undefined) moveBy(task, 'all', days);
  };
  const here = (id: string, title: string, rest: Pick<Action, 'run' | 'shortcut' | 'icon'>): Action =>
    defineAction({ id, title, group: 'here', ...rest });
  useActionScope([
    here('tasks.next', t('actions.next'), { icon: ChevronDown, shortcut: 'J|Down', run: () => step(1) }),
    here('tasks.previous', t('actions.previous'), { icon: ChevronUp, shortcut: 'K|Up', run: () => step(-1) }),
    here('tasks.later', t('actions.later'), { icon: ChevronRight, shortcut: 'Shift+Right', run: onFocused(1) }),
    here('tasks.earlier', t('actions.earlier'), { icon: ChevronLeft, shortcut: 'Shift+Left', run: onFocused(-1) }),
  ]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex shrink-0 items-center gap-2 px-4 py-2">
        <IconButton icon={ChevronLeft} label={t('timeline.earlier')} onPress={() => shift(-1)} />
        <IconButton icon={ChevronRight} label={t('timeline.later')} onPress={() => shift(1)} />
        <Button size="small" onPress={() => setAround(query.today)}>
          {t('timeline.today')}
        </Button>
        <span className="text-meta text-ink-2">
          {shortDay(span.from, query.today)} – {shortDay(addDays(span.from, span.days - 1), query.today)}
        </span>
        <span className="ml-auto">
          <SegmentedControl
            label={t('timeline.scale')}
            options={[
              { id: 'weeks', label: t('timeline.weeks') },
              { id: 'months', label: t('timeline.months') },
            ]}
            value={scale}
            onChange={setScale}
          />
        </span>
      </div>
      {rows.error !== null && <ErrorState {...errorWords(rows.error)} onRetry={rows.retry} />}
      {rows.total === undefined && rows.error === null && <Skeleton lines={8} />}
      {rows.total === 0 && <p className="px-6 py-8 text-ink-2">{t('empty.filtered')}</p>}
      {total > 0 && (
        <div className="flex min-h-0 flex-1 flex-col overflow-x-auto border-t border-line">
          <div className="flex min-h-0 min-w-max flex-1 flex-col">
            <div aria-hidden className="flex h-7 shrink-0 border-b border-line bg-chrome text-axis text-ink-2">
              <span className="w-72 shrink-0 border-r border-line" />
              <span className="relative" style={{ width: span.days * span.dayWidth }}>
                {ticksOf(span, scale).map((day) => (
                  <span
                    key={day}
                    className="absolute inset-y-0 border-l border-line pl-1 leading-7 whitespace-nowrap"
                    style={{ left: placeOfDay(span, day) }}
                  >
                    {shortDay(day, query.today)}
                  </span>
                ))}
              </span>
            </div>
            <VirtualList
              label={t('timeline.label')}
              rowCount={total}
              rowHeight={36}
              className="overflow-x-hidden"
              keyOf={(index) => rows.rowAt(index)?.id ?? index}
              onVisibleRange={rows.onVisibleRange}
              renderRow={(index) => (
                <TimelineRow
                  task={rows.rowAt(index)}
                  index={index}
                  indexOf={rows.indexOf}
                  span={span}
                  scale={scale}
                  today={query.today}
                  isShown={shown !== undefined && rows.rowAt(index)?.id === shown}
                  onOpen={(task) => onOpen(task.id === shown ? undefined : task.id)}
                  onDrag={moveBy}
                />
              )}
            />
          </div>
        </div>
      )}
    </div>
  );
}
