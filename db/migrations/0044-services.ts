import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer';

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  service_offers: {
    organization_id: 'text',
    service_type: 'text',
    mode: 'text',
    slots: 'integer',
    wait_days: 'integer',
    hours: 'text',
    is_always_open: 'integer',
    is_warm: 'integer',
    is_harm_reduction: 'integer',
    is_accessible: 'integer',
    neighborhoods: 'text',
    languages: 'text',
    populations: 'text',
    eligibility: 'text',
    exclusions: 'text',
    cost: 'text',
    contact: 'text',
    confirmed_on: 'text',
    note: 'text',
  },
  service_needs: { service_type: 'text', need: 'integer', share: 'integer', languages: 'text', source: 'text' },
  service_areas: { name: 'text', rings: 'text', height: 'integer', file_name: 'text' },
};

const indexes: readonly (readonly [string, string])[] = [
  ['service_offers', 'organization_id'],
  ['service_offers', 'service_type'],
];

/** Services: who offers what, how much is needed, and the shapes of neighborhoods. */
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
