import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { moneyWords } from '#renderer/app/words/money.ts';
import { EmptyState, PlainButton, PlainCell, PlainRow, PlainTable, Section } from '#renderer/ui/index.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';
import type { FundingCost, FundingOverview, FundingStream } from '#shared/contract/funding.ts';

import { openCost } from './open-funding.tsx';

/** Costs against sources: what each stream pays in a month, what nobody pays, and what is paid twice. */
export function BudgetTab({
  streams,
  costs,
  overview,
}: {
  streams: readonly FundingStream[];
  costs: readonly FundingCost[];
  overview: FundingOverview;
}) {
  const { t } = useTranslation('funding');
  const { currency } = overview;
  if (costs.length === 0)
    return (
      <EmptyState
        title={t('budget.empty')}
        detail={t('budget.emptyDetail')}
        actions={[{ label: t('add.budget'), run: () => openCost(streams) }]}
      />
    );
  const paying = streams.filter((stream) =>
    costs.some((cost) => cost.allocations.some((one) => one.streamId === stream.id)),
  );
  const paid = (cost: FundingCost, streamId: string) =>
    cost.allocations.find((one) => one.streamId === streamId)?.monthlyCents ?? 0;
  return (
    <div className="flex flex-col gap-8">
      <div className="overflow-x-auto">
        <PlainTable
          label={t('budget.matrix')}
          columns={[
            { id: 'cost', header: t('budget.cost'), width: 'w-56' },
            { id: 'month', header: t('budget.month'), width: 'w-28', align: 'end' },
            { id: 'open', header: t('budget.uncovered'), width: 'w-32', align: 'end' },
            ...paying.map((stream) => ({ id: stream.id, header: stream.title, width: 'w-32', align: 'end' as const })),
          ]}
        >
          {costs.map((cost) => (
            <PlainRow key={cost.id}>
              <PlainCell isHeader isWrapped>
                <PlainButton
                  className="max-w-full truncate rounded-tag text-left"
                  onPress={() => openCost(streams, cost)}
                >
                  {cost.title}
                </PlainButton>
                <span className="block text-meta font-normal text-ink-2">{serviceWords(cost.serviceType)}</span>
              </PlainCell>
              <PlainCell align="end">{moneyWords(cost.monthlyCents, currency)}</PlainCell>
              <PlainCell align="end">
                {cost.uncoveredCents > 0 && (
                  <span className="font-strong text-danger">{moneyWords(cost.uncoveredCents, currency)}</span>
                )}
                {cost.doubledCents > 0 && (
                  <span className="text-honey-ink">
                    {t('budget.doubled', { amount: moneyWords(cost.doubledCents, currency) })}
                  </span>
                )}
                {cost.uncoveredCents === 0 && cost.doubledCents === 0 && (
                  <span className="text-moss">{t('budget.covered')}</span>
                )}
              </PlainCell>
              {paying.map((stream) => (
                <PlainCell key={stream.id} align="end">
                  {paid(cost, stream.id) === 0 ? (
                    <span className="text-ink-3">–</span>
                  ) : (
                    moneyWords(paid(cost, stream.id), currency)
                  )}
                </PlainCell>
              ))}
            </PlainRow>
          ))}
        </PlainTable>
      </div>
      <Section title={t('budget.services')}>
        <ul className="flex max-w-page flex-col">
          {overview.services.map(({ serviceType, monthlyCents, uncoveredCents, board }) => (
            <li key={serviceType} className="flex justify-between gap-4 border-b border-line py-1.5">
              <span>
                {serviceWords(serviceType)}
                {board !== null && (
                  <span className={board.band === 'red' ? 'text-danger' : 'text-ink-2'}>
                    {` · ${t(boardWords[board.band])}`}
                  </span>
                )}
              </span>
              <span className={uncoveredCents > 0 ? 'text-danger' : 'text-ink-2'}>
                {t(uncoveredCents > 0 ? 'budget.gap' : 'budget.noGap', {
                  open: moneyWords(uncoveredCents, currency),
                  month: moneyWords(monthlyCents, currency),
                })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );

  function serviceWords(id: string): string {
    return serviceTypes.find((type) => type.id === id)?.label ?? t('budget.noService');
  }
}

/** What the board says of a service, in words. */
const boardWords = { red: 'ahead.boardRed', amber: 'ahead.boardAmber', green: 'ahead.boardGreen' } as const;
