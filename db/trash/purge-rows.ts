import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { deleteRows } from '../rows.ts';
import type { Database } from '../schema/database.ts';
import type { LoggedTableName } from '../tables.ts';

/** Removes the rows of a table that name a record which is removed for good; answers their ids. */
export async function purgeRows<T extends LoggedTableName>(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: T,
  column: Extract<keyof Database[T], string>,
  id: string,
): Promise<string[]> {
  const rows = await trx
    // The column is one of the table's own, and its rows have an id: the builder cannot follow which table it is.
    .selectFrom(table as 'notes')
    .select('id')
    .where(trx.dynamic.ref(column), '=', id)
    .execute();
  const ids = rows.map((row) => row.id);
  await deleteRows(trx, dialect, table, ids);
  return ids;
}
