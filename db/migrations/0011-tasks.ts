import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Columns = Readonly<Record<string, 'text' | 'integer'>>;

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables: Readonly<Record<string, Columns>> = {
  tasks: {
    ...versioned,
    deleted_at: 'text',
    title: 'text',
    sort_title: 'text',
    description: 'text',
    owner_person_id: 'text',
    committee_id: 'text',
    goal_id: 'text',
    meeting_id: 'text',
    agenda_item_id: 'text',
    decision_id: 'text',
    record_type: 'text',
    record_id: 'text',
    status: 'text',
    priority: 'text',
    effort: 'integer',
    starts_on: 'text',
    due_on: 'text',
    done_on: 'text',
    dropped_reason: 'text',
    blocked_reason: 'text',
    carried_over: 'integer',
    question: 'text',
    evidence: 'text',
    rule: 'text',
    series_id: 'text',
    position: 'integer',
  },
  task_people: { ...versioned, task_id: 'text', person_id: 'text', letter: 'text' },
  task_steps: { ...versioned, task_id: 'text', text: 'text', is_done: 'integer', position: 'integer' },
  task_dependencies: { ...versioned, task_id: 'text', needs_task_id: 'text' },
};

const indexes: readonly (readonly [name: string, table: string, columns: readonly string[], isUnique?: boolean])[] = [
  ['tasks_by_status', 'tasks', ['status', 'position', 'id']],
  ['tasks_by_due', 'tasks', ['due_on', 'status', 'id']],
  ['tasks_by_owner', 'tasks', ['owner_person_id', 'status', 'due_on', 'id']],
  ['tasks_by_committee', 'tasks', ['committee_id', 'status', 'due_on', 'id']],
  ['tasks_by_goal', 'tasks', ['goal_id']],
  ['tasks_by_meeting', 'tasks', ['meeting_id']],
  ['tasks_by_agenda_item', 'tasks', ['agenda_item_id']],
  ['tasks_by_decision', 'tasks', ['decision_id']],
  ['tasks_by_record', 'tasks', ['record_id']],
  ['tasks_by_series', 'tasks', ['series_id']],
  ['tasks_by_trash', 'tasks', ['deleted_at']],
  ['task_people_by_task', 'task_people', ['task_id', 'person_id'], true],
  ['task_people_by_person', 'task_people', ['person_id']],
  ['task_steps_by_task', 'task_steps', ['task_id', 'position']],
  ['task_dependencies_by_task', 'task_dependencies', ['task_id', 'needs_task_id'], true],
  ['task_dependencies_by_needs', 'task_dependencies', ['needs_task_id']],
];

/** Tasks with their helpers, steps and dependencies. */
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
}
