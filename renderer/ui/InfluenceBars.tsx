import { words } from './words.ts';

const heights = [3, 5, 7, 9, 11];

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
        {heights.map((height, index) => (
          <rect
            key={height}
            x={index * 4.5}
            y={12 - height}
            width="3"
            height={height}
            rx="1"
            className={index < (value ?? 0) ? 'fill-ink-2' : 'fill-line-2'}
          />
        ))}
      </svg>
      {!isNumberHidden && (
        <span className={value === null ? 'text-ink-3' : undefined}>{value ?? words.notKnownYet}</span>
      )}
      {word !== undefined && <span className="text-meta text-ink-3">{word}</span>}
    </span>
  );
}
