import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer';

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  campaigns: {
    deleted_at: 'text',
    name: 'text',
    goal: 'text',
    status: 'text',
    starts_on: 'text',
    ends_on: 'text',
    owner_person_id: 'text',
    committee_id: 'text',
    goal_id: 'text',
    budget: 'integer',
    spent: 'integer',
    currency: 'text',
    budget_note: 'text',
    note: 'text',
  },
  campaign_phases: { campaign_id: 'text', phase: 'text', starts_on: 'text', ends_on: 'text', note: 'text' },
  campaign_targets: { campaign_id: 'text', segment_id: 'text', band: 'text', note: 'text' },
};

const indexes: readonly (readonly [string, string])[] = [
  ['campaigns', 'deleted_at'],
  ['campaigns', 'owner_person_id'],
  ['campaign_phases', 'campaign_id'],
  ['campaign_targets', 'campaign_id'],
  ['campaign_targets', 'segment_id'],
];

/** Campaigns with their phases and audiences. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema
      .createTable(name)
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull());
    for (const [column, type] of Object.entries(columns))
      table = table.addColumn(column, type, (definition) => definition.notNull());
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  for (const [table, column] of indexes)
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
}
