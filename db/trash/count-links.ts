import type { DbReader } from '../dialects/dialect.ts';

/** How many rows hang on these partners. */
export async function countLinks(
  db: DbReader,
  partnerIds: readonly string[],
): Promise<{
  roles: number;
  relationships: number;
  commitments: number;
  interactions: number;
  followUps: number;
  notes: number;
}> {
  const counts = { roles: 0, relationships: 0, commitments: 0, interactions: 0, followUps: 0, notes: 0 };
  for (let start = 0; start < partnerIds.length; start += 400) {
    const ids = partnerIds.slice(start, start + 400);
    const count = async (query: { executeTakeFirstOrThrow(): Promise<{ count: string | number | bigint }> }) =>
      Number((await query.executeTakeFirstOrThrow()).count);
    counts.roles += await count(
      db
        .selectFrom('roles')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('person_id', 'in', ids),
    );
    counts.roles += await count(
      db
        .selectFrom('roles')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('organization_id', 'in', ids),
    );
    counts.relationships += await count(
      db
        .selectFrom('relationships')
        .select(({ fn }) => fn.countAll().as('count'))
        .where((where) => where.or([where('from_id', 'in', ids), where('to_id', 'in', ids)])),
    );
    counts.commitments += await count(
      db
        .selectFrom('commitments')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('record_id', 'in', ids),
    );
    counts.interactions += await count(
      db
        .selectFrom('interaction_participants')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('record_id', 'in', ids),
    );
    counts.followUps += await count(
      db
        .selectFrom('follow_ups')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('record_id', 'in', ids)
        .where('deleted_at', '=', ''),
    );
    counts.notes += await count(
      db
        .selectFrom('notes')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('record_id', 'in', ids)
        .where('deleted_at', '=', ''),
    );
  }
  return counts;
}
