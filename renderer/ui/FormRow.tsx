import type { ReactNode } from 'react';

/** Fields side by side, sharing the width; they stack in a narrow place. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-start gap-3 *:min-w-32 *:flex-1">{children}</div>;
}
