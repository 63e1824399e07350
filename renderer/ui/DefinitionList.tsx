import type { ReactNode } from 'react';

/** Facts about a record: the word on the left, what is known on the right. */
export function DefinitionList({
  items,
}: {
  items: readonly { readonly term: string; readonly value: ReactNode; readonly id?: string | undefined }[];
}) {
  return (
    <dl className="flex flex-col">
      {items.map((item) => (
        <div key={item.id ?? item.term} className="flex min-h-7.5 items-baseline gap-3 py-1">
          <dt className="w-18 shrink-0 text-ink-3">{item.term}</dt>
          <dd className="min-w-0 flex-1">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
