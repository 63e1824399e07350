import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables = {
  long_table: { ...versioned, shared_goal: 'text', agreed_on: 'text', preset: 'text' },
  required_sectors: { ...versioned, sector: 'text', position: 'integer', asks: 'text' },
  seats: {
    ...versioned,
    deleted_at: 'text',
    sector: 'text',
    title: 'text',
    kind: 'text',
    is_voting: 'integer',
    needs_decision_power: 'integer',
    is_lived_experience: 'integer',
    position: 'integer',
    note: 'text',
  },
  seat_terms: {
    ...versioned,
    seat_id: 'text',
    person_id: 'text',
    organization_id: 'text',
    state: 'text',
    invited_on: 'text',
    starts_on: 'text',
    ends_on: 'text',
    alternate_person_id: 'text',
    hand_over_note: 'text',
  },
} as const;

const indexes: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['required_sectors', 'sector'],
  ['seats', 'sector', 'position'],
  ['seat_terms', 'seat_id', 'ends_on'],
  ['seat_terms', 'person_id'],
  ['seat_terms', 'organization_id'],
  ['seat_terms', 'alternate_person_id'],
];

/** The chairs of the long table: which sectors are wanted, the seats, and who held them when. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let builder = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns))
      builder = builder.addColumn(column, type, (definition) => definition.notNull());
    await builder
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  for (const [table, ...columns] of indexes)
    await db.schema.createIndex(`${table}_by_${columns[0]}`).on(table).columns(columns).execute();
  await db.schema
    .createIndex('seats_in_trash')
    .on('seats')
    .columns(['deleted_at', 'id'])
    .where(sql.ref('deleted_at'), '<>', sql.lit(''))
    .execute();
}
