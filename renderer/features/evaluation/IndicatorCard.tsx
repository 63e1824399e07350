import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button } from '#renderer/ui/index.ts';
import type { DataAgreement, Indicator } from '#shared/contract/evaluation.ts';
import type { IsoDay } from '#shared/dates.ts';
import { figuresOverTime } from '#shared/domain/program/indicator-figures.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { CutCharts } from './CutCharts.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { IndicatorChart } from './IndicatorChart.tsx';
import { openIndicator, openValue } from './open-evaluation.tsx';
import { valueWords } from './value-words.ts';

/** An indicator: definition, latest value beside baseline and target, its picture over time and by groups, and the table of both. */
export function IndicatorCard({
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
  const latest = figuresOverTime(values).at(-1);
  const facts = [
    {
      id: 'latest',
      value: latest === undefined ? '' : latest.value === null ? t('hiddenCover') : valueWords(latest.value, unit),
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
      <div className="mt-3 grid items-center gap-4 rail:grid-cols-[13rem_1fr]">
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
        {values.length === 0 ? (
          <p className="text-ink-2">{t('noValues')}</p>
        ) : (
          <IndicatorChart indicator={indicator} today={today} />
        )}
      </div>
      <CutCharts indicator={indicator} today={today} />
      {values.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit cursor-pointer rounded-tag text-meta text-accent focus-ring">
            {t('figures', { title })}
          </summary>
          <FiguresTable indicator={indicator} today={today} />
        </details>
      )}
    </li>
  );
}
