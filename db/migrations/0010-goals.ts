import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;
const trashable = { ...versioned, deleted_at: 'text' } as const;

const tables = {
  goals: {
    ...trashable,
    kind: 'text',
    parent_id: 'text',
    template: 'text',
    title: 'text',
    why: 'text',
    change: 'text',
    measure: 'text',
    unit: 'text',
    direction: 'text',
    baseline_value: 'text',
    baseline_source: 'text',
    baseline_on: 'text',
    target_value: 'text',
    achievable: 'text',
    problem: 'text',
    pathway: 'text',
    equity: 'text',
    starts_on: 'text',
    due_on: 'text',
    status: 'text',
    standing: 'text',
    confidence: 'integer',
    met_on: 'text',
    owner_person_id: 'text',
    committee_id: 'text',
    position: 'integer',
  },
  goal_values: {
    ...versioned,
    goal_id: 'text',
    measured_on: 'text',
    value: 'text',
    source: 'text',
    note: 'text',
  },
  goal_links: { ...versioned, goal_id: 'text', record_type: 'text', record_id: 'text' },
  milestones: {
    ...versioned,
    goal_id: 'text',
    title: 'text',
    due_on: 'text',
    met_on: 'text',
    evidence: 'text',
    win_level: 'integer',
    position: 'integer',
  },
  guidelines: { ...trashable, title: 'text', status: 'text', review_on: 'text', note: 'text' },
  guideline_clauses: {
    ...versioned,
    guideline_id: 'text',
    clause: 'text',
    choice: 'text',
    title: 'text',
    body: 'text',
    fields: 'text',
    position: 'integer',
  },
  guideline_versions: {
    ...versioned,
    guideline_id: 'text',
    number: 'integer',
    body: 'text',
    adopted_on: 'text',
    decision_id: 'text',
    note: 'text',
  },
  guideline_signatures: {
    ...versioned,
    guideline_id: 'text',
    version_id: 'text',
    organization_id: 'text',
    person_id: 'text',
    signed_on: 'text',
    note: 'text',
  },
} as const;

const indexes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  goals: [['deleted_at'], ['parent_id'], ['committee_id'], ['owner_person_id'], ['due_on']],
  goal_values: [['goal_id', 'measured_on']],
  goal_links: [['goal_id'], ['record_id']],
  milestones: [['goal_id', 'position'], ['due_on']],
  guidelines: [['deleted_at'], ['review_on']],
  guideline_clauses: [['guideline_id', 'position']],
  guideline_versions: [['guideline_id', 'number'], ['decision_id']],
  guideline_signatures: [['guideline_id'], ['version_id'], ['organization_id'], ['person_id']],
};

/** Goals with their values and milestones; operating guidelines with their clauses, versions and signatures. */
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
}
