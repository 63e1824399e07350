import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables: Readonly<Record<string, Readonly<Record<string, 'text' | 'integer'>>>> = {
  wins: {
    ...versioned,
    deleted_at: 'text',
    title: 'text',
    won_on: 'text',
    category: 'text',
    level: 'integer',
    status: 'text',
    evidence: 'text',
    meeting_id: 'text',
    goal_id: 'text',
    note: 'text',
  },
  minute_amendments: {
    ...versioned,
    meeting_id: 'text',
    number: 'integer',
    body: 'text',
    reason: 'text',
    member_id: 'text',
    decision_id: 'text',
  },
};

const indexes: readonly (readonly [name: string, table: string, columns: readonly string[], isUnique?: boolean])[] = [
  ['wins_by_day', 'wins', ['won_on', 'id']],
  ['wins_by_meeting', 'wins', ['meeting_id']],
  ['wins_by_goal', 'wins', ['goal_id']],
  ['minute_amendments_by_meeting', 'minute_amendments', ['meeting_id', 'number'], true],
  ['session_questions_by_meeting', 'session_questions', ['meeting_id', 'created_at']],
];

/** Wins, amendments of locked minutes, and questions that are asked at meetings. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  for (const [name, columns] of Object.entries(tables)) {
    let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns))
      builder = builder.addColumn(column, type, (definition) => definition.notNull());
    await builder.addPrimaryKeyConstraint(`${name}_key`, ['id']).modifyEnd(strict).execute();
  }
  await db.schema
    .alterTable('session_questions')
    .addColumn('meeting_id', 'text', (definition) => definition.notNull().defaultTo(''))
    .execute();
  for (const [name, table, columns, isUnique] of indexes) {
    const index = db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns]);
    await (isUnique === true ? index.unique() : index).execute();
  }
}
