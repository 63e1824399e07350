/** Several partners behind one sign: a small stack with how many more there are. */
export function ClusterSign({ count }: { count: number }) {
  const words = `+${count}`;
  const width = Math.max(30, 14 + words.length * 7.5);
  return (
    <>
      <rect
        x={-width / 2 + 3}
        y={-10}
        width={width}
        height={24}
        rx={12}
        className="fill-raised stroke-line-2"
        strokeWidth={1}
      />
      <rect
        x={-width / 2}
        y={-13}
        width={width}
        height={24}
        rx={12}
        className="fill-raised stroke-ctl"
        strokeWidth={1.25}
      />
      <text
        y={-0.5}
        textAnchor="middle"
        dominantBaseline="central"
        aria-hidden
        className="fill-ink text-meta font-strong"
      >
        {words}
      </text>
    </>
  );
}
