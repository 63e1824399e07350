/** Where somebody stood before, and the way from there. */
export function Trail({
  from,
  to,
  ghost,
  isBoxy,
}: {
  from: { readonly x: number; readonly y: number };
  to: { readonly x: number; readonly y: number };
  ghost: number;
  isBoxy: boolean;
}) {
  const bend = Math.min(46, Math.abs(to.x - from.x) / 3 + 14);
  const middle = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - bend / 2 };
  const side = Math.sign(to.x - from.x) || 1;
  return (
    <g aria-hidden>
      <rect
        x={from.x - ghost / 2 + 3}
        y={from.y - ghost / 2 + 3}
        width={ghost - 6}
        height={ghost - 6}
        rx={isBoxy ? 1 : ghost / 2}
        transform={isBoxy ? `rotate(45 ${from.x} ${from.y})` : undefined}
        className="fill-none stroke-ctl"
        strokeDasharray="3 3"
        strokeWidth={1.5}
      />
      <path
        d={`M${from.x} ${from.y} Q${middle.x} ${middle.y} ${to.x - side * 22} ${to.y}`}
        className="fill-none stroke-accent"
        strokeWidth={2}
        strokeDasharray="0.5 5"
        strokeLinecap="round"
      />
      <path d={`M${to.x - side * 17} ${to.y} l${-side * 8} -4.5 v9 z`} className="fill-accent" />
    </g>
  );
}
