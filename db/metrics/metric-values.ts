import type { MetricId } from '#shared/domain/metrics/bands.ts';
import { commitmentFunnel, type CommitmentFunnel } from '#shared/domain/metrics/commitment-funnel.ts';
import { engagementRecency, type EngagementRecency } from '#shared/domain/metrics/engagement-recency.ts';
import { ratingsOn, type RatingSpan } from '#shared/domain/metrics/data-freshness.ts';
import type { NetworkFacts } from '#shared/domain/metrics/network.ts';
import { percentOf } from '#shared/domain/metrics/numbers.ts';
import { opponentMobility, type OpponentMobility } from '#shared/domain/metrics/opponent-mobility.ts';
import { overdueFollowUps, type OverdueFollowUps } from '#shared/domain/metrics/overdue-follow-ups.ts';
import { sectorCounts, sectorCoverage, type SectorCoverage } from '#shared/domain/metrics/sector-coverage.ts';
import { supportIndex, type SupportIndex } from '#shared/domain/metrics/support-index.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import { velocityOn } from '../wins/win-momentum.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { readinessOn } from '../practices/practice-ledger.ts';
import { organizationsBySector, requiredSectorIds } from '../seats/sector-counts.ts';
import { livedShareOn } from './committee-figures.ts';
import { coalitionSince, differenceOn, type CoalitionHistory } from './coalition-on-day.ts';
import { ratingSpans } from './freshness-counts.ts';
import { openFollowUpsOn } from './follow-up-counts.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { historyWatch, opponentsWatch, ratingsWatch } from './metric-watches.ts';
import { fundingMixOn } from './funding-mix.ts';
import { disciplineOn } from './message-discipline.ts';
import { networkFigures } from './network-figures.ts';
import { mobilityOn, opponentPaths, type OpponentPaths } from './opponents.ts';
import { meetingHealthOn } from './meeting-facts.ts';
import { completionOn } from './task-completion.ts';
import { lastTwoWayDays, recencyGroups, touchStages } from './organization-groups.ts';

/** What the metrics of several days share. */
export interface MetricSources {
  readonly today: IsoDay;
  readonly history: CoalitionHistory;
  readonly sectors: { readonly required: readonly string[]; readonly counts: ReadonlyMap<string, number> };
  /** Read when they are first asked for. */
  readonly opponents: () => Promise<OpponentPaths>;
  readonly ratings: () => Promise<readonly RatingSpan[]>;
}

/** How far back the metrics can be told, in days. */
export const historyDays = 360;

