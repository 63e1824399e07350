import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** A person who may be asked. */
export interface Asked {
  /** The name as it may be shown; an alias for a restricted person who has one. */
  readonly name: string;
  /** In the trash, archived, or with every role ended. */
  readonly hasLeft: boolean;
}

/** People by id, and whether they left: somebody who never had a role has not. Those who are gone for good are left out. */
export async function whoLeft(db: DbReader, ids: readonly string[]): Promise<Map<string, Asked>> {
  const people = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .select(['id', 'name', 'alias', 'is_restricted', 'is_archived', 'deleted_at'])
      .where('id', 'in', batch)
      .execute(),
  );
  const roles = await selectInBatches(ids, (batch) =>
    db.selectFrom('roles').select(['person_id', 'ends_on']).where('person_id', 'in', batch).execute(),
  );
  return new Map(
    people.map((person) => {
      const own = roles.filter((role) => role.person_id === person.id);
      const isOut = own.length > 0 && own.every((role) => role.ends_on !== '');
      return [
        person.id,
        {
          name: person.is_restricted === 1 ? person.alias : person.name,
          hasLeft: person.deleted_at !== '' || person.is_archived === 1 || isOut,
        },
      ];
    }),
  );
}
