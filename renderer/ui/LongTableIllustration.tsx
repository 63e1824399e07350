import { useId } from 'react';

const pitch = 102;
const left = 60;
const tableTop = 72;
const tableHeight = 86;
const seat = 31;

/** The long table with empty, lit chairs: one a name along both sides, and a taken one at its head. */
export function LongTableIllustration({
  top,
  bottom,
  host,
  label,
}: {
  top: readonly string[];
  bottom: readonly string[];
  /** Initials of whoever sits at the head already. */
  host?: string | undefined;
  label: string;
}) {
  const glow = useId();
  const count = Math.max(top.length, bottom.length, 1);
  const tableWidth = count * pitch + 18;
  const width = left + tableWidth + left;
  const height = tableTop * 2 + tableHeight;
  const chairX = (index: number) => left + 9 + pitch * (index + 0.5);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="max-w-full"
      style={{ width: `${width / 16}rem`, height: 'auto' }}
    >
      <defs>
        <radialGradient id={glow}>
          <stop offset="0" stopColor="var(--glow)" stopOpacity="0.62" />
          <stop offset="1" stopColor="var(--glow)" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect
        x={left}
        y={tableTop}
        width={tableWidth}
        height={tableHeight}
        rx="26"
        className="fill-wood stroke-wood-edge"
        strokeWidth="2"
      />
      <g className="animate-lamp">
        {top.map((name, index) => (
          <circle key={name} cx={chairX(index)} cy={tableTop - 6} r="50" fill={`url(#${glow})`} />
        ))}
        {bottom.map((name, index) => (
          <circle key={name} cx={chairX(index)} cy={tableTop + tableHeight + 6} r="50" fill={`url(#${glow})`} />
        ))}
      </g>
      <rect
        x={left + 41}
        y={tableTop + 28}
        width={tableWidth - 82}
        height={tableHeight - 56}
        rx="1.5"
        className="fill-linen"
        opacity="0.8"
      />
      {top.map((name, index) => (
        <g key={name} transform={`translate(${chairX(index)} ${tableTop - 8})`}>
          <EmptyChair />
          <text y="-48" textAnchor="middle" className="fill-ink-2 text-meta">
            {name}
          </text>
        </g>
      ))}
      {bottom.map((name, index) => (
        <g key={name} transform={`translate(${chairX(index)} ${tableTop + tableHeight + 8})`}>
          <g transform="scale(1 -1)">
            <EmptyChair />
          </g>
          <text y="58" textAnchor="middle" className="fill-ink-2 text-meta">
            {name}
          </text>
        </g>
      ))}
      {host !== undefined && <HostChair initials={host} y={tableTop + tableHeight / 2} />}
    </svg>
  );
}

// Drawn with the table below it; the back of the chair is the arc on top.
function EmptyChair() {
  return (
    <g className="stroke-honey-ink" fill="none" strokeWidth="1.75" strokeDasharray="4.5 2.75">
      <rect x={-seat / 2} y={-seat} width={seat} height={seat} rx="7.5" />
      <path d="M-17 -34 Q0 -40.5 17 -34" strokeWidth="2.75" strokeDasharray="6 2.5" />
    </g>
  );
}

function HostChair({ initials, y }: { initials: string; y: number }) {
  return (
    <g transform={`translate(${left - 8} ${y})`}>
      <rect x={-28} y={-15} width="28" height="30" rx="8" className="fill-chair" />
      <path d="M-32 -14 Q-38 0 -32 14" fill="none" className="stroke-chair" strokeWidth="4" strokeLinecap="round" />
      <text x="-14" y="4" textAnchor="middle" className="fill-on-chair text-axis font-strong">
        {initials}
      </text>
    </g>
  );
}
