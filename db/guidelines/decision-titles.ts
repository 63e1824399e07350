import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** What decisions of the register are called, by their ids; those that are gone or in the trash are left out. */
export async function decisionTitles(db: DbReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const named = ids.filter((id) => id !== '');
  if (named.length === 0) return new Map();
  const rows = await db
    .selectFrom('decisions')
    .select(['id', 'number', 'title'])
    .where('id', 'in', named)
    .where(isLive('decisions'))
    .execute();
  return new Map(rows.map((row) => [row.id, `D-${row.number} ${row.title}`]));
}
