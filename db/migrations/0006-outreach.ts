import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Columns = Readonly<Record<string, 'text' | 'integer'>>;

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;
const record = { record_type: 'text', record_id: 'text' } as const;

const tables: Readonly<Record<string, Columns>> = {
  promises: {
    ...versioned,
    ...record,
    interaction_id: 'text',
    direction: 'text',
    text: 'text',
    due_on: 'text',
    kept_on: 'text',
    owner_id: 'text',
  },
  outreach_plans: {
    ...versioned,
    title: 'text',
    purpose: 'text',
    ask: 'text',
    audience_type: 'text',
    audience: 'text',
    status: 'text',
    starts_on: 'text',
    owner_id: 'text',
  },
  outreach_steps: {
    ...versioned,
    plan_id: 'text',
    position: 'integer',
    channel: 'text',
    day: 'integer',
    subject: 'text',
    script: 'text',
  },
  outreach_targets: {
    ...versioned,
    ...record,
    plan_id: 'text',
    state: 'text',
    reason: 'text',
    steps_done: 'integer',
    next_due_on: 'text',
    last_outcome: 'text',
    last_touch_on: 'text',
    note: 'text',
  },
  information_sessions: {
    ...versioned,
    title: 'text',
    held_on: 'text',
    starts_at: 'text',
    place: 'text',
    languages: 'text',
    status: 'text',
    head_count: 'integer',
    owner_id: 'text',
    note: 'text',
    held_interaction_id: 'text',
  },
  session_guests: {
    ...versioned,
    ...record,
    session_id: 'text',
    state: 'text',
    card: 'text',
    card_note: 'text',
  },
  session_questions: {
    ...versioned,
    ...record,
    session_id: 'text',
    text: 'text',
    answer: 'text',
  },
  cadences: { ...versioned, ...record, tier: 'text', every_days: 'integer', paused_until: 'text' },
};

const indexes: readonly (readonly [name: string, table: string, columns: readonly string[], isUnique?: boolean])[] = [
  ['promises_by_kept', 'promises', ['kept_on', 'due_on', 'id', 'direction', 'owner_id']],
  ['promises_by_record', 'promises', ['record_id', 'kept_on', 'due_on']],
  ['promises_by_interaction', 'promises', ['interaction_id']],
  ['outreach_steps_by_plan', 'outreach_steps', ['plan_id', 'position']],
  ['outreach_targets_by_plan', 'outreach_targets', ['plan_id', 'record_id'], true],
  ['outreach_targets_by_state', 'outreach_targets', ['plan_id', 'state', 'next_due_on', 'id']],
  ['outreach_targets_by_due', 'outreach_targets', ['state', 'next_due_on', 'id']],
  ['outreach_targets_by_record', 'outreach_targets', ['record_id']],
  ['information_sessions_by_day', 'information_sessions', ['held_on', 'id']],
  ['session_guests_by_session', 'session_guests', ['session_id', 'record_id'], true],
  ['session_guests_by_record', 'session_guests', ['record_id']],
  ['session_questions_by_session', 'session_questions', ['session_id', 'created_at']],
  ['session_questions_by_record', 'session_questions', ['record_id']],
  ['cadences_by_record', 'cadences', ['record_id', 'tier'], true],
];

/** Promises both ways, outreach plans, information sessions and the rhythm of staying in touch. */
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
  for (const [name, table, columns, isUnique] of indexes) {
    const index = db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns]);
    await (isUnique === true ? index.unique() : index).execute();
  }
  // Who is due for a hello is read from this alone: rated partners by the day of the latest contact.
  for (const table of ['people', 'organizations'])
    await db.schema
      .createIndex(`${table}_by_hello`)
      .on(table)
      .columns(['last_contact_on', 'influence', 'stance', 'stage', 'owner_id', 'is_archived', 'id'])
      .where(sql<boolean>`deleted_at = '' and influence > 0`)
      .execute();
}
