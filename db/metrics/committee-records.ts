import type { MetricRecord } from '#shared/contract/metrics.ts';
import { smallestShown } from '#shared/domain/committees/lived-share.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { committeeLoads, livedShareOn } from './committee-figures.ts';
import type { MetricRecordsPage, MetricRecordsQuery } from './metric-records.ts';
import { recordOf } from './record-rows.ts';

/** Who carries open work, the most first; with the part `flagged` only those who may be asked too often, with `idle` those without any. */
export async function loadRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const { loads, flagged } = await committeeLoads(db, query.today);
  const wanted = loads
    .filter((load) => (query.part === 'flagged' ? flagged.has(load.id) : query.part !== 'idle' || load.effort === 0))
    .toSorted((a, b) => b.effort - a.effort || b.seats - a.seats || (a.id < b.id ? -1 : 1));
  const shown = wanted.slice(query.page * query.limit, (query.page + 1) * query.limit);
  const rows = await selectInBatches(
    shown.map(({ id }) => id),
    (batch) =>
      db
        .selectFrom('people')
        .select(['id', 'name', 'is_restricted', 'influence', 'stance', 'stage', 'sector', 'last_two_way_on'])
        .where('id', 'in', batch)
        .execute(),
  );
  const people = new Map(rows.map((row) => [row.id, row]));
  return {
    rows: shown.flatMap(({ id, effort, seats }): MetricRecord[] => {
      const row = people.get(id);
      return row === undefined ? [] : [{ ...recordOf('people', row), amount: effort, of: seats }];
    }),
    total: wanted.length,
  };
}

/** The bodies with their seats held by people with lived experience, the smallest share first; where few sit the count is left out. */
export async function livedShareRecords(db: DbReader, query: MetricRecordsQuery): Promise<MetricRecordsPage> {
  const { bodies } = await livedShareOn(db, query.today);
  const wanted = bodies
    .filter(({ lived }) => (query.part === 'none' ? lived === 0 : query.part !== 'one' || lived === 1))
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const shown = wanted.slice(query.page * query.limit, (query.page + 1) * query.limit);
  const labels = await recordLabels(
    db,
    shown.map(({ bodyId }) => ({ type: 'committees' as const, id: bodyId })),
  );
  return {
    rows: shown.flatMap(({ bodyId, lived, filled }): MetricRecord[] => {
      const record = labels.get(bodyId);
      if (record === undefined) return [];
      const amount = filled < smallestShown ? null : lived;
      return [
        {
          record,
          influence: null,
          stance: null,
          stanceBefore: null,
          stage: '',
          sector: '',
          on: null,
          detail: '',
          amount,
          of: filled,
        },
      ];
    }),
    total: wanted.length,
  };
}
