import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { Indicator, IndicatorValue } from '#shared/contract/evaluation.ts';
import type { IsoDay } from '#shared/dates.ts';
import { latestCuts } from '#shared/domain/program/indicator-figures.ts';

import { shortDay } from '../partners/day-words.ts';
import { valueWords } from './value-words.ts';

const width = 300;
const row = 24;
const names = 96;
const numbers = 64;

/** The groups of each cut side by side, in the latest period that has them; a hidden one shows no length. The table below says the same. */
export function CutCharts({ indicator, today }: { indicator: Indicator; today: IsoDay }) {
  const { t } = useTranslation('evaluation');
  const cuts = latestCuts(indicator.values);
  if (cuts.length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap gap-x-8 gap-y-3">
      {cuts.map(({ cut, all, parts }) => {
        const [first] = parts;
        if (first === undefined) return null;
        const period = `${shortDay(first.startsOn, today)} – ${shortDay(first.endsOn, today)}`;
        return (
          <figure key={cut} className="w-75">
            <figcaption className="pb-1 text-meta text-ink-2">
              <span className="font-name text-ink">{t(`cuts.${cut}`)}</span>
              {` · ${period}`}
            </figcaption>
            <Bars indicator={indicator} label={`${t(`cuts.${cut}`)}, ${period}`} all={all} parts={parts} />
          </figure>
        );
      })}
    </div>
  );
}

function Bars({
  indicator: { title, unit },
  label,
  all,
  parts,
}: {
  indicator: Indicator;
  label: string;
  all: IndicatorValue | null;
  parts: readonly IndicatorValue[];
}) {
  const { t } = useTranslation('evaluation');
  // Counts of groups add up to that of all; shares, days and the like stand beside it.
  const isBeside = unit !== 'count' && all !== null && all.value !== null;
  const shown = isBeside ? [...parts, all] : parts;
  const most = Math.max(...shown.map(({ value }) => value ?? 0), 0);
  const words = (each: IndicatorValue): string =>
    each.value === null ? t('hiddenCover') : valueWords(each.value, unit);
  const name = (each: IndicatorValue): string => (each.cut === '' ? t('all') : each.part);
  const height = shown.length * row;
  return (
    <svg
      role="img"
      aria-label={t('cutChart', {
        title,
        cut: label,
        groups: shown.map((each) => `${name(each)}: ${words(each)}`).join('; '),
      })}
      viewBox={`0 0 ${width} ${height}`}
      className="h-auto w-full text-axis"
    >
      {shown.map((each, index) => {
        const y = index * row;
        const length =
          each.value === null || most === 0 ? 0 : (Math.max(0, each.value) / most) * (width - names - numbers);
        return (
          <g key={each.id}>
            <text x={names - 8} y={y + 16} textAnchor="end" className="fill-ink">
              {name(each).length > 16 ? `${name(each).slice(0, 15)}…` : name(each)}
            </text>
            {each.value === null ? (
              <line
                x1={names}
                x2={width - numbers}
                y1={y + 12}
                y2={y + 12}
                strokeDasharray="2 4"
                className="stroke-ctl"
              />
            ) : (
              <rect
                x={names}
                y={y + 5}
                width={Math.max(length, 1)}
                height="14"
                rx="2"
                className={each.cut === '' ? 'fill-unlit' : 'fill-accent'}
              />
            )}
            <text
              x={each.value === null ? width - numbers + 8 : names + Math.max(length, 1) + 6}
              y={y + 16}
              className={each.value === null ? 'fill-ink-2' : 'fill-ink font-medium'}
            >
              {words(each)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
