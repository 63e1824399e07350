import { CompiledQuery } from 'kysely';

import type { DbReader, DbTransaction, DialectOperations } from './dialects/dialect.ts';
import type { Database } from './schema.ts';
import { keyParts, loggedTables, type LoggedTableName } from './tables.ts';

/** A row whose table is known only at run time: the change log works on these. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Inserts rows of one shape, many a statement. */
export async function insertRows<T extends keyof Database>(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: T,
  rows: readonly (Database[T] | AnyRow)[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  for (let start = 0; start < rows.length;) {
    const size = batchSizes.find((candidate) => candidate <= rows.length - start) ?? 1;
    const values: unknown[] = [];
    // Every row has the columns of the first one: they come from one typed literal.
    for (let at = start; at < start + size; at++) {
      const row = rows[at] as AnyRow;
      for (const column of columns) values.push(row[column]);
    }
    await trx.executeQuery(CompiledQuery.raw(insertText(dialect, table, columns, size), values));
    start += size;
  }
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
  const columns = Object.keys(values);
  const parts = keyParts(table, key);
  const sets = columns.map((column, index) => `${column} = ${dialect.parameter(index + 1)}`).join(', ');
  const where = parts
    .map(([column], index) => `${column} = ${dialect.parameter(columns.length + index + 1)}`)
    .join(' and ');
  await trx.executeQuery(
    CompiledQuery.raw(`update ${table} set ${sets} where ${where}`, [
      ...columns.map((column) => values[column]),
      ...parts.map(([, value]) => value),
    ]),
  );
}

/** Removes rows by their keys. */
export async function deleteRows(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: LoggedTableName,
  keys: readonly string[],
): Promise<void> {
  const columns: readonly string[] = loggedTables[table].key;
  for (let start = 0; start < keys.length; start += 200) {
    const batch = keys.slice(start, start + 200).map((key) => keyParts(table, key));
    if (columns.length === 1) {
      const marks = batch.map((_, index) => dialect.parameter(index + 1)).join(',');
      await trx.executeQuery(
        CompiledQuery.raw(
          `delete from ${table} where ${columns[0]} in (${marks})`,
          batch.map((parts) => parts[0]?.[1]),
        ),
      );
    } else {
      const text = `delete from ${table} where ${columns.map((column, index) => `${column} = ${dialect.parameter(index + 1)}`).join(' and ')}`;
      for (const parts of batch)
        await trx.executeQuery(
          CompiledQuery.raw(
            text,
            parts.map(([, value]) => value),
          ),
        );
    }
  }
}

/** Few sizes, so that few statements are prepared. */
const batchSizes = [100, 25, 5, 1];

/** Kept, because a text that is the same object costs nothing to look up among the prepared statements. */
const insertTexts = new Map<string, string>();

function insertText(dialect: DialectOperations, table: string, columns: readonly string[], size: number): string {
  const names = columns.join(',');
  const key = `${dialect.name} ${size} ${table} ${names}`;
  const known = insertTexts.get(key);
  if (known !== undefined) return known;
  let position = 0;
  const rows = Array.from({ length: size }, () => `(${columns.map(() => dialect.parameter(++position)).join(',')})`);
  const text = `insert into ${table} (${names}) values ${rows.join(',')}`;
  insertTexts.set(key, text);
  return text;
}
