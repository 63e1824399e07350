import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { classNames, PlainButton } from '#renderer/ui/index.ts';
import { isOpenTask } from '#shared/content/tasks.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';

import { DoneCheck, OwnerSign } from './task-columns.tsx';
import { TimelineBar } from './TimelineBar.tsx';
import { barOf, placeOfDay, ticksOf, type BarPart, type TimelineScale, type TimelineSpan } from './timeline-scale.ts';

const rowHeight = 36;

/** A task with its bar. */
export function TimelineRow({
  task,
  index,
  indexOf,
  span,
  scale,
  today,
  isShown,
  onOpen,
  onDrag,
}: {
  task: TaskSummary | undefined;
  index: number;
  indexOf: (id: string) => number | undefined;
  span: TimelineSpan;
  scale: TimelineScale;
  today: IsoDay;
  isShown: boolean;
  onOpen: (task: TaskSummary) => void;
  /** The bar, or an end of it, was let go some days from where it was. */
  onDrag: (task: TaskSummary, part: BarPart, days: number) => void;
}) {
  const { t } = useTranslation('tasks');
  const width = span.days * span.dayWidth;
  if (task === undefined) return <div className="h-9 border-b border-line" />;
  const bar = barOf(span, task);
  const isLate = isOpenTask(task.status) && task.dueOn !== null && task.dueOn < today;
  const words =
    task.startsOn !== null && task.dueOn !== null
      ? t('timeline.bar', { title: task.title, from: shortDay(task.startsOn, today), to: shortDay(task.dueOn, today) })
      : t('timeline.point', { title: task.title, to: shortDay(task.dueOn ?? task.startsOn ?? '', today) });
  return (
    <div data-timeline-row={index} className={classNames('flex h-9 border-b border-line', isShown && 'bg-accent-soft')}>
      <span className="flex w-72 shrink-0 items-center gap-2 border-r border-line pr-2 pl-4">
        <DoneCheck task={task} />
        <span data-main className="flex min-w-0 flex-1">
          <PlainButton className="min-w-0 flex-1 truncate rounded-tag" onPress={() => onOpen(task)}>
            {task.title}
            <span className="sr-only">{bar === null ? '' : `, ${words}`}</span>
          </PlainButton>
        </span>
        <OwnerSign task={task} isShort />
      </span>
      <span className="relative overflow-hidden" style={{ width }}>
        {ticksOf(span, scale).map((day) => (
          <span
            key={day}
            aria-hidden
            className="absolute inset-y-0 border-l border-line"
            style={{ left: placeOfDay(span, day) }}
          />
        ))}
        <span
          aria-hidden
          className="absolute inset-y-0 w-0.5 bg-honey-ink"
          style={{ left: placeOfDay(span, today) + span.dayWidth / 2 }}
        />
        {isLate && bar !== null && (
          <span
            aria-hidden
            className="absolute top-4 border-t-2 border-dashed border-danger"
            style={{
              left: Math.max(0, bar.left + bar.width),
              width: Math.max(0, placeOfDay(span, today) - Math.max(0, bar.left + bar.width)),
            }}
          />
        )}
        {bar === null ? (
          <span className="absolute top-2 left-2 text-meta text-ink-3">{t('timeline.noDay')}</span>
        ) : (
          <TimelineBar
            task={task}
            bar={bar}
            span={span}
            isLate={isLate}
            onOpen={() => onOpen(task)}
            onDrag={(part, days) => onDrag(task, part, days)}
          />
        )}
      </span>
      <Needs task={task} index={index} indexOf={indexOf} span={span} />
    </div>
  );
}

/** A line from the end of each task that this one waits for, where both are read. */
function Needs({
  task,
  index,
  indexOf,
  span,
}: {
  task: TaskSummary;
  index: number;
  indexOf: (id: string) => number | undefined;
  span: TimelineSpan;
}) {
  const bar = barOf(span, task);
  if (bar === null || task.needsIds.length === 0) return null;
  return (
    <svg
      aria-hidden
      className="pointer-events-none absolute top-0 left-72 overflow-visible text-ctl"
      width={1}
      height={rowHeight}
    >
      {task.needsIds.map((id) => {
        const at = indexOf(id);
        if (at === undefined || Math.abs(at - index) > 200) return null;
        const y = (at - index) * rowHeight + rowHeight / 2;
        const x = Math.max(0, bar.left);
        return (
          <path
            key={id}
            d={`M ${Math.max(0, x - 14)} ${y} V ${rowHeight / 2} H ${x}`}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.5}
            strokeDasharray="3 2"
          />
        );
      })}
    </svg>
  );
}
