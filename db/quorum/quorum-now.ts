import type { Chair } from '#shared/contract/seats.ts';
import { quorumOf, type QuorumAnswer } from '#shared/domain/meetings/quorum.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { AttendanceRow, MeetingRow } from '../schema/meetings.ts';
import { quorumConditions } from './quorum-conditions.ts';
import { attendeesOf, votingSeats } from './voting-seats.ts';

/** The quorum of a meeting as it stands, with the seats of its body on that day. */
export interface MeetingQuorum {
  readonly chairs: readonly Chair[];
  /** Null where nobody has a vote: there is nothing to count. */
  readonly answer: QuorumAnswer | null;
}

/** Counts the quorum of a meeting's body, a committee or the long table, from who is marked as there. */
export async function quorumNow(
  db: DbReader,
  meeting: Pick<MeetingRow, 'committee_id' | 'held_on'>,
  attendances: readonly AttendanceRow[],
): Promise<MeetingQuorum> {
  const { chairs, seats } = await votingSeats(db, meeting.committee_id, meeting.held_on, attendances);
  if (seats.length === 0) return { chairs, answer: null };
  return { chairs, answer: quorumOf(seats, attendeesOf(attendances), await quorumConditions(db)) };
}
