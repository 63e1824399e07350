import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, EmptyState, PlainCell, PlainRow, PlainTable, Section } from '#renderer/ui/index.ts';
import { indicatorDomains, smallestShownCount } from '#shared/content/program/indicators.ts';
import type { DataAgreement, Indicator } from '#shared/contract/evaluation.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { IndicatorChart } from './IndicatorChart.tsx';
import { openIndicator, openValue } from './open-evaluation.tsx';
import { valueWords } from './value-words.ts';

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

function IndicatorCard({
  indicator,
  agreements,
  today,
}: {
  indicator: Indicator;
  agreements: readonly DataAgreement[];
  today: IsoDay;
}) {
  const { t } = useTranslation('evaluation');
  const nameOf = useLabelWords();
  const { discreet } = useDeviceSettings();
  const { title, unit, values, baselineValue, baselineOn, targetValue, targetOn } = indicator;
  const latest = values.findLast((each) => each.cut === '');
  const hiddenWords = t('hidden', { least: smallestShownCount });
  const facts = [
    {
      id: 'latest',
      value: latest === undefined ? '' : latest.value === null ? hiddenWords : valueWords(latest.value, unit),
      on: latest?.endsOn ?? null,
    },
    { id: 'baseline', value: baselineValue === null ? '' : valueWords(baselineValue, unit), on: baselineOn },
    { id: 'target', value: targetValue === null ? '' : valueWords(targetValue, unit), on: targetOn },
  ] as const;
  return (
    <li className="rounded-card border border-line bg-raised p-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="text-body font-name">{title}</h3>
          <p className="text-meta wrap-anywhere text-ink-2">
            {[
              indicator.definition,
              indicator.source === '' ? '' : t('from', { source: indicator.source }),
              indicator.owner === null ? t('noOwner') : t('owner', { name: nameOf(indicator.owner) }),
              indicator.agreementTitle === '' ? '' : t('agreement', { title: indicator.agreementTitle }),
              indicator.evidence === null || discreet ? '' : t('evidence', { title: indicator.evidence.label }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <Button size="small" onPress={() => openValue(indicator)}>
          {t('addValue')}
          <span className="sr-only">{` ${title}`}</span>
        </Button>
        <Button size="small" onPress={() => openIndicator(agreements, indicator)}>
          {t('edit')}
          <span className="sr-only">{` ${title}`}</span>
        </Button>
      </div>
      <div className="mt-3 grid items-center gap-4 rail:grid-cols-[16rem_1fr]">
        <dl className="grid grid-cols-3 gap-2 rail:grid-cols-1">
          {facts.map((fact) => (
            <div key={fact.id} className="flex flex-wrap items-baseline gap-x-2">
              <dt className="w-18 text-meta text-ink-2">{t(fact.id)}</dt>
              <dd className="font-name">{fact.value || '–'}</dd>
              {fact.on !== null && fact.value !== '' && (
                <dd className="text-meta text-ink-2">{shortDay(fact.on, today)}</dd>
              )}
            </div>
          ))}
        </dl>
        {values.length === 0 ? <p className="text-ink-2">{t('noValues')}</p> : <IndicatorChart indicator={indicator} />}
      </div>
      {values.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit cursor-pointer rounded-tag text-meta text-accent focus-ring">
            {t('figures', { title })}
          </summary>
          <PlainTable
            label={t('figures', { title })}
            columns={[
              { id: 'period', header: t('period'), width: 'w-56' },
              { id: 'group', header: t('group') },
              { id: 'value', header: t('value'), width: 'w-56', align: 'end' },
              { id: 'people', header: t('people'), width: 'w-24', align: 'end' },
            ]}
          >
            {values.map((each) => (
              <PlainRow key={each.id}>
                <PlainCell isHeader>{`${shortDay(each.startsOn, today)} – ${shortDay(each.endsOn, today)}`}</PlainCell>
                <PlainCell isWrapped>{each.cut === '' ? t('all') : `${t(`cuts.${each.cut}`)}: ${each.part}`}</PlainCell>
                <PlainCell align="end">
                  {each.value === null ? (
                    <span className="text-ink-2">{t('hiddenCover')}</span>
                  ) : (
                    valueWords(each.value, unit)
                  )}
                </PlainCell>
                <PlainCell align="end">{each.people ?? ''}</PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
        </details>
      )}
    </li>
  );
}
