import type { RecordLabel } from '#shared/contract/base.ts';
import type { Chair } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';
import type { QuorumAttendee, QuorumSeat } from '#shared/domain/meetings/quorum.ts';

import { isFilled, seatsOf } from '../committees/read-committees.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { AttendanceRow } from '../schema/meetings.ts';

/** A voting seat that somebody holds, or somebody whom the list of a meeting names as voting. */
export interface VotingSeat extends QuorumSeat {
  readonly holderId: string;
  readonly holder: RecordLabel;
  readonly organization: RecordLabel | null;
}

/** The seats that count in a body on a day. */
export interface VotingSeats {
  /** Every chair of the body, voting or not. */
  readonly chairs: readonly Chair[];
  readonly seats: readonly VotingSeat[];
  /** Voting seats that nobody holds: they do not count. */
  readonly emptySeats: number;
}

/** The one reader of who counts: filled voting seats of a committee or the long table; where none are kept, those whom the list names as voting. */
export async function votingSeats(
  db: DbReader,
  bodyId: string,
  day: IsoDay,
  list: readonly AttendanceRow[],
): Promise<VotingSeats> {
  const chairs = (await seatsOf(db, [bodyId], day)).get(bodyId) ?? [];
  const voting = chairs.filter((chair) => chair.isVoting);
  const filled = voting.filter(isFilled);
  return {
    chairs,
    seats: filled.length > 0 ? await seatsFrom(db, filled) : await namedSeats(db, list),
    emptySeats: voting.length - filled.length,
  };
}

/** The list of a meeting as counting knows it. */
export function attendeesOf(list: readonly AttendanceRow[]): QuorumAttendee[] {
  return list.map((row) => ({
    personId: row.person_id || null,
    state: row.state,
    alternateForId: row.alternate_for_id || null,
  }));
}

async function seatsFrom(db: DbReader, chairs: readonly Chair[]): Promise<VotingSeat[]> {
  const facts = await factsOf(
    db,
    chairs.flatMap((chair) => chair.term?.person?.id ?? []),
  );
  return chairs.flatMap((chair): VotingSeat[] => {
    const holder = chair.term?.person ?? null;
    if (holder === null) return [];
    const fact = facts.get(holder.id);
    return [
      {
        holder,
        holderId: holder.id,
        alternateId: chair.term?.alternate?.id ?? null,
        organization: chair.term?.organization ?? null,
        sector: chair.sector || (fact?.sector ?? ''),
        isLivedExperience: chair.isLivedExperience || fact?.isLivedExperience === true,
      },
    ];
  });
}

/** A body without seats: those whom the list of its meeting names as voting; who stands in for one of them fills that place. */
async function namedSeats(db: DbReader, list: readonly AttendanceRow[]): Promise<VotingSeat[]> {
  const named = list.filter(
    (row) => row.is_voting === 1 && row.person_id !== '' && !(row.state === 'alternate' && row.alternate_for_id !== ''),
  );
  const facts = await factsOf(
    db,
    named.map((row) => row.person_id),
  );
  const labels = await recordLabels(db, [
    ...named.map((row) => ({ type: 'people' as const, id: row.person_id })),
    ...named.flatMap((row) =>
      row.organization_id === '' ? [] : [{ type: 'organizations' as const, id: row.organization_id }],
    ),
  ]);
  return named.flatMap((row): VotingSeat[] => {
    const holder = labels.get(row.person_id);
    if (holder === undefined) return [];
    const fact = facts.get(row.person_id);
    return [
      {
        holder,
        holderId: row.person_id,
        // Who comes as an alternate of nobody sits for themselves.
        alternateId: row.person_id,
        organization: labels.get(row.organization_id) ?? null,
        sector: fact?.sector ?? '',
        isLivedExperience: fact?.isLivedExperience === true,
      },
    ];
  });
}

interface PersonFacts {
  readonly sector: string;
  readonly isLivedExperience: boolean;
}

async function factsOf(db: DbReader, ids: readonly string[]): Promise<Map<string, PersonFacts>> {
  const rows = await selectInBatches([...new Set(ids)], (batch) =>
    db.selectFrom('people').select(['id', 'sector', 'lived_experience_on']).where('id', 'in', batch).execute(),
  );
  return new Map(
    rows.map((row) => [row.id, { sector: row.sector, isLivedExperience: row.lived_experience_on !== '' }]),
  );
}
