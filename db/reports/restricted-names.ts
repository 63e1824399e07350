import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';

/** The names of every restricted person and organization, in the trash too: minutes still say them. */
export async function restrictedNames(db: DbReader): Promise<{ names: string[]; records: number }> {
  const people = await db
    .selectFrom('people')
    .select(['name', 'given_name', 'family_name'])
    .where('is_restricted', '=', 1)
    .orderBy('id')
    .execute();
  const organizations = await db
    .selectFrom('organizations')
    .select(['name', 'also_known_as'])
    .where('is_restricted', '=', 1)
    .orderBy('id')
    .execute();
  const names = [
    ...people.flatMap((row) => [row.name, `${row.given_name} ${row.family_name}`]),
    ...organizations.flatMap((row) => [row.name, ...parseWords(row.also_known_as)]),
  ];
  return {
    names: [...new Set(names.map((name) => name.trim()))].filter((name) => name !== ''),
    records: people.length + organizations.length,
  };
}
