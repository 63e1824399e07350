import type { RecordLabel } from '#shared/contract/base.ts';
import type { AgendaItem, Attendance, Meeting, MeetingPage } from '#shared/contract/meetings.ts';
import { agendaKinds, attendanceStates, meetingRoles } from '#shared/content/meetings.ts';
import { clockReading, isTimeZone, zonedInstant } from '#shared/domain/calendar/zoned-time.ts';
import { parseRule } from '#shared/domain/recurrence/rule.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { AgendaItemRow, AttendanceRow, MeetingRow } from '../schema/meetings.ts';
import { seatHolders, type SeatHolder } from './expected-members.ts';
import { meetingSummaries, quorumOf } from './meetings-list.ts';

/** A meeting with its agenda, who is there, and its neighbors. One in the trash is shown too. Fails with `notFound`. */
export async function meetingPage(db: DbReader, id: string): Promise<MeetingPage> {
  const row = await db.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'meetings', id });
  const items = await itemRows(db, id);
  const there = await db.selectFrom('attendances').selectAll().where('meeting_id', '=', id).execute();
  const holders = await seatHolders(db, row);
  const labels = await recordLabels(db, [
    ...holders.flatMap(({ alternateId }) => (alternateId === '' ? [] : [{ type: 'people' as const, id: alternateId }])),
    ...peopleOf(row, items, there).map((person) => ({ type: 'people' as const, id: person })),
    ...there.flatMap(({ organization_id: organization }) =>
      organization === '' ? [] : [{ type: 'organizations' as const, id: organization }],
    ),
  ]);
  const columns = roleColumns(row);
  return {
    meeting: await meetingOf(db, row),
    agenda: await agendaOf(db, items, labels),
    attendances: await attendancesOf(db, there, labels, holders),
    roles: Object.fromEntries(
      meetingRoles.flatMap(({ id: role }) => {
        const label = labels.get(columns[role]);
        return label === undefined ? [] : [[role, label] as const];
      }),
    ),
    series: await seriesOf(db, row.series_id),
    previous: await neighborOf(db, row, 'before'),
    next: await neighborOf(db, row, 'after'),
  };
}

