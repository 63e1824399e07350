import type { RecordLabel } from '#shared/contract/base.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { ChangeRow, ChangeSetRow } from '../schema/changes.ts';

/** A partner with the step that touched it last. */
export type RecentPartner = RecordLabel & { at: string; summary: string };

/** How many steps are looked at, and how many at a time; how many changes of each, and how many partners a step over many may name. */
const stepLimit = 60;
const stepsAtATime = 15;
const changeLimit = 20;
const namedByLargeStep = 3;

/** The partners that the latest steps touched, newest first: themselves, or what hangs on them, such as an interaction. */
export async function recentPartners(db: DbReader, limit: number): Promise<RecentPartner[]> {
  const steps = await db
    .selectFrom('change_sets')
    .selectAll()
    .where('state', '=', 'done')
    .where('count', '>', 0)
    .orderBy('seq', 'desc')
    .limit(stepLimit)
    .execute();
  const latest = new Map<string, RecentPartner>();
  for (let start = 0; start < steps.length && latest.size < limit; start += stepsAtATime) {
    await addTouched(db, steps.slice(start, start + stepsAtATime), latest);
  }
  return [...latest.values()].slice(0, limit);
}

async function addTouched(
  db: DbReader,
  steps: readonly ChangeSetRow[],
  latest: Map<string, RecentPartner>,
): Promise<void> {
  const touched = await touchedBy(db, await changesOf(db, steps));
  const labels = await livePartners(db, [...touched.values()].flat());
  for (const step of steps) {
    const partners = [...new Set(touched.get(step.seq))].flatMap((id) => labels.get(id) ?? []);
    for (const partner of step.count > changeLimit ? partners.slice(0, namedByLargeStep) : partners) {
      if (!latest.has(partner.id)) latest.set(partner.id, { ...partner, at: step.at, summary: step.summary });
    }
  }
}

/** The last changes of each step, by their ids: over many ranges SQLite reads the whole log. */
async function changesOf(db: DbReader, steps: readonly ChangeSetRow[]): Promise<ChangeRow[]> {
  const ids = steps.flatMap((step) => {
    const from = Math.max(step.first_change, step.last_change - changeLimit + 1);
    return Array.from({ length: step.last_change - from + 1 }, (_, index) => from + index);
  });
  return db.selectFrom('changes').selectAll().where('id', 'in', ids).orderBy('id').execute();
}

/** The ids of the partners that changes touch, by step, with some ids of other records among them. */
async function touchedBy(db: DbReader, changes: readonly ChangeRow[]): Promise<Map<number, string[]>> {
  const keys = (table: string) =>
    changes.filter((change) => change.table_name === table).map((change) => change.row_key);
  const partners = new Map<string, string[]>();
  const add = (key: string, ...ids: readonly string[]) => partners.set(key, [...(partners.get(key) ?? []), ...ids]);
  for (const table of ['follow_ups', 'notes', 'assessments', 'promises', 'commitments', 'ladder_moves'] as const) {
    const rows = await selectInBatches(keys(table), (batch) =>
      db.selectFrom(table).select(['id', 'record_id']).where('id', 'in', batch).execute(),
    );
    for (const row of rows) add(row.id, row.record_id);
  }
  const ties = await selectInBatches(keys('relationships'), (batch) =>
    db.selectFrom('relationships').select(['id', 'from_id', 'to_id']).where('id', 'in', batch).execute(),
  );
  for (const row of ties) add(row.id, row.from_id, row.to_id);
  const terms = await selectInBatches(keys('seat_terms'), (batch) =>
    db.selectFrom('seat_terms').select(['id', 'person_id', 'organization_id']).where('id', 'in', batch).execute(),
  );
  for (const row of terms) add(row.id, ...[row.person_id, row.organization_id].filter(Boolean));
  const roles = await selectInBatches(keys('roles'), (batch) =>
    db.selectFrom('roles').select(['id', 'person_id', 'organization_id']).where('id', 'in', batch).execute(),
  );
  for (const row of roles) add(row.id, row.person_id, row.organization_id);
  const participants = await selectInBatches(keys('interactions'), (batch) =>
    db.selectFrom('interaction_participants').selectAll().where('interaction_id', 'in', batch).execute(),
  );
  for (const row of participants) add(row.interaction_id, row.record_id);
  const touched = new Map<number, string[]>();
  for (const change of changes) {
    // The key of a partner is its id; the key of a link holds it as one of its two parts.
    const ids = partners.get(change.row_key) ?? change.row_key.split('/');
    touched.set(change.step, [...(touched.get(change.step) ?? []), ...ids]);
  }
  return touched;
}

/** Those of the ids that are partners in use, with their names. */
async function livePartners(db: DbReader, ids: readonly string[]): Promise<Map<string, RecordLabel>> {
  const labels = new Map<string, RecordLabel>();
  for (const type of ['people', 'organizations'] as const) {
    const rows = await selectInBatches(ids, (batch) =>
      db
        .selectFrom(type)
        .select(['id', 'name', 'is_restricted'])
        .where('id', 'in', batch)
        .where(isLive(type))
        .execute(),
    );
    for (const row of rows)
      labels.set(row.id, { type, id: row.id, label: row.name, isRestricted: row.is_restricted === 1 });
  }
  return labels;
}
