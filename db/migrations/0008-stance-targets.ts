import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const columns = {
  id: 'text',
  version: 'integer',
  created_at: 'text',
  updated_at: 'text',
  deleted_at: 'text',
  record_type: 'text',
  record_id: 'text',
  decision_id: 'text',
  from_stance: 'integer',
  target_stance: 'integer',
  review_on: 'text',
  owner_id: 'text',
  note: 'text',
  evidence: 'text',
} as const;

// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  let builder: CreateTableBuilder<string, string> = db.schema.createTable('stance_targets');
  for (const [column, type] of Object.entries(columns))
    builder = builder.addColumn(column, type, (definition) => definition.notNull());
  await builder.addPrimaryKeyConstraint('stance_targets_key', ['id']).modifyEnd(strict).execute();
  await db.schema.createIndex('stance_targets_by_record').on('stance_targets').columns(['record_id']).execute();
  await db.schema.createIndex('stance_targets_by_decision').on('stance_targets').columns(['decision_id']).execute();
}
