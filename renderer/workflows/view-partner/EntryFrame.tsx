import type { ReactNode } from 'react';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { classNames, Icon, StanceGlyph, type StanceBand, type UiIcon } from '#renderer/ui/index.ts';
import { dayOf } from '#shared/dates.ts';

/** One entry of the timeline: its day, its sign on the rail, and what happened. */
export function EntryFrame({
  at,
  icon,
  isSmall = false,
  band,
  head,
  actions,
  children,
}: {
  /** A day, or an instant. */
  at: string;
  icon: UiIcon;
  /** Something at the margin of the story: a dot on the rail. */
  isSmall?: boolean;
  /** The stance seen then: its glyph stands on the rail instead of the sign. */
  band?: StanceBand | null | undefined;
  head: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const { today } = useTableNames();
  const day = at.length > 10 ? dayOf(new Date(at)) : at;
  return (
    <li className="group flex gap-3">
      <time dateTime={day} className="w-13 shrink-0 pt-1.5 text-meta text-ink-3">
        {shortDay(day, today)}
      </time>
      <div className="flex w-7 shrink-0 flex-col items-center gap-1">
        {band === undefined ? (
          <span
            className={classNames(
              'inline-flex size-7 shrink-0 items-center justify-center rounded-full',
              isSmall ? 'text-ink-3' : 'bg-s3s text-ink-2',
            )}
          >
            <Icon of={icon} size={14} />
          </span>
        ) : (
          <span className="inline-flex size-7 shrink-0 items-center justify-center">
            <StanceGlyph band={band} size={18} />
          </span>
        )}
        <span aria-hidden className="w-px flex-1 bg-line-2 group-last:bg-transparent" />
      </div>
      <div className="min-w-0 flex-1 pb-5 group-last:pb-1">
        <div className="flex min-h-7 items-start gap-2">
          <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 py-1">
            {band !== undefined && <Icon of={icon} size={14} className="self-center text-ink-2" />}
            {head}
          </div>
          {actions}
        </div>
        {children}
      </div>
    </li>
  );
}
