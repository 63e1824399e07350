import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { moneyWords, shortMoneyWords } from '#renderer/app/words/money.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { serviceShareBounds } from '#shared/content/program/funding-types.ts';
import type { FundingOverview } from '#shared/contract/funding.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const months = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
/** The largest source should be no larger. */
const largestLimit = 0.4;

/** The figures of metric m13, each with the words that say what is good. */
export function FundingFigures({ overview }: { overview: FundingOverview }) {
  const { t } = useTranslation('funding');
  const { currency, diversification, serviceShare, bySource } = overview;
  const largest = bySource[0];
  const none = t('figures.none');
  const figures = [
    {
      id: 'awarded',
      value: overview.totalCents === 0 ? none : shortMoneyWords(overview.totalCents, currency),
      detail: t('figures.pipeline', { amount: shortMoneyWords(overview.pipelineCents, currency) }),
    },
    {
      id: 'mix',
      value: diversification === null ? none : ratio.format(diversification),
      detail: overview.normalized === null ? '' : t('figures.normalized', { value: ratio.format(overview.normalized) }),
    },
    {
      id: 'largest',
      value: largest === undefined ? none : percent.format(largest.share),
      detail: largest === undefined ? '' : largest.label,
      warning: largest !== undefined && largest.share > largestLimit ? t('figures.overForty') : '',
    },
    {
      id: 'services',
      value: serviceShare === null ? none : percent.format(serviceShare),
      detail:
        overview.unsaidCents === 0
          ? t('figures.half')
          : t('figures.unsaid', { amount: moneyWords(overview.unsaidCents, currency) }),
      warning: serviceShare !== null && serviceShare < serviceShareBounds.met ? shareWords(serviceShare) : '',
    },
    {
      id: 'runway',
      value:
        overview.runwayMonths === null ? none : t('figures.months', { value: months.format(overview.runwayMonths) }),
      detail:
        overview.monthlyCents === 0
          ? t('figures.noBudget')
          : t('figures.monthly', { amount: shortMoneyWords(overview.monthlyCents, currency) }),
    },
  ] as const;
  return (
    <>
      <dl className="grid grid-cols-3 gap-3 rail:grid-cols-5">
        {figures.map((figure) => (
          <div
            key={figure.id}
            className="flex min-w-0 flex-col gap-0.5 rounded-card border border-line bg-raised px-4 py-3"
          >
            <dt className="text-meta text-ink-2">{t(`figures.${figure.id}`)}</dt>
            <dd className="text-statement font-strong">{figure.value}</dd>
            <dd className="text-meta wrap-anywhere text-ink-2">{figure.detail}</dd>
            {'warning' in figure && figure.warning !== '' && (
              <dd className="text-meta text-honey-ink">{figure.warning}</dd>
            )}
          </div>
        ))}
      </dl>
      {overview.otherCurrencies > 0 && (
        <p className="text-meta text-honey-ink">
          {t('figures.otherCurrencies', { count: overview.otherCurrencies, currency })}
        </p>
      )}
    </>
  );

  function shareWords(share: number): string {
    return t(share >= serviceShareBounds.near ? 'figures.nearHalf' : 'figures.farFromHalf');
  }
}
