import type { CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { customTable } from './custom-table.ts';

/** Fails with `notFound` for the first record that does not exist or is in the trash. */
export async function demandRecords(db: DbReader, recordType: CustomRecordType, ids: readonly string[]): Promise<void> {
  const rows = await selectInBatches(ids, (batch) => {
    if (recordType === 'commitments' || recordType === 'agreements')
      return db.selectFrom(recordType).select('id').where('id', 'in', batch).execute();
    return db
      .selectFrom(customTable(recordType))
      .select('id')
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute();
  });
  const found = new Set(rows.map((row) => row.id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new AppError('notFound', { type: recordType, id: missing });
}
