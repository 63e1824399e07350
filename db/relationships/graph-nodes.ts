import type { GraphNode } from '#shared/contract/relationships.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** Partners as dots of a picture, by their ids; those in the trash are left out. */
export async function graphNodes(db: DbReader, ids: readonly string[]): Promise<GraphNode[]> {
  const shared = [
    'id',
    'name',
    'sector',
    'stage',
    'owner_id',
    'last_contact_on',
    'is_restricted',
    'stance',
    'influence',
    'interest',
    'relationship',
  ] as const;
  const people = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .select([...shared, 'family_name', 'alias', 'title', 'organization_name'])
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute(),
  );
  const organizations = await selectInBatches(ids, (batch) =>
    db.selectFrom('organizations').select(shared).where('id', 'in', batch).where('deleted_at', '=', '').execute(),
  );
  return [
    ...people.map((row) => ({
      ...nodeOf('people', row),
      shortName: row.family_name || (row.name.split(' ').at(-1) ?? row.name),
      alias: row.alias || null,
      title: row.title || null,
      organizationName: row.organization_name || null,
    })),
    ...organizations.map((row) => ({
      ...nodeOf('organizations', row),
      shortName: row.name,
      alias: null,
      title: null,
      organizationName: null,
    })),
  ];
}

function nodeOf(
  type: 'people' | 'organizations',
  row: {
    id: string;
    name: string;
    sector: string;
    stage: string;
    owner_id: string;
    last_contact_on: string;
    is_restricted: number;
    stance: number;
    influence: number;
    interest: number;
    relationship: number;
  },
) {
  return {
    record: { type, id: row.id },
    name: row.name,
    sector: row.sector || null,
    stage: row.stage,
    ownerId: row.owner_id || null,
    lastContactOn: row.last_contact_on || null,
    isRestricted: row.is_restricted === 1,
    stance: row.stance === 9 ? null : row.stance,
    influence: row.influence || null,
    interest: row.interest || null,
    relationship: row.relationship === -1 ? null : row.relationship,
    ties: 0,
  };
}
