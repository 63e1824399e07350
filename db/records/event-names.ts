import type { DbReader } from '../dialects/dialect.ts';
import type { Named } from './record-labels.ts';

/** What external events are called. */
export async function eventNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const rows = await db
    .selectFrom('external_events')
    .select(['id', 'title', 'is_restricted'])
    .where('id', 'in', ids)
    .execute();
  return rows.map((row) => ({ id: row.id, label: row.title, isRestricted: row.is_restricted === 1 }));
}
