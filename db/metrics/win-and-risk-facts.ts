import type { MetricRecord } from '#shared/contract/metrics.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { velocityDays } from '#shared/domain/metrics/win-velocity.ts';
import { isAlarming, residualScore } from '#shared/domain/risks/risk-score.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { readExposure, weighed } from '../risks/risks-repository.ts';
import { winMomentum } from '../wins/win-momentum.ts';
import { part, type Facts } from './metric-parts.ts';
import type { MetricRecordsPage, MetricRecordsQuery } from './metric-records.ts';

/** Metric m10 with its parts. */
export async function winFacts(db: DbReader, today: IsoDay): Promise<Facts> {
  const found = await winMomentum(db, today);
  return {
    unit: 'count',
    value: found.value,
    n: found.wins,
    missing: [],
    parts: [
      part('prior', 'count', found.prior, found.wins),
      part('change', 'percent', found.trend, found.wins),
      part('drought', 'days', found.drought, found.wins),
      part('spread', 'percent', found.spread, found.members),
    ],
  };
}

/** Metric m14 with its parts, as far as it speaks of risks. */
export async function riskFacts(db: DbReader): Promise<Facts> {
  const found = await readExposure(db);
  return {
    unit: 'count',
    value: found.unowned,
    n: found.open + found.watched,
    missing: [],
    parts: [
      part('exposure', 'count', found.exposure, found.open),
      part('critical', 'count', found.critical, found.open),
      part('open', 'count', found.open, found.open, true),
      part('watched', 'count', found.watched, found.watched),
    ],
  };
}

/** The verified wins of the last 90 days behind metric m10, the latest first. */
export async function winRecords(db: DbReader, { today, page, limit }: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const wins = db
    .selectFrom('wins')
    .where('status', '=', 'verified')
    .where(isLive('wins'))
    .where('won_on', '>', addDays(today, -velocityDays))
    .where('won_on', '<=', today);
  const { total } = await wins.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const rows = await wins
    .select(['id', 'title', 'won_on', 'evidence'])
    .orderBy('won_on', 'desc')
    .orderBy('id')
    .offset(page * limit)
    .limit(limit)
    .execute();
  return {
    rows: rows.map((row) => recordLine('wins', row.id, row.title, row.won_on, row.evidence)),
    total: Number(total),
  };
}

/** The risks behind metric m14: those that nobody is ready for, or all open ones; the heaviest first. */
export async function riskRecords(
  db: DbReader,
  { part: of, page, limit }: MetricRecordsQuery,
): Promise<MetricRecordsPage> {
  const rows = await db.selectFrom('risks').selectAll().where(isLive('risks')).execute();
  const wanted = rows
    .filter((row) => (of === 'open' ? row.status === 'open' : isAlarming(weighed(row))))
    .toSorted((a, b) => residualScore(weighed(b)) - residualScore(weighed(a)));
  return {
    rows: wanted
      .slice(page * limit, (page + 1) * limit)
      .map((row) => recordLine('risks', row.id, row.title, row.review_on, row.trigger)),
    total: wanted.length,
  };
}

function recordLine(type: 'wins' | 'risks', id: string, label: string, on: string, detail: string): MetricRecord {
  return {
    record: { type, id, label, isRestricted: false },
    influence: null,
    stance: null,
    stanceBefore: null,
    stage: '',
    sector: '',
    on: on || null,
    detail,
  };
}
