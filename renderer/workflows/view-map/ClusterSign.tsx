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
        className="fill-raised stroke-ctl group-hover:stroke-accent group-focus-visible:stroke-accent"
        strokeWidth={1.25}
      />
      <rect
        x={-width / 2 - 4}
        y={-17}
        width={width + 8}
        height={32}
        rx={16}
        className="fill-none stroke-accent opacity-0 group-focus-visible:opacity-100"
        strokeWidth={2}
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
