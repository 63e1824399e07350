import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const assessments = {
  id: 'text',
  version: 'integer',
  created_at: 'text',
  updated_at: 'text',
  deleted_at: 'text',
  record_type: 'text',
  record_id: 'text',
  decision_id: 'text',
  scale: 'text',
  value: 'text',
  member_id: 'text',
  rated_on: 'text',
  basis: 'text',
  confidence: 'text',
  note: 'text',
  source: 'text',
  interaction_id: 'text',
} as const;

const wantedDecisions = {
  id: 'text',
  version: 'integer',
  created_at: 'text',
  updated_at: 'text',
  deleted_at: 'text',
  title: 'text',
  question: 'text',
  organization_id: 'text',
  decides_on: 'text',
  status: 'text',
  description: 'text',
} as const;

/** What partners carry of their ratings, with what stands there while nobody has rated them. */
const standing = [
  ['stance', 'integer', 9],
  ['stance_rank', 'integer', 0],
  ['stance_on', 'text', ''],
  ['influence', 'integer', 0],
  ['interest', 'integer', 0],
  ['relationship', 'integer', -1],
  ['stance_is_derived', 'integer', 0],
  ['stance_split', 'integer', 0],
] as const;

// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  for (const [name, columns] of [
    ['assessments', assessments],
    ['wanted_decisions', wantedDecisions],
  ] as const) {
    let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns))
      builder = builder.addColumn(column, type, (definition) => definition.notNull());
    await builder.addPrimaryKeyConstraint(`${name}_key`, ['id']).modifyEnd(strict).execute();
    await db.schema
      .createIndex(`${name}_in_trash`)
      .on(name)
      .columns(['deleted_at', 'id'])
      .where(sql.ref('deleted_at'), '<>', sql.lit(''))
      .execute();
  }
  // The history of a partner is read whole and in order; what moved in a period is read by scale and day.
  for (const [name, columns] of [
    ['record', ['record_id', 'scale', 'rated_on']],
    ['scale', ['scale', 'rated_on', 'record_id']],
    ['decision', ['decision_id', 'record_id']],
    ['interaction', ['interaction_id']],
  ] as const)
    await db.schema
      .createIndex(`assessments_by_${name}`)
      .on('assessments')
      .columns([...columns])
      .execute();
  for (const table of ['people', 'organizations']) {
    for (const [column, type, initial] of standing)
      await db.schema
        .alterTable(table)
        .addColumn(column, type, (definition) => definition.notNull().defaultTo(sql.lit(initial)))
        .execute();
    // By the id, which grows with time: new rows, which nobody has rated, are added at one place of each index.
    for (const column of ['stance_rank', 'influence', 'interest', 'relationship', 'stance_on'])
      await db.schema
        .createIndex(`${table}_by_${column}`)
        .on(table)
        .columns([column, 'id', 'is_archived'])
        .where(sql.ref('deleted_at'), '=', sql.lit(''))
        .execute();
  }
  // An organization's stance follows from those of its people who have one.
  await db.schema
    .createIndex('people_with_stance')
    .on('people')
    .columns(['organization_id', 'stance', 'influence', 'stance_on', 'id'])
    .where(sql<boolean>`deleted_at = '' and stance <> 9`)
    .execute();
}
