import type { DbReader } from '../dialects/dialect.ts';
import type { Named } from './record-labels.ts';

/** What wins are called; a credit, which the history names too, is called as its win. */
export async function winNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const owners = new Map<string, string>(ids.map((id) => [id, id]));
  for (const row of await db.selectFrom('win_credits').select(['id', 'win_id']).where('id', 'in', ids).execute())
    owners.set(row.id, row.win_id);
  const rows = await db
    .selectFrom('wins')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  const titles = new Map(rows.map((row) => [row.id, row.title]));
  return [...owners].flatMap(([id, owner]) => {
    const label = titles.get(owner);
    return label === undefined ? [] : [{ id, label, isRestricted: false }];
  });
}
