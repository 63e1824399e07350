import { sql } from 'kysely';

import type { DbReader } from '../dialects/dialect.ts';

/** How the commitments that came to an end ended; those of partners in the trash are out of sight. */
export async function endedCommitments(db: DbReader): Promise<{ fulfilled: number; broken: number; expired: number }> {
  const rows = await db
    .selectFrom('commitments')
    .leftJoin('people', 'people.id', 'commitments.record_id')
    .leftJoin('organizations', 'organizations.id', 'commitments.record_id')
    .select(({ fn }) => ['commitments.status', fn.countAll().as('count')])
    .where('commitments.status', 'in', ['fulfilled', 'broken', 'expired'])
    .where(sql<boolean>`coalesce(people.deleted_at, organizations.deleted_at, '') = ''`)
    .groupBy('commitments.status')
    .execute();
  const count = (status: string) => Number(rows.find((row) => row.status === status)?.count ?? 0);
  return { fulfilled: count('fulfilled'), broken: count('broken'), expired: count('expired') };
}
