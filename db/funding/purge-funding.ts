import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { purgeRows } from '../trash/purge-rows.ts';

/**
 * Takes a record that is removed for good out of the money: what a stream pays goes with the stream, and streams that name the
 * record (who gives, holds or watches, and the event that decides) stay without it. Answers the ids that are gone.
 */
export async function purgeInFunding(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  const gone = [
    ...(await purgeRows(trx, dialect, 'funding_allocations', 'stream_id', id)),
    ...(await purgeRows(trx, dialect, 'funding_years', 'stream_id', id)),
  ];
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
