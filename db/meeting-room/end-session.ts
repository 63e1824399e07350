import { moveClock } from '#shared/domain/meetings/item-clock.ts';
import type { SessionState } from '#shared/domain/meetings/session-state.ts';
import { takesPart } from '#shared/domain/meetings/quorum.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { insertInteraction, updateInteraction } from '../interactions/interactions-repository.ts';
import { attendanceRows } from '../meetings/attendances-repository.ts';
import { itemRows } from '../meetings/meeting-page.ts';
import { pullCarriedItems } from '../meetings/agenda-repository.ts';
import { quorumText } from '../quorum/frozen-quorum.ts';
import { quorumNow } from '../quorum/quorum-now.ts';
import { isLive } from '../records/live.ts';
import type { AttendanceRow, MeetingRow } from '../schema/meetings.ts';
import { earlierActions } from './read-room.ts';

/**
 * Ends a session: the clock stops, items that nobody finished are carried over, quorum is frozen with the names of nobody, those who
 * took part are logged as one contact, and open action items of earlier meetings count one meeting more.
 */
export async function endSession(writer: StepWriter, meeting: MeetingRow, session: SessionState): Promise<void> {
  const attendances = await attendanceRows(writer.trx, meeting.id);
  const came = attendances.filter((row) => takesPart(row.state));
  const { answer } = await quorumNow(writer.trx, meeting, attendances);
  await closeItems(writer, meeting, session);
  await markAbsent(writer, attendances);
  await markFirstVoices(writer, meeting, came);
  const interactionId = await logContact(writer, meeting, session, came);
  const { clock } = moveClock(session.clock, '', writer.now);
  await writer.update('meetings', meeting.id, {
    status: 'held',
    quorum: quorumText(answer),
    session: JSON.stringify({ ...session, clock, endedAt: writer.now, interactionId }),
    minutes_status: meeting.minutes_status || 'draft',
    ...(meeting.head_count < came.length && { head_count: came.length }),
  });
  await countCarriedActions(writer, meeting);
  await carryOn(writer, meeting);
}

/** The item that is on gets its last stretch and is done; what was not reached is carried over. */
async function closeItems(writer: StepWriter, meeting: MeetingRow, session: SessionState): Promise<void> {
  const { spent } = moveClock(session.clock, '', writer.now);
  const items = await itemRows(writer.trx, meeting.id);
  await writer.updateEach(
    'agenda_items',
    items
      .filter((item) => item.state === 'now' || item.state === 'open')
      .map((row) => ({
        row,
        patch:
          row.state === 'now' || row.id === session.clock.itemId
            ? { state: 'done', spent_seconds: row.spent_seconds + (row.id === session.clock.itemId ? spent : 0) }
            : // Gatherings are not taken up again: what is left of them is over.
              { state: row.kind === 'connect' ? 'skipped' : 'carried' },
      })),
  );
}

/** Who was expected and never marked was not there. */
async function markAbsent(writer: StepWriter, attendances: readonly AttendanceRow[]): Promise<void> {
  const expected = attendances.filter((row) => row.state === 'expected').map((row) => row.id);
  await writer.updateMany('attendances', expected, { state: 'absent' });
}

/** Who spoke here and never before at a meeting, or led an item for the first time, is a new voice. */
async function markFirstVoices(writer: StepWriter, meeting: MeetingRow, came: readonly AttendanceRow[]): Promise<void> {
  const leads = new Set((await itemRows(writer.trx, meeting.id)).map((item) => item.lead_person_id));
  const spoke = came.filter((row) => row.person_id !== '' && (row.spoke > 0 || leads.has(row.person_id)));
  if (spoke.length === 0) return;
  const people = spoke.map((row) => row.person_id);
  const before = await writer.trx
    .selectFrom('attendances')
    .innerJoin('meetings', 'meetings.id', 'attendances.meeting_id')
    .select('attendances.person_id')
    .distinct()
    .where('attendances.person_id', 'in', people)
    .where('attendances.meeting_id', '<>', meeting.id)
    .where('meetings.held_on', '<=', meeting.held_on)
    .where('meetings.deleted_at', '=', '')
    .where((where) => where.or([where('attendances.spoke', '>', 0), where('attendances.is_first_voice', '=', 1)]))
    .execute();
  const known = new Set(before.map((row) => row.person_id));
  const fresh = spoke.filter((row) => !known.has(row.person_id)).map((row) => row.id);
  await writer.updateMany('attendances', fresh, { is_first_voice: 1 });
}

/** One contact with everybody who took part; a session that was begun again changes the one that it logged. */
async function logContact(
  writer: StepWriter,
  meeting: MeetingRow,
  session: SessionState,
  came: readonly AttendanceRow[],
): Promise<string> {
  const participants = came
    .filter((row) => row.person_id !== '')
    .map((row) => ({ type: 'people' as const, id: row.person_id }));
  if (participants.length === 0) return session.interactionId;
  const known =
    session.interactionId === ''
      ? undefined
      : await writer.trx
          .selectFrom('interactions')
          .select(['id', 'version'])
          .where('id', '=', session.interactionId)
          .where(isLive('interactions'))
          .executeTakeFirst();
  if (known !== undefined) {
    await updateInteraction(writer, known.id, known.version, { participants });
    return known.id;
  }
  const id = newId();
  await insertInteraction(writer, id, {
    occurredOn: meeting.held_on,
    channel: 'meeting',
    direction: 'both',
    outcome: 'attended',
    heard: meeting.title,
    participants,
  });
  return id;
}

async function countCarriedActions(writer: StepWriter, meeting: MeetingRow): Promise<void> {
  const open = await earlierActions(writer.trx, meeting);
  const rows = await writer.trx
    .selectFrom('tasks')
    .selectAll()
    .where(
      'id',
      'in',
      open.map((row) => row.id),
    )
    .execute();
  await writer.updateEach(
    'tasks',
    rows.map((row) => ({ row, patch: { carried_over: row.carried_over + 1 } })),
  );
}

/** A meeting of the body that is planned already takes up what was carried over; one that is planned later does so by itself. */
async function carryOn(writer: StepWriter, meeting: MeetingRow): Promise<void> {
  let query = writer.trx
    .selectFrom('meetings')
    .selectAll()
    .where(isLive('meetings'))
    .where('committee_id', '=', meeting.committee_id)
    .where('held_on', '>=', meeting.held_on)
    .where('id', '<>', meeting.id)
    .where('status', '=', 'planned');
  if (meeting.committee_id === '') query = query.where('type', '=', meeting.type);
  const next = await query.orderBy('held_on').orderBy('starts_at').limit(1).executeTakeFirst();
  if (next !== undefined) await pullCarriedItems(writer, next);
}
