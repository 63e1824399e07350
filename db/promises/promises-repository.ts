import type { PartnerPromise, PromiseDraft } from '#shared/contract/promises.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { partnerRefOf } from '../follow-ups/follow-ups-repository.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { PromiseRow } from '../schema/outreach.ts';

/** The fields that a patch may name; what it leaves out stays as it is. */
export type PromisePatch = { readonly [Field in keyof PromiseDraft]?: PromiseDraft[Field] | undefined };

/** What we promised to partners and have not kept. */
export async function ourOpenPromises(db: DbReader, recordIds: readonly string[]): Promise<PartnerPromise[]> {
  const rows = await selectInBatches(recordIds, (batch) =>
    db
      .selectFrom('promises')
      .selectAll()
      .where('record_id', 'in', batch)
      .where('kept_on', '=', '')
      .where('direction', '=', 'us')
      .execute(),
  );
  return promisesOf(db, rows);
}

/** Rows as screens know them; one whose partner is gone is left out. */
export async function promisesOf(db: DbReader, rows: readonly PromiseRow[]): Promise<PartnerPromise[]> {
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => partnerRefOf(row) ?? []),
  );
  const sensitive = await sensitiveContacts(
    db,
    rows.map((row) => row.interaction_id),
  );
  return rows.flatMap((row) => {
    const record = labels.get(row.record_id);
    if (record === undefined) return [];
    return [
      {
        id: row.id,
        version: row.version,
        direction: row.direction === 'them' ? 'them' : 'us',
        text: row.text,
        dueOn: row.due_on || null,
        keptOn: row.kept_on || null,
        ownerId: row.owner_id || null,
        record,
        interactionId: row.interaction_id || null,
        isRestricted: record.isRestricted || sensitive.has(row.interaction_id),
        createdAt: row.created_at,
      },
    ];
  });
}

/** The promises that were made at contacts, in the order they were written down. */
export async function promisesFrom(db: DbReader, interactionIds: readonly string[]): Promise<PartnerPromise[]> {
  const rows = await selectInBatches(interactionIds, (batch) =>
    db.selectFrom('promises').selectAll().where('interaction_id', 'in', batch).orderBy('id').execute(),
  );
  return promisesOf(db, rows);
}

/** Rows that a write is for. Fails with `notFound` for the first that does not exist. */
export async function demandPromises(db: DbReader, ids: readonly string[]): Promise<PromiseRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('promises').selectAll().where('id', 'in', batch).execute(),
  );
  const found = new Set(rows.map((row) => row.id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new AppError('notFound', { type: 'promises', id: missing });
  return rows;
}

/** Adds promises with one partner, each with an id of the caller's. */
export async function insertPromises(
  writer: StepWriter,
  record: PartnerRef,
  drafts: readonly (PromiseDraft & { readonly id: string })[],
  interactionId = '',
): Promise<void> {
  await writer.insert(
    'promises',
    drafts.map((draft): PromiseRow => ({
      id: draft.id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      record_type: record.type,
      record_id: record.id,
      interaction_id: interactionId,
      direction: draft.direction,
      text: draft.text,
      due_on: draft.dueOn ?? '',
      kept_on: '',
      owner_id: draft.ownerId ?? writer.memberId,
    })),
  );
}

/** Changes one promise; answers its version. */
export async function updatePromise(
  writer: StepWriter,
  id: string,
  version: number,
  patch: PromisePatch,
): Promise<{ version: number; isChanged: boolean }> {
  const columns = defined({
    direction: patch.direction,
    text: patch.text,
    due_on: nothing(patch.dueOn),
    owner_id: nothing(patch.ownerId),
  });
  return writer.update('promises', id, columns, version);
}

async function sensitiveContacts(db: DbReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await selectInBatches(
    ids.filter((id) => id !== ''),
    (batch) =>
      db
        .selectFrom('interactions')
        .select('id')
        .where('id', 'in', batch)
        .where('sensitivity', '<>', 'normal')
        .execute(),
  );
  return new Set(rows.map((row) => row.id));
}
