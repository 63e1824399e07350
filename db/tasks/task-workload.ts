import { sql } from 'kysely';

import { openTaskStatuses } from '#shared/content/tasks.ts';
import type { PersonLoad } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';
import { loadFlagsOf } from '#shared/domain/tasks/workload.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';

/** Who carries open work or sits in more than one seat, the heaviest load first. */
export async function readWorkload(
  db: DbReader,
  today: IsoDay,
  limit: number,
): Promise<{ rows: PersonLoad[]; total: number; effort: number; unowned: number }> {
  const late = sql<number | string>`sum(case when due_on > '' and due_on < ${today} then 1 else 0 end)`;
  const owned = await db
    .selectFrom('tasks')
    .select(({ fn }) => ['owner_person_id', fn.countAll().as('open'), fn.sum('effort').as('effort'), late.as('late')])
    .where('status', 'in', openTaskStatuses)
    .where('deleted_at', '=', '')
    .groupBy('owner_person_id')
    .execute();
  const seats = await seatCounts(db, today);
  const effort = owned.reduce((sum, row) => sum + Number(row.effort), 0);
  const loads = new Map(
    owned
      .filter((row) => row.owner_person_id !== '')
      .map((row) => [
        row.owner_person_id,
        { open: Number(row.open), effort: Number(row.effort), late: Number(row.late), seats: 0 },
      ]),
  );
  for (const [personId, count] of seats)
    if (loads.has(personId) || count > 1)
      loads.set(personId, { ...(loads.get(personId) ?? { open: 0, effort: 0, late: 0 }), seats: count });
  const ordered = [...loads]
    .map(([id, load]) => ({ id, ...load, flags: loadFlagsOf(load, effort) }))
    .toSorted(
      (a, b) =>
        b.flags.length - a.flags.length ||
        b.effort - a.effort ||
        b.late - a.late ||
        b.seats - a.seats ||
        (a.id < b.id ? -1 : 1),
    );
  const shown = ordered.slice(0, limit);
  const people = await recordLabels(
    db,
    shown.map(({ id }) => ({ type: 'people', id })),
  );
  return {
    rows: shown.flatMap(({ id, ...load }) => {
      const person = people.get(id);
      return person === undefined ? [] : [{ person, ...load }];
    }),
    total: ordered.length,
    effort,
    unowned: Number(owned.find((row) => row.owner_person_id === '')?.open ?? 0),
  };
}

/** How many chairs and committee seats each person holds on a day; who was only invited holds none. */
async function seatCounts(db: DbReader, today: IsoDay): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .select(({ fn }) => ['seat_terms.person_id', fn.count('seat_terms.seat_id').distinct().as('count')])
    .where('seat_terms.person_id', '<>', '')
    .where('seat_terms.state', '<>', 'invited')
    .where('seat_terms.starts_on', '<=', today)
    .where((where) => where.or([where('seat_terms.ends_on', '=', ''), where('seat_terms.ends_on', '>', today)]))
    .where('seats.deleted_at', '=', '')
    .groupBy('seat_terms.person_id')
    .execute();
  return new Map(rows.map((row) => [row.person_id, Number(row.count)]));
}
