import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer' | 'bigint';

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  program_facts: { question: 'text', answers: 'text', note: 'text' },
  program_parts: { kind: 'text', item: 'text', status: 'text', since: 'text', decision_id: 'text', note: 'text' },
  program_moves: { part_id: 'text', status: 'text', moved_on: 'text', note: 'text' },
  pathway_memos: {
    deleted_at: 'text',
    title: 'text',
    written_on: 'text',
    chosen: 'text',
    rejected: 'text',
    reasons: 'text',
    facts: 'text',
    decision_id: 'text',
  },
  program_tasks: { subject_kind: 'text', subject_key: 'text', task_id: 'text' },
  benefit_lines: {
    title: 'text',
    side: 'text',
    falls_to: 'text',
    unit: 'text',
    low_units: 'integer',
    high_units: 'integer',
    low_cents: 'bigint',
    high_cents: 'bigint',
    is_cash: 'integer',
    source: 'text',
    note: 'text',
  },
  funding_years: { stream_id: 'text', label: 'text', starts_on: 'text', ends_on: 'text', amount_cents: 'bigint' },
  plan_words: { section: 'text', words: 'text' },
};

const indexes: readonly (readonly [string, string])[] = [
  ['program_parts', 'decision_id'],
  ['program_moves', 'part_id'],
  ['pathway_memos', 'deleted_at'],
  ['pathway_memos', 'decision_id'],
  ['program_tasks', 'task_id'],
  ['funding_years', 'stream_id'],
];

/** The program: local facts, pathways and models in use, memos; and of money the worksheet, fiscal years and the plan's words. */
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
