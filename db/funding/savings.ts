import type { Saving } from '#shared/contract/funding.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { SavingRow } from '../schema/funding.ts';

/** The ledger of savings, the latest first; at most 500 lines. */
export async function savingsLedger(db: DbReader): Promise<Saving[]> {
  const rows = await db.selectFrom('savings').selectAll().orderBy('ends_on', 'desc').orderBy('id').limit(500).execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    kind: row.kind === 'reinvested' ? 'reinvested' : 'avoided',
    lowCents: row.low_cents,
    highCents: row.high_cents,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    source: row.source,
    note: row.note,
  }));
}

/** Adds a line, or changes one. Fails with `notFound` and `stale`. */
export async function saveSaving(
  writer: StepWriter,
  id: string | null,
  version: number,
  saving: Omit<Saving, 'id' | 'version'>,
): Promise<{ id: string; version: number }> {
  const columns = {
    title: saving.title,
    kind: saving.kind,
    low_cents: saving.lowCents,
    high_cents: saving.highCents,
    starts_on: saving.startsOn,
    ends_on: saving.endsOn,
    source: saving.source,
    note: saving.note,
  };
  if (id !== null) {
    await demandSaving(writer.trx, id);
    return { id, version: (await writer.update('savings', id, columns, version)).version };
  }
  const row: SavingRow = { id: newId(), version: 1, created_at: writer.now, updated_at: writer.now, ...columns };
  await writer.insert('savings', [row]);
  return { id: row.id, version: 1 };
}

/** A line of the ledger. Fails with `notFound`. */
export async function demandSaving(db: DbReader, id: string): Promise<SavingRow> {
  const row = await db.selectFrom('savings').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'fundingStreams', id });
  return row;
}