/** Reads what is needed to tell the metrics of every day of the last year. */
export async function metricSources(db: DbReader, today: IsoDay, kept: KeptAnswers): Promise<MetricSources> {
  // From the first day of a month, so that tomorrow asks for the same.
  const since: IsoDay = `${addDays(today, -historyDays).slice(0, 8)}01`;
  return {
    today,
    history: await kept.keep(`history since ${since}`, historyWatch, () => coalitionSince(db, since)),
    sectors: { required: await requiredSectorIds(db), counts: await organizationsBySector(db) },
    opponents: once(() => kept.keep('opponents', opponentsWatch, () => opponentPaths(db))),
    ratings: once(() => kept.keep('ratings', ratingsWatch, () => ratingSpans(db))),
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}

/** Metric m01 on a day. */
export function coverageOn({ history, sectors }: MetricSources, day: IsoDay): SectorCoverage {
  const counts = new Map(sectors.counts);
  for (const [sector, difference] of sectorCounts(differenceOn(history, day)))
    counts.set(sector, (counts.get(sector) ?? 0) + difference);
  return sectorCoverage(sectors.required, counts);
}

/** Metric m02 on a day. */
export function supportOn({ history }: MetricSources, day: IsoDay): SupportIndex {
  return supportIndex([...history.groups, ...differenceOn(history, day)]);
}

/** Metric m03 on a day. */
export async function recencyOn(db: DbReader, { history }: MetricSources, day: IsoDay): Promise<EngagementRecency> {
  const groups = await recencyGroups(db, day);
  const changed = new Map<string, { readonly id: string; readonly influence: number; readonly count: number }>();
  for (const { id, influence, stage, count } of differenceOn(history, day)) {
    if (!touchStages.includes(stage)) continue;
    const key = `${id} ${influence}`;
    changed.set(key, { id, influence, count: (changed.get(key)?.count ?? 0) + count });
  }
  // Who changed in nothing that counts here is taken away and put back: their days need not be read.
  const moved = [...changed.values()].filter(({ count }) => count !== 0);
  const days = await lastTwoWayDays(
    db,
    moved.map(({ id }) => id),
    day,
  );
  const difference = moved.map(({ id, influence, count }) => ({ influence, count, lastOn: days.get(id) ?? '' }));
  return engagementRecency([...groups, ...difference], day);
}

/** Metric m04 on a day. */
export function funnelOn({ history }: MetricSources, day: IsoDay): CommitmentFunnel {
  const units = [...history.groups, ...differenceOn(history, day)];
  return commitmentFunnel(units.map(({ highestRank, count }) => ({ rank: highestRank, count })));
}

/** Metric m11 on a day. */
export async function overdueOn(db: DbReader, { today }: MetricSources, day: IsoDay): Promise<OverdueFollowUps> {
  return overdueFollowUps(await openFollowUpsOn(db, day, today));
}

/** Metric m15 on a day. */
export async function opponentsOn({ opponents }: MetricSources, day: IsoDay): Promise<OpponentMobility> {
  return opponentMobility(mobilityOn(await opponents(), day).map(({ path }) => path));
}

/** Metric m09 on a day, with the stages of that day; null in a very large workspace. */
export async function networkOn(db: DbReader, { history }: MetricSources, day: IsoDay): Promise<NetworkFacts | null> {
  const organizations = history.groups.reduce((sum, { count }) => sum + count, 0);
  const then = new Map(
    differenceOn(history, day).flatMap((each) => (each.count > 0 ? [[each.id, each.stage] as const] : [])),
  );
  return networkFigures(db, day, organizations, ({ id, stage }) => then.get(id) ?? stage);
}

/** Organizations that are against today. */
export async function stillAgainst({ opponents, today }: MetricSources): Promise<string[]> {
  return mobilityOn(await opponents(), today).flatMap(({ id, path }) =>
    path.now !== null && path.now <= -1 ? [id] : [],
  );
}

/** The headline value of a metric on a day; null for not enough data, and for metrics that know only today. */
export async function valueOn(db: DbReader, sources: MetricSources, id: MetricId, day: IsoDay): Promise<number | null> {
  switch (id) {
    case 'm01':
      return coverageOn(sources, day).value;
    case 'm02':
      return supportOn(sources, day).value;
    case 'm03':
      return (await recencyOn(db, sources, day)).value;
    case 'm04':
      return metToCommitted(funnelOn(sources, day));
    case 'm06':
      return (await completionOn(db, day)).value;
    case 'm07':
      return (await meetingHealthOn(db, day)).value;
    case 'm08':
      return (await livedShareOn(db, day)).value;
    case 'm10':
      return velocityOn(db, day);
    case 'm11':
      return (await overdueOn(db, sources, day)).value;
    case 'm12':
      return (await disciplineOn(db, day)).value;
    case 'm13':
      return (await fundingMixOn(db, day)).diversification;
    case 'm16':
      return readinessOn(db, day);
    case 'm15':
      return (await opponentsOn(sources, day)).value;
    case 'm09':
      return (await networkOn(db, sources, day))?.degreeCentralization ?? null;
    case 'm17': {
      const { good, all } = ratingsOn(await sources.ratings(), day);
      return percentOf(good, all);
    }
    default:
      return null;
  }
}

/** The conversion that the bands of m04 judge. */
export function metToCommitted(funnel: CommitmentFunnel): number | null {
  return funnel.steps.find((step) => step.from === 4)?.conversion ?? null;
}
