/** 5 champion, 4 supportive, 3 undecided, 2 hesitant, 1 opposed. */
export type StanceBand = 1 | 2 | 3 | 4 | 5;

const inks = {
  5: 'fill-on-s5',
  4: 'fill-ink',
  3: 'fill-ink',
  2: 'fill-ink',
  1: 'fill-on-s1',
} as const;

/** Where someone stands, as a shape that also survives without colour; `size` in px at 100 %, initials from 20 px on. */
export function StanceGlyph({
  band,
  size = 14,
  initials,
  label,
}: {
  band: StanceBand | null;
  size?: number | undefined;
  initials?: string | undefined;
  label?: string | undefined;
}) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg {...named} viewBox={`0 0 ${size} ${size}`} style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}>
      <StanceShape band={band} size={size} />
      {initials !== undefined && size >= 20 && (
        <text
          x={size / 2}
          y={size / 2}
          textAnchor="middle"
          dominantBaseline="central"
          className={`text-glyph ${band === null ? 'fill-ink' : inks[band]}`}
        >
          {initials}
        </text>
      )}
    </svg>
  );
}

/** The bare shape, for drawings that hold many; it fills a square of `size` from its corner. */
export function StanceShape({ band, size }: { band: StanceBand | null; size: number }) {
  const middle = size / 2;
  const line = size >= 20 ? 2 : 1.75;
  const inside = size - line;
  if (band === 5) return <circle cx={middle} cy={middle} r={middle - 0.25} className="fill-s5" />;
  if (band === 4)
    return <circle cx={middle} cy={middle} r={inside / 2} strokeWidth={line} className="fill-s4s stroke-s4" />;
  if (band === 3) {
    const side = inside / Math.SQRT2 + 0.5;
    return (
      <rect
        x={middle - side / 2}
        y={middle - side / 2}
        width={side}
        height={side}
        rx={1}
        strokeWidth={line}
        transform={`rotate(45 ${middle} ${middle})`}
        className="fill-s3s stroke-s3"
      />
    );
  }
  if (band === 2) {
    const side = inside * 0.9;
    return (
      <rect
        x={middle - side / 2}
        y={middle - side / 2}
        width={side}
        height={side}
        rx={1.5}
        strokeWidth={line}
        className="fill-s2s stroke-s2"
      />
    );
  }
  if (band === 1) {
    const side = size * 0.92;
    return <rect x={middle - side / 2} y={middle - side / 2} width={side} height={side} rx={2} className="fill-s1" />;
  }
  return (
    <circle
      cx={middle}
      cy={middle}
      r={inside / 2}
      strokeWidth={line}
      strokeDasharray={`${size * 0.17} ${size * 0.18}`}
      className="fill-none stroke-ctl"
    />
  );
}
