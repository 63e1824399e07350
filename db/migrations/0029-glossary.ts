import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** What a workspace says about words, beside the rules that the app ships. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const texts = ['kind', 'rule_id', 'locale', 'words', 'suggestions', 'severity', 'reason'];
  let table = db.schema
    .createTable('glossary_entries')
    .addColumn('id', 'text', (definition) => definition.notNull())
    .addColumn('version', 'integer', (definition) => definition.notNull())
    .addColumn('created_at', 'text', (definition) => definition.notNull())
    .addColumn('updated_at', 'text', (definition) => definition.notNull());
  for (const name of texts) table = table.addColumn(name, 'text', (definition) => definition.notNull());
  await table
    .addPrimaryKeyConstraint('glossary_entries_key', ['id'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
    .execute();
}
