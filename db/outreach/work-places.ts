import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { placeOf, type PlaceToMeet } from './reachability.ts';

/** Where people work, by their ids: the address of their organization, unless that is kept private. Who works where there is no street is left out. */
export async function workPlaces(db: DbReader, people: readonly string[]): Promise<Map<string, PlaceToMeet>> {
  const rows = await selectInBatches(people, (batch) =>
    db
      .selectFrom('people')
      .innerJoin('organizations', 'organizations.id', 'people.organization_id')
      .select(['people.id', 'organizations.addresses'])
      .where('people.id', 'in', batch)
      .where('organizations.is_restricted', '=', 0)
      .where('organizations.deleted_at', '=', '')
      .execute(),
  );
  return new Map(
    rows.flatMap((row) => {
      const place = placeOf(row.addresses);
      return !place.hasStreet ? [] : [[row.id, place] as const];
    }),
  );
}
