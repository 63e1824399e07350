import { sql, type Expression, type SqlBool } from 'kysely';

/** Whether a row is in use. Written out, not bound: SQLite proves that a partial index serves only from a literal. */
export function isLive(table: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${table}.deleted_at`)} = ''`;
}

/** Whether a row is in the trash; served by the small index of what is there. */
export function isInTrash(table: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${table}.deleted_at`)} <> ''`;
}

/**
 * Whether a row is archived or in use. The plus changes nothing but the plan: nearly all rows are in use, so an index that begins with the flag is no help,
 * and SQLite would take it in place of the index that has the order of the list (596 ms in place of 0.2 ms for a page of 100,000).
 */
export function isArchived(table: string, archived: boolean): Expression<SqlBool> {
  return sql<SqlBool>`+${sql.ref(`${table}.is_archived`)} = ${archived ? 1 : 0}`;
}
