import type { ReactNode } from 'react';

import { axisMonth } from '#renderer/app/words/calendar-days.ts';
import type { ChartSize, ValueChart } from '#shared/domain/goals/value-chart.ts';

interface Drawn {
  readonly chart: ValueChart;
  readonly size: ChartSize;
}

/** The picture around a line of values: as wide as there is room, with what it says in words. */
export function ValueChartFrame({ size, alt, children }: { size: ChartSize; alt: string; children: ReactNode }) {
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="h-auto w-full text-axis"
      style={{ maxWidth: size.width }}
    >
      {children}
    </svg>
  );
}

/** The lines of the values across, and the months below. */
export function ValueAxes({ chart, size, wordsOf }: Drawn & { wordsOf: (value: number) => string }) {
  const base = size.height - size.bottom;
  return (
    <>
      {chart.yTicks.map(({ y, value }) => (
        <g key={value}>
          <line x1={size.left} x2={size.width - size.right} y1={y} y2={y} className="stroke-line" />
          <text x={size.left - 8} y={y + 4} textAnchor="end" className="fill-ink-3">
            {wordsOf(value)}
          </text>
        </g>
      ))}
      {chart.xTicks.map(({ x, on }) => (
        <g key={on}>
          <line x1={x} x2={x} y1={base} y2={base + 4} className="stroke-ctl" />
          <text x={x} y={base + 18} textAnchor="middle" className="fill-ink-3">
            {axisMonth(on)}
          </text>
        </g>
      ))}
    </>
  );
}

/** Where the values are to come, with its words at the right. */
export function TargetLine({ y, size, label, words }: { y: number; size: ChartSize; label: string; words: string }) {
  const x = size.width - size.right;
  return (
    <>
      <line x1={size.left} x2={x} y1={y} y2={y} strokeWidth="1.5" strokeDasharray="6 4" className="stroke-moss" />
      <text x={x + 8} y={y + 4} className="fill-moss font-medium">
        {label}
      </text>
      <text x={x + 8} y={y + 18} className="fill-moss">
        {words}
      </text>
    </>
  );
}

/** The line through some points. */
export function ValueLine({ points }: { points: ValueChart['points'] }) {
  return (
    <polyline
      points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
      fill="none"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
      className="stroke-accent"
    />
  );
}

/** The points, the baseline hollow. */
export function ValuePoints({ chart, baselineOn }: { chart: ValueChart; baselineOn: string | null }) {
  return chart.points.map(({ x, y, on }, index) => (
    <circle
      key={on}
      cx={x}
      cy={y}
      r="3.5"
      strokeWidth="2"
      className={index === 0 && on === baselineOn ? 'fill-raised stroke-ink-2' : 'fill-accent stroke-raised'}
    />
  ));
}

/** The latest value beside its point, on the side where there is room; `todayX` is a line to keep clear of. */
export function LastValue({
  chart,
  size,
  wordsOf,
  todayX = Number.NEGATIVE_INFINITY,
}: Drawn & { wordsOf: (value: number) => string; todayX?: number }) {
  const last = chart.points.at(-1);
  if (last === undefined) return null;
  const isHigh = last.y < size.top + 26;
  const isAtLine = todayX - last.x < 40 && todayX >= last.x;
  return (
    <text
      x={isAtLine ? last.x - 8 : last.x}
      y={isHigh ? last.y + 20 : last.y - 10}
      textAnchor={isAtLine || last.x > size.width - size.right - 40 ? 'end' : 'middle'}
      className="fill-ink font-strong"
    >
      {wordsOf(last.value)}
    </text>
  );
}
