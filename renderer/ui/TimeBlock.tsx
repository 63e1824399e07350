import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { classNames } from './class-names.ts';
import { entryTones } from './entry-tones.ts';
import { Icon } from './Icon.tsx';
import type { TimeEntry, TimeLane } from './time-layout.ts';

/** An entry of a time grid: a block as long as it takes, with an edge to pull where its length may be changed. */
export function TimeBlock({
  entry,
  lane,
  isDragged,
  onOpen,
  onBegin,
  onKeyDown,
}: {
  entry: TimeEntry;
  lane: TimeLane;
  /** A shadow of it is under way. */
  isDragged: boolean;
  onOpen: () => void;
  onBegin: (event: PointerEvent<HTMLElement>, kind: 'move' | 'resize') => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const pressedAt = useRef({ x: 0, y: 0 });
  const isShort = entry.to - entry.from < 45;
  const isTall = entry.to - entry.from >= 90;
  return (
    <button
      type="button"
      data-entry={entry.id}
      tabIndex={-1}
      onPointerDown={(event) => {
        pressedAt.current = { x: event.clientX, y: event.clientY };
        onBegin(event, 'move');
      }}
      onClick={(event) => {
        // The end of a drag is no press; the keyboard's press has no place.
        const { x, y } = pressedAt.current;
        if (event.detail === 0 || Math.hypot(event.clientX - x, event.clientY - y) < 5) onOpen();
      }}
      onKeyDown={onKeyDown}
      style={{
        top: `${(entry.from / 1_440) * 100}%`,
        height: `${((entry.to - entry.from) / 1_440) * 100}%`,
        left: `${(lane.lane / lane.lanes) * 100}%`,
        width: `${100 / lane.lanes}%`,
      }}
      className={classNames(
        'absolute flex min-h-4 flex-col overflow-hidden rounded-tag border px-1.5 text-left text-meta focus-ring-inset',
        isShort ? 'justify-center py-0' : 'py-1',
        entryTones[entry.tone],
        isDragged && 'opacity-50',
        entry.isMovable && 'cursor-grab touch-none',
      )}
    >
      <span className="flex min-w-0 items-center gap-1">
        {entry.icon !== undefined && <Icon of={entry.icon} size={11} className="shrink-0" />}
        <span className={classNames('min-w-0 truncate font-medium', entry.isOver === true && 'line-through')}>
          {entry.label}
        </span>
        {isShort && <span className="shrink-0">{entry.start}</span>}
      </span>
      {!isShort && (
        <span className="truncate">{isTall ? entry.time : [entry.time, entry.note].filter(Boolean).join(', ')}</span>
      )}
      {isTall && <span className="truncate">{entry.note}</span>}
      {isShort && <span className="sr-only">{entry.note}</span>}
      {entry.detail !== undefined && <span className="sr-only">{entry.detail}</span>}
      {entry.isResizable && (
        <span
          aria-hidden
          data-resize
          onPointerDown={(event) => {
            pressedAt.current = { x: Number.NEGATIVE_INFINITY, y: 0 };
            onBegin(event, 'resize');
          }}
          className="absolute inset-x-0 bottom-0 h-1.5 cursor-ns-resize touch-none"
        />
      )}
    </button>
  );
}
