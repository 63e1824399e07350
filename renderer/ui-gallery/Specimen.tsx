import type { ReactNode } from 'react';

/** One line of the sheet: what it is, then the thing itself. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-4 py-1.5">
      <span className="w-22 shrink-0 text-meta text-ink-3">{name}</span>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2.5">{children}</div>
    </div>
  );
}

/** A heading with its lines. */
export function Family({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-6">
      <h2 className="mb-1.5 text-section">{title}</h2>
      {children}
    </section>
  );
}

/** A column of the sheet. */
export function Column({ children }: { children: ReactNode }) {
  return <div className="min-w-0 flex-1 overflow-auto border-r border-line p-6 last:border-r-0">{children}</div>;
}
