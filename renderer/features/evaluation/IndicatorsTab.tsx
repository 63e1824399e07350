import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState, Section } from '#renderer/ui/index.ts';
import { indicatorDomains, smallestShownCount } from '#shared/content/program/indicators.ts';
import type { DataAgreement, Indicator } from '#shared/contract/evaluation.ts';
import type { IsoDay } from '#shared/dates.ts';

import { IndicatorCard } from './IndicatorCard.tsx';
import { openIndicator } from './open-evaluation.tsx';

/** Every indicator by its field: definition, figures as a picture and a table, baseline and target. */
export function IndicatorsTab({
  indicators,
  agreements,
  today,
}: {
  indicators: readonly Indicator[];
  agreements: readonly DataAgreement[];
  today: IsoDay;
}) {
  const { t } = useTranslation('evaluation');
  if (indicators.length === 0)
    return (
      <EmptyState
        title={t('empty.title')}
        detail={t('empty.detail')}
        actions={[{ label: t('add.indicators'), run: () => openIndicator(agreements) }]}
      />
    );
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-page pb-2 text-meta text-ink-2">{t('rule', { least: smallestShownCount })}</p>
      {indicatorDomains.map(({ id, label }) => {
        const own = indicators.filter((each) => each.domain === id);
        if (own.length === 0) return null;
        return (
          <Section key={id} title={label} count={own.length}>
            <ul className="flex flex-col gap-3">
              {own.map((indicator) => (
                <IndicatorCard key={indicator.id} indicator={indicator} agreements={agreements} today={today} />
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}
