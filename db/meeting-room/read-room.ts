import type { ActionItem, Room } from '#shared/contract/meeting-room.ts';
import { quorumAnswerSchema } from '#shared/contract/meeting-room.ts';
import { isOpenTask } from '#shared/content/tasks.ts';
import { mentionsIn } from '#shared/domain/meetings/minutes-marks.ts';
import { parseSession } from '#shared/domain/meetings/session-state.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { itemRows } from '../meetings/meeting-page.ts';
import { attendanceRows } from '../meetings/attendances-repository.ts';
import { quorumNow } from '../quorum/quorum-now.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { MeetingRow } from '../schema/meetings.ts';

/** What the session of a meeting shows beside its page: clock, quorum, and the records that came of it. */
export async function readRoom(db: DbReader, meeting: MeetingRow): Promise<Room> {
  const [items, attendances] = [await itemRows(db, meeting.id), await attendanceRows(db, meeting.id)];
  const { chairs, answer } = await quorumNow(db, meeting, attendances);
  const chairOf = new Map(
    chairs.flatMap((chair) => {
      const holder = chair.term?.person?.id;
      return holder === undefined ? [] : [[holder, chair] as const];
    }),
  );
  const labels = await recordLabels(
    db,
    [...new Set(items.flatMap((item) => mentionsIn(item.body).map(({ id }) => id)))].map((id) => ({
      type: 'people' as const,
      id,
    })),
  );
  return {
    session: parseSession(meeting.session),
    quorum: frozenQuorum(meeting) ?? answer,
    seats: attendances.flatMap((row) => {
      const chair = chairOf.get(row.person_id);
      if (chair === undefined) return [];
      const alternate = chair.term?.alternate ?? null;
      return [{ attendanceId: row.id, sector: chair.sector, isVoting: chair.isVoting, alternate }];
    }),
    actions: await actionItems(db, meeting.id),
    openBefore: (await earlierActions(db, meeting)).length,
    questions: await db
      .selectFrom('session_questions')
      .select(['id', 'text', 'answer'])
      .where('meeting_id', '=', meeting.id)
      .orderBy('created_at')
      .execute(),
    wins: await db
      .selectFrom('wins')
      .select(['id', 'title', 'status'])
      .where('meeting_id', '=', meeting.id)
      .where(isLive('wins'))
      .orderBy('created_at')
      .execute(),
    decisions: await db
      .selectFrom('decisions')
      .select(['id', 'number', 'title', 'status'])
      .where('meeting_id', '=', meeting.id)
      .where(isLive('decisions'))
      .orderBy('number')
      .execute(),
    named: [...labels.values()],
  };
}

/** The action items that came of a meeting, in the order in which they were made. */
export async function actionItems(db: DbReader, meetingId: string): Promise<ActionItem[]> {
  const rows = await db
    .selectFrom('tasks')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where(isLive('tasks'))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const owners = await recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people' as const, id: row.owner_person_id }])),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    status: row.status,
    dueOn: row.due_on || null,
    doneOn: row.done_on || null,
    owner: owners.get(row.owner_person_id) ?? null,
    itemId: row.agenda_item_id || null,
  }));
}

/** Open action items of the meetings that the same body held before, the latest twelve meetings. */
export async function earlierActions(
  db: DbReader,
  meeting: Pick<MeetingRow, 'id' | 'committee_id' | 'type' | 'held_on'>,
): Promise<{ readonly id: string; readonly carried_over: number }[]> {
  let query = db
    .selectFrom('meetings')
    .select('id')
    .where(isLive('meetings'))
    .where('committee_id', '=', meeting.committee_id)
    .where('held_on', '<=', meeting.held_on)
    .where('id', '<>', meeting.id)
    .where('status', '=', 'held');
  if (meeting.committee_id === '') query = query.where('type', '=', meeting.type);
  const before = await query.orderBy('held_on', 'desc').limit(12).execute();
  if (before.length === 0) return [];
  const rows = await db
    .selectFrom('tasks')
    .select(['id', 'status', 'carried_over'])
    .where(
      'meeting_id',
      'in',
      before.map((row) => row.id),
    )
    .where(isLive('tasks'))
    .execute();
  return rows.filter((row) => isOpenTask(row.status));
}

/** The quorum as it was when the meeting ended; null while it is open, or when it was told in other words. */
function frozenQuorum(meeting: MeetingRow): Room['quorum'] {
  if (meeting.status !== 'held' || meeting.quorum === '') return null;
  return quorumAnswerSchema.safeParse(JSON.parse(meeting.quorum)).data ?? null;
}
