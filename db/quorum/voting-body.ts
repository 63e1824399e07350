import type { DecisionVoter } from '#shared/contract/decisions.ts';
import type { IsoDay } from '#shared/dates.ts';
import {
  figuresOf,
  isAlternateOf,
  isCheckedIn,
  quorumFigures,
  whoSits,
  type QuorumAttendee,
  type QuorumConditions,
  type QuorumFigures,
} from '#shared/domain/meetings/quorum.ts';

import { parseQuorum } from '../decisions/decision-json.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { DecisionRow, DecisionVoteRow } from '../schema/decisions.ts';
import type { AttendanceRow, MeetingRow } from '../schema/meetings.ts';
import { quorumConditions } from './quorum-conditions.ts';
import { attendeesOf, votingSeats, type VotingSeat } from './voting-seats.ts';

/** Who may vote on a decision, and who of them is there. */
export interface VotingBody {
  readonly voters: readonly DecisionVoter[];
  readonly emptySeats: number;
  /** Null where nothing tells who is there. */
  readonly quorum: QuorumFigures | null;
  /** What the guidelines ask for beside enough people. */
  readonly conditions: QuorumConditions;
  /** It is taken in a meeting: only who is checked in there counts. */
  readonly isInMeeting: boolean;
  /** The people with a vote who are known not to be there. */
  readonly absentIds: readonly string[];
  /** The holder of the seat for which somebody votes, by person: a seat has one vote, whoever fills it. */
  readonly seatOf: ReadonlyMap<string, string>;
}

/**
 * Reads who may vote: the holders of the voting seats of the body, and alternates who stand in. In a meeting who is there is told by its
 * list alone, as the room counts it; a count by hand takes its place only where the body has nobody to count. Outside a meeting it is a
 * count by hand, else those who answered.
 */
export async function votingBody(
  db: DbReader,
  decision: Pick<DecisionRow, 'committee_id' | 'meeting_id' | 'quorum'>,
  votes: readonly Pick<DecisionVoteRow, 'person_id'>[],
  today: IsoDay,
): Promise<VotingBody> {
  const meeting = await meetingOf(db, decision.meeting_id);
  const list = meeting === undefined ? [] : await listOf(db, meeting.id);
  const body = meeting?.committee_id ?? decision.committee_id;
  const { seats, emptySeats } = await votingSeats(db, body, meeting?.held_on ?? today, list);
  const attendees = attendeesOf(list);
  const isKept = list.some((row) => row.state !== 'expected');
  const shared = {
    emptySeats,
    conditions: await quorumConditions(db),
    isInMeeting: meeting !== undefined,
    seatOf: seatsByPerson(seats, attendees),
  };
  if (meeting === undefined) {
    const byHand = parseQuorum(decision.quorum);
    const answered = answeredSeats(seats, votes);
    const isKnown = byHand === null && answered.length > 0;
    return {
      ...shared,
      voters: seats.map((seat) => voterOf(seat, null)),
      quorum: isKnown ? figuresOf(seats, answered) : byHand,
      absentIds: isKnown ? seats.filter((seat) => !answered.includes(seat)).map((seat) => seat.holderId) : [],
    };
  }
  return {
    ...shared,
    voters: await votersThere(db, seats, attendees),
    quorum: seats.length > 0 ? quorumFigures(seats, attendees) : parseQuorum(decision.quorum),
    absentIds: isKept ? seats.filter((seat) => whoSits(seat, attendees).length === 0).map((seat) => seat.holderId) : [],
  };
}

async function meetingOf(
  db: DbReader,
  id: string,
): Promise<Pick<MeetingRow, 'id' | 'committee_id' | 'held_on'> | undefined> {
  if (id === '') return undefined;
  return db.selectFrom('meetings').select(['id', 'committee_id', 'held_on']).where('id', '=', id).executeTakeFirst();
}

function listOf(db: DbReader, meetingId: string): Promise<AttendanceRow[]> {
  return db.selectFrom('attendances').selectAll().where('meeting_id', '=', meetingId).orderBy('id').execute();
}

/** Holders and those who sit for them today, each with whether they are there. */
async function votersThere(
  db: DbReader,
  seats: readonly VotingSeat[],
  attendees: readonly QuorumAttendee[],
): Promise<DecisionVoter[]> {
  const labels = await recordLabels(
    db,
    attendees.flatMap(({ personId, state }) =>
      personId !== null && state === 'alternate' ? [{ type: 'people' as const, id: personId }] : [],
    ),
  );
  return seats.flatMap((seat) => {
    const sitting = whoSits(seat, attendees);
    const isHolderHere = sitting.some(({ personId }) => personId === seat.holderId);
    const alternates = sitting.flatMap(({ personId }): DecisionVoter[] => {
      const person = labels.get(personId ?? '');
      return person === undefined || personId === seat.holderId
        ? []
        : [{ ...voterOf(seat, true), person, standsInFor: seat.holder }];
    });
    return [voterOf(seat, isHolderHere), ...alternates];
  });
}

function voterOf(seat: VotingSeat, isHere: boolean | null): DecisionVoter {
  return { person: seat.holder, organization: seat.organization, sector: seat.sector, standsInFor: null, isHere };
}

function seatsByPerson(seats: readonly VotingSeat[], attendees: readonly QuorumAttendee[]): Map<string, string> {
  const there = attendees.filter(({ state }) => isCheckedIn(state));
  return new Map(
    seats.flatMap((seat) => [
      ...there.flatMap((attendee): [string, string][] =>
        attendee.personId !== null && isAlternateOf(seat, attendee) ? [[attendee.personId, seat.holderId]] : [],
      ),
      [seat.holderId, seat.holderId],
    ]),
  );
}

/** Outside a meeting who answered took part. */
function answeredSeats(
  seats: readonly VotingSeat[],
  votes: readonly Pick<DecisionVoteRow, 'person_id'>[],
): readonly VotingSeat[] {
  const voted = new Set(votes.map((vote) => vote.person_id));
  return seats.filter((seat) => voted.has(seat.holderId));
}
