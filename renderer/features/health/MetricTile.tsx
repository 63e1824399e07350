import { ArrowDown, ArrowUp, Equal } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Icon, PlainButton, Sparkline, classNames } from '#renderer/ui/index.ts';
import type { Metric } from '#shared/contract/metrics.ts';
import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { enoughKnown } from '#shared/domain/metrics/support-index.ts';

import { dropOf, reasonWord } from './part-words.ts';
import { BandSign } from './BandSign.tsx';
import { MissingWords } from './MissingWords.tsx';
import { useMetricWords } from './metric-words.ts';

/** The values of a metric's line; those without enough data are left out. */
export interface MetricLine {
  readonly points: readonly { readonly on: string; readonly value: number | null }[];
}

/** One number of the coalition: what it is, how good, where it goes, how it is counted and what is missing. */
export function MetricTile({
  metric,
  line,
  today,
  isOpen,
  onOpen,
}: {
  metric: Metric;
  line: MetricLine | undefined;
  today: IsoDay;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const { t } = useTranslation('health');
  const { valueWords } = useMetricWords();
  const title = t(`metrics.${metric.id}.title`);
  return (
    <li
      data-metric={metric.id}
      className={classNames(
        'relative flex min-w-0 flex-col gap-1.5 rounded-card border p-4',
        isOpen ? 'border-accent bg-accent-soft' : 'border-line bg-raised',
      )}
    >
      <div className="flex items-start justify-between gap-2">
        <h2 className="min-w-0 text-section">
          <PlainButton
            isExpanded={isOpen}
            onPress={onOpen}
            className="rounded-tag text-ink after:absolute after:inset-0 after:rounded-card hover:text-accent"
          >
            {title}
          </PlainButton>
        </h2>
        <BandSign band={metric.band} />
      </div>
      <div className="flex items-end justify-between gap-3">
        <div className="min-w-0">
          <p
            className={
              metric.value === null
                ? 'text-section text-ink-2'
                : 'font-words text-record font-strong text-ink tabular-nums'
            }
          >
            {valueWords(metric.value, metric.unit)}
          </p>
          <p className="text-meta text-ink-2">
            {metric.share === null
              ? `${metric.n} ${t(`metrics.${metric.id}.n`)}`
              : `${t('share', { part: metric.share.part, whole: metric.share.whole })} ${t(`metrics.${metric.id}.n`)}`}
          </p>
        </div>
        <TileLine metric={metric} line={line} today={today} />
      </div>
      <Trend metric={metric} today={today} />
      <p className="text-meta text-ink-2">{t(`metrics.${metric.id}.formula`)}</p>
      <LowKnown metric={metric} />
      {metric.id === 'm04' && <LadderFacts metric={metric} />}
      {metric.missing.length > 0 && (
        <ul className="mt-auto flex flex-col gap-0.5 pt-1 text-meta text-honey-ink">
          {metric.missing.slice(0, 2).map((gap) => (
            <li key={`${gap.kind} ${gap.of}`}>
              <MissingWords gap={gap} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function TileLine({ metric, line, today }: { metric: Metric; line: MetricLine | undefined; today: IsoDay }) {
  const { t } = useTranslation('health');
  const { valueWords } = useMetricWords();
  const points = (line?.points ?? []).flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  return (
    <Sparkline
      values={points.map(({ value }) => value)}
      width={96}
      height={32}
      label={t('line', {
        from: shortDay(first.on, today),
        to: shortDay(last.on, today),
        first: valueWords(first.value, metric.unit),
        last: valueWords(last.value, metric.unit),
      })}
    />
  );
}

/** Where the number goes; rising is not good or bad by itself, so it has no color. */
function Trend({ metric, today }: { metric: Metric; today: IsoDay }) {
  const { t } = useTranslation('health');
  const { changeWords } = useMetricWords();
  const day = shortDay(addDays(today, -90), today);
  if (metric.value === null) return null;
  if (metric.trend === null) return <p className="text-meta text-ink-3">{t('trend.unknown', { day })}</p>;
  const isSame = Math.abs(metric.trend) < (metric.unit === 'ratio' ? 0.005 : 0.05);
  const way = isSame ? 'same' : metric.trend > 0 ? 'up' : 'down';
  return (
    <p className="flex items-center gap-1 text-meta text-ink">
      <Icon of={isSame ? Equal : metric.trend > 0 ? ArrowUp : ArrowDown} size={12} className="text-ink-2" />
      {t(`trend.${way}`, { by: changeWords(metric.trend, metric.unit), day })}
    </p>
  );
}

/** The median days of each step, and why partners left the ladder, the most frequent reasons first. */
function LadderFacts({ metric }: { metric: Metric }) {
  const { t } = useTranslation('health');
  const steps = metric.parts.flatMap(({ id, value }) => {
    const rank = /^days([1-6])$/.exec(id)?.[1];
    if (rank === undefined || value === null) return [];
    const labelOf = (each: number) => ladderStages.find((stage) => stage.rank === each)?.label ?? '';
    const [from, to] = [labelOf(Number(rank)), labelOf(Number(rank) + 1)];
    return [t('steps.step', { from, to, days: Math.round(value) })];
  });
  const reasons = metric.parts.flatMap(({ id, value }) => {
    const drop = dropOf(id);
    return drop === null || drop.reason === ''
      ? []
      : [t('steps.reason', { reason: reasonWord(drop.reason), count: value ?? 0 })];
  });
  return (
    <>
      {steps.length > 0 && <p className="text-meta text-ink-2">{t('steps.median', { steps: steps.join(' · ') })}</p>}
      {reasons.length > 0 && (
        <p className="text-meta text-ink-2">{t('steps.drops', { reasons: reasons.slice(0, 3).join(' · ') })}</p>
      )}
    </>
  );
}

function LowKnown({ metric }: { metric: Metric }) {
  const { t } = useTranslation('health');
  const known = metric.parts.find((part) => part.id === 'knownShare')?.value ?? null;
  return known !== null && known < enoughKnown ? <p className="text-meta text-honey-ink">{t('lowKnown')}</p> : null;
}
