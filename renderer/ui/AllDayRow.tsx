import { useState, type KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { entryTones } from './entry-tones.ts';
import { Icon } from './Icon.tsx';
import type { MonthEntry } from './month-days.ts';

/** What takes whole days, above the hours of a time grid; it moves to another day by dragging it, or with Shift and an arrow. */
export function AllDayRow({
  label,
  days,
  entries,
  today,
  dayWords,
  onOpen,
  onMove,
  onKeyDown,
}: {
  label: string;
  days: readonly string[];
  entries: ReadonlyMap<string, readonly MonthEntry[]>;
  today: string;
  dayWords: (day: string) => string;
  onOpen: (id: string) => void;
  onMove: (entry: MonthEntry, from: string, to: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>, entry: MonthEntry, day: string) => void;
}) {
  const [dragged, setDragged] = useState<{ entry: MonthEntry; from: string } | null>(null);
  const [over, setOver] = useState('');
  return (
    <div role="row" className="scrollbar-room flex max-h-40 shrink-0 overflow-y-auto border-b border-line">
      <span role="rowheader" className="w-13 shrink-0 px-1 py-1 text-right text-axis text-ink-3">
        {label}
      </span>
      {days.map((day) => (
        <div
          key={day}
          role="gridcell"
          data-all-day={day}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(day);
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged !== null && dragged.from !== day) onMove(dragged.entry, dragged.from, day);
            setDragged(null);
            setOver('');
          }}
          className={classNames(
            'relative flex min-h-7 min-w-0 flex-1 flex-col gap-0.5 border-l border-line p-0.5',
            day === today && 'bg-sunken',
            over === day && 'bg-accent-soft',
          )}
        >
          <span className="sr-only">
            {dayWords(day)}, {label}
          </span>
          {(entries.get(day) ?? []).map((entry) => (
            <button
              key={entry.id}
              type="button"
              data-entry={entry.id}
              tabIndex={-1}
              draggable={entry.isMovable}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                setDragged({ entry, from: day });
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver('');
              }}
              onClick={() => onOpen(entry.id)}
              onKeyDown={(event) => onKeyDown(event, entry, day)}
              className={classNames(
                'flex w-full min-w-0 items-center gap-1 rounded-tag border px-1 py-px text-left text-meta focus-ring-inset',
                entryTones[entry.tone],
              )}
            >
              {entry.icon !== undefined && <Icon of={entry.icon} size={11} className="shrink-0" />}
              <span className={classNames('min-w-0 truncate', entry.isOver === true && 'line-through')}>
                {entry.label}
              </span>
              {entry.detail !== undefined && <span className="sr-only">{entry.detail}</span>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
