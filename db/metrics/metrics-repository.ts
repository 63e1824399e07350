import type { Metric } from '#shared/contract/metrics.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { bandOf, metricIds, sturdinessBand, type MetricId } from '#shared/domain/metrics/bands.ts';
import { fulfilmentRate } from '#shared/domain/metrics/commitment-funnel.ts';
import { dataFreshness } from '#shared/domain/metrics/data-freshness.ts';
import { promiseKeeping } from '#shared/domain/metrics/overdue-follow-ups.ts';
import { netMovement } from '#shared/domain/metrics/support-index.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { livedShareFacts, loadFacts } from './committee-facts.ts';
import { stanceMoves } from './coalition-on-day.ts';
import { readFunnel } from '../recruitment/recruitment-repository.ts';
import { endedCommitments } from './ended-commitments.ts';
import { keptOnTime, oldestOverdue } from './follow-up-counts.ts';
import { fundingFacts } from './funding-mix.ts';
import { disciplineFacts } from './message-discipline.ts';
import { nothingKept, type KeptAnswers } from './kept-answers.ts';
import { meetingHealthFacts } from './meeting-facts.ts';
import { metricLimits } from './metric-limits.ts';
import { gap, part, type Facts } from './metric-parts.ts';
import { metricWatches } from './metric-watches.ts';
import { riskFacts, winFacts } from './win-and-risk-facts.ts';
import { readinessFacts } from './program-readiness.ts';
import { openMovers } from './open-movers.ts';
import { ownerCounts, permissionCounts, ratingCounts } from './freshness-counts.ts';
import { completionOn } from './task-completion.ts';
import {
  coverageOn,
  funnelOn,
  historyDays,
  metricSources,
  metToCommitted,
  networkOn,
  opponentsOn,
  overdueOn,
  recencyOn,
  stillAgainst,
  supportOn,
  valueOn,
  type MetricSources,
} from './metric-values.ts';

/** Days between now and then in trends. */
const trendDays = 90;

/** The points of a metric's line: every 30 days of the last 360. */
const historyStep = 30;

/** Lets other calls through between two pieces of work. */
export type GiveWay = () => Promise<unknown>;

/** Hears how far a history is, and lets other calls through. */
export interface HistoryTurn {
  report(done: number, total: number): void;
  pause: GiveWay;
}

/** The metrics of a day, in the order of the domain pack. */
export async function listMetrics(
  db: DbReader,
  today: IsoDay,
  ids: readonly MetricId[] = metricIds,
  giveWay: GiveWay = async () => {},
  kept: KeptAnswers = nothingKept,
): Promise<Metric[]> {
  await kept.refresh();
  const before = addDays(today, -trendDays);
  const updatedAt = await latestChange(db);
  const limits = await metricLimits(db);
  let sources: MetricSources | undefined;
  const measure = async (id: MetricId) => {
    sources ??= await metricSources(db, today, kept);
    const facts = await factsOf[id](db, sources);
    const then = await valueOn(db, sources, id, before);
    return { facts, trend: facts.value === null || then === null ? null : facts.value - then };
  };
  const metrics: Metric[] = [];
  for (const id of metricIds.filter((each) => ids.includes(each))) {
    await giveWay();
    const { facts, trend } = await kept.keep(`${id} on ${today}`, metricWatches[id] ?? null, () => measure(id));
    metrics.push({
      share: null,
      ...facts,
      id,
      band: bandOf(facts.value, limits[id]),
      limits: limits[id],
      parts:
        id === 'm17' ? facts.parts.map((each) => ({ ...each, band: bandOf(each.value, limits.m17) })) : facts.parts,
      trend,
      missing: facts.missing.filter(({ count }) => count > 0),
      updatedAt,
    });
  }
  return metrics;
}

