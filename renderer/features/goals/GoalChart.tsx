import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { axisMonth } from '#renderer/app/words/calendar-days.ts';
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
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="h-auto w-full max-w-200 text-axis"
    >
      <Axes chart={chart} />
      {chart.target !== null && <Target y={chart.target.y} words={valueWords(chart.target.value, goal.unit)} />}
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
      <polyline
        points={chart.points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
        className="stroke-accent"
      />
      {chart.points.map((point, index) => {
        const isBaseline = index === 0 && point.on === goal.baselineOn;
        return (
          <circle
            key={point.on}
            cx={point.x}
            cy={point.y}
            r={isBaseline ? 4 : 3.5}
            strokeWidth="2"
            className={isBaseline ? 'fill-raised stroke-ink-2' : 'fill-accent stroke-raised'}
          />
        );
      })}
      <LastValue chart={chart} unit={goal.unit} />
    </svg>
  );
}

function Axes({ chart }: { chart: ValueChart }) {
  const { t } = useTranslation('goals');
  const base = size.height - size.bottom;
  return (
    <>
      {chart.yTicks.map(({ y, value }) => (
        <g key={value}>
          <line x1={size.left} x2={size.width - size.right} y1={y} y2={y} className="stroke-line" />
          <text x={size.left - 8} y={y + 4} textAnchor="end" className="fill-ink-3">
            {number.format(value)}
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

function Target({ y, words }: { y: number; words: string }) {
  const { t } = useTranslation('goals');
  return (
    <>
      <line
        x1={size.left}
        x2={size.width - size.right}
        y1={y}
        y2={y}
        strokeWidth="1.5"
        strokeDasharray="6 4"
        className="stroke-moss"
      />
      <text x={size.width - size.right + 8} y={y + 4} className="fill-moss font-medium">
        {t('profile.target')}
      </text>
      <text x={size.width - size.right + 8} y={y + 18} className="fill-moss">
        {words}
      </text>
    </>
  );
}

/** The latest value stands beside its point, on the side where there is room. */
function LastValue({ chart, unit }: { chart: ValueChart; unit: string }) {
  const last = chart.points.at(-1);
  if (last === undefined) return null;
  const isHigh = last.y < size.top + 26;
  const isAtLine = chart.todayX - last.x < 40 && chart.todayX >= last.x;
  return (
    <text
      x={isAtLine ? last.x - 8 : last.x}
      y={isHigh ? last.y + 20 : last.y - 10}
      textAnchor={isAtLine || last.x > size.width - size.right - 40 ? 'end' : 'middle'}
      className="fill-ink font-strong"
    >
      {valueWords(last.value, unit)}
    </text>
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
