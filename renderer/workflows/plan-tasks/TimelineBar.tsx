import { useState, type PointerEvent } from 'react';
import { classNames } from '#renderer/ui/index.ts';
import { isOpenTask } from '#shared/content/tasks.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';

import { draggedBar, type BarPart, type TimelineSpan } from './timeline-scale.ts';

/** The bar of a task. The mouse pulls it to other days, or one of its ends; the keys of the row do the same, so it is out of their way. */
export function TimelineBar({
  task,
  bar,
  span,
  isLate,
  onOpen,
  onDrag,
}: {
  task: TaskSummary;
  bar: { readonly left: number; readonly width: number };
  span: TimelineSpan;
  isLate: boolean;
  onOpen: () => void;
  onDrag: (part: BarPart, days: number) => void;
}) {
  const [drag, setDrag] = useState<{ readonly part: BarPart; readonly from: number; readonly days: number }>();
  const isMovable = isOpenTask(task.status);
  const begin = (event: PointerEvent<HTMLElement>): void => {
    if (!isMovable || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, right } = event.currentTarget.getBoundingClientRect();
    const canPull = task.startsOn !== null && task.dueOn !== null && right - left > 3 * edge;
    const part =
      canPull && event.clientX - left < edge ? 'start' : canPull && right - event.clientX < edge ? 'end' : 'all';
    setDrag({ part, from: event.clientX, days: 0 });
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (drag === undefined) return;
    const days = Math.round((event.clientX - drag.from) / span.dayWidth);
    if (days !== drag.days) setDrag({ ...drag, days });
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    if (drag === undefined) return;
    setDrag(undefined);
    if (drag.days !== 0) onDrag(drag.part, drag.days);
    else if (Math.abs(event.clientX - drag.from) < clickReach) onOpen();
  };
  const place = drag === undefined ? bar : draggedBar(span, bar, drag.part, drag.days);
  return (
    <span
      aria-hidden
      data-bar={task.id}
      className={classNames(
        'absolute top-2 h-5 touch-none truncate rounded-tag border text-meta leading-4.5 select-none',
        isMovable && (drag === undefined ? 'cursor-grab' : 'z-10 cursor-grabbing shadow-2'),
        task.status === 'done'
          ? 'border-moss bg-moss-soft text-moss'
          : isLate || task.status === 'blocked'
            ? 'border-danger bg-danger-soft text-danger'
            : task.status === 'doing'
              ? 'border-accent bg-accent-soft text-accent-ink'
              : 'border-ctl bg-raised text-ink-2',
      )}
      // What begins before the days in sight keeps its words in sight.
      style={{ ...place, paddingLeft: Math.max(0, -place.left) + 4, paddingRight: 4 }}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setDrag(undefined)}
    >
      {isMovable && bar.width > 3 * edge && (
        <>
          <span className="absolute inset-y-0 left-0 w-1.5 cursor-ew-resize" />
          <span className="absolute inset-y-0 right-0 w-1.5 cursor-ew-resize" />
        </>
      )}
      {place.width + Math.min(0, place.left) > 60 ? task.title : ''}
    </span>
  );
}

/** How near to an end of a bar the mouse takes the end, in px. */
const edge = 7;

/** How far a click may slip, in px. */
const clickReach = 4;
