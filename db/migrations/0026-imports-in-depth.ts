import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const runColumns = {
  id: 'text',
  change_set_id: 'text',
  at: 'text',
  member_id: 'text',
  file_name: 'text',
  source: 'text',
  preset: 'text',
  record_kind: 'text',
  created: 'integer',
  updated: 'integer',
  skipped: 'integer',
  rejected: 'integer',
  new_organizations: 'integer',
  rejects: 'text',
  taken_back_at: 'text',
  taken_back_by: 'text',
  kept: 'integer',
} as const;

/** What was imported when, so that it can be taken back at any later time; names of mappings that people save. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  let runs = db.schema.createTable('import_runs');
  for (const [name, type] of Object.entries(runColumns))
    runs = runs.addColumn(name, type, (column) => column.notNull());
  await runs
    .addPrimaryKeyConstraint('import_runs_key', ['id'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
    .execute();
  await db.schema.createIndex('import_runs_by_time').on('import_runs').columns(['at', 'id']).execute();
  for (const [name, fallback] of [
    ['name', ''],
    ['header', '[]'],
  ] as const)
    await db.schema
      .alterTable('import_mappings')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(fallback))
      .execute();
}
