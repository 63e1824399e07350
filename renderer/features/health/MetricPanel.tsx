import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { IconButton, LinkButton, PlainCell, PlainRow, PlainTable, Section, SidePanel } from '#renderer/ui/index.ts';
import type { Metric, MetricGap, MetricPart } from '#shared/contract/metrics.ts';
import type { IsoDay } from '#shared/dates.ts';

import { LimitsDialog } from './LimitsDialog.tsx';
import { usePartWords } from './part-words.ts';
import { BandSign } from './BandSign.tsx';
import { MetricRecords } from './MetricRecords.tsx';
import type { MetricLine } from './MetricTile.tsx';
import { MissingWords } from './MissingWords.tsx';
import { useMetricWords } from './metric-words.ts';

/** What is behind a number: how it is counted, its parts, what is missing, its past as a table, and the records. */
export function MetricPanel({
  metric,
  line,
  today,
  part,
  onPart,
  onClose,
}: {
  metric: Metric;
  line: MetricLine | undefined;
  today: IsoDay;
  part: string | null;
  onPart: (part: string | null) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('health');
  const { valueWords } = useMetricWords();
  const now = useNow();
  const closeRef = useRef<HTMLButtonElement>(null);
  // Keys come along: Tab goes on into the panel, Escape closes it.
  useEffect(() => closeRef.current?.focus(), []);
  const title = t(`metrics.${metric.id}.title`);
  return (
    <SidePanel
      label={title}
      isOpen
      onClose={onClose}
      header={
        <>
          <h2 className="min-w-0 flex-1 truncate pl-2 text-section">{title}</h2>
          <IconButton
            icon={X}
            label={t('close')}
            keyHint="Esc"
            hasTooltip={false}
            onPress={onClose}
            buttonRef={closeRef}
          />
        </>
      }
    >
      <div className="px-5 pt-4 pb-3">
        <div className="mb-4 flex items-baseline gap-3">
          <span className="font-words text-record font-strong">{valueWords(metric.value, metric.unit)}</span>
          <BandSign band={metric.band} />
        </div>
        <Section title={t('panel.formula')} level={3}>
          <p className="text-ink-2">{t(`metrics.${metric.id}.formula`)}</p>
          <p className="mt-1 text-meta text-ink-2">
            {t(metric.limits.isMoreBetter ? 'limits.more' : 'limits.less', {
              green: valueWords(metric.limits.green, metric.unit),
              amber: valueWords(metric.limits.amber, metric.unit),
            })}{' '}
            {metric.limits.isOwn && `${t('limits.own')} `}
            <LinkButton onPress={() => openDialog((close) => <LimitsDialog metric={metric} onClose={close} />)}>
              {t('limits.edit')}
            </LinkButton>
          </p>
          <p className="mt-1 text-meta text-ink-3">
            {metric.updatedAt === '' ? t('neverChanged') : t('changed', { when: whenWords(metric.updatedAt, now) })}
          </p>
        </Section>
        {metric.parts.length > 0 && (
          <Section title={t('panel.parts')} level={3}>
            <dl>
              {metric.parts.map((each) => (
                <PartLine key={each.id} part={each} isShown={each.id === part} onShow={() => onPart(each.id)} />
              ))}
            </dl>
          </Section>
        )}
        <Section title={t('panel.missing')} level={3}>
          {metric.missing.length === 0 ? (
            <p className="text-ink-2">{t('missing.nothing')}</p>
          ) : (
            <ul className="flex flex-col gap-1">
              {metric.missing.map((gap) => (
                <li key={`${gap.kind} ${gap.of}`} className="flex items-baseline justify-between gap-3">
                  <span>
                    <MissingWords gap={gap} />
                  </span>
                  <GapLink metric={metric} gap={gap} onPart={onPart} />
                </li>
              ))}
            </ul>
          )}
        </Section>
        <MetricRecords key={part ?? ''} metric={metric} part={part} today={today} onAll={() => onPart(null)} />
        {line !== undefined && line.points.some(({ value }) => value !== null) && (
          <Section title={t('panel.history')} level={3}>
            <PlainTable
              label={t('panel.history')}
              columns={[
                { id: 'day', header: t('panel.day') },
                { id: 'value', header: t('panel.value'), align: 'end', width: 'w-32' },
              ]}
            >
              {line.points.toReversed().map(({ on, value }) => (
                <PlainRow key={on} isQuiet={value === null}>
                  <PlainCell isHeader>{shortDay(on, today)}</PlainCell>
                  <PlainCell align="end">{valueWords(value, metric.unit)}</PlainCell>
                </PlainRow>
              ))}
            </PlainTable>
          </Section>
        )}
      </div>
    </SidePanel>
  );
}

/** Shows who is missing, where storage can list them. */
function GapLink({ metric, gap, onPart }: { metric: Metric; gap: MetricGap; onPart: (part: string) => void }) {
  const { t } = useTranslation('health');
  const part = gapParts[`${metric.id} ${gap.kind}`];
  if (part === undefined) return null;
  return (
    <LinkButton
      aria-label={`${t('panel.show')}: ${t(`missing.${gap.kind}`, { count: gap.count, sector: '' })}`}
      onPress={() => onPart(part)}
    >
      {t('panel.show')}
    </LinkButton>
  );
}

/** The list of records that a gap leads to. */
const gapParts: Readonly<Record<string, string>> = {
  'm02 stance': 'gap-stance',
  'm02 influence': 'gap-influence',
  'm03 influence': 'gap-influence',
  'm17 owner': 'withOwner',
  'm17 permission': 'withPermission',
};

function PartLine({ part, isShown, onShow }: { part: MetricPart; isShown: boolean; onShow: () => void }) {
  const { valueWords } = useMetricWords();
  const label = usePartWords()(part.id);
  const value = valueWords(part.value, part.unit);
  return (
    <div className="flex min-h-7.5 items-baseline justify-between gap-3 border-b border-line py-1">
      <dt className="min-w-0 text-ink-2">{label}</dt>
      <dd className="flex items-baseline gap-2 text-right">
        {part.band !== null && <BandSign band={part.band} />}
        {part.hasRecords && part.n > 0 && !isShown ? (
          <LinkButton aria-label={`${value} ${label}`} onPress={onShow}>
            {value}
          </LinkButton>
        ) : (
          <span className="font-strong text-ink">{value}</span>
        )}
      </dd>
    </div>
  );
}
