import type { PathTie } from '#shared/domain/graph/warm-paths.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** A tie on the way to somebody, with what is said about it. */
export interface FoundTie extends PathTie {
  readonly basis: string;
  readonly note: string;
  /** '' for ties that follow from roles. */
  readonly tieId: string;
}

/** How many people are followed from each round to the next, and how many ties of each round are read. */
const mostFollowed = 400;
const mostRead = 1_500;
/** People of a larger organization may never have met. */
const largestTeam = 25;

/**
 * The ties around a partner, `rounds` deep, from the target back: logged ties that hold, the strongest first, and colleagues in small
 * organizations. Bounded, so that it takes milliseconds in a workspace of any size.
 */
export async function tiesAround(
  db: DbReader,
  target: { readonly type: string; readonly id: string },
  rounds: number,
): Promise<FoundTie[]> {
  const ties = new Map<string, FoundTie>();
  const known = new Set([target.id]);
  let frontier: readonly string[] = [target.id];
  if (target.type === 'organizations') {
    const own = await peopleOf(db, target.id);
    for (const tie of own) ties.set(tie.id, tie);
  }
  for (let round = 0; round < rounds && frontier.length > 0; round++) {
    const found = [...(await loggedTies(db, frontier)), ...(await colleagueTies(db, frontier))];
    for (const tie of found) ties.set(tie.id, tie);
    const next = new Set<string>();
    for (const tie of round === 0 ? [...ties.values()] : found)
      for (const id of [tie.fromId, tie.toId]) if (!known.has(id)) next.add(id);
    frontier = [...next].slice(0, mostFollowed);
    for (const id of frontier) known.add(id);
  }
  return [...ties.values()];
}

async function loggedTies(db: DbReader, ids: readonly string[]): Promise<FoundTie[]> {
  const read = async (end: 'from_id' | 'to_id', other: 'from_type' | 'to_type') =>
    selectInBatches(ids, (batch) =>
      db
        .selectFrom('relationships')
        .select([
          'id',
          'from_id',
          'to_id',
          'kind',
          'is_directed',
          'strength',
          'willingness',
          'confirmed_on',
          'basis',
          'note',
        ])
        .where(end, 'in', batch)
        .where(other, '=', 'people')
        .where('is_restricted', '=', 0)
        .where('ends_on', '=', '')
        .orderBy('strength', 'desc')
        .limit(mostRead)
        .execute(),
    );
  const rows = [...(await read('to_id', 'from_type')), ...(await read('from_id', 'to_type'))];
  return rows.map((row) => ({
    id: row.id,
    tieId: row.id,
    fromId: row.from_id,
    toId: row.to_id,
    kind: row.kind,
    isDirected: row.is_directed === 1,
    strength: row.strength,
    willingness: row.willingness,
    confirmedOn: row.confirmed_on,
    basis: row.basis,
    note: row.note,
  }));
}

/** Those who work at an organization now can bring something into it; who speaks for it, best. */
async function peopleOf(db: DbReader, organizationId: string): Promise<FoundTie[]> {
  const rows = await db
    .selectFrom('roles')
    .select(['id', 'person_id', 'speaks_for'])
    .where('organization_id', '=', organizationId)
    .where('ends_on', '=', '')
    .orderBy('speaks_for', 'desc')
    .limit(mostFollowed)
    .execute();
  return rows.map((row) => ({
    ...unsaid,
    id: row.id,
    fromId: row.person_id,
    toId: organizationId,
    kind: 'role',
    isDirected: true,
    strength: row.speaks_for === 1 ? 3 : 2,
    willingness: 2,
  }));
}

async function colleagueTies(db: DbReader, personIds: readonly string[]): Promise<FoundTie[]> {
  const own = await selectInBatches(personIds, (batch) =>
    db
      .selectFrom('roles')
      .select(['person_id', 'organization_id'])
      .where('person_id', 'in', batch)
      .where('ends_on', '=', '')
      .execute(),
  );
  const teams = new Map<string, string[]>();
  const members = await selectInBatches(
    own.map((row) => row.organization_id),
    (batch) =>
      db
        .selectFrom('roles')
        .select(['person_id', 'organization_id'])
        .where('organization_id', 'in', batch)
        .where('ends_on', '=', '')
        .limit(mostRead)
        .execute(),
  );
  for (const row of members) teams.set(row.organization_id, [...(teams.get(row.organization_id) ?? []), row.person_id]);
  return own.flatMap(({ person_id: personId, organization_id: organizationId }) => {
    const team = teams.get(organizationId) ?? [];
    if (team.length > largestTeam) return [];
    return team
      .filter((id) => id !== personId)
      .map((id) => {
        const [fromId, toId] = id < personId ? [id, personId] : [personId, id];
        return { ...unsaid, id: `${fromId}/${toId}`, fromId, toId, kind: 'colleague', isDirected: false, strength: 2 };
      });
  });
}

/** What nobody wrote about a tie that follows from a role. */
const unsaid = { tieId: '', willingness: 0, confirmedOn: '', basis: '', note: '' } as const;
