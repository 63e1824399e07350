import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;
const tables = {
  retention_rules: { ...versioned, subject: 'text', months: 'integer' },
  retention_reviews: { ...versioned, record_type: 'text', record_id: 'text', keep_until: 'text', member_id: 'text' },
} as const;

/** What is to be reviewed after some time, and what was looked at and is kept until a day. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns))
      table = table.addColumn(column, type, (definition) => definition.notNull());
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  await db.schema.createIndex('retention_reviews_by_record').on('retention_reviews').columns(['record_id']).execute();
}
