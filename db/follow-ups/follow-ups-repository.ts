import type { PartnerRef } from '#shared/contract/base.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { FollowUpRow } from '../schema/contacts.ts';

/** The fields of a follow-up that a form sends. */
export interface FollowUpFields {
  readonly type: string;
  readonly summary: string;
  readonly ownerId: string | null;
  readonly dueOn: string;
  readonly record: PartnerRef | null;
}

/** The fields that a patch may name; what it leaves out stays as it is. */
export type FollowUpPatch = { readonly [Field in keyof FollowUpFields]?: FollowUpFields[Field] | undefined };

/** Rows as screens know them, with the names of the partners that they are about. */
export async function followUpsOf(db: DbReader, rows: readonly FollowUpRow[]): Promise<FollowUp[]> {
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => partnerRefOf(row) ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    type: row.type,
    summary: row.summary,
    ownerId: row.owner_id || null,
    dueOn: row.due_on,
    doneOn: row.done_on || null,
    record: labels.get(row.record_id) ?? null,
    interactionId: row.interaction_id || null,
    createdAt: row.created_at,
  }));
}

/** The follow-ups that were made from interactions, those in the trash left out, in the order they were made. */
export async function followUpsFrom(db: DbReader, interactionIds: readonly string[]): Promise<FollowUp[]> {
  const rows = await selectInBatches(interactionIds, (batch) =>
    db
      .selectFrom('follow_ups')
      .selectAll()
      .where('interaction_id', 'in', batch)
      .where(isLive('follow_ups'))
      .orderBy('id')
      .execute(),
  );
  return followUpsOf(db, rows);
}

/** Follow-ups by their ids, in no particular order; missing ones are left out. */
export async function followUpsById(db: DbReader, ids: readonly string[]): Promise<FollowUp[]> {
  return followUpsOf(
    db,
    await selectInBatches(ids, (batch) => db.selectFrom('follow_ups').selectAll().where('id', 'in', batch).execute()),
  );
}

/** Rows that a write is for. Fails with `notFound` for the first that does not exist or is in the trash. */
export async function demandFollowUps(db: DbReader, ids: readonly string[]): Promise<FollowUpRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('follow_ups').selectAll().where('id', 'in', batch).where(isLive('follow_ups')).execute(),
  );
  const found = new Set(rows.map((row) => row.id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new AppError('notFound', { type: 'followUps', id: missing });
  return rows;
}

/** Adds follow-ups, each with an id of the caller's; `interactionId` is the interaction that they were made from. */
export async function insertFollowUps(
  writer: StepWriter,
  drafts: readonly (FollowUpFields & { readonly id: string })[],
  interactionId = '',
): Promise<void> {
  const rows = drafts.map((draft): FollowUpRow => ({
    id: draft.id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    deleted_at: '',
    type: draft.type,
    summary: draft.summary,
    owner_id: draft.ownerId ?? '',
    due_on: draft.dueOn,
    done_on: '',
    record_type: draft.record?.type ?? '',
    record_id: draft.record?.id ?? '',
    interaction_id: interactionId,
  }));
  await writer.insert('follow_ups', rows);
}

/** Changes one follow-up; answers its version and whether anything changed. */
export async function updateFollowUp(
  writer: StepWriter,
  id: string,
  version: number,
  patch: FollowUpPatch,
): Promise<{ version: number; isChanged: boolean }> {
  const columns = defined({
    type: patch.type,
    summary: patch.summary,
    owner_id: nothing(patch.ownerId),
    due_on: patch.dueOn,
    record_type: patch.record === undefined ? undefined : (patch.record?.type ?? ''),
    record_id: patch.record === undefined ? undefined : (patch.record?.id ?? ''),
  });
  return writer.update('follow_ups', id, columns, version);
}

/** The partner that a row is about, if there is one. */
export function partnerRefOf(row: {
  readonly record_type: string;
  readonly record_id: string;
}): (PartnerRef & RecordRef) | undefined {
  if (row.record_id === '' || (row.record_type !== 'people' && row.record_type !== 'organizations')) return undefined;
  return { type: row.record_type, id: row.record_id };
}
