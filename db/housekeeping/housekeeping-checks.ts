import { sql, type SqlBool } from 'kysely';

import type { HousekeepingCheckId } from '#shared/contract/housekeeping.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import { attachmentsWithout, unusedContents } from '../attachments/contents-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { countPairs } from '../duplicates/duplicates-repository.ts';
import { isArchived, isLive } from '../records/live.ts';
import { bouncedPeople, optedOutPeople } from './unreachable-people.ts';

/** What the counts depend on. */
export interface CheckOptions {
  readonly today: IsoDay;
  /** After so many days a rating of stance is stale. */
  readonly staleDays: number;
  readonly hideRestricted: boolean;
}

/** How each check counts. Another part of the app adds a line here and words for it. */
const checks: Readonly<Record<HousekeepingCheckId, (db: DbReader, options: CheckOptions) => Promise<number>>> = {
  peopleWithoutOwner: (db) => countEmpty(db, 'people', 'owner_id'),
  organizationsWithoutOwner: (db) => countEmpty(db, 'organizations', 'owner_id'),
  peopleWithoutSector: (db) => countEmpty(db, 'people', 'sector'),
  organizationsWithoutSector: (db) => countEmpty(db, 'organizations', 'sector'),
  stalePeople: (db, options) => countStale(db, 'people', options),
  staleOrganizations: (db, options) => countStale(db, 'organizations', options),
  bounced: (db, { hideRestricted }) => countOf(db, bouncedPeople(db, hideRestricted)),
  optedOut: (db, { hideRestricted }) => countOf(db, optedOutPeople(db, hideRestricted)),
  duplicates: async (db, { hideRestricted }) =>
    (await countPairs(db, 'people', hideRestricted)) + (await countPairs(db, 'organizations', hideRestricted)),
  missingFiles: async (db) => (await attachmentsWithout(db)).length,
  orphanedFiles: async (db) => (await unusedContents(db)).length,
};

/** How many records want attention, by check. Some read every row: in a large workspace this belongs in the reading thread. */
export async function countChecks(
  db: DbReader,
  options: CheckOptions,
  pause: () => Promise<void>,
): Promise<{ check: HousekeepingCheckId; count: number }[]> {
  const counts: { check: HousekeepingCheckId; count: number }[] = [];
  for (const [id, count] of Object.entries(checks)) {
    // The keys of a record of checks are their ids.
    counts.push({ check: id as HousekeepingCheckId, count: await count(db, options) });
    await pause();
  }
  return counts;
}

/** As the filter "is empty" of the tables counts, which show what is not archived. */
async function countEmpty(db: DbReader, table: 'people' | 'organizations', column: 'owner_id' | 'sector') {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive(table))
    .where(isArchived(table, false))
    .where(sql<SqlBool>`${sql.ref(`${table}.${column}`)} = ''`)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countStale(db: DbReader, table: 'people' | 'organizations', { today, staleDays }: CheckOptions) {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive(table))
    .where(isArchived(table, false))
    .where('stance_on', '>', '')
    .where('stance_on', '<', addDays(today, -staleDays))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countOf(db: DbReader, people: ReturnType<typeof bouncedPeople>): Promise<number> {
  const { count } = await db
    .selectFrom(people.select('people.id').as('found'))
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
