import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { deleteRows } from '../rows.ts';

/**
 * Takes a record that is removed for good out of the money: what a stream pays goes with the stream, and streams that name the
 * record (who gives, holds or watches, and the event that decides) stay without it. Answers the ids that are gone.
 */
export async function purgeInFunding(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  const rows = await trx.selectFrom('funding_allocations').select('id').where('stream_id', '=', id).execute();
  const gone = rows.map((row) => row.id);
  await deleteRows(trx, dialect, 'funding_allocations', gone);
  const years = await trx.selectFrom('funding_years').select('id').where('stream_id', '=', id).execute();
  const yearIds = years.map((row) => row.id);
  await deleteRows(trx, dialect, 'funding_years', yearIds);
  gone.push(...yearIds);
  for (const column of [
    'funder_organization_id',
    'fiscal_agent_organization_id',
    'owner_person_id',
    'event_id',
  ] as const)
    await trx
      .updateTable('funding_streams')
      .set({ [column]: '' })
      .where(column, '=', id)
      .execute();
  return gone;
}
