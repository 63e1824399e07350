import type { ReactNode } from 'react';

/** Fields of a long form that belong together, under a heading. */
export function FormPart({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-3">
      <legend className="float-left w-full pb-1 text-body font-strong text-ink">
        {title}
        {note !== undefined && <span className="font-normal text-ink-2"> {note}</span>}
      </legend>
      {children}
    </fieldset>
  );
}
