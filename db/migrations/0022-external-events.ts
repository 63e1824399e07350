import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables = {
  external_events: {
    ...versioned,
    deleted_at: 'text',
    title: 'text',
    kind: 'text',
    domain: 'text',
    certainty: 'text',
    starts_on: 'text',
    starts_at: 'text',
    ends_on: 'text',
    ends_at: 'text',
    time_zone: 'text',
    rule: 'text',
    extra: 'text',
    exceptions: 'text',
    last_on: 'text',
    place: 'text',
    url: 'text',
    note: 'text',
    committee_id: 'text',
    owner_person_id: 'text',
    is_cancelled: 'integer',
    is_restricted: 'integer',
  },
  calendar_links: {
    ...versioned,
    uid: 'text',
    recurrence: 'text',
    record_type: 'text',
    record_id: 'text',
    source_name: 'text',
    content_hash: 'text',
  },
} as const;

const live = sql<boolean>`deleted_at = ''`;

/** What happens outside the coalition, and where records that came from a calendar file came from. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns))
      table = table.addColumn(column, type, (definition) => definition.notNull());
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  await db.schema
    .createIndex('external_events_by_last_day')
    .on('external_events')
    .columns(['last_on', 'starts_on'])
    .where(live)
    .execute();
  await db.schema
    .createIndex('external_events_in_trash')
    .on('external_events')
    .columns(['deleted_at', 'id'])
    .where(sql<boolean>`deleted_at <> ''`)
    .execute();
  await db.schema
    .createIndex('external_events_by_owner')
    .on('external_events')
    .columns(['owner_person_id'])
    .where(sql<boolean>`owner_person_id <> ''`)
    .execute();
  await db.schema.createIndex('calendar_links_by_uid').on('calendar_links').columns(['uid', 'recurrence']).execute();
  await db.schema.createIndex('calendar_links_by_record').on('calendar_links').columns(['record_id']).execute();
}
