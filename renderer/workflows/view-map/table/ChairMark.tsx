import type { ChairState } from '#shared/content/seats.ts';
import { tableMeasures, type TableSide } from '#shared/domain/maps/table-layout.ts';

const half = tableMeasures.chair / 2;
const turns: Readonly<Record<TableSide, number>> = { top: 0, right: 90, bottom: 180, left: 270 };
const envelope = 'M-6 -4.2h12v8.4h-12zM-6 -4.2l6 4.8 6 -4.8';

/** A chair seen from above: dashed and empty, an envelope, greyed, outlined or filled; its back away from the table. */
export function ChairMark({
  state,
  initials,
  side = 'top',
  isLived = false,
}: {
  state: ChairState;
  initials: string;
  side?: TableSide | undefined;
  isLived?: boolean | undefined;
}) {
  const isWanted = state === 'wanted';
  const isQuiet = state === 'seated';
  const color = isWanted ? 'var(--honey-ink)' : isQuiet ? 'var(--ctl)' : 'var(--chair)';
  const fill = isWanted
    ? 'var(--honey-soft)'
    : isQuiet
      ? 'var(--sunken)'
      : state === 'deciding'
        ? 'var(--chair)'
        : 'var(--chair-soft)';
  const ink = state === 'deciding' ? 'var(--on-chair)' : isQuiet ? 'var(--ink-2)' : 'var(--ink)';
  const dash = isWanted ? '3.6 2.6' : undefined;
  return (
    <>
      <path
        transform={`rotate(${turns[side]})`}
        d={`M${-half + 1.5} ${-half - 3.4}q${half - 1.5} -5 ${2 * half - 3} 0`}
        fill="none"
        stroke={color}
        strokeWidth={isWanted ? 1.8 : 3.4}
        strokeLinecap="round"
        strokeDasharray={dash}
      />
      <rect
        x={-half}
        y={-half}
        width={2 * half}
        height={2 * half}
        rx={7}
        fill={fill}
        fillOpacity={isWanted ? 0.75 : 1}
        stroke={color}
        strokeWidth={1.8}
        strokeDasharray={dash}
      />
      {state === 'invited' && (
        <path d={envelope} fill="none" stroke="var(--chair)" strokeWidth={1.5} strokeLinejoin="round" />
      )}
      {!isWanted && state !== 'invited' && (
        <text textAnchor="middle" y={3.5} fontSize={9.5} fontWeight={700} fill={ink} letterSpacing={0.2}>
          {initials}
        </text>
      )}
      {isLived && (
        <path
          d="M0 -3.6 3.6 0 0 3.6 -3.6 0z"
          transform={`translate(${half - 0.5} ${half - 0.5})`}
          fill="var(--accent)"
          stroke="var(--bg)"
          strokeWidth={1.2}
        />
      )}
    </>
  );
}

/** What lies before a chair: a plate, a ballot card with it where there is a vote, the ring of a plate for a guest, a folded card for nobody. */
export function PlaceMark({ state }: { state: ChairState }) {
  if (state === 'wanted')
    return (
      <path
        d="M-5.6 -5h11.2l2.6 10h-16.4z"
        fill="var(--bg)"
        stroke="var(--honey-ink)"
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
    );
  if (state === 'invited')
    return <circle r={8.2} fill="none" stroke="var(--plate)" strokeWidth={1.2} strokeDasharray="2.6 2.6" />;
  return (
    <>
      <circle r={8.4} fill="var(--plate-f)" stroke="var(--plate)" strokeWidth={1.2} />
      <circle r={5} fill="none" stroke="var(--plate)" strokeWidth={0.9} />
      {state === 'deciding' && (
        <g transform="translate(8 -2) rotate(12)">
          <rect
            x={-4.4}
            y={-5.6}
            width={8.8}
            height={11.2}
            rx={1.4}
            fill="var(--bg)"
            stroke="var(--chair)"
            strokeWidth={1.2}
          />
          <path d="M-2.2 0.2 -0.5 2 2.4 -1.6" fill="none" stroke="var(--chair)" strokeWidth={1.3} />
        </g>
      )}
    </>
  );
}