/** The values of metrics over the last year, oldest first. */
export async function metricHistory(
  db: DbReader,
  today: IsoDay,
  ids: readonly MetricId[] = metricIds,
  turn: HistoryTurn = { report: () => {}, pause: async () => {} },
  kept: KeptAnswers = nothingKept,
) {
  await kept.refresh();
  const sources = await metricSources(db, today, kept);
  const days = Array.from({ length: historyDays / historyStep + 1 }, (_, index) =>
    addDays(today, index * historyStep - historyDays),
  );
  const wanted = metricIds.filter((each) => ids.includes(each));
  let done = 0;
  const lines: { id: MetricId; points: { on: IsoDay; value: number | null }[] }[] = [];
  for (const id of wanted) {
    const points = [];
    for (const on of days) {
      turn.report(done++, wanted.length * days.length);
      await turn.pause();
      points.push({ on, value: await valueOn(db, sources, id, on) });
    }
    lines.push({ id, points });
  }
  return lines;
}

const factsOf: Readonly<Record<MetricId, (db: DbReader, sources: MetricSources) => Promise<Facts>>> = {
  m01: async (_db, sources) => {
    const coverage = coverageOn(sources, sources.today);
    return {
      unit: 'percent',
      value: coverage.value,
      n: coverage.required,
      share: { part: coverage.covered, whole: coverage.required },
      missing: coverage.gaps.map((sector) => ({ kind: 'sector', of: sector, count: 1 })),
      parts: [part('depth', 'ratio', coverage.depth, coverage.required)],
    };
  },
  m02: async (_db, sources) => {
    const support = supportOn(sources, sources.today);
    const before = addDays(sources.today, -trendDays);
    const movement = netMovement(stanceMoves(sources.history, before, sources.today));
    return {
      unit: 'points',
      value: support.value,
      n: support.known,
      missing: [gap('stance', support.withoutStance), gap('influence', support.withoutInfluence)],
      parts: [
        part('knownShare', 'percent', support.knownShare, support.all),
        part('decisionMakers', 'points', support.decisionMakers, support.decisionMakersKnown, true),
        part('movement', 'points', movement, support.known, true),
      ],
    };
  },
  m03: async (db, sources) => {
    const recency = await recencyOn(db, sources, sources.today);
    return {
      unit: 'percent',
      value: recency.value,
      n: recency.counted,
      missing: [gap('influence', recency.withoutInfluence)],
      parts: [
        ...([30, 60, 90] as const).map((days) =>
          part(`touched${days}`, 'percent', recency.touched[days], recency.all, true),
        ),
        part('quiet', 'count', recency.quiet, recency.quiet, true),
      ],
    };
  },
  m04: async (db, sources) => {
    const funnel = funnelOn(sources, sources.today);
    const { steps, drops } = await readFunnel(db, 'organizations', null);
    const ended = await endedCommitments(db);
    const [met = 0, committed = 0] = funnel.reached.slice(3, 5);
    return {
      unit: 'percent',
      value: metToCommitted(funnel),
      n: met,
      share: { part: committed, whole: met },
      missing: [],
      parts: [
        ...funnel.reached.map((count, index) => part(`reached${index + 1}`, 'count', count, count, true)),
        part('overall', 'percent', funnel.overall, funnel.reached[0] ?? 0),
        part('fulfilment', 'percent', fulfilmentRate(ended), ended.fulfilled + ended.broken + ended.expired),
        ...steps.map((step) => part(`days${step.from}`, 'days', step.medianDays, funnel.reached[step.to - 1] ?? 0)),
        ...drops.map((drop) => part(`drop-${drop.stage}-${drop.reason}`, 'count', drop.count, drop.count)),
      ],
    };
  },
  m06: async (db, sources) => {
    const completion = await completionOn(db, sources.today);
    return {
      unit: 'percent',
      value: completion.value,
      n: completion.due,
      share: { part: completion.done, whole: completion.due },
      missing: [],
      parts: [
        part('onTime', 'percent', completion.onTime, completion.due),
        part('daysLate', 'days', completion.daysLate, completion.late),
        part('carriedOver', 'count', completion.carriedOver, completion.carriedOver, true),
      ],
    };
  },
  m05: (db, { today }) => loadFacts(db, today),
  m07: (db, { today }) => meetingHealthFacts(db, today),
  m08: (db, { today }) => livedShareFacts(db, today),
  m09: async (db, sources) => {
    const organizations = sources.history.groups.reduce((sum, { count }) => sum + count, 0);
    const network = await networkOn(db, sources, sources.today);
    if (network === null)
      return { unit: 'ratio', value: null, n: organizations, missing: [gap('tooLarge', organizations)], parts: [] };
    const { partners: n } = network;
    return {
      unit: 'ratio',
      value: network.degreeCentralization,
      n,
      missing: network.ties === 0 ? [gap('ties', 1)] : [],
      parts: [
        part('density', 'ratio', network.density, n),
        part('betweenness', 'ratio', network.betweennessCentralization, n),
        { ...part('sturdiness', 'ratio', network.sturdiness, n), band: bandOf(network.sturdiness, sturdinessBand) },
        part('crossSector', 'percent', percentOrNull(network.crossGroupShare), network.ties),
        part('pieces', 'count', network.pieces, n),
        part('brokers', 'count', network.brokers.length, network.brokers.length, true),
      ],
    };
  },
  m10: (db, { today }) => winFacts(db, today),
  m11: async (db, sources) => {
    const overdue = await overdueOn(db, sources, sources.today);
    const kept = await keptOnTime(db, sources.today);
    return {
      unit: 'percent',
      value: overdue.value,
      n: overdue.open,
      share: { part: overdue.overdue, whole: overdue.open },
      missing: [],
      parts: [
        part('weighted', 'percent', overdue.weighted, overdue.open),
        part('oldest', 'days', await oldestOverdue(db, sources.today), overdue.overdue),
        part('kept', 'percent', promiseKeeping(kept), kept.all),
      ],
    };
  },
  m12: (db, { today }) => disciplineFacts(db, today),
  m13: (db, { today }) => fundingFacts(db, today),
  m16: (db, { today }) => readinessFacts(db, today),
  m14: (db) => riskFacts(db),
  m15: async (db, sources) => {
    const mobility = await opponentsOn(sources, sources.today);
    const against = await stillAgainst(sources);
    const movers = await openMovers(db, against, sources.today);
    return {
      unit: 'percent',
      value: mobility.value,
      n: mobility.opponents,
      share: { part: mobility.moved, whole: mobility.opponents },
      missing: [],
      parts: [
        part('unmoved', 'count', mobility.opponents - mobility.moved, mobility.opponents, true),
        part('openMovers', 'count', movers.size, against.length, true),
      ],
    };
  },
  m17: async (db, sources) => {
    const counts = {
      ratings: await ratingCounts(db, sources.today),
      owners: await ownerCounts(db),
      permissions: await permissionCounts(db),
    };
    const freshness = dataFreshness(counts);
    const share = (id: string, value: number | null, n: number) => ({
      ...part(id, 'percent', value, n, true),
    });
    return {
      unit: 'percent',
      value: freshness.value,
      n: counts.ratings.all,
      share: { part: counts.ratings.good, whole: counts.ratings.all },
      missing: [
        gap('owner', counts.owners.all - counts.owners.good),
        gap('permission', counts.permissions.all - counts.permissions.good),
      ],
      parts: [
        share('withOwner', freshness.withOwner, counts.owners.all),
        share('withPermission', freshness.withPermission, counts.permissions.all),
      ],
    };
  },
};

function percentOrNull(ratio: number | null): number | null {
  return ratio === null ? null : 100 * ratio;
}

async function latestChange(db: DbReader): Promise<string> {
  const row = await db.selectFrom('change_sets').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return row?.at ?? '';
}
