import { axisMonth } from '#renderer/app/words/calendar-days.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { Indicator } from '#shared/contract/evaluation.ts';
import type { IsoDay } from '#shared/dates.ts';
import { valueChart, type ChartSize, type ValueChart } from '#shared/domain/goals/value-chart.ts';
import { figuresOverTime } from '#shared/domain/program/indicator-figures.ts';

import { shortDay } from '../partners/day-words.ts';
import { axisWords, valueWords } from './value-words.ts';

const size: ChartSize = { width: 640, height: 170, left: 44, right: 76, top: 18, bottom: 26 };

/** The figures of all over time, with baseline and target; a hidden one leaves a marked gap. Its table stands below. */
export function IndicatorChart({ indicator, today }: { indicator: Indicator; today: IsoDay }) {
  const { t } = useTranslation('evaluation');
  const { title, unit, baselineValue, baselineOn, targetValue, targetOn } = indicator;
  const line = figuresOverTime(indicator.values);
  const chart = valueChart(
    {
      baseline: baselineValue === null || baselineOn === null ? null : { value: baselineValue, on: baselineOn },
      target: targetValue,
      startsOn: null,
      dueOn: targetOn,
      values: line.flatMap(({ value, endsOn }) => (value === null ? [] : [{ measuredOn: endsOn, value }])),
      hiddenOn: line.flatMap(({ value, endsOn }) => (value === null ? [endsOn] : [])),
    },
    today,
    size,
  );
  if (chart === null || chart.points.length + chart.hidden.length === 0) return null;
  const told = chart.points.map(({ value, on }) => `${shortDay(on, today)}: ${valueWords(value, unit)}`);
  const gaps = chart.hidden.map(({ on }) => `${shortDay(on, today)}: ${t('hiddenCover')}`);
  const target = targetValue === null ? [] : [`${t('target')}: ${valueWords(targetValue, unit)}`];
  return (
    <svg
      role="img"
      aria-label={t('chart', { title, figures: [...told, ...gaps, ...target].join('; ') })}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="h-auto w-full max-w-160 text-axis"
    >
      <Axes chart={chart} />
      {chart.target !== null && <TargetLine y={chart.target.y} words={valueWords(chart.target.value, unit)} />}
      {runsOf(chart).map((points) => (
        <polyline
          key={points[0]?.on}
          points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
          fill="none"
          strokeWidth="2"
          strokeLinejoin="round"
          className="stroke-accent"
        />
      ))}
      {chart.hidden.map(({ x, on }) => (
        <HiddenMark key={on} x={x} />
      ))}
      {chart.points.map(({ x, y, on }) => (
        <circle
          key={on}
          cx={x}
          cy={y}
          r="3.5"
          strokeWidth="2"
          className={on === baselineOn ? 'fill-raised stroke-ink-2' : 'fill-accent stroke-raised'}
        />
      ))}
      <LastValue chart={chart} unit={unit} />
    </svg>
  );
}

/** The points between two gaps; no line runs over what is hidden. */
function runsOf({ points, hidden }: ValueChart): ValueChart['points'][number][][] {
  const runs: ValueChart['points'][number][][] = [[]];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]?.x ?? point.x;
    if (hidden.some(({ x }) => x > before && x < point.x)) runs.push([]);
    runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 1);
}

function Axes({ chart }: { chart: ValueChart }) {
  const base = size.height - size.bottom;
  return (
    <>
      {chart.yTicks.map(({ y, value }) => (
        <g key={value}>
          <line x1={size.left} x2={size.width - size.right} y1={y} y2={y} className="stroke-line" />
          <text x={size.left - 8} y={y + 4} textAnchor="end" className="fill-ink-3">
            {axisWords(value)}
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

function TargetLine({ y, words }: { y: number; words: string }) {
  const { t } = useTranslation('evaluation');
  const x = size.width - size.right;
  return (
    <>
      <line x1={size.left} x2={x} y1={y} y2={y} strokeWidth="1.5" strokeDasharray="6 4" className="stroke-moss" />
      <text x={x + 8} y={y + 4} className="fill-moss font-medium">
        {t('target')}
      </text>
      <text x={x + 8} y={y + 18} className="fill-moss">
        {words}
      </text>
    </>
  );
}

function HiddenMark({ x }: { x: number }) {
  const { t } = useTranslation('evaluation');
  const base = size.height - size.bottom;
  return (
    <>
      <line x1={x} x2={x} y1={size.top + 14} y2={base} strokeDasharray="2 4" className="stroke-ctl" />
      <text x={x} y={size.top + 8} textAnchor="middle" className="fill-ink-2">
        {t('hiddenCover')}
      </text>
    </>
  );
}

function LastValue({ chart, unit }: { chart: ValueChart; unit: string }) {
  const last = chart.points.at(-1);
  if (last === undefined) return null;
  const isHigh = last.y < size.top + 20;
  return (
    <text
      x={last.x}
      y={isHigh ? last.y + 20 : last.y - 9}
      textAnchor={last.x > size.width - size.right - 30 ? 'end' : 'middle'}
      className="fill-ink font-strong"
    >
      {valueWords(last.value, unit)}
    </text>
  );
}
