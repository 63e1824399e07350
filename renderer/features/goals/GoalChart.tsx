import { useTranslation } from '#renderer/i18n/use-translation.ts';

import {
  LastValue,
  TargetLine,
  ValueAxes,
  ValueChartFrame,
  ValueLine,
  ValuePoints,
} from '#renderer/app/charts/ValueChartParts.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import type { Goal } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';
import { valueChart, type ChartSize, type ValueChart } from '#shared/domain/goals/value-chart.ts';

import { targetWords, valueWords } from './goal-words.ts';

const size: ChartSize = { width: 680, height: 250, left: 52, right: 72, top: 22, bottom: 30 };

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, notation: 'compact' });

/** The measure of a goal over time: baseline, values, the even pace and the target. Its table twin stands beside it. */
export function GoalChart({ goal, today }: { goal: Goal; today: IsoDay }) {
  const { t } = useTranslation('goals');
  const alt = useAlt(goal, today);
  const chart = valueChart(factsOf(goal), today, size);
  if (chart === null) return <p className="text-ink-2">{t('profile.noValues')}</p>;
  return (
    <ValueChartFrame size={size} alt={alt}>
      <ValueAxes chart={chart} size={size} wordsOf={(value) => number.format(value)} />
      <Days chart={chart} />
      {chart.target !== null && (
        <TargetLine
          y={chart.target.y}
          size={size}
          label={t('profile.target')}
          words={valueWords(chart.target.value, goal.unit)}
        />
      )}
      {chart.pace !== null && (
        <line
          x1={chart.pace[0]}
          y1={chart.pace[1]}
          x2={chart.pace[2]}
          y2={chart.pace[3]}
          className="stroke-ctl"
          strokeDasharray="2 4"
        />
      )}
      <ValueLine points={chart.points} />
      <ValuePoints chart={chart} baselineOn={goal.baselineOn} />
      <LastValue chart={chart} size={size} wordsOf={(value) => valueWords(value, goal.unit)} todayX={chart.todayX} />
    </ValueChartFrame>
  );
}

/** Today, and the day on which the goal is due. */
function Days({ chart }: { chart: ValueChart }) {
  const { t } = useTranslation('goals');
  const base = size.height - size.bottom;
  return (
    <>
      <line x1={chart.todayX} x2={chart.todayX} y1={size.top} y2={base} className="stroke-ink-3" />
      <text x={chart.todayX} y={size.top - 8} textAnchor="middle" className="fill-ink-2">
        {t('profile.today')}
      </text>
      {chart.dueX !== null && Math.abs(chart.dueX - chart.todayX) > 40 && (
        <text x={chart.dueX} y={size.top - 8} textAnchor="middle" className="fill-ink-3">
          {t('table.due')}
        </text>
      )}
    </>
  );
}

function useAlt(goal: Goal, today: IsoDay): string {
  const { t } = useTranslation('goals');
  const [first, last] = [goal.values[0], goal.values.at(-1)];
  const measure = goal.measure === '' ? goal.title : goal.measure;
  if (first === undefined || last === undefined) return t('profile.altNone', { measure, target: targetWords(goal) });
  return t('profile.alt', {
    measure,
    first: valueWords(first.value, goal.unit),
    from: shortDay(first.measuredOn, today),
    last: valueWords(last.value, goal.unit),
    to: shortDay(last.measuredOn, today),
    target: targetWords(goal),
    count: goal.values.length,
  });
}

function factsOf(goal: Goal) {
  return {
    baseline:
      goal.baselineValue === null || goal.baselineOn === null
        ? null
        : { value: goal.baselineValue, on: goal.baselineOn },
    target: goal.targetValue,
    startsOn: goal.startsOn,
    dueOn: goal.dueOn,
    values: goal.values,
  };
}
