import type { DbReader } from '../dialects/dialect.ts';
import type { Named } from './record-labels.ts';

/** What outlets are called; a line of the log, which the history names too, is called as its outlet. */
export async function outletNames(db: DbReader, ids: readonly string[]): Promise<Named[]> {
  const owners = new Map<string, string>(ids.map((id) => [id, id]));
  for (const row of await db.selectFrom('press_contacts').select(['id', 'outlet_id']).where('id', 'in', ids).execute())
    owners.set(row.id, row.outlet_id);
  const outlets = await db
    .selectFrom('press_outlets')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(owners.values())])
    .execute();
  const names = new Map(outlets.map((row) => [row.id, row.name]));
  return [...owners].flatMap(([id, owner]) => {
    const label = names.get(owner);
    return label === undefined ? [] : [{ id, label, isRestricted: false }];
  });
}
