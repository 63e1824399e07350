import type { RecordLabel } from '#shared/contract/base.ts';
import type { DecisionVoter } from '#shared/contract/decisions.ts';
import type { Chair } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';
import type { DecisionQuorum } from '#shared/domain/decisions/quorum-count.ts';

import { isFilled, peopleWithLivedExperience, seatsOf } from '../committees/read-committees.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { DecisionRow, DecisionVoteRow } from '../schema/decisions.ts';
import type { AttendanceRow, MeetingRow } from '../schema/meetings.ts';
import { parseQuorum } from './decision-json.ts';

/** Who may vote on a decision, and who of them is there. */
export interface VotingBody {
  readonly voters: readonly DecisionVoter[];
  readonly emptySeats: number;
  /** Null where nothing tells who is there. */
  readonly quorum: DecisionQuorum | null;
  /** The people with a vote who are known not to be there. */
  readonly absentIds: readonly string[];
}

/** Somebody with a vote, by a seat or as named on the list of the meeting. */
interface Seat {
  readonly voter: DecisionVoter;
  readonly isLivedExperience: boolean;
  /** The seat is there, by its holder or an alternate; null where nobody keeps a list. */
  readonly isThere: boolean | null;
  readonly alternates: readonly DecisionVoter[];
}

/**
 * Reads who may vote: the holders of filled voting seats of the body on the day of the meeting, alternates who stand in, and, where no seats are
 * kept, those whom the list of the meeting names as voting. Who is there is told by that list, else by a count by hand, else by the votes.
 */
export async function votingBody(
  db: DbReader,
  decision: Pick<DecisionRow, 'committee_id' | 'meeting_id' | 'quorum'>,
  votes: readonly Pick<DecisionVoteRow, 'person_id'>[],
  today: IsoDay,
): Promise<VotingBody> {
  const meeting = await meetingOf(db, decision.meeting_id);
  const list = meeting === undefined ? [] : await listOf(db, meeting.id);
  const isKept = list.some((row) => row.state !== 'expected');
  const bodyId = meeting?.committee_id ?? decision.committee_id;
  const chairs = (await seatsOf(db, [bodyId], meeting?.held_on ?? today)).get(bodyId) ?? [];
  const voting = chairs.filter((chair) => chair.isVoting);
  const filled = voting.filter(isFilled);
  const seats = filled.length > 0 ? await seatsFrom(db, filled, list, isKept) : await namedSeats(db, list, isKept);
  const byHand = isKept && seats.length > 0 ? null : parseQuorum(decision.quorum);
  const known = isKept || byHand !== null ? seats : byVotes(seats, votes);
  return {
    voters: seats.flatMap((seat) => [seat.voter, ...seat.alternates]),
    emptySeats: voting.length - filled.length,
    quorum: byHand ?? (known.some((seat) => seat.isThere !== null) ? counted(known) : null),
    absentIds: known.flatMap((seat) => (seat.isThere === false ? [seat.voter.person.id] : [])),
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

async function seatsFrom(
  db: DbReader,
  chairs: readonly Chair[],
  list: readonly AttendanceRow[],
  isKept: boolean,
): Promise<Seat[]> {
  const lived = await peopleWithLivedExperience(db, chairs);
  const stands = new Map(list.filter((row) => row.state === 'alternate').map((row) => [row.person_id, row]));
  const labels = await labelsOf(db, [...stands.keys()]);
  const sectors = await sectorsOf(
    db,
    chairs.flatMap((chair) => chair.term?.person?.id ?? []),
  );
  const states = new Map(list.map((row) => [row.person_id, row.state]));
  return chairs.flatMap((chair): Seat[] => {
    const holder = chair.term?.person;
    if (holder === null || holder === undefined) return [];
    const sector = chair.sector || (sectors.get(holder.id) ?? '');
    const organization = chair.term?.organization ?? null;
    const isHere = isKept ? isInRoom(states.get(holder.id)) : null;
    const alternates = [...stands.values()].flatMap((row): DecisionVoter[] => {
      const isTheirs =
        row.alternate_for_id === '' ? row.person_id === chair.term?.alternate?.id : row.alternate_for_id === holder.id;
      const person = labels.get(row.person_id);
      return !isTheirs || isHere === true || person === undefined
        ? []
        : [{ person, organization, sector, standsInFor: holder, isHere: true }];
    });
    return [
      {
        voter: { person: holder, organization, sector, standsInFor: null, isHere },
        isLivedExperience: chair.isLivedExperience || lived.has(holder.id),
        isThere: isHere === null ? null : isHere || alternates.length > 0,
        alternates,
      },
    ];
  });
}

/** A body without seats: those whom the list of its meeting names as voting. */
async function namedSeats(db: DbReader, list: readonly AttendanceRow[], isKept: boolean): Promise<Seat[]> {
  const named = list.filter((row) => row.is_voting === 1 && row.person_id !== '');
  const ids = named.map((row) => row.person_id);
  const people = await labelsOf(db, ids);
  const organizations = await recordLabels(
    db,
    named.flatMap((row) =>
      row.organization_id === '' ? [] : [{ type: 'organizations' as const, id: row.organization_id }],
    ),
  );
  const sectors = await sectorsOf(db, ids);
  const lived = new Set(
    (
      await selectInBatches(ids, (batch) =>
        db.selectFrom('people').select('id').where('id', 'in', batch).where('lived_experience_on', '<>', '').execute(),
      )
    ).map((row) => row.id),
  );
  return named.flatMap((row): Seat[] => {
    const person = people.get(row.person_id);
    if (person === undefined) return [];
    const isHere = isKept ? isInRoom(row.state) || row.state === 'alternate' : null;
    return [
      {
        voter: {
          person,
          organization: organizations.get(row.organization_id) ?? null,
          sector: sectors.get(row.person_id) ?? '',
          standsInFor: null,
          isHere,
        },
        isLivedExperience: lived.has(row.person_id),
        isThere: isHere,
        alternates: [],
      },
    ];
  });
}

function isInRoom(state: string | undefined): boolean {
  return state === 'present' || state === 'remote';
}

/** Who voted was there; before anybody voted nothing is known. */
function byVotes(seats: readonly Seat[], votes: readonly Pick<DecisionVoteRow, 'person_id'>[]): readonly Seat[] {
  if (votes.length === 0) return seats;
  const voted = new Set(votes.map((vote) => vote.person_id));
  return seats.map((seat) => ({ ...seat, isThere: voted.has(seat.voter.person.id) }));
}

function counted(seats: readonly Seat[]): DecisionQuorum {
  const there = seats.filter((seat) => seat.isThere === true);
  const sectorsIn = (some: readonly Seat[]): string[] => [
    ...new Set(some.map((seat) => seat.voter.sector).filter(Boolean)),
  ];
  return {
    filled: seats.length,
    here: there.length,
    bodySectors: sectorsIn(seats).length,
    sectors: sectorsIn(there),
    livedExperience: seats.filter((seat) => seat.isLivedExperience).length,
    livedExperienceHere: there.filter((seat) => seat.isLivedExperience).length,
  };
}

function labelsOf(db: DbReader, ids: readonly string[]): Promise<Map<string, RecordLabel>> {
  return recordLabels(
    db,
    ids.filter(Boolean).map((id) => ({ type: 'people' as const, id })),
  );
}

async function sectorsOf(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('people').select(['id', 'sector']).where('id', 'in', batch).execute(),
  );
  return new Map(rows.map((row) => [row.id, row.sector]));
}
