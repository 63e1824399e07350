import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer' | 'bigint';

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  feedback: {
    deleted_at: 'text',
    title: 'text',
    said: 'text',
    alias: 'text',
    kind: 'text',
    route: 'text',
    heard_on: 'text',
    status: 'text',
    answer: 'text',
    answered_on: 'text',
    told_on: 'text',
    meeting_id: 'text',
    decision_id: 'text',
    owner_person_id: 'text',
    is_restricted: 'integer',
  },
  stipends: {
    person_id: 'text',
    reason: 'text',
    meeting_id: 'text',
    amount_cents: 'bigint',
    currency: 'text',
    due_on: 'text',
    paid_on: 'text',
    note: 'text',
  },
  engagement_supports: {
    person_id: 'text',
    kind: 'text',
    words: 'text',
    starts_on: 'text',
    ends_on: 'text',
  },
};

const indexes: readonly (readonly [string, string])[] = [
  ['feedback', 'deleted_at'],
  ['feedback', 'meeting_id'],
  ['feedback', 'decision_id'],
  ['feedback', 'owner_person_id'],
  ['stipends', 'person_id'],
  ['stipends', 'meeting_id'],
  ['engagement_supports', 'person_id'],
];

/** Lived experience: feedback and what changed because of it, stipends and support. */
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
      // SQLite's integers are wide; its strict tables know the word alone.
      const kind = type === 'bigint' && dialect === 'sqlite' ? 'integer' : type;
      table = table.addColumn(column, kind, (definition) => definition.notNull());
    }
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  for (const [table, column] of indexes)
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
}
