import { Ear, ExternalLink } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { bandOf, stanceWord } from '#renderer/features/assessments/stance-words.ts';
import {
  Button,
  DefinitionList,
  Freshness,
  Icon,
  InfluenceBars,
  PlainButton,
  Section,
  SidePanel,
  Stance,
  StanceGlyph,
} from '#renderer/ui/index.ts';
import { gridSegments } from '#shared/content/grid-segments.ts';
import { stances } from '#shared/content/stances.ts';
import { daysBetween } from '#shared/dates.ts';
import { segmentOf } from '#shared/domain/maps/grid-segment.ts';

import { MovedSection } from './MovedSection.tsx';
import { influenceWord } from './stance-word.ts';
import type { ShownMove, ShownPoint } from './use-map-points.ts';

/** How many to look at again are listed. */
const mostStale = 5;

/** Beside the grid: whoever is chosen, who moved, whom to look at again, what to do in each segment, and how to read it. */
export function GridPanel({
  points,
  moves,
  days,
  focused,
  decisionTitle,
  isOpen,
  onClose,
  onChoose,
  onOpen,
}: {
  points: readonly ShownPoint[];
  moves: readonly ShownMove[];
  days: number;
  focused: ShownPoint | undefined;
  decisionTitle: string | undefined;
  isOpen: boolean;
  onClose: () => void;
  onChoose: (id: string) => void;
  onOpen: (point: ShownPoint) => void;
}) {
  const { t } = useTranslation('map');
  const today = useToday();
  const stale = points
    .filter((point) => point.isStale && point.stance !== null)
    .toSorted((a, b) => (b.influence ?? 0) - (a.influence ?? 0) || ((a.stanceOn ?? '') < (b.stanceOn ?? '') ? -1 : 1));
  const counts = new Map<string, number>();
  for (const point of points) {
    if (point.influence === null) continue;
    const id = segmentOf(point.stance, point.influence);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (
    <SidePanel label={t('panel.label')} width="map" isOpen={isOpen} onClose={onClose}>
      <div className="px-5 pt-4">
        {focused && <Chosen point={focused} today={today} onOpen={onOpen} />}
        <MovedSection moves={moves} days={days} today={today} onChoose={onChoose} />
        <Section title={t('stale.title')} count={stale.length}>
          {stale.length === 0 && <p className="text-ink-2">{t('stale.none')}</p>}
          <ul>
            {stale.slice(0, mostStale).map((point) => (
              <li key={point.id}>
                <PlainButton
                  onPress={() => onChoose(point.id)}
                  className="flex w-full items-center gap-2.5 rounded-control py-1 text-left hover:bg-hover"
                >
                  <StanceGlyph band={bandOf(point.stance)} size={12} />
                  <bdi className="min-w-0 flex-1 truncate">{point.name}</bdi>
                  <Freshness text={t('ageDays', { count: daysBetween(point.stanceOn ?? today, today) })} isStale />
                </PlainButton>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('segments.title')}>
          <ul className="flex flex-col gap-2.5">
            {gridSegments.map((segment) => (
              <li key={segment.id}>
                <p className="flex items-baseline gap-2">
                  <span className="font-words italic">{segment.label}</span>
                  <span className="text-meta text-ink-2">{counts.get(segment.id) ?? 0}</span>
                  <span className="ml-auto text-meta text-ink-2">
                    {t('segments.every', { count: segment.cadenceDays })}
                  </span>
                </p>
                <p className="text-meta text-ink-2">{segment.description}</p>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('read.title')}>
          <p className="mb-2 text-ink-2">
            {decisionTitle === undefined ? t('read.whole') : t('read.decision', { title: decisionTitle })}
          </p>
          <ul className="mb-3 grid grid-cols-2 gap-x-3 gap-y-1.5">
            {stances.map((stance) => (
              <li key={stance.id}>
                <Stance band={stance.band} word={stance.label} />
              </li>
            ))}
          </ul>
          <ul className="mb-3 flex flex-col gap-1 text-meta text-ink-2">
            <li>{t('read.stale')}</li>
            <li>{t('read.derived')}</li>
            <li>{t('read.split')}</li>
            <li>{t('read.arrows')}</li>
            <li>{t('read.lasso')}</li>
          </ul>
          <p className="flex gap-2 rounded-card bg-sunken p-3 text-meta text-ink-2">
            <span className="pt-0.5">
              <Icon of={Ear} size={14} />
            </span>
            {t('read.aloud')}
          </p>
        </Section>
      </div>
    </SidePanel>
  );
}

function Chosen({ point, today, onOpen }: { point: ShownPoint; today: string; onOpen: (point: ShownPoint) => void }) {
  const { t } = useTranslation('map');
  const facts = [
    {
      term: t('facts.stance'),
      value: (
        <Stance
          band={bandOf(point.stance)}
          word={stanceWord(point.stance)}
          {...(point.stanceOn !== null && {
            staleText: point.isStale ? t('ageDays', { count: daysBetween(point.stanceOn, today) }) : undefined,
          })}
        />
      ),
    },
    {
      term: t('facts.influence'),
      value: <InfluenceBars value={influenceOf(point)} word={influenceWord(point.influence)} />,
    },
  ];
  const segment =
    point.influence === null
      ? undefined
      : gridSegments.find((each) => each.id === segmentOf(point.stance, point.influence ?? 1));
  return (
    <section aria-label={point.name} className="mb-6 border-b border-line pb-4">
      <h2 className="font-words text-decision">
        <bdi>{point.name}</bdi>
      </h2>
      {point.organizationName !== null && (
        <p className="mb-2 text-ink-2">
          <bdi>{point.organizationName}</bdi>
        </p>
      )}
      <DefinitionList items={facts} />
      {point.isDerived && <p className="text-meta text-ink-2">{t('read.derived')}</p>}
      {point.isSplit && <p className="text-meta text-honey-ink">{t('read.split')}</p>}
      {segment && (
        <p className="mt-1 text-meta text-ink-2">
          <span className="font-words italic">{segment.label}.</span> {segment.description}
        </p>
      )}
      <div className="mt-3 flex gap-2">
        <Button size="small" icon={ExternalLink} keyHint="Enter" onPress={() => onOpen(point)}>
          {t('open')}
        </Button>
        <Button size="small" keyHint="L" onPress={() => runAction('interactions.log', point.id)}>
          {t('bulk.log')}
        </Button>
      </div>
    </section>
  );
}

function influenceOf(point: ShownPoint): 0 | 1 | 2 | 3 | 4 | 5 | null {
  const { influence } = point;
  // Storage keeps influence within 1 to 5.
  return influence as 1 | 2 | 3 | 4 | 5 | null;
}
