import { words } from './words.ts';

/** How well two people know each other. */
export type TieStrength = 'weak' | 'working' | 'strong';

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
        {[0, 1, 2].map((index) => (
          <rect
            key={index}
            x={index * 12}
            width="10"
            height="3"
            rx="1.5"
            className={index < count ? 'fill-ink-2' : 'fill-line-2'}
          />
        ))}
      </svg>
      <span className={isWordHidden ? 'sr-only' : undefined}>{word}</span>
    </span>
  );
}
