import { riskRecords, winRecords } from './win-and-risk-facts.ts';
import { sql, type SelectQueryBuilder } from 'kysely';

import type { MetricRecord } from '#shared/contract/metrics.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import type { MetricId } from '#shared/domain/metrics/bands.ts';
import { freshFrom } from '#shared/domain/metrics/data-freshness.ts';
import { halfLifeDays } from '#shared/domain/metrics/engagement-recency.ts';
import { atTheTable } from '#shared/domain/metrics/sector-coverage.ts';
import { AppError } from '#shared/errors.ts';

import { noStance } from '../derived/standing-columns.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import type { Database } from '../schema/database.ts';
import { requiredSectorIds } from '../seats/sector-counts.ts';
import { dueTaskRecords } from './task-completion.ts';
import { livedShareRecords, loadRecords } from './committee-records.ts';
import { mobilityOn, opponentPaths } from './opponents.ts';
import { touchStages } from './organization-groups.ts';
import {
  brokerRecords,
  movedRecords,
  openMoverRecords,
  opponentRecords,
  overdueRecords,
} from './metric-record-lists.ts';
import { fundingRecords } from './funding-mix.ts';
import { disciplineRecords } from './message-discipline.ts';
import { meetingHealthRecords } from './meeting-facts.ts';
import { recordOf } from './record-rows.ts';

/** Which records behind a metric are asked for. */
export interface MetricRecordsQuery {
  readonly id: MetricId;
  /** A part of the metric, or a kind of gap as `gap-…`; null for what the headline counts. */
  readonly part: string | null;
  readonly today: IsoDay;
  readonly page: number;
  readonly limit: number;
}

export interface MetricRecordsPage {
  rows: MetricRecord[];
  total: number;
}

/** A page of the records behind a number. Fails with `invalid` for a part that has none. */
export async function metricRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const { id, part, today } = query;
  switch (`${id} ${part ?? ''}`) {
    case 'm01 ':
      return coverageRecords(db, query);
    case 'm02 movement':
      return movedRecords(db, query);
    case 'm06 ':
    case 'm06 carriedOver':
      return dueTaskRecords(db, query);
    case 'm05 ':
    case 'm05 flagged':
    case 'm05 idle':
      return loadRecords(db, query);
    case 'm07 ':
      return meetingHealthRecords(db, query);
    case 'm08 ':
    case 'm08 none':
    case 'm08 one':
      return livedShareRecords(db, query);
    case 'm09 brokers':
      return brokerRecords(db, query);
    case 'm10 ':
      return winRecords(db, query);
    case 'm14 ':
    case 'm14 open':
      return riskRecords(db, query);
    case 'm11 ':
      return overdueRecords(db, query);
    case 'm12 ':
    case 'm12 unapproved':
    case 'm12 unchecked':
    case 'm12 unbacked':
    case 'm12 overridden':
      return disciplineRecords(db, query);
    case 'm13 ':
      return fundingRecords(db, query);
    case 'm15 ':
    case 'm15 unmoved':
      return opponentRecords(db, query, mobilityOn(await opponentPaths(db), today));
    case 'm15 openMovers':
      return openMoverRecords(db, query, mobilityOn(await opponentPaths(db), today));
    case 'm17 ':
      return staleRecords(db, query);
    case 'm17 withPermission':
      return partnerPage(db, 'people', query, (people) =>
        people.where(sql<boolean>`may_contact = 0`).orderBy('sort_name'),
      );
    default: {
      const narrow = organizationLists(today)[`${id} ${part ?? ''}`];
      if (narrow === undefined) throw new AppError('invalid', { field: 'part', reason: 'unknownChoice' });
      return partnerPage(db, 'organizations', query, narrow);
    }
  }
}

type Partners = SelectQueryBuilder<Database, 'organizations', object>;
type Narrow = (partners: Partners) => Partners;

