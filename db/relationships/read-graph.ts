import type { PartnerRef } from '#shared/contract/base.ts';
import type { GraphNode, GraphTie } from '#shared/contract/relationships.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import { standingsOn } from '../assessments/past-standings.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { RelationshipRow } from '../schema/standings.ts';
import { committeeMembers, committeePlaces, tiesAmong } from './committee-ties.ts';
import { graphNodes } from './graph-nodes.ts';
import { gatherings, meetingWindow, pairsThatMet } from './network-rows.ts';

/** Which part of the network is drawn. */
export interface GraphQuery {
  /** Everything, or what lies around one partner. */
  readonly center: PartnerRef | null;
  readonly depth: number;
  /** Only who sits on one committee and what ties them; null for no such limit, and it wins over a center. */
  readonly committeeId: string | null;
  /** Whether places in organizations and shared meetings are ties too. */
  readonly withRoles: boolean;
  readonly withMeetings: boolean;
  /** Whether a seat on one committee is a tie between those who have it. */
  readonly withCommittees: boolean;
  /** A wanted decision; null for the coalition as a whole. */
  readonly decisionId: string | null;
  readonly today: IsoDay;
}

/** What a picture can hold. */
const mostNodes = 2_000;
const mostTies = 10_000;
/** Ties beyond are not looked at. */
const mostCounted = 100_000;

/** The partners and ties of a picture, the strongest ties first; `total` says how many there are in all. */
export async function readGraph(
  db: DbReader,
  query: GraphQuery,
): Promise<{ nodes: GraphNode[]; ties: GraphTie[]; total: { nodes: number; ties: number } }> {
  const seated = query.committeeId === null ? null : await committeeMembers(db, query.committeeId, query.today);
  const center = seated === null ? query.center : null;
  const near = await tiesOf(db, seated, center, query.depth);
  const part = query.decisionId === null ? null : await withAPart(db, query.decisionId);
  const logged = part === null ? near : near.filter((tie) => belongsTo(tie, part));
  const alone =
    seated === null ? (center === null ? [...(part ?? [])] : []) : seated.filter((id) => part?.has(id) ?? true);
  const ids = [...new Set([...busiestFirst(logged, center), ...alone])];
  const shown = new Set(ids.slice(0, mostNodes));
  if (query.withRoles && (center !== null || seated !== null)) await addPlaces(db, shown);
  const nodes = await asTheyStand(db, await graphNodes(db, [...shown]), query.decisionId);
  const live = new Set(nodes.map((node) => node.record.id));
  const ties = logged
    .filter((row) => live.has(row.from_id) && live.has(row.to_id))
    .slice(0, mostTies)
    .map(graphTie);
  if (query.withRoles) ties.push(...(await roleTies(db, live)));
  if (query.withMeetings) ties.push(...(await meetingTies(db, live, query.today)));
  if (query.withCommittees) ties.push(...(await committeeTies(db, live, query.today)));
  const degrees = new Map<string, number>();
  for (const tie of ties) for (const id of [tie.fromId, tie.toId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    nodes: nodes.map((node) => ({ ...node, ties: degrees.get(node.record.id) ?? 0 })),
    ties: ties.slice(0, mostTies),
    total: { nodes: Math.max(ids.length, nodes.length), ties: Math.max(logged.length, ties.length) },
  };
}

function tiesOf(
  db: DbReader,
  seated: readonly string[] | null,
  center: PartnerRef | null,
  depth: number,
): Promise<RelationshipRow[]> {
  if (seated !== null) return tiesAmong(db, seated);
  return center === null ? allTies(db) : tiesNear(db, center, depth);
}

/** Who was rated about a decision. */
async function withAPart(db: DbReader, decisionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('assessments')
    .select('record_id')
    .where('decision_id', '=', decisionId)
    .where(isLive('assessments'))
    .execute();
  return new Set(rows.map((row) => row.record_id));
}

/** A tie between two who have a part, or one by which somebody influences one of them. */
function belongsTo(tie: RelationshipRow, part: ReadonlySet<string>): boolean {
  return part.has(tie.to_id) && (part.has(tie.from_id) || tie.kind === 'influences');
}

async function asTheyStand(
  db: DbReader,
  nodes: readonly GraphNode[],
  decisionId: string | null,
): Promise<readonly GraphNode[]> {
  if (decisionId === null) return nodes;
  const refs = nodes.map((node) => node.record);
  const standings = await standingsOn(db, refs, decisionId, '9999');
  return nodes.map((node) => {
    const standing = standings.get(node.record.id);
    if (standing === undefined) return node;
    const { stance, influence, interest, relationship } = standing;
    return { ...node, stance, influence, interest, relationship };
  });
}

async function allTies(db: DbReader): Promise<RelationshipRow[]> {
  return db
    .selectFrom('relationships')
    .selectAll()
    .where('ends_on', '=', '')
    .orderBy('strength', 'desc')
    .orderBy('id', 'desc')
    .limit(mostCounted)
    .execute();
}

async function tiesNear(db: DbReader, center: PartnerRef, depth: number): Promise<RelationshipRow[]> {
  const ties = new Map<string, RelationshipRow>();
  const known = new Set([center.id]);
  let frontier: readonly string[] = [center.id];
  for (let step = 0; step < depth && frontier.length > 0 && known.size < mostNodes; step++) {
    const next: string[] = [];
    for (const end of ['from_id', 'to_id'] as const) {
      const rows = await selectInBatches(frontier, (batch) =>
        db.selectFrom('relationships').selectAll().where(end, 'in', batch).where('ends_on', '=', '').execute(),
      );
      for (const row of rows) {
        ties.set(row.id, row);
        const other = end === 'from_id' ? row.to_id : row.from_id;
        if (!known.has(other)) next.push(other);
        known.add(other);
      }
    }
    frontier = next;
  }
  return [...ties.values()].toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? 1 : -1));
}

