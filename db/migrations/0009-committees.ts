import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables = {
  committees: {
    ...versioned,
    deleted_at: 'text',
    name: 'text',
    kind: 'text',
    parent_id: 'text',
    purpose: 'text',
    status: 'text',
    formed_on: 'text',
    closed_on: 'text',
    usual_rule: 'text',
    min_size: 'integer',
    max_size: 'integer',
    meets: 'text',
    place: 'text',
    links: 'text',
    position: 'integer',
    note: 'text',
  },
  frameworks: {
    ...versioned,
    worksheet: 'text',
    strategy: 'text',
    template: 'text',
    applied: 'text',
  },
  risks: {
    ...versioned,
    deleted_at: 'text',
    title: 'text',
    category: 'text',
    likelihood: 'integer',
    impact: 'integer',
    status: 'text',
    trigger: 'text',
    plan: 'text',
    owner_person_id: 'text',
    review_on: 'text',
    note: 'text',
  },
} as const;

const columns: readonly (readonly [table: string, column: string, value: string])[] = [
  ['seats', 'committee_id', ''],
  ['seat_terms', 'role', 'member'],
  ['members', 'person_id', ''],
  ['people', 'lived_experience_on', ''],
];

/** Committees with seats of their own, the framework of the coalition, risks, who a member is, and lived experience that people told of themselves. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  for (const [name, parts] of Object.entries(tables)) {
    let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
    for (const [column, type] of Object.entries(parts))
      builder = builder.addColumn(column, type, (definition) => definition.notNull());
    await builder.addPrimaryKeyConstraint(`${name}_key`, ['id']).modifyEnd(strict).execute();
  }
  for (const [table, column, value] of columns)
    await db.schema
      .alterTable(table)
      .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(value))
      .execute();
  await db.schema.createIndex('seats_by_committee').on('seats').columns(['committee_id', 'position']).execute();
  await db.schema
    .createIndex('people_with_lived_experience')
    .on('people')
    .columns(['lived_experience_on'])
    .where(sql.ref('lived_experience_on'), '<>', sql.lit(''))
    .execute();
  for (const table of ['committees', 'risks'])
    await db.schema
      .createIndex(`${table}_in_trash`)
      .on(table)
      .columns(['deleted_at', 'id'])
      .where(sql.ref('deleted_at'), '<>', sql.lit(''))
      .execute();
}
