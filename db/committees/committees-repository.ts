import type { CommitteeDraft, CommitteePatch } from '#shared/contract/committees.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, json, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import type { CommitteeRow } from '../schema/committees.ts';

/** Committees in use in their order, those that closed last. */
export async function liveCommittees(db: DbReader): Promise<CommitteeRow[]> {
  const rows = await db
    .selectFrom('committees')
    .selectAll()
    .where(isLive('committees'))
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.toSorted((a, b) => Number(a.status === 'closed') - Number(b.status === 'closed'));
}

/** A committee in use. Fails with `notFound`. */
export async function demandCommittee(db: DbReader, id: string): Promise<CommitteeRow> {
  const row = await db.selectFrom('committees').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'committees', id });
  return row;
}

/** The row of a new committee. */
export function newCommitteeRow(id: string, now: string, position: number, draft: CommitteeDraft): CommitteeRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    name: '',
    kind: '',
    parent_id: '',
    purpose: '',
    status: 'active',
    formed_on: '',
    closed_on: '',
    usual_rule: '',
    min_size: 0,
    max_size: 0,
    meets: '',
    place: '',
    links: '[]',
    note: '',
    ...committeeColumns(draft),
    position,
  };
}

/** Adds a committee as the last one. */
export async function insertCommittee(writer: StepWriter, id: string, draft: CommitteeDraft): Promise<void> {
  const { last } = await writer.trx
    .selectFrom('committees')
    .select(({ fn }) => fn.max('position').as('last'))
    .executeTakeFirstOrThrow();
  await writer.insert('committees', [newCommitteeRow(id, writer.now, last === null ? 0 : last + 1, draft)]);
}

/** Changes a committee. */
export async function updateCommittee(
  writer: StepWriter,
  id: string,
  version: number,
  patch: CommitteePatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('committees', id, committeeColumns(patch), version);
}

/** Puts committees in this order; those that are not named stay behind them. Answers how many moved. */
export async function reorderCommittees(writer: StepWriter, ids: readonly string[]): Promise<number> {
  const places = new Map(ids.map((id, index) => [id, index]));
  const ordered = (await liveCommittees(writer.trx)).toSorted(
    (a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length),
  );
  return writer.updateEach(
    'committees',
    ordered.map((row, position) => ({ row, patch: { position } })),
  );
}

/** Fails with `invalid` `committeeInItself` when a committee would belong to itself, straight or by way of others. */
export async function demandTree(db: DbReader, id: string, parentId: string): Promise<void> {
  const parents = new Map(
    (await db.selectFrom('committees').select(['id', 'parent_id']).execute()).map((row) => [row.id, row.parent_id]),
  );
  let at = parentId;
  for (let steps = 0; at !== '' && steps <= parents.size; steps++) {
    if (at === id) throw new AppError('invalid', { field: 'parentId', reason: 'committeeInItself' });
    at = parents.get(at) ?? '';
  }
}

function committeeColumns(patch: CommitteePatch): Partial<CommitteeRow> {
  return defined({
    name: patch.name,
    kind: patch.kind,
    parent_id: nothing(patch.parentId),
    purpose: patch.purpose,
    status: patch.status,
    formed_on: nothing(patch.formedOn),
    closed_on: nothing(patch.closedOn),
    usual_rule: patch.usualRule,
    min_size: patch.minSize === null ? 0 : patch.minSize,
    max_size: patch.maxSize === null ? 0 : patch.maxSize,
    meets: patch.meets,
    place: patch.place,
    links: json(patch.links),
    note: patch.note,
  });
}
