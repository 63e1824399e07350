import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Column = 'text' | 'integer';

const tables: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  data_agreements: {
    title: 'text',
    organization_id: 'text',
    owner_person_id: 'text',
    status: 'text',
    due_on: 'text',
    signed_on: 'text',
    ends_on: 'text',
    purpose: 'text',
    fields: 'text',
    security: 'text',
    note: 'text',
  },
  indicators: {
    deleted_at: 'text',
    title: 'text',
    domain: 'text',
    template: 'text',
    definition: 'text',
    unit: 'text',
    direction: 'text',
    counts_people: 'integer',
    source: 'text',
    owner_person_id: 'text',
    frequency: 'text',
    baseline_value: 'text',
    baseline_on: 'text',
    baseline_source: 'text',
    target_value: 'text',
    target_on: 'text',
    cuts: 'text',
    agreement_id: 'text',
    evidence_id: 'text',
    note: 'text',
  },
  indicator_values: {
    indicator_id: 'text',
    starts_on: 'text',
    ends_on: 'text',
    cut: 'text',
    part: 'text',
    value: 'text',
    people: 'integer',
    source: 'text',
  },
  evaluation_answers: {
    question: 'text',
    answer: 'text',
    settled_on: 'text',
  },
  research_partnerships: {
    title: 'text',
    organization_id: 'text',
    person_id: 'text',
    kind: 'text',
    agreement_id: 'text',
    answers: 'text',
    paid_by: 'text',
    starts_on: 'text',
    ends_on: 'text',
    note: 'text',
  },
  learning_sessions: {
    title: 'text',
    held_on: 'text',
    is_held: 'integer',
    meeting_id: 'text',
    learned: 'text',
    changes: 'text',
    decision_id: 'text',
  },
  network_contacts: {
    deleted_at: 'text',
    title: 'text',
    kind: 'text',
    organization_id: 'text',
    person_id: 'text',
    address: 'text',
    about: 'text',
    note: 'text',
  },
  network_log: {
    entry: 'text',
    contact_id: 'text',
    kind: 'text',
    happens_on: 'text',
    title: 'text',
    status: 'text',
    answered_on: 'text',
    outcome: 'text',
    owner_person_id: 'text',
    party: 'text',
  },
};

const indexes: readonly (readonly [string, string])[] = [
  ['indicators', 'deleted_at'],
  ['indicators', 'owner_person_id'],
  ['indicators', 'agreement_id'],
  ['indicators', 'evidence_id'],
  ['indicator_values', 'indicator_id'],
  ['data_agreements', 'organization_id'],
  ['data_agreements', 'owner_person_id'],
  ['research_partnerships', 'organization_id'],
  ['research_partnerships', 'person_id'],
  ['learning_sessions', 'meeting_id'],
  ['learning_sessions', 'decision_id'],
  ['network_contacts', 'deleted_at'],
  ['network_contacts', 'organization_id'],
  ['network_contacts', 'person_id'],
  ['network_log', 'contact_id'],
  ['network_log', 'owner_person_id'],
];

/** Evaluation and learning: indicators, agreements about data, who evaluates, what was learned, and those who help. */
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
      table = table.addColumn(column, type, (definition) => definition.notNull());
    }
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  for (const [table, column] of indexes)
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
}
