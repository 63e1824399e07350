import { moneyWords } from '#renderer/app/words/money.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, EmptyState, PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import type { BenefitLine } from '#shared/contract/funding.ts';
import { costBenefit, lineRange, type MoneyRange } from '#shared/domain/program/cost-benefit.ts';

import { openBenefit } from './open-funding.tsx';

const ratio = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const count = new Intl.NumberFormat(locale);

/** The worksheet of costs and benefits: each line a range with its source, and what a year comes to at worst and at best. */
export function WorksheetTab({ lines, currency }: { lines: readonly BenefitLine[]; currency: string }) {
  const { t } = useTranslation('funding');
  if (lines.length === 0)
    return (
      <EmptyState
        title={t('worksheet.empty')}
        detail={t('worksheet.emptyDetail')}
        actions={[{ label: t('add.worksheet'), run: () => openBenefit() }]}
      />
    );
  const sums = costBenefit(lines);
  const figures = [
    { id: 'cost', words: range(sums.cost) },
    { id: 'benefit', words: range(sums.benefit) },
    { id: 'cash', words: range(sums.cash) },
    { id: 'net', words: range(sums.net) },
    {
      id: 'ratio',
      words:
        sums.ratio === null
          ? '–'
          : t('worksheet.range', { low: ratio.format(sums.ratio.low), high: ratio.format(sums.ratio.high) }),
    },
  ] as const;
  return (
    <div className="flex flex-col gap-5">
      <dl className="grid grid-cols-2 gap-3 rail:grid-cols-5">
        {figures.map(({ id, words }) => (
          <div key={id} className="rounded-card border border-line bg-raised px-4 py-3">
            <dt className="text-meta text-ink-2">{t(`worksheet.${id}`)}</dt>
            <dd className="font-strong wrap-anywhere">{words}</dd>
          </div>
        ))}
      </dl>
      <PlainTable
        label={t('tabs.worksheet')}
        columns={[
          { id: 'title', header: t('worksheet.line') },
          { id: 'side', header: t('worksheet.side'), width: 'w-32' },
          { id: 'units', header: t('worksheet.units'), width: 'w-40', align: 'end' },
          { id: 'worth', header: t('worksheet.worth'), width: 'w-36', align: 'end', isWideOnly: true },
          { id: 'year', header: t('worksheet.year'), width: 'w-44', align: 'end' },
          { id: 'source', header: t('worksheet.source'), isWideOnly: true },
        ]}
      >
        {lines.map((line) => (
          <PlainRow key={line.id}>
            <PlainCell isHeader isWrapped>
              <PlainButton className="max-w-full rounded-tag text-left" onPress={() => openBenefit(line)}>
                {line.title}
              </PlainButton>
              <span className="block text-meta font-normal text-ink-2">{line.fallsTo}</span>
            </PlainCell>
            <PlainCell>
              <Tag tone={line.side === 'cost' ? 'honey' : line.isCash ? 'moss' : 'neutral'}>
                {t(line.side === 'cost' ? 'worksheet.isCost' : line.isCash ? 'worksheet.isCash' : 'worksheet.isFree')}
              </Tag>
            </PlainCell>
            <PlainCell align="end">
              {line.lowUnits === line.highUnits
                ? count.format(line.lowUnits)
                : `${count.format(line.lowUnits)} – ${count.format(line.highUnits)}`}
              <span className="block text-meta text-ink-2">{line.unit}</span>
            </PlainCell>
            <PlainCell align="end" isWideOnly>
              {range(line)}
            </PlainCell>
            <PlainCell align="end">{range(lineRange(line))}</PlainCell>
            <PlainCell isWideOnly isWrapped>
              <span className="text-meta">{line.source}</span>
              {line.note !== '' && <span className="block text-meta text-ink-2">{line.note}</span>}
            </PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
      <p className="max-w-page text-meta text-ink-2">{t('worksheet.how')}</p>
      <span>
        <Button size="small" onPress={() => openBenefit()}>
          {t('add.worksheet')}
        </Button>
      </span>
    </div>
  );

  function range({ lowCents, highCents }: MoneyRange): string {
    const [low, high] = [moneyWords(lowCents, currency), moneyWords(highCents, currency)];
    return low === high ? low : t('worksheet.range', { low, high });
  }
}
