import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { MonthDayCell } from './MonthDayCell.tsx';
import { monthDays, shiftedDay, shiftedMonth, whenThere, type MonthEntry } from './month-days.ts';

/** The words of a month grid, which knows no language by itself. */
export interface MonthGridWords {
  /** The days of the week from the one that the week begins with, short. */
  readonly weekdays: readonly string[];
  /** "Friday, March 13". */
  readonly day: (day: string) => string;
  /** "3 more". */
  readonly more: (count: number) => string;
  /** "4 on this day", for the cell's name. */
  readonly count: (count: number) => string;
  readonly today: string;
}

/** A day with something on it: what is shown, and how much there is in all. */
export interface MonthGridDay {
  readonly entries: readonly MonthEntry[];
  readonly total: number;
}

/**
 * A month as a grid of days. Arrows go from day to day, Enter goes into a day, and the arrows then from entry to entry; Escape goes back.
 * An entry moves to another day by dragging it, or with Shift and an arrow.
 */
export function MonthGrid({
  label,
  month,
  today,
  weekStart = 0,
  days,
  words,
  onMonth,
  onOpen,
  onOpenDay,
  onMove,
  onAdd,
}: {
  label: string;
  /** YYYY-MM. */
  month: string;
  today: string;
  /** 0 for Sunday, 1 for Monday. */
  weekStart?: 0 | 1 | undefined;
  days: ReadonlyMap<string, MonthGridDay>;
  words: MonthGridWords;
  onMonth: (month: string) => void;
  onOpen: (entry: MonthEntry) => void;
  onOpenDay: (day: string) => void;
  /** Left out where nothing can be moved. */
  onMove?: ((entry: MonthEntry, from: string, to: string) => void) | undefined;
  /** A double press or N on an empty place of a day. */
  onAdd?: ((day: string) => void) | undefined;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const grid = monthDays(month, weekStart);
  const [cursor, setCursor] = useState(today.startsWith(month) ? today : `${month}-01`);
  const [dragged, setDragged] = useState<{ entry: MonthEntry; from: string } | null>(null);
  const shownCursor = grid.includes(cursor) ? cursor : `${month}-01`;

  const focusDay = (day: string): void => {
    setCursor(day);
    if (!day.startsWith(month)) onMonth(day.slice(0, 7));
    whenThere(() => frame.current?.querySelector(`[data-day="${day}"]`));
  };
  const move = (entry: MonthEntry, from: string, by: number): void => {
    const to = shiftedDay(from, by);
    onMove?.(entry, from, to);
    setCursor(to);
    if (!to.startsWith(month) && !grid.includes(to)) onMonth(to.slice(0, 7));
    whenThere(
      () => frame.current?.querySelector(`[data-day="${to}"] [data-entry="${entry.id}"]`),
      () => frame.current?.querySelector(`[data-day="${to}"]`),
    );
  };
  const onDayKey = (day: string) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (event.shiftKey || event.altKey || event.metaKey || event.ctrlKey) return;
    if (by !== undefined) focusDay(shiftedDay(day, by));
    else if (event.key === 'PageUp' || event.key === 'PageDown') {
      const next = shiftedMonth(month, event.key === 'PageUp' ? -1 : 1);
      focusDay(`${next}-01`);
    } else if (event.key === 'Home' || event.key === 'End') {
      const row = grid.indexOf(day) - (grid.indexOf(day) % 7);
      focusDay(grid[event.key === 'Home' ? row : row + 6] ?? day);
    } else if (event.key === 'Enter') {
      const first = event.currentTarget.querySelector<HTMLElement>('[data-entry]');
      if (first === null) onAdd?.(day);
      else first.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const weeks = Array.from({ length: grid.length / 7 }, (_, index) => grid.slice(index * 7, index * 7 + 7));
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={label}
      className="flex min-h-0 flex-1 scroll-pt-8 flex-col overflow-y-auto border-t border-line"
    >
      <div role="row" className="sticky top-0 z-10 grid shrink-0 grid-cols-7 border-b border-line bg-chrome">
        {words.weekdays.map((name) => (
          <span key={name} role="columnheader" className="px-2 py-1 text-meta font-medium text-ink-2">
            {name}
          </span>
        ))}
      </div>
      {/* Weeks are alike while there is room, and none is lower than what stands in it. */}
      <div role="presentation" className="grid flex-1 shrink-0 auto-rows-[minmax(min-content,1fr)]">
        {weeks.map((week) => (
          <WeekRow key={week[0]}>
            {week.map((day) => (
              <MonthDayCell
                key={day}
                day={day}
                isInMonth={day.startsWith(month)}
                isToday={day === today}
                isCursor={day === shownCursor}
                content={days.get(day)}
                words={words}
                dragged={dragged?.from === day ? undefined : dragged?.entry}
                onKeyDown={onDayKey(day)}
                onFocus={() => setCursor(day)}
                onOpen={onOpen}
                onOpenDay={() => onOpenDay(day)}
                onAdd={onAdd === undefined ? undefined : () => onAdd(day)}
                onDrag={
                  onMove === undefined ? undefined : (entry) => setDragged(entry === null ? null : { entry, from: day })
                }
                onDrop={() => {
                  if (dragged !== null && dragged.from !== day) onMove?.(dragged.entry, dragged.from, day);
                  setDragged(null);
                }}
                onMoveBy={onMove === undefined ? undefined : (entry, by) => move(entry, day, by)}
              />
            ))}
          </WeekRow>
        ))}
      </div>
    </div>
  );
}

function WeekRow({ children }: { children: ReactNode }) {
  return (
    <div role="row" className="grid min-h-24 grid-cols-7 border-b border-line">
      {children}
    </div>
  );
}
