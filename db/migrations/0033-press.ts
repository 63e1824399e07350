import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables = {
  press_outlets: {
    ...versioned,
    deleted_at: 'text',
    name: 'text',
    sort_name: 'text',
    kind: 'text',
    beat: 'text',
    organization_id: 'text',
    person_id: 'text',
    tone: 'text',
    note: 'text',
  },
  press_contacts: {
    ...versioned,
    outlet_id: 'text',
    campaign_id: 'text',
    asset_id: 'text',
    quoted_person_id: 'text',
    kind: 'text',
    happened_on: 'text',
    title: 'text',
    url: 'text',
    tone: 'text',
    is_correction_owed: 'integer',
    corrected_on: 'text',
    note: 'text',
  },
  statement_signatures: {
    ...versioned,
    asset_id: 'text',
    organization_id: 'text',
    person_id: 'text',
    status: 'text',
    asked_on: 'text',
    due_on: 'text',
    answered_on: 'text',
    hash: 'text',
    note: 'text',
  },
  statement_checks: {
    ...versioned,
    asset_id: 'text',
    point: 'text',
    checked_on: 'text',
    hash: 'text',
    member_id: 'text',
  },
  spokespeople: {
    ...versioned,
    person_id: 'text',
    voice: 'text',
    topics: 'text',
    languages: 'text',
    trained_on: 'text',
    until_on: 'text',
    note: 'text',
  },
  crisis_sheet: {
    ...versioned,
    fact_holder_id: 'text',
    spokesperson_id: 'text',
    deputy_id: 'text',
    asset_id: 'text',
    kind: 'text',
    opened_at: 'text',
    steps: 'text',
    note: 'text',
  },
  crisis_calls: {
    ...versioned,
    person_id: 'text',
    why: 'text',
    position: 'integer',
    called_at: 'text',
  },
} as const;

const indexes = [
  ['press_outlets_by_name', 'press_outlets', ['deleted_at', 'sort_name', 'id']],
  ['press_outlets_by_person', 'press_outlets', ['person_id']],
  ['press_outlets_by_organization', 'press_outlets', ['organization_id']],
  ['press_contacts_by_outlet', 'press_contacts', ['outlet_id', 'happened_on']],
  ['press_contacts_by_asset', 'press_contacts', ['asset_id']],
  ['press_contacts_by_quoted', 'press_contacts', ['quoted_person_id']],
  ['press_contacts_by_campaign', 'press_contacts', ['campaign_id']],
  ['statement_signatures_by_asset', 'statement_signatures', ['asset_id']],
  ['statement_signatures_by_organization', 'statement_signatures', ['organization_id']],
  ['statement_signatures_by_person', 'statement_signatures', ['person_id']],
  ['statement_checks_by_asset', 'statement_checks', ['asset_id']],
  ['spokespeople_by_person', 'spokespeople', ['person_id']],
  ['crisis_calls_by_person', 'crisis_calls', ['person_id']],
] as const;

/** The press list with its log, who signed a statement, who speaks, and the sheet for a crisis. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns))
      table = table.addColumn(column, type, (built) => built.notNull());
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  for (const [name, table, columns] of indexes)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
}