/** The items of a meeting in their order. */
export async function itemRows(db: DbReader, meetingId: string): Promise<AgendaItemRow[]> {
  return db
    .selectFrom('agenda_items')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

function roleColumns(row: MeetingRow) {
  return {
    facilitatorId: row.facilitator_id,
    coFacilitatorId: row.co_facilitator_id,
    timekeeperId: row.timekeeper_id,
    noteTakerId: row.note_taker_id,
    accessLeadId: row.access_lead_id,
    hostId: row.host_id,
  };
}

function peopleOf(row: MeetingRow, items: readonly AgendaItemRow[], there: readonly AttendanceRow[]): string[] {
  return [
    ...Object.values(roleColumns(row)),
    ...items.map((item) => item.lead_person_id),
    ...there.flatMap((each) => [each.person_id, each.alternate_for_id]),
  ].filter((id) => id !== '');
}

async function meetingOf(db: DbReader, row: MeetingRow): Promise<Meeting> {
  const [summary] = await meetingSummaries(db, [row]);
  if (summary === undefined) throw new AppError('notFound', { type: 'meetings', id: row.id });
  const columns = roleColumns(row);
  const isKnown = isTimeZone(row.time_zone);
  return {
    ...summary,
    facilitatorId: columns.facilitatorId || null,
    coFacilitatorId: columns.coFacilitatorId || null,
    timekeeperId: columns.timekeeperId || null,
    noteTakerId: columns.noteTakerId || null,
    accessLeadId: columns.accessLeadId || null,
    hostId: columns.hostId || null,
    access: row.access,
    languages: parseWords(row.languages),
    interpreter: row.interpreter,
    note: row.note,
    cancelledBecause: row.cancelled_because,
    minutesApprovedOn: row.minutes_approved_on || null,
    quorum: quorumOf(row),
    session: row.session,
    startsInstant: isKnown ? zonedInstant(row.held_on, row.starts_at, row.time_zone) : '',
    isStartTwice: isKnown && clockReading(row.held_on, row.starts_at, row.time_zone) === 'twice',
    isInTrash: row.deleted_at !== '',
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

async function agendaOf(
  db: DbReader,
  items: readonly AgendaItemRow[],
  labels: ReadonlyMap<string, RecordLabel>,
): Promise<AgendaItem[]> {
  const origins = await selectInBatches(
    items.map((item) => item.carried_from_id).filter((id) => id !== ''),
    (batch) =>
      db
        .selectFrom('agenda_items')
        .innerJoin('meetings', 'meetings.id', 'agenda_items.meeting_id')
        .select(['agenda_items.id', 'agenda_items.meeting_id', 'meetings.held_on'])
        .where('agenda_items.id', 'in', batch)
        .execute(),
  );
  const originOf = new Map(origins.map((origin) => [origin.id, origin]));
  return items.map((item) => {
    const origin = originOf.get(item.carried_from_id);
    return {
      id: item.id,
      version: item.version,
      position: item.position,
      title: item.title,
      minutes: item.minutes,
      kind: agendaKinds.find((kind) => kind.id === item.kind)?.id ?? 'discuss',
      leadPersonId: item.lead_person_id || null,
      lead: labels.get(item.lead_person_id) ?? null,
      goalId: item.goal_id || null,
      taskId: item.task_id || null,
      carriedFrom:
        origin === undefined ? null : { itemId: origin.id, meetingId: origin.meeting_id, heldOn: origin.held_on },
      preparation: item.preparation,
      body: item.body,
      spentSeconds: item.spent_seconds,
      state: item.state,
      isRestricted: item.is_restricted === 1,
    };
  });
}

async function attendancesOf(
  db: DbReader,
  rows: readonly AttendanceRow[],
  labels: ReadonlyMap<string, RecordLabel>,
  holders: readonly SeatHolder[],
): Promise<Attendance[]> {
  const alternateOf = new Map(holders.map((holder) => [holder.personId, holder.alternateId]));
  const trashed = await selectInBatches(
    rows.map((row) => row.person_id).filter((id) => id !== ''),
    (batch) => db.selectFrom('people').select('id').where('id', 'in', batch).where('deleted_at', '<>', '').execute(),
  );
  const gone = new Set(trashed.map((person) => person.id));
  return rows
    .map((row): Attendance => {
      const person = labels.get(row.person_id) ?? null;
      return {
        id: row.id,
        version: row.version,
        person,
        name: person?.label ?? row.name,
        organization: labels.get(row.organization_id) ?? null,
        state: attendanceStates.find((state) => state.id === row.state)?.id ?? 'expected',
        alternateFor: labels.get(row.alternate_for_id) ?? null,
        alternate: labels.get(alternateOf.get(row.person_id) ?? '') ?? null,
        isVoting: row.is_voting === 1,
        spoke: row.spoke,
        isFirstVoice: row.is_first_voice === 1,
        isGone: gone.has(row.person_id),
      };
    })
    .toSorted(
      (a, b) => Number(b.isVoting) - Number(a.isVoting) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
    );
}

async function seriesOf(db: DbReader, id: string): Promise<MeetingPage['series']> {
  if (id === '') return null;
  const row = await db
    .selectFrom('meeting_series')
    .select(['id', 'version', 'title', 'rule'])
    .where('id', '=', id)
    .where(isLive('meeting_series'))
    .executeTakeFirst();
  if (row === undefined) return null;
  const rule = parseRule(row.rule);
  return { id: row.id, version: row.version, title: row.title, words: rule === null ? '' : ruleWords(rule) };
}

/** The same body's meeting next to this one; the whole coalition's are told apart by their type. */
async function neighborOf(db: DbReader, row: MeetingRow, side: 'before' | 'after'): Promise<MeetingPage['previous']> {
  const [further, direction] = side === 'before' ? (['<', 'desc'] as const) : (['>', 'asc'] as const);
  let query = db
    .selectFrom('meetings')
    .select(['id', 'title', 'held_on', 'minutes_status'])
    .where(isLive('meetings'))
    .where('committee_id', '=', row.committee_id)
    .where('status', '<>', 'cancelled')
    .where((where) =>
      where.or([
        where('held_on', further, row.held_on),
        where.and([where('held_on', '=', row.held_on), where('starts_at', further, row.starts_at)]),
      ]),
    )
    .orderBy('held_on', direction)
    .orderBy('starts_at', direction)
    .limit(1);
  if (row.committee_id === '') query = query.where('type', '=', row.type);
  const found = await query.executeTakeFirst();
  return found === undefined
    ? null
    : { id: found.id, title: found.title, heldOn: found.held_on, minutesStatus: found.minutes_status };
}
