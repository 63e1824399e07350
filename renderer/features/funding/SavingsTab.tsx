import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { moneyWords } from '#renderer/app/words/money.ts';
import { DefinitionList, EmptyState, PlainButton, PlainCell, PlainRow, PlainTable } from '#renderer/ui/index.ts';
import type { FundingOverview, Saving } from '#shared/contract/funding.ts';
import { dayWords } from '#shared/domain/day-words.ts';

import { openSaving } from './open-funding.tsx';

/** The ledger of savings, always as ranges with their sources, and what they are worth beside what the program costs. */
export function SavingsTab({ savings, overview }: { savings: readonly Saving[]; overview: FundingOverview }) {
  const { t } = useTranslation('funding');
  const { currency, avoided, reinvestedCents, monthlyCents } = overview;
  const range = ({ lowCents, highCents }: { lowCents: number; highCents: number }): string =>
    lowCents === highCents
      ? moneyWords(lowCents, currency)
      : t('savings.range', { low: moneyWords(lowCents, currency), high: moneyWords(highCents, currency) });
  if (savings.length === 0)
    return (
      <EmptyState
        title={t('savings.empty')}
        detail={t('savings.emptyDetail')}
        actions={[{ label: t('add.savings'), run: () => openSaving() }]}
      />
    );
  return (
    <div className="flex flex-col gap-6">
      <DefinitionList
        items={[
          { term: t('savings.avoided'), value: range(avoided) },
          { term: t('savings.reinvested'), value: range(reinvestedCents) },
          { term: t('savings.yearly'), value: moneyWords(monthlyCents * 12, currency) },
        ]}
      />
      <p className="max-w-page text-meta text-ink-2">{t('savings.caveat')}</p>
      <PlainTable
        label={t('tabs.savings')}
        columns={[
          { id: 'title', header: t('savings.what') },
          { id: 'kind', header: t('savings.kind'), width: 'w-28' },
          { id: 'range', header: t('savings.amount'), width: 'w-48', align: 'end' },
          { id: 'period', header: t('table.period'), width: 'w-52', isWideOnly: true },
        ]}
      >
        {savings.map((saving) => (
          <PlainRow key={saving.id}>
            <PlainCell isHeader isWrapped>
              <PlainButton className="max-w-full truncate rounded-tag text-left" onPress={() => openSaving(saving)}>
                {saving.title}
              </PlainButton>
              <span className="block text-meta font-normal wrap-anywhere text-ink-2">{saving.source}</span>
            </PlainCell>
            <PlainCell>{t(`savings.kinds.${saving.kind}`)}</PlainCell>
            <PlainCell align="end">{range(saving)}</PlainCell>
            <PlainCell isWideOnly>{`${dayWords(saving.startsOn)} – ${dayWords(saving.endsOn)}`}</PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
    </div>
  );
}
