import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const columns = {
  id: 'text',
  version: 'integer',
  created_at: 'text',
  updated_at: 'text',
  record_type: 'text',
  kept_id: 'text',
  other_id: 'text',
  other_name: 'text',
  other_row: 'text',
  fields_before: 'text',
  fields_after: 'text',
  moves: 'text',
  member_id: 'text',
} as const;

/** Which record was merged into which, with all that it takes to part them again. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  let table = db.schema.createTable('merges');
  for (const [name, type] of Object.entries(columns)) table = table.addColumn(name, type, (column) => column.notNull());
  await table
    .addPrimaryKeyConstraint('merges_key', ['id'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
    .execute();
  await db.schema.createIndex('merges_by_kept').on('merges').columns(['kept_id']).execute();
  await db.schema.createIndex('merges_by_other').on('merges').columns(['other_id']).execute();
}
