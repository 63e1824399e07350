import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;
const trashable = { ...versioned, deleted_at: 'text' } as const;

const tables = {
  audience_segments: {
    ...trashable,
    segment: 'text',
    name: 'text',
    concern: 'text',
    points: 'text',
    messenger: 'text',
    ask: 'text',
    sectors: 'text',
    bands: 'text',
    position: 'integer',
    note: 'text',
  },
  segment_members: { ...versioned, segment_id: 'text', record_type: 'text', record_id: 'text' },
  message_boxes: {
    ...trashable,
    segment_id: 'text',
    title: 'text',
    core: 'text',
    value: 'text',
    problem: 'text',
    solution: 'text',
    action: 'text',
    bridge: 'text',
    square_us_us: 'text',
    square_us_them: 'text',
    square_them_us: 'text',
    square_them_them: 'text',
    language: 'text',
    position: 'integer',
    points_since: 'text',
  },
  evidence_cards: {
    ...trashable,
    card: 'text',
    claim: 'text',
    figure: 'text',
    source: 'text',
    cited_in: 'text',
    verified_on: 'text',
    caveat: 'text',
    position: 'integer',
  },
  stories: {
    ...trashable,
    title: 'text',
    body: 'text',
    teller: 'text',
    alias: 'text',
    person_id: 'text',
    support_person_id: 'text',
    consent: 'text',
    consented_on: 'text',
    expires_on: 'text',
    withdrawn_on: 'text',
    is_restricted: 'integer',
    note: 'text',
  },
  proof_points: {
    ...versioned,
    box_id: 'text',
    text: 'text',
    evidence_id: 'text',
    story_id: 'text',
    position: 'integer',
  },
  objections: {
    ...trashable,
    text: 'text',
    worry: 'text',
    reply: 'text',
    evidence_id: 'text',
    messenger: 'text',
    messenger_person_id: 'text',
    source: 'text',
    source_id: 'text',
    status: 'text',
    position: 'integer',
  },
  objection_holders: {
    ...versioned,
    objection_id: 'text',
    record_type: 'text',
    record_id: 'text',
    heard_on: 'text',
    interaction_id: 'text',
    note: 'text',
  },
  objection_replies: {
    ...versioned,
    objection_id: 'text',
    record_type: 'text',
    record_id: 'text',
    replied_on: 'text',
    messenger_person_id: 'text',
    interaction_id: 'text',
    result: 'text',
    assessment_id: 'text',
    dismissed: 'text',
    note: 'text',
  },
  rehearsals: {
    ...versioned,
    objection_id: 'text',
    member_id: 'text',
    rehearsed_on: 'text',
    score: 'integer',
    note: 'text',
  },
} as const;

const indexes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  audience_segments: [['deleted_at'], ['segment']],
  segment_members: [['segment_id', 'record_id'], ['record_id']],
  message_boxes: [['deleted_at'], ['segment_id']],
  evidence_cards: [['deleted_at']],
  stories: [['deleted_at'], ['person_id'], ['support_person_id'], ['expires_on']],
  proof_points: [['box_id', 'position'], ['evidence_id'], ['story_id']],
  objections: [['deleted_at'], ['source_id'], ['evidence_id'], ['messenger_person_id']],
  objection_holders: [['objection_id', 'record_id'], ['record_id'], ['interaction_id']],
  objection_replies: [
    ['objection_id', 'replied_on'],
    ['record_id', 'replied_on'],
    ['interaction_id'],
    ['messenger_person_id'],
    ['assessment_id'],
  ],
  rehearsals: [['objection_id', 'rehearsed_on'], ['member_id']],
};

/** Audiences, messages, evidence and stories; objections with who holds them, replies and rehearsals; questions that were sorted. */
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
  for (const column of ['objection_id', 'sorted_on'])
    await db.schema
      .alterTable('session_questions')
      .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(''))
      .execute();
  await db.schema
    .createIndex('session_questions_by_sorting')
    .on('session_questions')
    .columns(['sorted_on', 'created_at'])
    .execute();
  await db.schema
    .createIndex('session_questions_by_objection')
    .on('session_questions')
    .columns(['objection_id'])
    .execute();
}
