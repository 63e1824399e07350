import type { QuorumAnswer } from '#shared/domain/meetings/quorum.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { attendanceRows } from '../meetings/attendances-repository.ts';
import type { MeetingRow } from '../schema/meetings.ts';
import { quorumNow } from './quorum-now.ts';

/** A quorum as the column of a meeting keeps it when it ended, with the names of nobody. */
export function quorumText(answer: QuorumAnswer | null): string {
  if (answer === null) return '';
  return JSON.stringify({ ...answer, present: answer.people.here, needed: answer.people.needed });
}

/** The list of a meeting that is over was put right: its quorum is counted again, so that the list and the figures say the same. */
export async function countHeldQuorum(writer: StepWriter, meeting: MeetingRow): Promise<void> {
  if (meeting.status !== 'held' || meeting.quorum === '') return;
  const { answer } = await quorumNow(writer.trx, meeting, await attendanceRows(writer.trx, meeting.id));
  const quorum = quorumText(answer);
  if (quorum !== '' && quorum !== meeting.quorum) await writer.update('meetings', meeting.id, { quorum });
}
