import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer';

const versioned = { version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  event_preparations: {
    ...versioned,
    event_id: 'text',
    for_on: 'text',
    text: 'text',
    days_before: 'integer',
    done_on: 'text',
    task_id: 'text',
    position: 'integer',
  },
  event_exposures: { ...versioned, event_id: 'text', record_type: 'text', record_id: 'text', note: 'text' },
  scenarios: {
    ...versioned,
    event_id: 'text',
    title: 'text',
    likelihood: 'integer',
    meaning: 'text',
    position: 'integer',
  },
  scenario_tasks: {
    ...versioned,
    scenario_id: 'text',
    text: 'text',
    days_before: 'integer',
    task_id: 'text',
    position: 'integer',
  },
  home_tiles: { ...versioned, tiles: 'text', hidden: 'text' },
  member_looks: { seen_seq: 'integer', seen_at: 'text', latest_seq: 'integer', latest_at: 'text' },
};

const indexes: readonly (readonly [string, readonly string[]])[] = [
  ['event_preparations', ['event_id', 'for_on']],
  ['event_preparations', ['task_id']],
  ['event_exposures', ['event_id']],
  ['event_exposures', ['record_id']],
  ['scenarios', ['event_id']],
  ['scenario_tasks', ['scenario_id']],
  ['scenario_tasks', ['task_id']],
];

/** What a coalition does to be ready for an event, and what each member has seen and put where on the first screen. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema.createTable(name).addColumn('id', 'text', (column) => column.notNull());
    for (const [column, type] of Object.entries(columns))
      table = table.addColumn(column, type, (definition) => definition.notNull());
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  for (const [table, columns] of indexes)
    await db.schema
      .createIndex(`${table}_by_${columns[0]}`)
      .on(table)
      .columns([...columns])
      .execute();
  await db.schema
    .alterTable('external_events')
    .addColumn('lead_days', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  for (const column of ['decision_needed', 'affected'])
    await db.schema
      .alterTable('external_events')
      .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(''))
      .execute();
  // What ends is found by its day alone: of many thousand rows few have one.
  for (const table of ['commitments', 'agreements', 'seat_terms', 'roles'])
    await db.schema
      .createIndex(`${table}_by_end`)
      .on(table)
      .columns(['ends_on'])
      .where(sql<boolean>`ends_on <> ''`)
      .execute();
}
