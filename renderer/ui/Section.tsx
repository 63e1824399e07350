import type { ReactNode } from 'react';
import { Count } from './Count.tsx';

/** A part of a pane: its heading, how many, what can be done, and what is in it. */
export function Section({
  title,
  count,
  note,
  action,
  level = 2,
  children,
}: {
  title: string;
  count?: number | string | undefined;
  note?: ReactNode | undefined;
  action?: ReactNode | undefined;
  level?: 2 | 3 | undefined;
  children: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-label={title} className="mb-6 min-w-0">
      <header className="mb-1.5 flex min-h-6 items-center gap-2">
        <Heading className="text-section">{title}</Heading>
        {count !== undefined && <Count value={count} />}
        {note !== undefined && <span className="text-meta text-ink-3">{note}</span>}
        <span className="flex-1" />
        {action}
      </header>
      {children}
    </section>
  );
}
