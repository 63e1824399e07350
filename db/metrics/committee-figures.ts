import { type IsoDay } from '#shared/dates.ts';
import { loadBalance, type LoadBalance, type MemberLoad } from '#shared/domain/metrics/load-balance.ts';
import {
  livedExperienceShare,
  type FilledSeat,
  type LivedExperienceShare,
} from '#shared/domain/metrics/lived-experience-share.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** A seat of an active committee that somebody holds on a day. */
export interface HeldSeat {
  readonly committeeId: string;
  readonly personId: string;
  readonly isVoting: boolean;
  readonly isLived: boolean;
}

/** The seats of active committees that somebody holds on a day, in the order of the committees. */
export async function heldSeats(db: DbReader, day: IsoDay): Promise<HeldSeat[]> {
  const rows = await db
    .selectFrom('committees')
    .innerJoin('seats', 'seats.committee_id', 'committees.id')
    .innerJoin('seat_terms', 'seat_terms.seat_id', 'seats.id')
    .select(['committees.id as committee_id', 'seat_terms.person_id', 'seats.is_voting'])
    .where('committees.deleted_at', '=', '')
    .where('committees.status', '=', 'active')
    .where('seats.deleted_at', '=', '')
    .where('seat_terms.person_id', '<>', '')
    .where('seat_terms.state', '<>', 'invited')
    .where('seat_terms.starts_on', '<=', day)
    .where((where) => where.or([where('seat_terms.ends_on', '=', ''), where('seat_terms.ends_on', '>', day)]))
    .orderBy('committees.position')
    .orderBy('committees.id')
    .orderBy('seats.position')
    .execute();
  const people = await selectInBatches(
    rows.map((row) => row.person_id),
    (batch) =>
      db.selectFrom('people').select(['id', 'deleted_at', 'lived_experience_on']).where('id', 'in', batch).execute(),
  );
  const holders = new Map(people.filter((row) => row.deleted_at === '').map((row) => [row.id, row]));
  return rows.flatMap((row): HeldSeat[] => {
    const holder = holders.get(row.person_id);
    if (holder === undefined) return [];
    return [
      {
        committeeId: row.committee_id,
        personId: row.person_id,
        isVoting: row.is_voting === 1,
        isLived: holder.lived_experience_on !== '',
      },
    ];
  });
}

/** Metric m08 on a day, from the terms of seats; who has lived experience is told as it is known now. */
export async function livedShareOn(db: DbReader, day: IsoDay): Promise<LivedExperienceShare> {
  const seats = await heldSeats(db, day);
  const voting = seats
    .filter((seat) => seat.isVoting)
    .map(({ committeeId, personId, isLived }): FilledSeat => ({ bodyId: committeeId, personId, isLived }));
  return livedExperienceShare(voting);
}

/** What everybody with a seat in an active committee carries today, and metric m05 of it; of one committee, its own tasks alone count. */
export async function committeeLoads(
  db: DbReader,
  today: IsoDay,
  committeeId?: string,
): Promise<LoadBalance & { readonly loads: readonly MemberLoad[] }> {
  const held = await heldSeats(db, today);
  const seats = new Map<string, number>();
  for (const { personId } of held) seats.set(personId, (seats.get(personId) ?? 0) + 1);
  const people =
    committeeId === undefined
      ? [...seats.keys()]
      : [...new Set(held.filter((seat) => seat.committeeId === committeeId).map((seat) => seat.personId))];
  const open = await selectInBatches(people, (batch) => {
    let tasks = db
      .selectFrom('tasks')
      .select(['owner_person_id', 'effort', 'due_on'])
      .where('owner_person_id', 'in', batch)
      .where('status', 'in', ['todo', 'doing', 'blocked'])
      .where('deleted_at', '=', '');
    if (committeeId !== undefined) tasks = tasks.where('committee_id', '=', committeeId);
    return tasks.execute();
  });
  const work = new Map<string, { effort: number; overdue: number }>();
  for (const task of open) {
    const own = work.get(task.owner_person_id) ?? { effort: 0, overdue: 0 };
    own.effort += task.effort;
    if (task.due_on !== '' && task.due_on < today) own.overdue++;
    work.set(task.owner_person_id, own);
  }
  const loads = people.map((id): MemberLoad => ({
    id,
    effort: 0,
    overdue: 0,
    ...work.get(id),
    seats: seats.get(id) ?? 0,
  }));
  return { ...loadBalance(loads), loads };
}
