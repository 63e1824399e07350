import { words } from './words.ts';

// Five bars that grow to the right, with round corners of 1.
const bars = [3, 5, 7, 9, 11].map(
  (height, index) =>
    `M${index * 4.5} ${13 - height}a1 1 0 0 1 1-1h1a1 1 0 0 1 1 1v${height - 2}a1 1 0 0 1-1 1h-1a1 1 0 0 1-1-1z`,
);

/** How much say someone has, from nothing to five, never without its number. */
export function InfluenceBars({
  value,
  word,
  isNumberHidden = false,
}: {
  value: 0 | 1 | 2 | 3 | 4 | 5 | null;
  /** Said after the number: "decides for her department". */
  word?: string | undefined;
  /** The number stands elsewhere. */
  isNumberHidden?: boolean | undefined;
}) {
  return (
    <span className="inline-flex items-center align-top gap-2 whitespace-nowrap">
      <svg aria-hidden viewBox="0 0 22 12" style={{ width: '1.375rem', height: '0.75rem' }}>
        <path d={bars.slice(0, value ?? 0).join('')} className="fill-ink-2" />
        <path d={bars.slice(value ?? 0).join('')} className="fill-unlit" />
      </svg>
      {!isNumberHidden && (
        <span className={value === null ? 'text-ink-3' : undefined}>{value ?? words.notKnownYet}</span>
      )}
      {word !== undefined && <span className="text-meta text-ink-3">{word}</span>}
    </span>
  );
}
