import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Equal } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Icon, Section, Sparkline } from '#renderer/ui/index.ts';
import type { Metric } from '#shared/contract/metrics.ts';
import type { IsoDay } from '#shared/dates.ts';

import { BandSign } from './BandSign.tsx';
import { CountingNote } from './CountingNote.tsx';
import { useMetricWords } from './metric-words.ts';
import { useMetrics } from './use-metrics.ts';

/** The numbers of the coalition in one row, each a way to what is behind it. */
export function HealthStrip({ today }: { today: IsoDay }) {
  const { t } = useTranslation('health');
  const { metrics, lines, countedAt } = useMetrics(today);
  if (metrics === undefined || metrics.every((metric) => metric.value === null)) return null;
  return (
    <Section
      title={t('title')}
      action={
        <Link to="/health" className="rounded-tag text-accent-ink focus-ring hover:underline">
          {t('strip.all')}
        </Link>
      }
    >
      {/* Seventeen numbers stand in rows of three or five: none is left alone in the last. */}
      <ul aria-label={t('tiles')} className="grid grid-cols-3 gap-2 rail:grid-cols-5 print:grid-cols-5">
        {metrics.map((metric) => (
          <StripTile
            key={metric.id}
            metric={metric}
            values={(lines.find((line) => line.id === metric.id)?.points ?? []).flatMap(({ value }) => value ?? [])}
          />
        ))}
      </ul>
      <CountingNote countedAt={countedAt} />
    </Section>
  );
}

function StripTile({ metric, values }: { metric: Metric; values: readonly number[] }) {
  const { t } = useTranslation('health');
  const { valueWords, changeWords } = useMetricWords();
  const { trend, unit } = metric;
  const isSame = trend !== null && Math.abs(trend) < (unit === 'ratio' ? 0.005 : 0.05);
  return (
    <li className="relative flex min-w-0 flex-col gap-1 rounded-card border border-line bg-raised px-3 py-2.5">
      <Link
        to="/health"
        search={{ metric: metric.id }}
        className="truncate rounded-tag text-meta text-ink-2 focus-ring after:absolute after:inset-0 after:rounded-card hover:text-accent"
      >
        {t(`metrics.${metric.id}.title`)}
      </Link>
      <div className="flex items-end justify-between gap-2">
        <span
          className={
            metric.value === null
              ? 'text-meta text-ink-3'
              : 'font-words text-page leading-none font-strong text-ink tabular-nums'
          }
        >
          {valueWords(metric.value, unit)}
        </span>
        {values.length > 1 && <Sparkline values={values} width={48} height={20} label={t('strip.line')} />}
      </div>
      <div className="flex min-h-5 flex-wrap items-center justify-between gap-x-2">
        <BandSign band={metric.band} />
        {trend !== null && (
          <span className="flex items-center gap-0.5 text-meta text-ink-2">
            <Icon of={isSame ? Equal : trend > 0 ? ArrowUp : ArrowDown} size={12} />
            <span className="sr-only">{t(isSame ? 'strip.same' : trend > 0 ? 'strip.up' : 'strip.down')}</span>
            {!isSame && changeWords(trend, unit)}
          </span>
        )}
      </div>
    </li>
  );
}
