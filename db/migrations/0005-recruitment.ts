import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables = {
  ladder_moves: {
    ...versioned,
    record_type: 'text',
    record_id: 'text',
    ladder: 'text',
    from_stage: 'text',
    to_stage: 'text',
    to_rank: 'integer',
    moved_on: 'text',
    reason: 'text',
    ask_again_on: 'text',
    note: 'text',
    member_id: 'text',
  },
  commitments: {
    ...versioned,
    record_type: 'text',
    record_id: 'text',
    type: 'text',
    status: 'text',
    owner_id: 'text',
    value_amount: 'integer',
    value_unit: 'text',
    currency: 'text',
    starts_on: 'text',
    ends_on: 'text',
    remind_days: 'integer',
    remind_on: 'text',
    conditions: 'text',
    document_link: 'text',
    is_public: 'integer',
    note: 'text',
    asked_on: 'text',
    decided_on: 'text',
  },
  agreements: {
    ...versioned,
    title: 'text',
    sort_title: 'text',
    status: 'text',
    owner_id: 'text',
    scope: 'text',
    right_to_withdraw: 'text',
    starts_on: 'text',
    ends_on: 'text',
    review_on: 'text',
    body: 'text',
    document_link: 'text',
    is_public: 'integer',
  },
  agreement_signatories: {
    ...versioned,
    agreement_id: 'text',
    organization_id: 'text',
    person_id: 'text',
    signed_on: 'text',
    position: 'integer',
  },
} as const;

const indexes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ladder_moves: [['record_id', 'moved_on', 'to_rank'], ['moved_on']],
  commitments: [['record_id'], ['status', 'ends_on'], ['remind_on']],
  agreements: [['sort_title', 'id'], ['review_on']],
  agreement_signatories: [['agreement_id'], ['organization_id'], ['person_id']],
};

const partnerIndexes = {
  stage_on: ['is_archived', 'stage', 'stage_on', 'id'],
  ladder: ['is_archived', 'ladder', 'stage', 'stage_on', 'id'],
  highest_rank: ['is_archived', 'highest_rank', 'ladder'],
} as const;

/** Moves on the ladder, commitments and agreements. */
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
    for (const list of indexes[name] ?? [])
      await db.schema
        .createIndex(`${name}_by_${list[0]}`)
        .on(name)
        .columns([...list])
        .execute();
  }
  for (const table of ['people', 'organizations']) {
    await db.schema
      .alterTable(table)
      .addColumn('ladder', 'text', (definition) => definition.notNull().defaultTo(''))
      .execute();
    await db.schema
      .alterTable(table)
      .addColumn('highest_rank', 'integer', (definition) => definition.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable(table)
      .addColumn('stage_on', 'text', (definition) => definition.notNull().defaultTo(''))
      .execute();
    await fill(db, table);
    for (const [name, columns] of Object.entries(partnerIndexes))
      await db.schema
        .createIndex(`${table}_by_${name}`)
        .on(table)
        .columns([...columns])
        .where(sql.ref('deleted_at'), '=', sql.lit(''))
        .execute();
  }
}

/** Moves before this were not noted: each partner has the rung of its stage, on it since the day it was made. */
// oxlint-disable-next-line no-explicit-any -- see above.
async function fill(db: Kysely<any>, table: string): Promise<void> {
  await sql`update ${sql.ref(table)} set stage_on = substr(created_at, 1, 10), highest_rank = case stage
    when 'identified' then 1 when 'researched' then 2 when 'contacted' then 3 when 'met' then 4
    when 'committed' then 5 when 'active' then 6 when 'leader' then 7 else 0 end`.execute(db);
}
