import { words } from './words.ts';

/** How well two people know each other. */
export type TieStrength = 'weak' | 'working' | 'strong';

const dashes = [0, 12, 24].map((x) => `M${x + 1.5} 0h7a1.5 1.5 0 0 1 0 3h-7a1.5 1.5 0 0 1 0-3z`);
const filled = { weak: 1, working: 2, strong: 3 } as const;

/** A tie as three dashes and its word. */
export function TieBars({
  strength,
  word = strength ?? words.notKnownYet,
  isWordHidden = false,
}: {
  strength: TieStrength | null;
  word?: string | undefined;
  /** The word is said to screen readers only. */
  isWordHidden?: boolean | undefined;
}) {
  const count = strength ? filled[strength] : 0;
  return (
    <span className="inline-flex items-center align-top gap-2 whitespace-nowrap">
      <svg aria-hidden viewBox="0 0 35 3" style={{ width: '2.1875rem', height: '0.1875rem' }}>
        <path d={dashes.slice(0, count).join('')} className="fill-ink-2" />
        <path d={dashes.slice(count).join('')} className="fill-unlit" />
      </svg>
      <span className={isWordHidden ? 'sr-only' : undefined}>{word}</span>
    </span>
  );
}
