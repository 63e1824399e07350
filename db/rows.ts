import type { DbReader, DbTransaction, DialectOperations } from './dialects/dialect.ts';
import type { Database } from './schema/database.ts';
import { keyParts, loggedTables, type LoggedTableName } from './tables.ts';

/** A row whose table is known only at run time: the change log works on these. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Inserts rows of one shape. */
export async function insertRows<T extends keyof Database>(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: T,
  rows: readonly (Database[T] | AnyRow)[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  // Every row has the columns of the first one: they come from one typed literal.
  const values = rows.map((row) => columns.map((column) => (row as AnyRow)[column]));
  await dialect.insert(trx, table, columns, values);
}

/** Whole rows by their keys, in no particular order; missing ones are left out. */
export async function selectRows(db: DbReader, table: LoggedTableName, keys: readonly string[]): Promise<AnyRow[]> {
  const [first, second] = loggedTables[table].key as readonly string[];
  if (first === undefined) return [];
  const rows: AnyRow[] = [];
  for (let start = 0; start < keys.length; start += 400) {
    const batch = keys.slice(start, start + 400);
    const parts = batch.map((key) => keyParts(table, key));
    // The table is known only at run time, so the builder's types cannot follow it.
    let query = db.selectFrom(table as 'record_tags').selectAll();
    query = query.where(
      db.dynamic.ref(first),
      'in',
      parts.map((part) => part[0]?.[1] ?? ''),
    );
    if (second !== undefined)
      query = query.where(db.dynamic.ref(second), 'in', [...new Set(parts.map((part) => part[1]?.[1] ?? ''))]);
    const found: AnyRow[] = (await query.execute()).map((row) => ({ ...row }));
    if (second === undefined) rows.push(...found);
    else {
      const wanted = new Set(batch);
      rows.push(...found.filter((row) => wanted.has(`${String(row[first])}/${String(row[second])}`)));
    }
  }
  return rows;
}

/** Sets columns of one row. */
export async function updateRow(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: LoggedTableName,
  key: string,
  values: AnyRow,
): Promise<void> {
  await updateRows(trx, dialect, table, [{ key, values }]);
}

/** Sets columns of many rows, of each its own; those with the same columns are written by one statement. */
export async function updateRows(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: LoggedTableName,
  updates: readonly { readonly key: string; readonly values: AnyRow }[],
): Promise<void> {
  const where = loggedTables[table].key.map((column) => `${column} = ?`).join(' and ');
  const groups = new Map<string, unknown[][]>();
  for (const { key, values } of updates) {
    const columns = Object.keys(values);
    if (columns.length === 0) continue;
    const statement = `update ${table} set ${columns.map((column) => `${column} = ?`).join(', ')} where ${where}`;
    const row = [...columns.map((column) => values[column]), ...keyParts(table, key).map(([, value]) => value)];
    const others = groups.get(statement);
    if (others === undefined) groups.set(statement, [row]);
    else others.push(row);
  }
  for (const [statement, rows] of groups) await dialect.runEach(trx, statement, rows);
}

/** Removes rows by their keys. */
export async function deleteRows(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: LoggedTableName,
  keys: readonly string[],
): Promise<void> {
  const where = loggedTables[table].key.map((column) => `${column} = ?`).join(' and ');
  await dialect.runEach(
    trx,
    `delete from ${table} where ${where}`,
    keys.map((key) => keyParts(table, key).map(([, value]) => value)),
  );
}
