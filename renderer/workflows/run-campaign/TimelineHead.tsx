import { classNames } from '#renderer/ui/index.ts';
import type { TimelineScale, TimelineWindow } from '#shared/domain/campaigns/timeline-window.ts';
import { addDays, addMonths, daysBetween, type IsoDay } from '#shared/dates.ts';

/** The head of a timeline: months, or the days of one month. */
export function TimelineHead({ scale, shown, today }: { scale: TimelineScale; shown: TimelineWindow; today: IsoDay }) {
  const cells = scale === 'month' ? daysOf(shown) : monthsOf(shown);
  return (
    <div aria-hidden className="relative ml-40 border-b border-line pb-1 text-meta text-ink-2">
      <div className="flex">
        {cells.map(({ day, label, share }) => (
          <span
            key={day}
            className={classNames(
              'overflow-hidden border-l border-line',
              scale === 'month' ? 'text-center' : 'truncate pl-1',
              scale === 'month' && day === today && 'font-strong text-accent-ink',
            )}
            style={{ width: `${share}%` }}
          >
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

interface Cell {
  readonly day: IsoDay;
  readonly label: string;
  /** Of the width, in percent. */
  readonly share: number;
}

function monthsOf({ first, last }: TimelineWindow): Cell[] {
  const length = daysBetween(first, last) + 1;
  const months: Cell[] = [];
  for (let day = first; day <= last; day = addMonths(day, 1)) {
    const share = (daysBetween(day, addMonths(day, 1)) / length) * 100;
    const label = new Date(`${day}T12:00:00`).toLocaleDateString('en-US', { month: 'short' });
    months.push({ day, label: day.endsWith('-01-01') ? `${label} ${day.slice(0, 4)}` : label, share });
  }
  return months;
}

function daysOf({ first, last }: TimelineWindow): Cell[] {
  const length = daysBetween(first, last) + 1;
  return Array.from({ length }, (_, index) => {
    const day = addDays(first, index);
    return { day, label: String(Number(day.slice(8))), share: 100 / length };
  });
}
