import type { DbReader } from '../dialects/dialect.ts';

/** How many follow-ups of a partner are still open. */
export async function openFollowUpsOf(db: DbReader, recordId: string): Promise<number> {
  const { count } = await db
    .selectFrom('follow_ups')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('record_id', '=', recordId)
    .where('deleted_at', '=', '')
    .where('done_on', '=', '')
    .executeTakeFirstOrThrow();
  return Number(count);
}
