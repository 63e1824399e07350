import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables: Readonly<Record<string, Readonly<Record<string, 'text' | 'integer'>>>> = {
  decisions: {
    ...versioned,
    deleted_at: 'text',
    number: 'integer',
    title: 'text',
    motion: 'text',
    outcome: 'text',
    meeting_id: 'text',
    agenda_item_id: 'text',
    committee_id: 'text',
    moved_by_id: 'text',
    seconded_by_id: 'text',
    rule: 'text',
    is_reserved: 'integer',
    reserved_matter: 'text',
    method: 'text',
    yes: 'integer',
    no: 'integer',
    abstain: 'integer',
    gradient: 'text',
    rounds: 'text',
    objections: 'text',
    quorum: 'text',
    absent: 'text',
    confirmations: 'text',
    status: 'text',
    decided_on: 'text',
    review_on: 'text',
    background: 'text',
    options: 'text',
    superseded_by_id: 'text',
    paused_on: 'text',
    paused_meeting_id: 'text',
    pause_words: 'text',
    note: 'text',
  },
  decision_votes: {
    ...versioned,
    decision_id: 'text',
    round: 'integer',
    person_id: 'text',
    organization_id: 'text',
    vote: 'text',
    gradient: 'integer',
    stands_aside: 'integer',
    words: 'text',
    has_conflict: 'integer',
    conflict_words: 'text',
  },
};

const indexes: readonly (readonly [name: string, table: string, columns: readonly string[]])[] = [
  ['decisions_by_day', 'decisions', ['deleted_at', 'decided_on', 'id']],
  ['decisions_by_meeting', 'decisions', ['meeting_id', 'number']],
  ['decisions_by_committee', 'decisions', ['committee_id', 'decided_on', 'id']],
  ['decisions_by_review', 'decisions', ['review_on', 'status']],
  ['decisions_by_number', 'decisions', ['number']],
  ['decisions_by_successor', 'decisions', ['superseded_by_id']],
  ['decision_votes_by_decision', 'decision_votes', ['decision_id', 'round', 'person_id']],
  ['decision_votes_by_person', 'decision_votes', ['person_id']],
];

/** Decisions with their rules, and the votes of members. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  for (const [name, columns] of Object.entries(tables)) {
    let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns))
      builder = builder.addColumn(column, type, (definition) => definition.notNull());
    await builder.addPrimaryKeyConstraint(`${name}_key`, ['id']).modifyEnd(strict).execute();
  }
  for (const [name, table, columns] of indexes)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
}
