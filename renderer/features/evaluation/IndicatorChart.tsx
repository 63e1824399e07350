import {
  LastValue,
  TargetLine,
  ValueAxes,
  ValueChartFrame,
  ValueLine,
  ValuePoints,
} from '#renderer/app/charts/ValueChartParts.tsx';
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
    <ValueChartFrame size={size} alt={t('chart', { title, figures: [...told, ...gaps, ...target].join('; ') })}>
      <ValueAxes chart={chart} size={size} wordsOf={axisWords} />
      {chart.target !== null && (
        <TargetLine y={chart.target.y} size={size} label={t('target')} words={valueWords(chart.target.value, unit)} />
      )}
      {runsOf(chart).map((points) => (
        <ValueLine key={points[0]?.on} points={points} />
      ))}
      {chart.hidden.map(({ x, on }) => (
        <HiddenMark key={on} x={x} />
      ))}
      <ValuePoints chart={chart} baselineOn={baselineOn} />
      <LastValue chart={chart} size={size} wordsOf={(value) => valueWords(value, unit)} />
    </ValueChartFrame>
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
