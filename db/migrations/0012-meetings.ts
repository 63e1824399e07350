import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

type Columns = Readonly<Record<string, 'text' | 'integer'>>;

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables: Readonly<Record<string, Columns>> = {
  meeting_series: {
    ...versioned,
    deleted_at: 'text',
    title: 'text',
    type: 'text',
    committee_id: 'text',
    rule: 'text',
    starts_at: 'text',
    minutes: 'integer',
    time_zone: 'text',
    place: 'text',
    online_link: 'text',
    access: 'text',
    languages: 'text',
    interpreter: 'text',
    is_decision: 'integer',
    ends_on: 'text',
    agenda: 'text',
  },
  meetings: {
    ...versioned,
    deleted_at: 'text',
    series_id: 'text',
    series_day: 'text',
    title: 'text',
    type: 'text',
    committee_id: 'text',
    held_on: 'text',
    starts_at: 'text',
    ends_at: 'text',
    time_zone: 'text',
    place: 'text',
    online_link: 'text',
    access: 'text',
    languages: 'text',
    interpreter: 'text',
    status: 'text',
    cancelled_because: 'text',
    facilitator_id: 'text',
    co_facilitator_id: 'text',
    timekeeper_id: 'text',
    note_taker_id: 'text',
    access_lead_id: 'text',
    host_id: 'text',
    is_decision: 'integer',
    head_count: 'integer',
    quorum: 'text',
    minutes_status: 'text',
    minutes_approved_on: 'text',
    note: 'text',
    session: 'text',
  },
  agenda_items: {
    ...versioned,
    meeting_id: 'text',
    position: 'integer',
    title: 'text',
    minutes: 'integer',
    kind: 'text',
    lead_person_id: 'text',
    goal_id: 'text',
    task_id: 'text',
    carried_from_id: 'text',
    preparation: 'text',
    body: 'text',
    spent_seconds: 'integer',
    state: 'text',
    is_restricted: 'integer',
  },
  attendances: {
    ...versioned,
    meeting_id: 'text',
    person_id: 'text',
    name: 'text',
    organization_id: 'text',
    state: 'text',
    alternate_for_id: 'text',
    is_voting: 'integer',
    spoke: 'integer',
    is_first_voice: 'integer',
  },
};

const live = sql<boolean>`deleted_at = ''`;
const trashed = sql<boolean>`deleted_at <> ''`;

const indexes: readonly (readonly [
  name: string,
  table: string,
  columns: readonly string[],
  where?: ReturnType<typeof sql<boolean>>,
])[] = [
  ['meeting_series_in_use', 'meeting_series', ['committee_id', 'id'], live],
  ['meeting_series_in_trash', 'meeting_series', ['deleted_at', 'id'], trashed],
  ['meetings_by_day', 'meetings', ['held_on', 'starts_at', 'id', 'status', 'committee_id'], live],
  ['meetings_by_committee', 'meetings', ['committee_id', 'held_on', 'starts_at', 'id', 'status'], live],
  ['meetings_in_trash', 'meetings', ['deleted_at', 'id'], trashed],
  ['meetings_by_series', 'meetings', ['series_id', 'series_day']],
  ['agenda_items_by_meeting', 'agenda_items', ['meeting_id', 'position']],
  ['agenda_items_by_origin', 'agenda_items', ['carried_from_id'], sql<boolean>`carried_from_id <> ''`],
  ['agenda_items_by_lead', 'agenda_items', ['lead_person_id'], sql<boolean>`lead_person_id <> ''`],
  ['attendances_by_meeting', 'attendances', ['meeting_id', 'state']],
  ['attendances_by_person', 'attendances', ['person_id', 'meeting_id', 'state'], sql<boolean>`person_id <> ''`],
  ['attendances_by_alternate', 'attendances', ['alternate_for_id'], sql<boolean>`alternate_for_id <> ''`],
];

/** Meetings, the series that they recur in, their agendas and who was there. */
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
  for (const [name, table, columns, where] of indexes) {
    const index = db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns]);
    await (where === undefined ? index : index.where(where)).execute();
  }
}
