import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const columns = [
  'deleted_at',
  'kind',
  'title',
  'period_start',
  'period_end',
  'subject_type',
  'subject_id',
  'sections',
  'words',
] as const;

/** Reports that are kept. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  let table = db.schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull());
  for (const column of columns) table = table.addColumn(column, 'text', (definition) => definition.notNull());
  await table
    .addPrimaryKeyConstraint('reports_key', ['id'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
    .execute();
  await db.schema.createIndex('reports_by_deleted_at').on('reports').column('deleted_at').execute();
  await db.schema.createIndex('reports_by_subject_id').on('reports').column('subject_id').execute();
}
