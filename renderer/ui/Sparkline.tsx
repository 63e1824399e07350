/** A small trend with a dot at today; rising is not good or bad by itself, so it is accent or neutral only. */
export function Sparkline({
  values,
  label,
  tone = 'accent',
  width = 80,
  height = 26,
}: {
  values: readonly number[];
  label: string;
  tone?: 'accent' | 'neutral' | undefined;
  /** px at 100 %, as is the height. */
  width?: number | undefined;
  height?: number | undefined;
}) {
  const points = sparkPoints(values, width, height);
  const last = points.at(-1);
  if (!last) return null;
  const line = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const isAccent = tone === 'accent';
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 16}rem`, height: `${height / 16}rem` }}
    >
      <polygon
        points={`2,${height} ${line} ${last[0]},${height}`}
        className={isAccent ? 'fill-accent-soft' : 'fill-s3s'}
      />
      <polyline
        points={line}
        fill="none"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
        className={isAccent ? 'stroke-accent' : 'stroke-ink-3'}
      />
      <circle cx={last[0]} cy={last[1]} r="2.5" className={isAccent ? 'fill-accent' : 'fill-ink-3'} />
    </svg>
  );
}

/** Where the values lie in a box of this size, with room for the line and the dot. */
export function sparkPoints(
  values: readonly number[],
  width: number,
  height: number,
): readonly (readonly [number, number])[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = values.length > 1 ? (width - 6) / (values.length - 1) : 0;
  return values.map((value, index) => [
    2 + index * step,
    span === 0 ? height / 2 : height - 4 - ((value - low) / span) * (height - 8),
  ]);
}
