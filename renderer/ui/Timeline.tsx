import { ArrowDownLeft, ArrowUpRight, TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { type StanceBand, StanceGlyph } from './StanceGlyph.tsx';
import type { UiIcon } from './types.ts';

/** Something that happened, with the stance seen then and the promise made. */
export type TimelineEntry = {
  readonly id: string;
  readonly date: string;
  /** The stance seen at that contact; left out, the rail shows a plain dot. */
  readonly band?: StanceBand | null | undefined;
  readonly icon: UiIcon;
  readonly title: string;
  readonly meta?: string | undefined;
  /** "Hesitant to Undecided" */
  readonly change?: string | undefined;
  readonly body?: ReactNode | undefined;
  readonly promise?:
    | {
        readonly by: 'us' | 'them';
        readonly who: string;
        readonly text: string;
        readonly due?: string | undefined;
        readonly isLate?: boolean | undefined;
      }
    | undefined;
  readonly onOpen?: (() => void) | undefined;
};

/** Contacts down a rail, newest first; the rail alone tells the story in glyphs. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {entries.map((entry) => (
        <li key={entry.id} className="group flex gap-3">
          <time className="w-12 shrink-0 pt-1 text-meta text-ink-3">{entry.date}</time>
          <div className="flex w-4.5 shrink-0 flex-col items-center gap-1 pt-1">
            {entry.band === undefined ? (
              <span className="my-1 size-2.5 rounded-full bg-ctl" />
            ) : (
              <StanceGlyph band={entry.band} size={18} />
            )}
            <span aria-hidden className="w-px flex-1 bg-line-2" />
          </div>
          <div className="min-w-0 flex-1 pb-4 group-last:pb-0">
            <EntryHead entry={entry} />
            {entry.body !== undefined && <div className="text-ink-2">{entry.body}</div>}
            {entry.promise && <PromiseLine promise={entry.promise} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function EntryHead({ entry }: { entry: TimelineEntry }) {
  const title = <span className="font-strong text-ink">{entry.title}</span>;
  return (
    <div className="flex flex-wrap items-center gap-x-2 py-0.5">
      <Icon of={entry.icon} size={14} className="text-ink-2" />
      {entry.onOpen ? (
        <AriaButton onPress={entry.onOpen} className="rounded-tag text-left focus-ring hover:underline">
          {title}
        </AriaButton>
      ) : (
        title
      )}
      {entry.meta !== undefined && <span className="text-meta text-ink-3">{entry.meta}</span>}
      {entry.change !== undefined && (
        <span className="ml-auto inline-flex items-center gap-1.5 text-meta font-medium text-ink-2">
          <Icon of={TrendingUp} size={13} />
          {entry.change}
        </span>
      )}
    </div>
  );
}

function PromiseLine({ promise }: { promise: NonNullable<TimelineEntry['promise']> }) {
  return (
    <p className="mt-1.5 flex items-center gap-2 rounded-control bg-sunken px-3 py-1.5 text-meta text-ink-2">
      <Icon of={promise.by === 'us' ? ArrowUpRight : ArrowDownLeft} size={13} />
      <span className="min-w-0 flex-1">
        <span className="font-strong text-ink">{promise.who}: </span>
        {promise.text}
      </span>
      {promise.due !== undefined && (
        <span className={classNames('shrink-0', promise.isLate && 'font-strong text-danger')}>{promise.due}</span>
      )}
    </p>
  );
}
