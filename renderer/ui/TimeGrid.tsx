import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { AllDayRow } from './AllDayRow.tsx';
import { classNames } from './class-names.ts';
import { shiftedDay, whenThere, type MonthEntry } from './month-days.ts';
import { TimeBlock } from './TimeBlock.tsx';
import { timeLanes, type TimeEntry } from './time-layout.ts';
import { timeStep, useTimeDrag } from './use-time-drag.ts';

/** The words of a time grid, which knows no language by itself. */
export interface TimeGridWords {
  /** "Fri 13". */
  readonly shortDay: (day: string) => string;
  /** "Friday, March 13". */
  readonly day: (day: string) => string;
  readonly allDay: string;
  readonly today: string;
  /** "4 on this day". */
  readonly count: (count: number) => string;
  /** "18:00". */
  readonly time: (minute: number) => string;
}

/**
 * Days side by side with their hours. Left and Right go from day to day, Enter goes into a day and the arrows from entry to entry;
 * Escape goes back. With Shift the arrows move an entry by a day or a quarter of an hour, with Alt they make it longer or shorter.
 */
export function TimeGrid({
  label,
  days,
  today,
  now,
  entries,
  allDay,
  words,
  onOpen,
  onMove,
  onMoveDay,
  onResize,
  onAdd,
  onShow,
}: {
  label: string;
  days: readonly string[];
  today: string;
  /** The minute of today at which the line of the hour stands. */
  now: number;
  entries: readonly TimeEntry[];
  allDay: ReadonlyMap<string, readonly MonthEntry[]>;
  words: TimeGridWords;
  onOpen: (id: string) => void;
  onMove: (id: string, to: { day: string; minute: number }) => void;
  onMoveDay: (id: string, from: string, to: string) => void;
  /** A new end, as a minute of the entry's day. */
  onResize: (id: string, day: string, minute: number) => void;
  onAdd: (day: string, minute: number | null) => void;
  /** Asks for days that are not here. */
  onShow: (day: string) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(days.includes(today) ? today : (days[0] ?? ''));
  const shownCursor = days.includes(cursor) ? cursor : (days[0] ?? '');
  const { drag, begin } = useTimeDrag({
    columns,
    days,
    onMove: (entry, to) => onMove(entry.id, { day: to.day, minute: to.from }),
    onResize: (entry, to) => onResize(entry.id, entry.day, to),
  });
  const first = Math.min(8 * 60, ...entries.map((entry) => entry.from));
  const week = days[0] ?? '';
  useEffect(() => {
    const body = columns.current?.parentElement;
    if (body) body.scrollTop = (Math.max(0, first - 30) / 1_440) * body.scrollHeight;
    // Where the hours begin is chosen once for each week; afterward the person scrolls.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- entries that move must not scroll the page.
  }, [week]);

  const entriesOf = (day: string): HTMLElement[] => [
    ...(frame.current?.querySelectorAll<HTMLElement>(
      `[data-all-day="${day}"] [data-entry], [data-day="${day}"] [data-entry]`,
    ) ?? []),
  ];
  const focusDay = (day: string): void => {
    setCursor(day);
    if (!days.includes(day)) onShow(day);
    whenThere(() => frame.current?.querySelector(`[data-day="${day}"]`));
  };
  const follow = (id: string, day: string): void => {
    setCursor(day);
    if (!days.includes(day)) onShow(day);
    whenThere(
      () =>
        frame.current?.querySelector(
          `[data-day="${day}"] [data-entry="${id}"], [data-all-day="${day}"] [data-entry="${id}"]`,
        ),
      () => frame.current?.querySelector(`[data-day="${day}"]`),
    );
  };
  const onDayKey = (event: KeyboardEvent<HTMLElement>, day: string): void => {
    if (event.target !== event.currentTarget || event.shiftKey || event.altKey || event.metaKey || event.ctrlKey)
      return;
    const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 }[event.key];
    if (by !== undefined) focusDay(shiftedDay(day, by));
    else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      const [entry] = entriesOf(day);
      if (entry !== undefined) entry.focus();
      else if (event.key === 'Enter') onAdd(day, null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const walk = (event: KeyboardEvent<HTMLElement>, day: string): boolean => {
    if (event.shiftKey || event.altKey || event.metaKey || event.ctrlKey) return false;
    const all = entriesOf(day);
    const at = all.indexOf(event.currentTarget);
    if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else if (event.key === 'ArrowUp') all[at - 1]?.focus();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      focusDay(shiftedDay(day, event.key === 'ArrowLeft' ? -1 : 1));
    else if (event.key === 'Escape') focusDay(day);
    else return false;
    return true;
  };
  const onEntryKey = (event: KeyboardEvent<HTMLElement>, entry: TimeEntry): void => {
    const byDay = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const steps = { ArrowUp: -timeStep, ArrowDown: timeStep }[event.key];
    if (event.shiftKey && entry.isMovable && (byDay !== undefined || steps !== undefined)) {
      const day = shiftedDay(entry.day, byDay ?? 0);
      const minute = Math.min(1_440 - timeStep, Math.max(0, entry.from + (steps ?? 0)));
      onMove(entry.id, { day, minute });
      follow(entry.id, day);
    } else if (event.altKey && entry.isResizable && steps !== undefined)
      onResize(entry.id, entry.day, Math.min(1_440, Math.max(entry.from + timeStep, entry.to + steps)));
    else if (!walk(event, entry.day)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onAllDayKey = (event: KeyboardEvent<HTMLElement>, entry: MonthEntry, day: string): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.shiftKey && entry.isMovable && by !== undefined) {
      onMoveDay(entry.id, day, shiftedDay(day, by));
      follow(entry.id, shiftedDay(day, by));
    } else if (!walk(event, day)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={frame} role="grid" aria-label={label} className="flex min-h-0 flex-1 flex-col border-t border-line">
      <div role="row" className="scrollbar-room flex shrink-0 overflow-hidden border-b border-line bg-chrome">
        <span role="columnheader" className="w-13 shrink-0">
          <span className="sr-only">{words.allDay}</span>
        </span>
        {days.map((day) => (
          <span
            key={day}
            role="columnheader"
            aria-current={day === today ? 'date' : undefined}
            className={classNames(
              'min-w-0 flex-1 truncate px-2 py-1 text-meta',
              day === today ? 'font-strong text-accent' : 'font-medium text-ink-2',
            )}
          >
            {words.shortDay(day)}
            {day === today && <span className="sr-only">, {words.today}</span>}
          </span>
        ))}
      </div>
      <AllDayRow
        label={words.allDay}
        days={days}
        entries={allDay}
        today={today}
        dayWords={words.day}
        onOpen={onOpen}
        onMove={(entry, from, to) => onMoveDay(entry.id, from, to)}
        onKeyDown={onAllDayKey}
      />
      <div role="row" className="scrollbar-room flex min-h-0 flex-1 overflow-y-scroll">
        <Hours words={words} />
        <div ref={columns} className="relative flex h-264 min-w-0 flex-1">
          {days.map((day) => {
            const own = entries.filter((entry) => entry.day === day);
            const lanes = timeLanes(own);
            return (
              <div
                key={day}
                role="gridcell"
                tabIndex={day === shownCursor ? 0 : -1}
                data-day={day}
                aria-current={day === today ? 'date' : undefined}
                onFocus={() => setCursor(day)}
                onKeyDown={(event) => onDayKey(event, day)}
                onDoubleClick={(event) => {
                  if (event.target !== event.currentTarget) return;
                  const box = event.currentTarget.getBoundingClientRect();
                  onAdd(day, Math.floor(((event.clientY - box.top) / box.height) * 48) * 30);
                }}
                className={classNames(
                  'time-hours relative min-w-0 flex-1 border-l border-line focus-ring-inset',
                  day === today && 'bg-sunken',
                )}
              >
                <span className="sr-only">
                  {[words.day(day), own.length > 0 ? words.count(own.length) : ''].filter(Boolean).join(', ')}
                </span>
                {own.map((entry) => (
                  <TimeBlock
                    key={`${entry.id} ${entry.from}`}
                    entry={entry}
                    lane={lanes.get(entry) ?? { lane: 0, lanes: 1 }}
                    isDragged={drag?.entry.id === entry.id && drag.isMoved}
                    onOpen={() => onOpen(entry.id)}
                    onBegin={(event, kind) => begin(event, entry, kind)}
                    onKeyDown={(event) => onEntryKey(event, entry)}
                  />
                ))}
                {drag?.isMoved === true && drag.day === day && (
                  <div
                    aria-hidden
                    className="pointer-events-none absolute inset-x-0 z-10 rounded-tag border border-accent bg-accent-soft px-1.5 text-meta text-accent-ink shadow-2"
                    style={{
                      top: `${(drag.from / 1_440) * 100}%`,
                      height: `${((drag.to - drag.from) / 1_440) * 100}%`,
                    }}
                  >
                    {words.time(drag.from)} – {words.time(drag.to)}
                  </div>
                )}
                {day === today && (
                  <div
                    aria-hidden
                    className="pointer-events-none absolute inset-x-0 border-t border-danger"
                    style={{ top: `${(now / 1_440) * 100}%` }}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Hours({ words }: { words: TimeGridWords }) {
  return (
    <div role="rowheader" className="relative h-264 w-13 shrink-0">
      {Array.from({ length: 23 }, (_, index) => (
        <span
          key={index}
          className="absolute right-1 -translate-y-1/2 text-axis text-ink-3"
          style={{ top: `${((index + 1) / 24) * 100}%` }}
        >
          {words.time((index + 1) * 60)}
        </span>
      ))}
    </div>
  );
}
