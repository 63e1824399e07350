import { sql, type Expression, type SqlBool } from 'kysely';

/** Whether a row is in use. Written out, not bound: SQLite proves that a partial index serves only from a literal. */
export function isLive(table: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${table}.deleted_at`)} = ''`;
}

/** Whether a row is in the trash; served by the small index of what is there. */
export function isInTrash(table: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${table}.deleted_at`)} <> ''`;
}
