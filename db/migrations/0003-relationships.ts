import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const columns = {
  id: 'text',
  version: 'integer',
  created_at: 'text',
  updated_at: 'text',
  from_type: 'text',
  from_id: 'text',
  to_type: 'text',
  to_id: 'text',
  kind: 'text',
  is_directed: 'integer',
  strength: 'integer',
  basis: 'text',
  confidence: 'text',
  willingness: 'integer',
  since_on: 'text',
  ends_on: 'text',
  confirmed_on: 'text',
  note: 'text',
  is_restricted: 'integer',
} as const;

/** Ties between people and organizations. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  let builder = db.schema.createTable('relationships');
  for (const [column, type] of Object.entries(columns))
    builder = builder.addColumn(column, type, (definition) => definition.notNull());
  await builder
    .addPrimaryKeyConstraint('relationships_key', ['id'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
    .execute();
  await db.schema
    .createIndex('relationships_by_from')
    .on('relationships')
    .columns(['from_id', 'to_id', 'kind'])
    .execute();
  await db.schema
    .createIndex('relationships_by_to')
    .on('relationships')
    .columns(['to_id', 'from_id', 'kind'])
    .execute();
}
