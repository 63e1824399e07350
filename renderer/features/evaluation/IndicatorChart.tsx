import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { Indicator } from '#shared/contract/evaluation.ts';

import { valueWords } from './value-words.ts';

const width = 520;
const height = 110;
const edge = { left: 8, right: 72, top: 18, bottom: 10 };

/** The figures of all over time, with baseline and target; hidden ones are left out. Its table stands below. */
export function IndicatorChart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('evaluation');
  const { title, unit, baselineValue, baselineOn, targetValue } = indicator;
  const shown = indicator.values.flatMap(({ cut, value, endsOn }) =>
    cut === '' && value !== null ? [{ on: endsOn, value }] : [],
  );
  const points =
    baselineValue === null || baselineOn === null ? shown : [{ on: baselineOn, value: baselineValue }, ...shown];
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const levels = [...points.map(({ value }) => value), ...(targetValue === null ? [] : [targetValue])];
  const [low, high] = [Math.min(0, ...levels), Math.max(...levels, 1)];
  const [from, to] = [Date.parse(first.on), Date.parse(last.on)];
  const x = (on: string): number =>
    edge.left + (to === from ? 0.5 : (Date.parse(on) - from) / (to - from)) * (width - edge.left - edge.right);
  const y = (value: number): number =>
    height - edge.bottom - ((value - low) / (high - low)) * (height - edge.top - edge.bottom);
  return (
    <svg
      role="img"
      aria-label={t('chart', { title, first: valueWords(first.value, unit), last: valueWords(last.value, unit) })}
      viewBox={`0 0 ${width} ${height}`}
      className="h-auto w-full max-w-160 text-axis"
    >
      <line x1={edge.left} x2={width - edge.right} y1={y(low)} y2={y(low)} className="stroke-line" />
      {targetValue !== null && (
        <>
          <line
            x1={edge.left}
            x2={width - edge.right}
            y1={y(targetValue)}
            y2={y(targetValue)}
            strokeDasharray="6 4"
            strokeWidth="1.5"
            className="stroke-moss"
          />
          <text x={width - edge.right + 6} y={y(targetValue) + 4} className="fill-moss">
            {t('target')}
          </text>
        </>
      )}
      <polyline
        points={points.map((point) => `${x(point.on).toFixed(1)},${y(point.value).toFixed(1)}`).join(' ')}
        fill="none"
        strokeWidth="2"
        className="stroke-accent"
      />
      {points.map((point, index) => (
        <circle
          key={point.on}
          cx={x(point.on)}
          cy={y(point.value)}
          r="3.5"
          strokeWidth="2"
          className={index === 0 && baselineValue !== null ? 'fill-raised stroke-ink-2' : 'fill-accent stroke-raised'}
        />
      ))}
      <text x={x(last.on) - 2} y={y(last.value) + 20} textAnchor="end" className="fill-ink font-strong">
        {valueWords(last.value, unit)}
      </text>
    </svg>
  );
}
