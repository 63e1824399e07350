import { useState, type KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { entryTones } from './entry-tones.ts';
import { Icon } from './Icon.tsx';
import type { MonthEntry } from './month-days.ts';
import type { MonthGridDay, MonthGridWords } from './MonthGrid.tsx';

/** A day of the month with what stands on it; a drop target while something is dragged. */
export function MonthDayCell({
  day,
  isInMonth,
  isToday,
  isCursor,
  content,
  words,
  dragged,
  onKeyDown,
  onFocus,
  onOpen,
  onOpenDay,
  onAdd,
  onDrag,
  onDrop,
  onMoveBy,
}: {
  day: string;
  isInMonth: boolean;
  isToday: boolean;
  isCursor: boolean;
  content: MonthGridDay | undefined;
  words: MonthGridWords;
  /** What is under way from another day. */
  dragged: MonthEntry | undefined;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: () => void;
  onOpen: (entry: MonthEntry) => void;
  onOpenDay: () => void;
  onAdd: (() => void) | undefined;
  onDrag: ((entry: MonthEntry | null) => void) | undefined;
  onDrop: () => void;
  onMoveBy: ((entry: MonthEntry, by: number) => void) | undefined;
}) {
  const [isOver, setOver] = useState(false);
  const { entries = [], total = 0 } = content ?? {};
  const onEntryKey = (entry: MonthEntry) => (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (event.shiftKey && by !== undefined && entry.isMovable) onMoveBy?.(entry, by);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      stepInDay(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[data-day]')?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      role="gridcell"
      tabIndex={isCursor ? 0 : -1}
      data-day={day}
      aria-current={isToday ? 'date' : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onDoubleClick={(event) => {
        if (event.target === event.currentTarget) onAdd?.();
      }}
      onDragOver={(event) => {
        if (dragged === undefined) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
      className={classNames(
        'flex min-w-0 flex-col gap-0.5 border-r border-line p-1 focus-ring-inset',
        !isInMonth && 'bg-sunken',
        isOver && 'bg-accent-soft',
      )}
    >
      <span className="sr-only">
        {[words.day(day), isToday ? words.today : '', total > 0 ? words.count(total) : ''].filter(Boolean).join(', ')}
      </span>
      <span
        aria-hidden
        className={classNames(
          'px-1 text-meta',
          isToday
            ? 'self-start rounded-full bg-accent font-strong text-on-accent'
            : isInMonth
              ? 'text-ink'
              : 'text-ink-3',
        )}
      >
        {Number(day.slice(8))}
      </span>
      {entries.map((entry) => (
        <div
          key={entry.id}
          draggable={entry.isMovable && onDrag !== undefined}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            onDrag?.(entry);
          }}
          onDragEnd={() => onDrag?.(null)}
          onKeyDown={onEntryKey(entry)}
        >
          <AriaButton
            data-entry={entry.id}
            excludeFromTabOrder
            onPress={() => onOpen(entry)}
            className={classNames(
              'flex min-w-0 items-center gap-1 rounded-tag border px-1 py-px text-left text-meta focus-ring',
              entryTones[entry.tone],
              // One bar from its first day to its last, over the edges of the days between.
              entry.part === undefined && 'w-full',
              entry.part === 'first' && 'w-[calc(100%+0.3125rem)] rounded-r-none border-r-0',
              entry.part === 'middle' && '-ml-1 w-[calc(100%+0.5625rem)] rounded-none border-x-0',
              entry.part === 'last' && '-ml-1 w-[calc(100%+0.25rem)] rounded-l-none border-l-0',
            )}
          >
            {entry.icon !== undefined && <Icon of={entry.icon} size={11} className="shrink-0" />}
            {entry.time !== undefined && <span className="shrink-0">{entry.time}</span>}
            <span
              className={classNames(
                'min-w-0 flex-1 truncate',
                entry.isOver === true && 'line-through',
                entry.isNameHidden === true && 'text-transparent',
              )}
            >
              {entry.label}
            </span>
            {entry.detail !== undefined && <span className="sr-only">{entry.detail}</span>}
          </AriaButton>
        </div>
      ))}
      {total > entries.length && (
        <AriaButton
          data-entry={`${day}-more`}
          excludeFromTabOrder
          onPress={onOpenDay}
          className="rounded-tag px-1 text-left text-meta text-accent focus-ring hover:underline"
        >
          {words.more(total - entries.length)}
        </AriaButton>
      )}
    </div>
  );
}

function stepInDay(from: HTMLElement, by: -1 | 1): void {
  const cell = from.closest('[data-day]');
  const all = [...(cell?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const at = all.findIndex((each) => from.contains(each) || each === from);
  all[at + by]?.focus();
}
