import type { IsoDay } from '#shared/dates.ts';
import type { FundingMix } from '#shared/domain/program/funding-mix.ts';
import { runsOn } from '#shared/domain/program/funding-months.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { fundingOverview } from '../funding/funding-overview.ts';
import { liveStreams } from '../funding/live-streams.ts';
import { awardsInOneCurrency, mixOnDay } from '../funding/running-awards.ts';
import type { MetricRecordsPage, MetricRecordsQuery } from './metric-records.ts';
import { part, type Facts } from './metric-parts.ts';

const daysAMonth = 365.25 / 12;

/** Metric m13 on a day, of the streams that are awarded now: when an award was made known is not kept, from when it runs is. */
export async function fundingMixOn(db: DbReader, day: IsoDay): Promise<FundingMix> {
  return mixOnDay(awardsInOneCurrency(await liveStreams(db)).awarded, day);
}

/** Metric m13 with its parts. */
export async function fundingFacts(db: DbReader, today: IsoDay): Promise<Facts> {
  const mix = await fundingMixOn(db, today);
  const { runwayMonths } = await fundingOverview(db, today);
  const percent = (share: number | null | undefined) => (share === null || share === undefined ? null : share * 100);
  return {
    unit: 'ratio',
    value: mix.diversification,
    n: mix.sources,
    missing: [],
    parts: [
      part('normalized', 'ratio', mix.normalized, mix.sources),
      part('largest', 'percent', percent(mix.largest?.share), mix.sources),
      part('serviceShare', 'percent', percent(mix.serviceShare), mix.sources),
      part('runway', 'days', runwayMonths === null ? null : runwayMonths * daysAMonth, mix.sources),
    ],
  };
}

/** The awards behind metric m13, the largest first; amounts in whole units of the currency. */
export async function fundingRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const { awarded } = awardsInOneCurrency(await liveStreams(db));
  const running = awarded.filter((row) => runsOn(row, query.today) && row.amount_cents > 0);
  const total = running.reduce((sum, row) => sum + row.amount_cents, 0);
  const start = query.page * query.limit;
  return {
    total: running.length,
    rows: running.slice(start, start + query.limit).map((row) => ({
      record: { type: 'fundingStreams', id: row.id, label: row.title, isRestricted: false },
      influence: null,
      stance: null,
      stanceBefore: null,
      stage: '',
      sector: '',
      on: row.ends_on || null,
      detail: '',
      amount: Math.round(row.amount_cents / 100),
      of: Math.round(total / 100),
    })),
  };
}
