import type { ReactNode } from 'react';
import { inOrder } from './in-order.ts';

/** The text with the found parts bold on honey; ranges are [start, end) in UTF-16 units, in order. */
export function Highlight({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) {
  return <span>{inOrder(highlighted(text, ranges), (part) => part)}</span>;
}

function highlighted(text: string, ranges: readonly (readonly [number, number])[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const from = Math.max(at, start);
    if (end > from) {
      parts.push(
        text.slice(at, from),
        <mark className="rounded-tag bg-honey-soft font-strong text-ink">{text.slice(from, end)}</mark>,
      );
      at = end;
    }
  }
  return [...parts, text.slice(at)];
}
