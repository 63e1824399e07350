import type { AgendaItemPatch, AttendancePatch, MeetingPatch } from '#shared/contract/meetings.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag, json, nothing } from '../partners/partner-mapping.ts';
import type { AgendaItemRow, AttendanceRow, MeetingRow } from '../schema/meetings.ts';

/** A meeting in use. Fails with `notFound` for one that is not there or in the trash. */
export async function demandMeeting(db: DbReader, id: string): Promise<MeetingRow> {
  const row = await db.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'meetings', id });
  return row;
}

/** An item of an agenda in use. Fails with `notFound`. */
export async function demandItem(db: DbReader, id: string): Promise<AgendaItemRow> {
  const row = await db.selectFrom('agenda_items').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'agendaItems', id });
  return row;
}

/** What a new meeting needs; the rest is empty. */
export type MeetingFacts = MeetingPatch & {
  readonly title: string;
  readonly type: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
};

/** The row of a planned meeting. */
export function newMeetingRow(id: string, now: string, facts: MeetingFacts): MeetingRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    series_id: '',
    series_day: '',
    title: '',
    type: '',
    committee_id: '',
    held_on: '',
    starts_at: '',
    ends_at: '',
    time_zone: '',
    place: '',
    online_link: '',
    access: '',
    languages: '[]',
    interpreter: '',
    status: 'planned',
    cancelled_because: '',
    facilitator_id: '',
    co_facilitator_id: '',
    timekeeper_id: '',
    note_taker_id: '',
    access_lead_id: '',
    host_id: '',
    is_decision: 0,
    head_count: 0,
    quorum: '',
    minutes_status: '',
    minutes_approved_on: '',
    note: '',
    session: '',
    ...meetingColumns(facts),
  };
}

/** The columns for the fields that a patch names. */
export function meetingColumns(patch: MeetingPatch): Partial<MeetingRow> {
  return defined({
    title: patch.title,
    type: patch.type,
    committee_id: nothing(patch.committeeId),
    held_on: patch.heldOn,
    starts_at: patch.startsAt,
    ends_at: patch.endsAt,
    time_zone: patch.timeZone,
    place: patch.place,
    online_link: patch.onlineLink,
    access: patch.access,
    languages: json(patch.languages),
    interpreter: patch.interpreter,
    facilitator_id: nothing(patch.facilitatorId),
    co_facilitator_id: nothing(patch.coFacilitatorId),
    timekeeper_id: nothing(patch.timekeeperId),
    note_taker_id: nothing(patch.noteTakerId),
    access_lead_id: nothing(patch.accessLeadId),
    host_id: nothing(patch.hostId),
    is_decision: flag(patch.isDecision),
    head_count: patch.headCount,
    note: patch.note,
  });
}

/** The row of a new item of an agenda. */
export function newAgendaItemRow(
  id: string,
  now: string,
  place: { readonly meetingId: string; readonly position: number },
  fields: AgendaItemPatch & { readonly title: string; readonly carriedFromId?: string },
): AgendaItemRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    meeting_id: place.meetingId,
    position: place.position,
    title: '',
    minutes: 0,
    kind: 'discuss',
    lead_person_id: '',
    goal_id: '',
    task_id: '',
    carried_from_id: fields.carriedFromId ?? '',
    preparation: '',
    body: '',
    spent_seconds: 0,
    state: 'open',
    is_restricted: 0,
    ...agendaColumns(fields),
  };
}

/** The columns for the fields of an item that a patch names. */
export function agendaColumns(patch: AgendaItemPatch): Partial<AgendaItemRow> {
  return defined({
    title: patch.title,
    minutes: patch.minutes,
    kind: patch.kind,
    lead_person_id: nothing(patch.leadPersonId),
    goal_id: nothing(patch.goalId),
    task_id: nothing(patch.taskId),
    preparation: patch.preparation,
    is_restricted: flag(patch.isRestricted),
  });
}

/** The row of somebody who is expected, or was there. */
export function newAttendanceRow(
  id: string,
  now: string,
  meetingId: string,
  fields: AttendancePatch & { readonly personId?: string | null },
): AttendanceRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    meeting_id: meetingId,
    person_id: fields.personId ?? '',
    name: '',
    organization_id: '',
    state: 'expected',
    alternate_for_id: '',
    is_voting: 0,
    spoke: 0,
    is_first_voice: 0,
    ...attendanceColumns(fields),
  };
}

/** The columns for the fields of an attendance that a patch names. */
export function attendanceColumns(patch: AttendancePatch): Partial<AttendanceRow> {
  return defined({
    state: patch.state,
    alternate_for_id: nothing(patch.alternateForId),
    organization_id: nothing(patch.organizationId),
    name: patch.name,
    is_voting: flag(patch.isVoting),
    spoke: patch.spoke,
    is_first_voice: flag(patch.isFirstVoice),
  });
}
