import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** Outcomes that are contact in both directions. */
const twoWay = [
  'replied-info-sent',
  'replied-not-now',
  'conversation-held',
  'meeting-booked',
  'attended',
  'asked-yes',
  'asked-maybe',
  'asked-no',
  'referred',
  'concern-raised',
  'commitment-made',
  'commitment-changed',
  'stance-up',
  'stance-down',
];
const contactChannels = ['email', 'phone', 'text', 'mail'];

/** What the metrics of the coalition's health need beside each partner: days of two-way contact, and whom one may contact. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const table of ['people', 'organizations'])
    await db.schema
      .alterTable(table)
      .addColumn('last_two_way_on', 'text', (definition) => definition.notNull().defaultTo(''))
      .execute();
  await db.schema
    .alterTable('people')
    .addColumn('may_contact', 'integer', (definition) => definition.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('contact_days')
    .addColumn('organization_id', 'text', (definition) => definition.notNull())
    .addColumn('day', 'text', (definition) => definition.notNull())
    .addPrimaryKeyConstraint('contact_days_key', ['organization_id', 'day'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict, without rowid` : sql``)
    .execute();
  await fill(db);
  // The metrics read every organization, but of these columns alone.
  await db.schema
    .createIndex('organizations_for_metrics')
    .on('organizations')
    .columns([
      'influence',
      'stance',
      'stage',
      'highest_rank',
      'stance_is_derived',
      'stance_on',
      'last_two_way_on',
      'id',
    ])
    .where(sql.ref('deleted_at'), '=', sql.lit(''))
    .execute();
  // Equal columns first: SQLite keeps no figures about the rows, and picks the index that pins down most.
  for (const [name, columns] of [
    ['lines', ['record_id', 'decision_id', 'scale', 'rated_on', 'created_at', 'id', 'value']],
    ['lately', ['decision_id', 'record_type', 'scale', 'rated_on', 'record_id']],
    ['by_value', ['decision_id', 'record_type', 'scale', 'value', 'record_id', 'rated_on']],
  ] as const)
    await db.schema
      .createIndex(`assessments_${name}`)
      .on('assessments')
      .columns([...columns])
      .where(sql.ref('deleted_at'), '=', sql.lit(''))
      .execute();
  await db.schema
    .createIndex('ladder_moves_lately')
    .on('ladder_moves')
    .columns(['moved_on', 'record_type', 'record_id'])
    .execute();
  await db.schema
    .createIndex('follow_ups_by_due')
    .on('follow_ups')
    .columns(['due_on', 'done_on'])
    .where(sql.ref('deleted_at'), '=', sql.lit(''))
    .execute();
  await db.schema
    .createIndex('people_by_may_contact')
    .on('people')
    .columns(['may_contact', 'is_archived'])
    .where(sql.ref('deleted_at'), '=', sql.lit(''))
    .execute();
}

// oxlint-disable-next-line no-explicit-any -- see above.
async function fill(db: Kysely<any>): Promise<void> {
  const outcomes = sql.join(twoWay);
  await sql`insert into contact_days (organization_id, day)
    select p.record_id, i.occurred_on from interaction_participants p join interactions i on i.id = p.interaction_id
      where p.record_type = 'organizations' and i.deleted_at = '' and i.outcome in (${outcomes})
    union
    select r.organization_id, i.occurred_on from roles r
      join interaction_participants p on p.record_id = r.person_id join interactions i on i.id = p.interaction_id
      where i.deleted_at = '' and i.outcome in (${outcomes})`.execute(db);
  await sql`update organizations set last_two_way_on =
    coalesce((select max(day) from contact_days where organization_id = organizations.id), '')`.execute(db);
  await sql`update people set last_two_way_on = coalesce((select max(i.occurred_on) from interaction_participants p
    join interactions i on i.id = p.interaction_id
    where p.record_id = people.id and i.deleted_at = '' and i.outcome in (${outcomes})), '')`.execute(db);
  const given = sql.join(
    contactChannels.map((channel) => sql`consents like ${`%"channel":"${channel}","status":"given"%`}`),
    sql` or `,
  );
  await sql`update people set may_contact = 1 where do_not_contact = 0 and (${given})`.execute(db);
}
