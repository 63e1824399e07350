import { RotateCw, TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Button, Icon, LinkButton, ProgressBar, SegmentedControl } from '#renderer/ui/index.ts';
import { sectorGroups } from '#shared/content/sectors.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { NetworkInsights } from '#shared/contract/relationships.ts';

import { useInsights } from './use-insights.ts';

/** What the network says in plain words, each with something to do. */
export function InsightsPane({
  version,
  isDiscreet,
  onSelect,
}: {
  /** Changes when ties changed. */
  version: number;
  isDiscreet: boolean;
  onSelect: (id: string) => void;
}) {
  const { t } = useTranslation('network');
  const today = useToday();
  const [of, setOf] = useState<'people' | 'organizations'>('people');
  const { insights, progress, end, count, stop } = useInsights(of, today, version);
  const nameOf = (record: RecordLabel) => (isDiscreet && record.isRestricted ? t('hiddenName') : record.label);
  return (
    <div className="px-5 pt-4 pb-6">
      <h2 className="mb-3 font-words text-page">{t('insights.title')}</h2>
      <SegmentedControl
        label={t('insights.of')}
        options={[
          { id: 'people', label: t('insights.people') },
          { id: 'organizations', label: t('insights.organizations') },
        ]}
        value={of}
        onChange={setOf}
      />
      {progress !== null && insights === undefined && (
        <div className="mt-4 flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <ProgressBar label={t('insights.counting')} value={progress} />
          </div>
          <Button size="small" onPress={stop}>
            {t('insights.stop')}
          </Button>
        </div>
      )}
      {progress === null && (end === 'failed' || end === 'cancelled') && insights === undefined && (
        <p className="mt-4 text-ink-2">
          {t(end === 'failed' ? 'insights.failed' : 'insights.stopped')}{' '}
          <LinkButton icon={RotateCw} onPress={count}>
            {t('insights.again')}
          </LinkButton>
        </p>
      )}
      {insights !== undefined &&
        (insights.ties === 0 ? (
          <p className="mt-4 text-ink-2">{t('insights.few')}</p>
        ) : (
          <Said insights={insights} nameOf={nameOf} onSelect={onSelect} />
        ))}
    </div>
  );
}

function Said({
  insights,
  nameOf,
  onSelect,
}: {
  insights: NetworkInsights;
  nameOf: (record: RecordLabel) => string;
  onSelect: (id: string) => void;
}) {
  const { t } = useTranslation('network');
  const moreCuts = insights.cutPointCount - Math.min(3, insights.cutPoints.length);
  return (
    <>
      <ul className="mt-4 flex flex-col gap-2">
        {insights.cutPoints.slice(0, 3).map((cut) => (
          <li key={cut.record.id} className="rounded-card border border-honey-line bg-honey-soft px-3 py-2">
            <p className="flex gap-2">
              <Icon of={TriangleAlert} size={14} className="mt-0.5 shrink-0 text-honey-ink" />
              <span className="min-w-0 break-words">
                {cut.groups.length > 0
                  ? t('insights.cutSectors', {
                      name: nameOf(cut.record),
                      count: cut.groups.length,
                      list: cut.groups.map((group) => groupName(group, insights.of)).join(', '),
                    })
                  : t('insights.cut', { name: nameOf(cut.record), count: cut.partners })}
              </span>
            </p>
            <p className="mt-1 pl-5.5 text-meta text-ink-2">
              {t('insights.cutAction')}{' '}
              <LinkButton onPress={() => onSelect(cut.record.id)}>{nameOf(cut.record)}</LinkButton>
            </p>
          </li>
        ))}
      </ul>
      {insights.cutPoints.length > 0 && moreCuts > 0 && (
        <p className="mt-1 text-meta text-ink-3">{t('insights.moreCuts', { count: moreCuts })}</p>
      )}
      {insights.cutPoints.length === 0 && <p className="text-ink-2">{t('insights.sturdy')}</p>}
      {insights.brokers.length > 0 && (
        <>
          <h3 className="mt-5 text-section font-strong">{t('insights.brokers')}</h3>
          <p className="mb-1 text-meta text-ink-2">{t('insights.brokersDetail')}</p>
          <ol>
            {insights.brokers.map((broker) => (
              <li key={broker.record.id} className="flex items-center gap-2 border-b border-line py-1 last:border-b-0">
                <span className="min-w-0 flex-1">
                  <LinkButton onPress={() => onSelect(broker.record.id)}>
                    <bdi className="whitespace-normal">{nameOf(broker.record)}</bdi>
                  </LinkButton>
                </span>
                <span>{percent(broker.betweenness)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <dl className="mt-5 flex flex-col gap-3">
        <Figure term={t('insights.central')} value={percent(insights.degreeCentralization)}>
          {t(`insights.central${level(insights.degreeCentralization, 0.4, 0.6)}`)}
        </Figure>
        <Figure term={t('insights.sturdiness')} value={percent(insights.sturdiness)}>
          {t((insights.sturdiness ?? 1) >= 0.85 ? 'insights.sturdinessFine' : 'insights.sturdinessLow')}
        </Figure>
        <Figure term={t('insights.cross')} value={percent(insights.crossGroupShare)}>
          {t((insights.crossGroupShare ?? 1) >= 0.4 ? 'insights.crossFine' : 'insights.crossLow')}
        </Figure>
        <Figure term={t('insights.density')} value={percent(insights.density)}>
          {t(
            (insights.density ?? 0) < 0.05
              ? 'insights.densityLow'
              : (insights.density ?? 0) > 0.5
                ? 'insights.densityHigh'
                : 'insights.densityFine',
          )}
        </Figure>
        <Figure term={t('insights.pieces', { count: insights.pieces })} value={String(insights.pieces)}>
          {t('insights.piecesDetail')}
        </Figure>
      </dl>
      <p className="mt-4 text-meta text-ink-3">
        {`${t('partners', { count: insights.partners })}, ${t('ties', { count: insights.ties })}.`}{' '}
        {insights.isEstimate && t('insights.estimate')}
      </p>
    </>
  );
}

function Figure({ term, value, children }: { term: string; value: string; children: ReactNode }) {
  return (
    <div>
      <dt className="flex gap-2 font-name">
        <span className="min-w-0 flex-1">{term}</span>
        <span>{value}</span>
      </dt>
      <dd className="text-meta text-ink-2">{children}</dd>
    </div>
  );
}

function level(value: number | null, low: number, high: number): 'Low' | 'Middle' | 'High' {
  if (value === null || value <= low) return 'Low';
  return value <= high ? 'Middle' : 'High';
}

/** Small shares keep a digit, so that they do not read as nothing. */
function percent(value: number | null): string {
  if (value === null) return '–';
  const share = value * 100;
  return `${share > 0 && share < 10 ? share.toFixed(1) : Math.round(share)}%`;
}

function groupName(group: string, of: NetworkInsights['of']): string {
  if (of === 'people') return choiceLabel('sectors', group);
  return sectorGroups.find(({ id }) => id === group)?.label ?? group;
}
