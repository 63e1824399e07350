import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { BandSign } from '#renderer/features/health/BandSign.tsx';
import { locale } from '#renderer/i18n/i18n.ts';
import type { IsoDay } from '#shared/dates.ts';
import { bandOf, defaultBands } from '#shared/domain/metrics/bands.ts';
import { longestDrought } from '#shared/domain/metrics/win-velocity.ts';

import { momentumQuery } from './win-queries.ts';

const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

/** Metric m10: how quickly wins come, against before, since when none came, and over how many members they spread. */
export function MomentumStrip({ today }: { today: IsoDay }) {
  const { t } = useTranslation('wins');
  const { data } = useQuery(momentumQuery(today));
  if (data === undefined) return null;
  const { value, prior, trend, drought, spread, credited, members } = data;
  return (
    <section aria-label={t('momentum.title')} className="mt-4">
      <dl className="grid grid-cols-2 divide-x divide-line rounded-card border border-line bg-raised panel:grid-cols-4">
        <Fact term={t('momentum.velocity')} value={value === null ? t('momentum.none') : number.format(value)}>
          <BandSign band={bandOf(value, defaultBands.m10)} />
        </Fact>
        <Fact term={t('momentum.trend')} value={trend === null ? t('momentum.none') : signed.format(trend / 100)}>
          {prior === null || prior === 0 ? t('momentum.noPrior') : t('momentum.prior', { value: number.format(prior) })}
        </Fact>
        <Fact
          term={t('momentum.drought')}
          value={drought === null ? t('momentum.none') : t('momentum.days', { count: drought })}
        >
          {drought !== null && drought > longestDrought ? t('momentum.droughtLong') : ''}
        </Fact>
        <Fact term={t('momentum.spread')} value={spread === null ? t('momentum.none') : percent.format(spread / 100)}>
          {t('momentum.spreadOf', { credited, members })}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ term, value, children }: { term: string; value: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5 px-4 py-3">
      <dt className="text-meta text-ink-2">{term}</dt>
      <dd className="font-words text-section font-strong text-ink">{value}</dd>
      <dd className="text-meta text-ink-2">{children}</dd>
    </div>
  );
}
