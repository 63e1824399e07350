import type { DbReader } from '../dialects/dialect.ts';
import { isLoggedTable, keyParts, loggedTables, type LoggedTableName } from '../tables.ts';

/** Rows that others point at, apart from those in `removed` (as `table key`), which go as well. */
export async function foreignPointers(
  db: DbReader,
  table: LoggedTableName,
  keys: readonly string[],
  removed: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const ids = keys.map((key) => keyParts(table, key)[0]?.[1] ?? '');
  if (ids.length === 0) return found;
  for (const reference of loggedTables[table].referencedBy) {
    const name: string = reference.table;
    const parts: readonly string[] = isLoggedTable(name) ? loggedTables[name].key : [];
    // The table and columns come from the registry, which the builder's types cannot follow.
    const rows = await db
      .selectFrom(reference.table as 'record_tags')
      .select([...new Set([reference.column, ...parts])].map((column) => db.dynamic.ref<'record_id'>(column)))
      .where(db.dynamic.ref(reference.column), 'in', ids)
      .execute();
    for (const row of rows) {
      const columns: Readonly<Record<string, unknown>> = { ...row };
      const key = parts.map((part) => String(columns[part])).join('/');
      if (!removed.has(`${name} ${key}`)) found.add(String(columns[reference.column]));
    }
  }
  return found;
}
