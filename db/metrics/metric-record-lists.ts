import type { MetricRecord } from '#shared/contract/metrics.ts';
import { addDays } from '#shared/dates.ts';
import { hasMoved } from '#shared/domain/metrics/opponent-mobility.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { followUpLabel } from '../records/record-labels.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { coalitionSince, standing } from './coalition-on-day.ts';
import { influenceOfPartner, visible } from './follow-up-counts.ts';
import type { MetricRecordsPage, MetricRecordsQuery } from './metric-records.ts';
import type { mobilityOn } from './opponents.ts';
import { networkFigures } from './network-figures.ts';
import { openMovers } from './open-movers.ts';
import { recordOf } from './record-rows.ts';

/** Organizations whose stance moved in the last 90 days, the largest weighted moves first. */
export async function movedRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const since = addDays(query.today, -90);
  const history = await coalitionSince(db, since);
  const moved = history.changed
    .flatMap((organization) => {
      const { id, influence } = organization;
      const [before, now] = [
        standing(history, organization, since).stance,
        standing(history, organization, query.today).stance,
      ];
      return before === null || now === null || before === now
        ? []
        : [{ id, before, weight: influence * (now - before) }];
    })
    .toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
  const shown = pageOf(moved, query);
  const records = await organizationRecords(
    db,
    shown.map(({ id }) => id),
  );
  return {
    rows: shown.flatMap(({ id, before }) => {
      const record = records.get(id);
      const last = history.ratings.own.get(id)?.stance[0]?.on ?? null;
      return record === undefined ? [] : [{ ...record, stanceBefore: before, on: last }];
    }),
    total: moved.length,
  };
}

/** Organizations that were ever against the effort with their first stance, those that have not moved first. */
export async function opponentRecords(
  db: DbReader,
  query: MetricRecordsQuery,
  opponents: ReturnType<typeof mobilityOn>,
): Promise<MetricRecordsPage> {
  const wanted = opponents
    .filter(({ path }) => query.part !== 'unmoved' || !hasMoved(path))
    .toSorted(
      (left, right) => Number(hasMoved(left.path)) - Number(hasMoved(right.path)) || (left.id < right.id ? -1 : 1),
    );
  const shown = pageOf(wanted, query);
  const records = await organizationRecords(
    db,
    shown.map(({ id }) => id),
  );
  return {
    rows: shown.flatMap(({ id, path, on }) => {
      const record = records.get(id);
      return record === undefined ? [] : [{ ...record, stanceBefore: path.first, on: on || null }];
    }),
    total: wanted.length,
  };
}

/** Organizations that are against and whom somebody could move who was not asked yet; each with the three who could best. */
export async function openMoverRecords(
  db: DbReader,
  query: MetricRecordsQuery,
  opponents: ReturnType<typeof mobilityOn>,
): Promise<MetricRecordsPage> {
  const against = opponents.flatMap(({ id, path }) => (path.now !== null && path.now <= -1 ? [id] : []));
  const movers = [...(await openMovers(db, against, query.today))].toSorted(
    ([, left], [, right]) => (right[0]?.score ?? 0) - (left[0]?.score ?? 0),
  );
  const shown = pageOf(movers, query);
  const records = await organizationRecords(
    db,
    shown.map(([id]) => id),
  );
  return {
    rows: shown.flatMap(([id, list]) => {
      const record = records.get(id);
      // Private people are not named in a list of somebody else's.
      const names = list.filter((mover) => !mover.isRestricted).slice(0, 3);
      return record === undefined ? [] : [{ ...record, on: null, detail: names.map(({ name }) => name).join(', ') }];
    }),
    total: movers.length,
  };
}

/** The organizations that connect the others most. */
export async function brokerRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const { count } = await db
    .selectFrom('organizations')
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive('organizations'))
    .executeTakeFirstOrThrow();
  const network = await networkFigures(db, query.today, Number(count));
  const brokers = network?.brokers ?? [];
  const shown = pageOf(brokers, query);
  const records = await organizationRecords(
    db,
    shown.map(({ id }) => id),
  );
  return { rows: shown.flatMap(({ id }) => records.get(id) ?? []), total: brokers.length };
}

/** Overdue follow-ups, the oldest first. */
export async function overdueRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const overdue = visible(db).where('follow_ups.done_on', '=', '').where('follow_ups.due_on', '<', query.today);
  const { total } = await overdue.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const rows = await overdue
    .select([
      'follow_ups.id',
      'follow_ups.type',
      'follow_ups.summary',
      'follow_ups.due_on',
      'follow_ups.record_type',
      'follow_ups.record_id',
      'people.name as person',
      'people.is_restricted as person_is_restricted',
      'people.stage as person_stage',
      'organizations.name as organization',
      'organizations.is_restricted as organization_is_restricted',
      'organizations.stage as organization_stage',
      influenceOfPartner.as('influence'),
    ])
    .orderBy('follow_ups.due_on')
    .orderBy('follow_ups.id')
    .offset(query.page * query.limit)
    .limit(query.limit)
    .execute();
  return {
    rows: rows.map((row): MetricRecord => {
      const label = row.person ?? row.organization;
      const detail = followUpLabel(row.type, row.summary);
      return {
        record:
          label === null
            ? { type: 'followUps', id: row.id, label: detail, isRestricted: false }
            : {
                type: row.person === null ? 'organizations' : 'people',
                id: row.record_id,
                label,
                isRestricted: (row.person_is_restricted ?? row.organization_is_restricted) === 1,
              },
        influence: row.influence === 0 ? null : row.influence,
        stance: null,
        stanceBefore: null,
        stage: row.person_stage ?? row.organization_stage ?? '',
        sector: '',
        on: row.due_on,
        detail: label === null ? '' : detail,
      };
    }),
    total: Number(total),
  };
}

async function organizationRecords(db: DbReader, ids: readonly string[]): Promise<Map<string, MetricRecord>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('organizations')
      .select(['id', 'name', 'is_restricted', 'influence', 'stance', 'stage', 'sector', 'last_two_way_on'])
      .where('id', 'in', batch)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, recordOf('organizations', row)]));
}

function pageOf<T>(list: readonly T[], { page, limit }: MetricRecordsQuery): readonly T[] {
  return list.slice(page * limit, (page + 1) * limit);
}
