import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** Words that a rule names and that stay in a text, and why. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const texts = ['record_type', 'record_id', 'rule_id', 'words', 'reason', 'member_id'];
  let table = db.schema
    .createTable('kept_words')
    .addColumn('id', 'text', (definition) => definition.notNull())
    .addColumn('version', 'integer', (definition) => definition.notNull())
    .addColumn('created_at', 'text', (definition) => definition.notNull())
    .addColumn('updated_at', 'text', (definition) => definition.notNull());
  for (const name of texts) table = table.addColumn(name, 'text', (definition) => definition.notNull());
  await table
    .addPrimaryKeyConstraint('kept_words_key', ['id'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
    .execute();
  await db.schema.createIndex('kept_words_record_id').on('kept_words').column('record_id').execute();
}
