import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer';

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  practice_items: {
    checklist: 'text',
    item: 'text',
    owner_person_id: 'text',
    review_on: 'text',
    next_step: 'text',
    phase: 'text',
  },
  practice_ratings: {
    checklist: 'text',
    item: 'text',
    rater_person_id: 'text',
    status: 'text',
    rated_on: 'text',
    why: 'text',
  },
  practice_evidence: {
    checklist: 'text',
    item: 'text',
    source_type: 'text',
    source_id: 'text',
    words: 'text',
  },
};

const indexes: readonly (readonly [string, string])[] = [
  ['practice_items', 'owner_person_id'],
  ['practice_ratings', 'rater_person_id'],
  ['practice_evidence', 'source_id'],
];

/** The ledger of principles and practices: who answers for an item, what raters say of it, and what shows it. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema
      .createTable(name)
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull());
    for (const [column, type] of Object.entries(columns)) {
      table = table.addColumn(column, type, (definition) => definition.notNull());
    }
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  for (const [table, column] of indexes)
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
  await db.schema.createIndex('practice_items_by_item').on('practice_items').columns(['checklist', 'item']).execute();
  for (const table of ['practice_ratings', 'practice_evidence'])
    await db.schema.createIndex(`${table}_by_item`).on(table).columns(['checklist', 'item']).execute();
}
