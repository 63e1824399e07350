import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { moneyWords, shortMoneyWords } from '#renderer/app/words/money.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { PlainCell, PlainRow, PlainTable } from '#renderer/ui/index.ts';
import type { FundingOverview } from '#shared/contract/funding.ts';

import { wholeUnits } from './minor-units.ts';

const width = 960;
const height = 240;
const edge = { left: 56, right: 8, top: 8, bottom: 24 };
const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });

/** Two years of months: awarded money as full bars, hoped-for money as hatched ones on top, the budget as a line. The table says the same. */
export function MonthsChart({ overview }: { overview: FundingOverview }) {
  const { t } = useTranslation('funding');
  const { months, currency } = overview;
  const most = Math.max(1, ...months.map((month) => Math.max(month.awardedCents + month.hopedCents, month.costCents)));
  const step = roundStep(most / 4);
  const top = Math.ceil(most / step) * step;
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const band = (width - edge.left - edge.right) / months.length;
  const bar = band * 0.75;
  const y = (cents: number): number => height - edge.bottom - (cents / top) * (height - edge.top - edge.bottom);
  const short = months.filter((month) => month.costCents > month.awardedCents);
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="flex flex-wrap items-center gap-x-5 gap-y-1 text-meta text-ink-2">
        <Key className="bg-accent">{t('ahead.awarded')}</Key>
        <Key className="border border-accent bg-accent-soft">{t('ahead.hoped')}</Key>
        <Key className="h-0.5 bg-danger">{t('ahead.budget')}</Key>
        <span>
          {short[0] === undefined
            ? t('ahead.enough')
            : t('ahead.shortFrom', { month: monthWords(short[0].month), count: short.length })}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} className="w-full max-w-page" role="img" aria-label={t('ahead.chart')}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={edge.left - 6} y={y(tick) + 4} textAnchor="end" className="fill-ink-2 text-glyph">
              {shortMoneyWords(tick, currency)}
            </text>
          </g>
        ))}
        {months.map((month, index) => {
          const left = edge.left + index * band + (band - bar) / 2;
          const awardedTop = y(month.awardedCents);
          const hopedTop = y(month.awardedCents + month.hopedCents);
          const isQuarter = index % 3 === 0;
          return (
            <g key={month.month}>
              <rect x={left} width={bar} y={awardedTop} height={y(0) - awardedTop} className="fill-accent" />
              <rect
                x={left + 0.5}
                width={bar - 1}
                y={hopedTop}
                height={Math.max(0, awardedTop - hopedTop)}
                className="fill-accent-soft stroke-accent"
              />
              <line
                x1={left - 4}
                x2={left + bar + 4}
                y1={y(month.costCents)}
                y2={y(month.costCents)}
                strokeWidth={2}
                className="stroke-danger"
              />
              {isQuarter && (
                <text x={left + bar / 2} y={height - 8} textAnchor="middle" className="fill-ink-2 text-glyph">
                  {monthWords(month.month)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details className="max-w-page">
        <summary className="w-fit cursor-pointer rounded-tag text-meta text-accent focus-ring">
          {t('ahead.asTable')}
        </summary>
        <PlainTable
          label={t('ahead.asTable')}
          columns={[
            { id: 'month', header: t('ahead.monthName') },
            { id: 'awarded', header: t('ahead.awarded'), width: 'w-36', align: 'end' },
            { id: 'hoped', header: t('ahead.hoped'), width: 'w-44', align: 'end' },
            { id: 'budget', header: t('ahead.budget'), width: 'w-36', align: 'end' },
          ]}
        >
          {months.map((month) => (
            <PlainRow key={month.month}>
              <PlainCell isHeader>{monthWords(month.month)}</PlainCell>
              <PlainCell align="end">{moneyWords(wholeUnits(month.awardedCents), currency)}</PlainCell>
              <PlainCell align="end">{moneyWords(wholeUnits(month.hopedCents), currency)}</PlainCell>
              <PlainCell align="end">{moneyWords(month.costCents, currency)}</PlainCell>
            </PlainRow>
          ))}
        </PlainTable>
      </details>
    </figure>
  );
}

/** The step of an axis: 1, 2 or 5 times a power of ten, at least as large as asked for. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= least) ?? 10 * power;
}

function Key({ className, children }: { className: string; children: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span aria-hidden className={`inline-block size-3 rounded-tag ${className}`} />
      {children}
    </span>
  );
}

function monthWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${monthName.format(new Date(Date.UTC(Number(year), Number(number) - 1, 15)))} ${year}`;
}
