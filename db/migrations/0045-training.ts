import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer';

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  training_sessions: {
    deleted_at: 'text',
    title: 'text',
    topic: 'text',
    status: 'text',
    held_on: 'text',
    minutes: 'integer',
    audience: 'text',
    place: 'text',
    trainer_person_id: 'text',
    trainer_organization_id: 'text',
    trainer_words: 'text',
    evidence: 'text',
    before_share: 'integer',
    after_share: 'integer',
    refresher_on: 'text',
    note: 'text',
  },
  training_attendance: {
    session_id: 'text',
    organization_id: 'text',
    unit: 'text',
    expected: 'integer',
    attended: 'integer',
  },
  friction_checks: {
    checked_on: 'text',
    organization_id: 'text',
    answers: 'text',
    note: 'text',
  },
};

const indexes: readonly (readonly [string, string])[] = [
  ['training_sessions', 'deleted_at'],
  ['training_sessions', 'trainer_person_id'],
  ['training_sessions', 'trainer_organization_id'],
  ['training_attendance', 'session_id'],
  ['training_attendance', 'organization_id'],
  ['friction_checks', 'organization_id'],
];

/** Training: sessions, who came by organization and squad, and how hard diverting is beside arresting. */
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
}
