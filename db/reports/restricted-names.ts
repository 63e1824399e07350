import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** The names of every restricted person and organization. */
export async function restrictedNames(db: DbReader): Promise<string[]> {
  const people = await db
    .selectFrom('people')
    .select('name')
    .where('is_restricted', '=', 1)
    .where(isLive('people'))
    .orderBy('id')
    .execute();
  const organizations = await db
    .selectFrom('organizations')
    .select('name')
    .where('is_restricted', '=', 1)
    .where(isLive('organizations'))
    .orderBy('id')
    .execute();
  return [...new Set([...people.map((row) => row.name), ...organizations.map((row) => row.name)])].filter(
    (name) => name.trim() !== '',
  );
}
