import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer' | 'bigint';

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  funding_streams: {
    deleted_at: 'text',
    title: 'text',
    type: 'text',
    status: 'text',
    funder_organization_id: 'text',
    fiscal_agent_organization_id: 'text',
    owner_person_id: 'text',
    amount_cents: 'bigint',
    currency: 'text',
    probability: 'integer',
    starts_on: 'text',
    ends_on: 'text',
    service_cents: 'bigint',
    overhead_cap: 'integer',
    match_cents: 'bigint',
    is_unrestricted: 'integer',
    restrictions: 'text',
    allowable: 'text',
    pays_for: 'text',
    reporting: 'text',
    reapply_on: 'text',
    event_id: 'text',
    replaces: 'text',
    note: 'text',
  },
  funding_costs: {
    title: 'text',
    monthly_cents: 'bigint',
    service_type: 'text',
    is_direct: 'integer',
    starts_on: 'text',
    ends_on: 'text',
    note: 'text',
  },
  funding_allocations: { cost_id: 'text', stream_id: 'text', monthly_cents: 'bigint' },
  savings: {
    title: 'text',
    kind: 'text',
    low_cents: 'bigint',
    high_cents: 'bigint',
    starts_on: 'text',
    ends_on: 'text',
    source: 'text',
    note: 'text',
  },
};

const indexes: readonly (readonly [string, string])[] = [
  ['funding_streams', 'deleted_at'],
  ['funding_streams', 'funder_organization_id'],
  ['funding_streams', 'fiscal_agent_organization_id'],
  ['funding_streams', 'owner_person_id'],
  ['funding_streams', 'event_id'],
  ['funding_allocations', 'cost_id'],
  ['funding_allocations', 'stream_id'],
];

/** Money: streams, the budget that they pay, and savings. */
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
