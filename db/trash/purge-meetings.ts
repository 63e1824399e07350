import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { deleteRows } from '../rows.ts';
import { forgetInTasks } from '../tasks/purge-tasks.ts';

/** A meeting takes its agenda, attendance and amendments along; what came of it stays, without it. Answers the ids that went. */
export async function purgeMeetingParts(
  trx: DbTransaction,
  dialect: DialectOperations,
  meetingId: string,
): Promise<string[]> {
  const gone: string[] = [];
  for (const table of ['agenda_items', 'attendances', 'minute_amendments'] as const) {
    const rows = await trx.selectFrom(table).select('id').where('meeting_id', '=', meetingId).execute();
    const ids = rows.map((row) => row.id);
    if (table === 'agenda_items' && ids.length > 0)
      await trx.updateTable('agenda_items').set({ carried_from_id: '' }).where('carried_from_id', 'in', ids).execute();
    await deleteRows(trx, dialect, table, ids);
    gone.push(...ids);
  }
  await trx.updateTable('tasks').set({ agenda_item_id: '' }).where('meeting_id', '=', meetingId).execute();
  await forgetInTasks(trx, 'meeting_id', meetingId);
  await trx.updateTable('wins').set({ meeting_id: '' }).where('meeting_id', '=', meetingId).execute();
  await trx.updateTable('session_questions').set({ meeting_id: '' }).where('meeting_id', '=', meetingId).execute();
  await trx
    .updateTable('decisions')
    .set({ meeting_id: '', agenda_item_id: '' })
    .where('meeting_id', '=', meetingId)
    .execute();
  await trx
    .updateTable('decisions')
    .set({ paused_meeting_id: '' })
    .where('paused_meeting_id', '=', meetingId)
    .execute();
  return gone;
}

/** Meetings keep how many were there, and nothing of who: the attendance of a purged partner has no name anymore. */
export async function forgetInMeetings(
  trx: DbTransaction,
  type: 'people' | 'organizations',
  id: string,
): Promise<void> {
  if (type === 'organizations') {
    await trx.updateTable('attendances').set({ organization_id: '' }).where('organization_id', '=', id).execute();
    return;
  }
  await trx.updateTable('attendances').set({ person_id: '', name: '' }).where('person_id', '=', id).execute();
  await trx.updateTable('attendances').set({ alternate_for_id: '' }).where('alternate_for_id', '=', id).execute();
  await trx.updateTable('agenda_items').set({ lead_person_id: '' }).where('lead_person_id', '=', id).execute();
  for (const role of meetingRoleColumns)
    await trx
      .updateTable('meetings')
      .set({ [role]: '' })
      .where(role, '=', id)
      .execute();
}

const meetingRoleColumns = [
  'facilitator_id',
  'co_facilitator_id',
  'timekeeper_id',
  'note_taker_id',
  'access_lead_id',
  'host_id',
] as const;
