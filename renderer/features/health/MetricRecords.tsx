import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { bandOf, stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { StageSign } from '#renderer/features/partners/StageSign.tsx';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { ErrorState, Icon, InfluenceBars, LinkButton, Section, Skeleton, StanceGlyph } from '#renderer/ui/index.ts';
import type { Metric, MetricRecord } from '#shared/contract/metrics.ts';
import type { IsoDay } from '#shared/dates.ts';

import { metricRecordsQuery } from './health-queries.ts';

/** Rows shown at once, and added with each press. */
const step = 20;

/** Metrics without a list of records behind their headline. */
const withoutRecords = new Set(['m09', 'm16']);

/** The records behind a number or one of its parts; each opens the partner. */
export function MetricRecords({
  metric,
  part,
  today,
  onAll,
}: {
  metric: Metric;
  part: string | null;
  today: IsoDay;
  onAll: () => void;
}) {
  const { t, i18n } = useTranslation('health');
  const [limit, setLimit] = useState(step);
  const hasList = part !== null || !withoutRecords.has(metric.id);
  const records = useQuery({
    ...metricRecordsQuery({ id: metric.id, part, today, limit }),
    enabled: hasList,
    placeholderData: keepPreviousData,
  });
  if (!hasList) return null;
  const partKey = `partRecords.${part}` as 'partRecords.withOwner';
  const nameKey = `parts.${part}` as 'parts.depth';
  const what = i18n.exists(`health:${partKey}`) ? t(partKey) : i18n.exists(`health:${nameKey}`) ? t(nameKey) : part;
  const rows = records.data?.rows ?? [];
  return (
    <Section
      title={t('panel.recordsOf', { what: part === null ? t(`lists.${metric.id}`) : (what ?? '') })}
      count={records.data?.total}
      level={3}
      action={part !== null && <LinkButton onPress={onAll}>{t('panel.all')}</LinkButton>}
    >
      {records.isPending && <Skeleton lines={4} />}
      {records.isError && <ErrorState {...errorWords(records.error)} onRetry={() => void records.refetch()} />}
      {records.isSuccess && rows.length === 0 && <p className="text-ink-2">{t('panel.noRecords')}</p>}
      <ul>
        {rows.map((row) => (
          <RecordLine key={`${row.record.id} ${row.on} ${row.detail}`} row={row} metric={metric} today={today} />
        ))}
      </ul>
      {records.isSuccess && records.data.total > rows.length && limit < 200 && (
        <div className="mt-2 flex items-center gap-3">
          <LinkButton onPress={() => setLimit(Math.min(200, limit + step))}>{t('panel.more')}</LinkButton>
          <span className="text-meta text-ink-3">
            {t('panel.shown', { shown: rows.length, total: records.data.total })}
          </span>
        </div>
      )}
    </Section>
  );
}

function RecordLine({ row, metric, today }: { row: MetricRecord; metric: Metric; today: IsoDay }) {
  const { t } = useTranslation('health');
  const { discreet } = useDeviceSettings();
  const isHidden = discreet && row.record.isRestricted;
  const { type, id } = row.record;
  const name = isHidden ? t('row.private') : row.record.label;
  return (
    <li className="flex items-start gap-2.5 border-b border-line py-1.5">
      <span className="pt-0.5">
        {row.record.type === 'committees' ? (
          <Icon of={UsersRound} size={16} className="text-ink-3" />
        ) : row.stance === null ? (
          <StageSign stage={row.stage} />
        ) : (
          <StanceGlyph band={bandOf(row.stance)} />
        )}
      </span>
      <span className="min-w-0 flex-1">
        {type === 'committees' ? (
          <Link
            to="/committees/$id"
            params={{ id }}
            className="block truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
          >
            {name}
          </Link>
        ) : type === 'people' || type === 'organizations' ? (
          <Link
            to={type === 'people' ? '/people/$id' : '/organizations/$id'}
            params={{ id }}
            className="block truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
          >
            <bdi>{name}</bdi>
          </Link>
        ) : (
          <span className="block truncate font-name text-ink">{name}</span>
        )}
        {!isHidden && <span className="block text-meta text-ink-2">{lineWords(row, metric, today, t)}</span>}
      </span>
      {row.influence !== null && <InfluenceBars value={influenceBars(row.influence)} />}
    </li>
  );
}

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

type Words = ReturnType<typeof useTranslation<'health'>>['t'];

function lineWords(row: MetricRecord, metric: Metric, today: IsoDay, t: Words): string {
  const parts: string[] = [];
  if (metric.id === 'm12')
    parts.push(...row.detail.split(',').flatMap((id) => (isLapse(id) ? [t(`lapses.${id}`)] : [])));
  else if (row.detail !== '') parts.push(row.detail);
  if (row.stanceBefore !== null && row.stance !== null && row.stanceBefore !== row.stance)
    parts.push(t('row.moved', { from: stanceWord(row.stanceBefore), to: stanceWord(row.stance) }));
  else if (row.stance !== null) parts.push(stanceWord(row.stance));
  if (metric.id === 'm01' || metric.id === 'm04') parts.push(choiceLabel('ladderStages', row.stage));
  if (metric.id === 'm05')
    parts.push(t('row.load', { count: row.amount ?? 0 }), t('row.seats', { count: row.of ?? 0 }));
  if (metric.id === 'm13')
    parts.push(
      t('row.money', {
        amount: numberWords(row.amount ?? 0),
        share: percent.format((row.amount ?? 0) / Math.max(1, row.of ?? 0)),
      }),
    );
  if (metric.id === 'm08')
    parts.push(
      row.amount === null ? t('row.shareHidden') : t('row.share', { part: row.amount ?? 0, whole: row.of ?? 0 }),
    );
  if (metric.id === 'm03')
    parts.push(row.on === null ? t('row.never') : t('row.lastContact', { day: shortDay(row.on, today) }));
  else if (row.on !== null && (metric.id === 'm11' || metric.id === 'm06'))
    parts.push(t('row.due', { day: shortDay(row.on, today) }));
  else if (row.on !== null && metric.id === 'm12') parts.push(t('row.published', { day: shortDay(row.on, today) }));
  else if (row.on !== null && metric.id === 'm07') parts.push(t('row.held', { day: shortDay(row.on, today) }));
  else if (row.on !== null && (metric.id === 'm15' || metric.id === 'm17'))
    parts.push(t('row.rated', { day: shortDay(row.on, today) }));
  return parts.join(' · ');
}

const lapses = ['unapproved', 'unchecked', 'unbacked', 'overridden'] as const;

function isLapse(id: string): id is (typeof lapses)[number] {
  return lapses.some((lapse) => lapse === id);
}

function influenceBars(value: number): 1 | 2 | 3 | 4 | 5 {
  return value <= 1 ? 1 : value === 2 ? 2 : value === 3 ? 3 : value === 4 ? 4 : 5;
}
