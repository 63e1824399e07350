import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Columns = Readonly<Record<string, 'text' | 'integer'>>;

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;
const trashable = { ...versioned, deleted_at: 'text' } as const;

const tables: Readonly<Record<string, Columns>> = {
  win_credits: {
    ...versioned,
    win_id: 'text',
    record_type: 'text',
    record_id: 'text',
    part: 'text',
    thanked_on: 'text',
  },
  losses: {
    ...trashable,
    title: 'text',
    lost_on: 'text',
    category: 'text',
    what_happened: 'text',
    goal_id: 'text',
    decision_id: 'text',
    campaign_id: 'text',
    revisit_on: 'text',
    note: 'text',
  },
  after_action_reviews: {
    ...trashable,
    subject_type: 'text',
    subject_id: 'text',
    title: 'text',
    held_on: 'text',
    planned: 'text',
    happened: 'text',
    why: 'text',
    next: 'text',
    keep: 'text',
    change: 'text',
    facilitator_person_id: 'text',
  },
  lessons: {
    ...trashable,
    title: 'text',
    context: 'text',
    problem: 'text',
    tried: 'text',
    happened: 'text',
    why: 'text',
    dissent: 'text',
    cost: 'text',
    conditions: 'text',
    steps: 'text',
    pitfalls: 'text',
    again: 'text',
    contact_person_id: 'text',
    status: 'text',
    confidence: 'text',
    times_worked: 'integer',
    confirmed_by: 'text',
    share_level: 'text',
    review_id: 'text',
    roadmap_steps: 'text',
  },
};

/** Columns that older tables get, with what they hold until somebody says otherwise. */
const added: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  wins: {
    value_before: '',
    value_after: '',
    proof: '',
    is_public: 0,
    equity_note: '',
    next_ask: '',
    paves_way_to: '',
    decision_id: '',
    asset_id: '',
    milestone_id: '',
    proposed_from: '',
    proposed_source_id: '',
    verified_by: '',
    verified_on: '',
  },
  risks: {
    cause: '',
    event: '',
    effect: '',
    early_signals: '',
    velocity: 'medium',
    contingency: '',
    residual_likelihood: 0,
    residual_impact: 0,
    closed_on: '',
    event_id: '',
  },
  tasks: { origin_type: '', origin_id: '' },
};

const indexes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['wins', ['proposed_source_id']],
  ['wins', ['paves_way_to']],
  ['wins', ['status', 'won_on']],
  ['win_credits', ['win_id']],
  ['win_credits', ['record_id']],
  ['losses', ['lost_on']],
  ['losses', ['goal_id']],
  ['after_action_reviews', ['subject_id']],
  ['after_action_reviews', ['held_on']],
  ['lessons', ['review_id']],
  ['lessons', ['contact_person_id']],
  ['tasks', ['origin_id']],
  ['relationships', ['created_at']],
  ['milestones', ['met_on']],
  ['agreement_signatories', ['signed_on']],
];

/** What categories of risks and of wins are called now. */
const risks = { people: 'internal', money: 'funding', trust: 'partner', public: 'reputation', operations: 'capacity' };
const wins = { space: 'service', pilot: 'service', spread: 'replication' };

/** All of a win and of a risk, losses, reviews of what happened, lessons, and where a task came from. */
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
  for (const name of ['losses', 'after_action_reviews', 'lessons'])
    await db.schema
      .createIndex(`${name}_in_trash`)
      .on(name)
      .columns(['deleted_at', 'id'])
      .where(sql.ref('deleted_at'), '<>', sql.lit(''))
      .execute();
  for (const [table, columns] of Object.entries(added))
    for (const [column, value] of Object.entries(columns))
      await db.schema
        .alterTable(table)
        .addColumn(column, typeof value === 'number' ? 'integer' : 'text', (definition) =>
          definition.notNull().defaultTo(sql.lit(value)),
        )
        .execute();
  await db.schema.alterTable('risks').renameColumn('plan', 'prevention').execute();
  for (const [before, after] of Object.entries(risks))
    await db.updateTable('risks').set({ category: after }).where('category', '=', before).execute();
  for (const [before, after] of Object.entries(wins))
    await db.updateTable('wins').set({ category: after }).where('category', '=', before).execute();
  for (const [table, columns] of indexes)
    await db.schema
      .createIndex(`${table}_by_${columns[0]}`)
      .on(table)
      .columns([...columns])
      .execute();
}
