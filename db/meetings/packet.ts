import type { RecordLabel } from '#shared/contract/base.ts';
import type { MeetingPage } from '#shared/contract/meetings.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import { itemRows, meetingPage } from './meeting-page.ts';

/** What a meeting's packet holds beside the meeting itself. */
interface MeetingPacket {
  readonly page: MeetingPage;
  /** What the minutes of the body's last meeting say, item by item, without restricted ones. */
  readonly lastMinutes: readonly { readonly title: string; readonly body: string }[];
  /** Tasks of the body that are neither done nor dropped. */
  readonly openActions: readonly {
    readonly id: string;
    readonly title: string;
    readonly owner: RecordLabel | null;
    readonly dueOn: string | null;
  }[];
}

/** What a meeting's packet needs beside its page: what the last minutes say and which actions of the body are open. */
export async function meetingPacket(db: DbReader, id: string): Promise<MeetingPacket> {
  const page = await meetingPage(db, id);
  const { previous, meeting } = page;
  const said = previous === null ? [] : await itemRows(db, previous.id);
  const actions = await db
    .selectFrom('tasks')
    .select(['id', 'title', 'owner_person_id', 'due_on'])
    .where(isLive('tasks'))
    .where('status', 'not in', ['done', 'dropped'])
    .where((where) =>
      meeting.committeeId === null
        ? where(
            'meeting_id',
            'in',
            db.selectFrom('meetings').select('meetings.id').where('committee_id', '=', '').where(isLive('meetings')),
          )
        : where('committee_id', '=', meeting.committeeId),
    )
    .orderBy('due_on')
    .orderBy('id')
    .limit(60)
    .execute();
  const owners = await recordLabels(
    db,
    actions.flatMap((task) =>
      task.owner_person_id === '' ? [] : [{ type: 'people' as const, id: task.owner_person_id }],
    ),
  );
  return {
    page,
    lastMinutes: said
      .filter((item) => item.body !== '' && item.is_restricted === 0)
      .map((item) => ({ title: item.title, body: item.body })),
    openActions: actions.map((task) => ({
      id: task.id,
      title: task.title,
      owner: owners.get(task.owner_person_id) ?? null,
      dueOn: task.due_on || null,
    })),
  };
}