function organizationLists(today: IsoDay): Readonly<Record<string, Narrow>> {
  const known: Narrow = (all) => all.where('stance', '<>', noStance).where('influence', '>', 0);
  const inTouch: Narrow = (all) => all.where('stage', 'in', touchStages);
  const since =
    (days: number): Narrow =>
    (all) =>
      inTouch(all).where('last_two_way_on', '>', addDays(today, -days)).orderBy('last_two_way_on', 'desc');
  const reached =
    (rank: number): Narrow =>
    (all) =>
      all.where('highest_rank', '>=', rank).orderBy('highest_rank', 'desc').orderBy('sort_name');
  return {
    'm02 ': (all) => known(all).orderBy('influence', 'desc').orderBy('sort_name'),
    'm02 decisionMakers': (all) => known(all).where('influence', '>=', 4).orderBy('stance').orderBy('sort_name'),
    'm02 gap-stance': (all) => all.where('stance', '=', noStance).orderBy('influence', 'desc').orderBy('sort_name'),
    'm02 gap-influence': (all) => all.where('stance', '<>', noStance).where('influence', '=', 0).orderBy('sort_name'),
    'm03 ': (all) => inTouch(all).where('influence', '>', 0).orderBy('last_two_way_on').orderBy('sort_name'),
    'm03 touched30': since(30),
    'm03 touched60': since(60),
    'm03 touched90': since(90),
    'm03 quiet': (all) =>
      inTouch(all)
        .where('influence', '>=', 4)
        .where('last_two_way_on', '<', addDays(today, -halfLifeDays))
        .orderBy('last_two_way_on')
        .orderBy('sort_name'),
    'm03 gap-influence': (all) => inTouch(all).where('influence', '=', 0).orderBy('sort_name'),
    'm04 ': reached(4),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((rank) => [`m04 reached${rank}`, reached(rank)])),
    'm17 withOwner': (all) => all.where('owner_id', '=', '').orderBy('sort_name'),
  };
}

async function coverageRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const required = await requiredSectorIds(db);
  return partnerPage(db, 'organizations', query, (all) =>
    all
      .where('stage', 'in', atTheTable)
      .where(({ or, eb }) =>
        or([
          eb('sector', 'in', required),
          ...required.map((sector) => eb('secondary_sectors', 'like', `%"${sector}"%`)),
        ]),
      )
      .orderBy('sector')
      .orderBy('sort_name'),
  );
}

/** People and organizations whose stance was rated too long ago, the oldest first. */
async function staleRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const stale: Narrow = (all) =>
    all
      .where('stance', '<>', noStance)
      .where('stance_is_derived', '=', 0)
      .where('stance_on', '<', freshFrom(query.today))
      .orderBy('stance_on');
  const organizations = await partnerPage(db, 'organizations', query, stale);
  const left = query.limit - organizations.rows.length;
  const start = Math.max(0, query.page * query.limit - organizations.total);
  const people = await partnerPage(db, 'people', { ...query, limit: Math.max(1, left) }, stale, start);
  return {
    rows: [...organizations.rows, ...(left > 0 ? people.rows : [])],
    total: organizations.total + people.total,
  };
}

async function partnerPage(
  db: DbReader,
  type: 'people' | 'organizations',
  { id, page, limit }: Pick<MetricRecordsQuery, 'id' | 'page' | 'limit'>,
  narrow: Narrow,
  start = page * limit,
): Promise<MetricRecordsPage> {
  // People have every column that the lists above ask about, and what is read of both has the same names.
  const partners = db.selectFrom(type as 'organizations').where(isLive(type)) as Partners;
  const { total } = await narrow(partners)
    .clearOrderBy()
    .select(({ fn }) => fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await narrow(partners)
    .select(['id', 'name', 'is_restricted', 'influence', 'stance', 'stance_on', 'stage', 'sector', 'last_two_way_on'])
    .orderBy('id')
    .offset(start)
    .limit(limit)
    .execute();
  const isRated = id === 'm02' || id === 'm17';
  return {
    rows: rows.map((row) => ({ ...recordOf(type, row), ...(isRated && { on: row.stance_on || null }) })),
    total: Number(total),
  };
}
