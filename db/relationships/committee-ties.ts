import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { RelationshipRow } from '../schema/standings.ts';

/** A seat of a committee with who held it; '' for a person that an organization has not named, and for no organization. */
export interface CommitteePlace {
  readonly committee_id: string;
  readonly person_id: string;
  readonly organization_id: string;
}

/** Who held the seats of committees on a day; of one committee when it is named. */
export async function committeePlaces(db: DbReader, day: IsoDay, committeeId?: string): Promise<CommitteePlace[]> {
  return db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .innerJoin('committees', 'committees.id', 'seats.committee_id')
    .select(['seats.committee_id', 'seat_terms.person_id', 'seat_terms.organization_id'])
    .where(isLive('committees'))
    .where(isLive('seats'))
    .$if(committeeId !== undefined, (query) => query.where('seats.committee_id', '=', committeeId ?? ''))
    .where('seat_terms.state', '<>', 'invited')
    .where('seat_terms.starts_on', '<=', day)
    .where(({ or, eb }) => or([eb('seat_terms.ends_on', '=', ''), eb('seat_terms.ends_on', '>', day)]))
    .execute();
}

/** Who sits on a committee on a day: people, and organizations that have named nobody. */
export async function committeeMembers(db: DbReader, committeeId: string, day: IsoDay): Promise<string[]> {
  const places = await committeePlaces(db, day, committeeId);
  return [...new Set(places.map((place) => place.person_id || place.organization_id))];
}

/** The ties that are open between some partners, the strongest first. */
export async function tiesAmong(db: DbReader, ids: readonly string[]): Promise<RelationshipRow[]> {
  const known = new Set(ids);
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('relationships').selectAll().where('from_id', 'in', batch).where('ends_on', '=', '').execute(),
  );
  return rows
    .filter((row) => known.has(row.to_id))
    .toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? 1 : -1));
}
