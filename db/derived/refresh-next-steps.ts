import { without } from '#shared/sets.ts';
import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { updateRows } from '../rows.ts';
import type { DirtyRecords } from './dirty-records.ts';
import { nextFollowUpDays } from './partner-facts.ts';

/**
 * Brings the day of the next follow-up up to date for partners of whom nothing else changed. The contacts of a large organization,
 * with those of its people, need not be read for it. Who is dirty as a whole is left to the refreshing of partners.
 */
export async function refreshNextSteps(
  trx: DbTransaction,
  dialect: DialectOperations,
  dirty: DirtyRecords,
): Promise<void> {
  await refresh(trx, dialect, 'people', without(dirty.steppedPeople, dirty.people));
  await refresh(trx, dialect, 'organizations', without(dirty.steppedOrganizations, dirty.organizations));
}

async function refresh(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'people' | 'organizations',
  ids: readonly string[],
): Promise<void> {
  const rows = await selectInBatches(ids, async (batch) => {
    const days = await nextFollowUpDays(trx, batch);
    const known = await trx.selectFrom(table).select(['id', 'next_follow_up_on']).where('id', 'in', batch).execute();
    return known.map((row) => ({ ...row, day: days.get(row.id) ?? '' }));
  });
  const updates = rows
    .filter(({ day, next_follow_up_on: known }) => day !== known)
    .map(({ id, day }) => ({ key: id, values: { next_follow_up_on: day } }));
  await updateRows(trx, dialect, table, updates);
}