/** The center, then those with most ties: where not all fit, the picture shows the thick of it. */
function busiestFirst(ties: readonly RelationshipRow[], center: PartnerRef | null): string[] {
  const counts = new Map<string, number>(center === null ? [] : [[center.id, Infinity]]);
  for (const tie of ties) for (const id of [tie.from_id, tie.to_id]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Around one partner, the organizations of those in the picture belong to it. */
async function addPlaces(db: DbReader, ids: Set<string>): Promise<void> {
  const rows = await selectInBatches([...ids], (batch) =>
    db
      .selectFrom('roles')
      .select('organization_id')
      .where('person_id', 'in', batch)
      .where('ends_on', '=', '')
      .execute(),
  );
  for (const row of rows) if (ids.size < mostNodes) ids.add(row.organization_id);
}

function graphTie(row: RelationshipRow): GraphTie {
  return {
    id: row.id,
    fromId: row.from_id,
    toId: row.to_id,
    kind: row.kind,
    isDirected: row.is_directed === 1,
    strength: row.strength,
    willingness: row.willingness,
    basis: row.basis,
    confirmedOn: row.confirmed_on || null,
    isRestricted: row.is_restricted === 1,
  };
}

async function roleTies(db: DbReader, ids: ReadonlySet<string>): Promise<GraphTie[]> {
  const rows = await selectInBatches([...ids], (batch) =>
    db
      .selectFrom('roles')
      .select(['id', 'person_id', 'organization_id'])
      .where('person_id', 'in', batch)
      .where('ends_on', '=', '')
      .execute(),
  );
  return rows
    .filter((row) => ids.has(row.organization_id))
    .map((row) => ({ ...derivedTie, id: row.id, fromId: row.person_id, toId: row.organization_id, kind: 'role' }));
}

async function meetingTies(db: DbReader, ids: ReadonlySet<string>, today: IsoDay): Promise<GraphTie[]> {
  const rows = await selectInBatches([...ids], (batch) =>
    db
      .selectFrom('interaction_participants')
      .innerJoin('interactions', 'interactions.id', 'interaction_participants.interaction_id')
      .select(['interactions.id', 'interaction_participants.record_id', 'interaction_participants.record_type'])
      .where('interaction_participants.record_id', 'in', batch)
      .where(isLive('interactions'))
      .where('interactions.occurred_on', '>', addDays(today, -meetingWindow))
      .where('interactions.channel', 'in', gatherings)
      .execute(),
  );
  // People meet people; that a person and their organization were both there says nothing.
  const met = (['people', 'organizations'] as const).flatMap((type) =>
    pairsThatMet(
      rows.filter((row) => row.record_type === type).map((row) => ({ meeting: row.id, who: row.record_id })),
    ),
  );
  return met.map(([fromId, toId]) => ({ ...derivedTie, id: `${fromId}/${toId}`, fromId, toId, kind: 'met' }));
}

/** Those who sit on a committee together; on several, they are tied once. */
async function committeeTies(db: DbReader, ids: ReadonlySet<string>, today: IsoDay): Promise<GraphTie[]> {
  const seats = (await committeePlaces(db, today)).flatMap((place) => {
    const who = place.person_id || place.organization_id;
    return ids.has(who) ? [{ meeting: place.committee_id, who }] : [];
  });
  return pairsThatMet(seats, 1).map(([fromId, toId]) => ({
    ...derivedTie,
    id: `${fromId}+${toId}`,
    fromId,
    toId,
    kind: 'committee',
  }));
}

/** What nobody wrote down of a tie that follows from other records. */
const derivedTie = {
  isDirected: false,
  strength: 1,
  willingness: 0,
  basis: '',
  confirmedOn: null,
  isRestricted: false,
} as const;
