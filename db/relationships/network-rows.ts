import { channels } from '#shared/content/channels.ts';
import { sectorById } from '#shared/content/sectors.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import type { GraphEdge } from '#shared/domain/graph/simple-graph.ts';
import { atTheTable } from '#shared/domain/metrics/sector-coverage.ts';
import type { NetworkPartner } from '#shared/domain/metrics/network.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { committeePlaces } from './committee-ties.ts';

/** A network as its figures are counted from. */
export interface Network {
  readonly partners: readonly NetworkPartner[];
  readonly ties: readonly GraphEdge[];
}

/** Contacts at which people meet each other. */
export const gatherings: readonly string[] = channels.filter((channel) => channel.group).map((channel) => channel.id);
/** How far back meetings count, in days, and how many make a tie. */
export const meetingWindow = 180;
export const meetingsOfATie = 2;
/** At larger gatherings not everybody meets everybody. */
const largestGathering = 40;
/** A strong tie counts between organizations; weaker ones are between people. */
const strongTie = 3;

/**
 * The organizations and what ties them (m09) on a day: a strong tie between them or between people of theirs, two meetings in 180 days,
 * seats on one committee, or signatures under one agreement. Those at the table count without a tie too: that they stand alone is worth
 * seeing. `stageOf` says the stage of one on that day.
 */
export async function organizationNetwork(
  db: DbReader,
  day: IsoDay,
  stageOf: (organization: { readonly id: string; readonly stage: string }) => string = ({ stage }) => stage,
): Promise<Network> {
  const organizations = await db
    .selectFrom('organizations')
    .select(['id', 'sector', 'stage'])
    .where(isLive('organizations'))
    .where('is_archived', '=', 0)
    .execute();
  const places = new Map(
    (
      await db
        .selectFrom('people')
        .select(['id', 'organization_id'])
        .where(isLive('people'))
        .where('organization_id', '<>', '')
        .execute()
    ).map((row) => [row.id, row.organization_id]),
  );
  const known = new Set(organizations.map((row) => row.id));
  const organizationOf = (id: string) => (known.has(id) ? id : places.get(id));
  const logged = await loggedEdges(db, strongTie, day);
  const others = [
    ...(await meetingEdges(db, day, organizationOf)),
    ...(await committeeEdges(db, day, organizationOf)),
    ...(await agreementEdges(db, day, organizationOf)),
  ];
  const ties = [...logged.map(([a, b]) => [organizationOf(a), organizationOf(b)]), ...others].flatMap(
    ([a, b]): GraphEdge[] => (a === undefined || b === undefined || a === b ? [] : [[a, b]]),
  );
  const tied = new Set(ties.flat());
  return {
    partners: organizations
      .filter((row) => tied.has(row.id) || atTheTable.includes(stageOf(row)))
      .map((row) => ({ id: row.id, group: sectorById(row.sector)?.group ?? '' })),
    ties,
  };
}

/** The people who have a tie to somebody, by their sectors; colleagues and those who met twice lately are tied too. */
export async function peopleNetwork(db: DbReader, today: IsoDay): Promise<Network> {
  const people = await db
    .selectFrom('people')
    .select(['id', 'sector', 'organization_id'])
    .where(isLive('people'))
    .where('is_archived', '=', 0)
    .execute();
  const known = new Set(people.map((row) => row.id));
  const ties = [
    ...(await loggedEdges(db, 1, today)),
    ...(await meetingEdges(db, today, (id) => (known.has(id) ? id : undefined))),
  ].filter(([a, b]) => known.has(a) && known.has(b));
  const tied = new Set(ties.flat());
  const teams = new Map<string, string>();
  for (const { id, organization_id: organization } of people) {
    if (organization === '' || !tied.has(id)) continue;
    const colleague = teams.get(organization);
    // A chain through a team says that they are tied, without a tie for every pair of a large one.
    if (colleague !== undefined) ties.push([colleague, id]);
    teams.set(organization, id);
  }
  return {
    partners: people.filter((row) => tied.has(row.id)).map((row) => ({ id: row.id, group: row.sector })),
    ties,
  };
}

/** Ties that were there on a day: since they began, or since they were written down. */
async function loggedEdges(db: DbReader, strength: number, day: IsoDay): Promise<GraphEdge[]> {
  const rows = await db
    .selectFrom('relationships')
    .select(['from_id', 'to_id', 'since_on', 'created_at', 'ends_on'])
    .where('strength', '>=', strength)
    .where(({ or, eb }) => or([eb('ends_on', '=', ''), eb('ends_on', '>', day)]))
    .where('kind', '<>', 'at-odds')
    .execute();
  return rows.flatMap((row): GraphEdge[] =>
    // The instant is in UTC, whose day may be one ahead of the person's.
    (row.since_on || row.created_at.slice(0, 10)) <= addDays(day, row.since_on === '' ? 1 : 0)
      ? [[row.from_id, row.to_id]]
      : [],
  );
}

/** Pairs of those who sat on one committee on a day. */
async function committeeEdges(
  db: DbReader,
  day: IsoDay,
  stand: (id: string) => string | undefined,
): Promise<GraphEdge[]> {
  const seated = (await committeePlaces(db, day)).map((row) => ({
    meeting: row.committee_id,
    who: stand(row.organization_id === '' ? row.person_id : row.organization_id),
  }));
  return pairsThatMet(seated, 1);
}

/** Pairs of those who had signed one agreement that was in force on a day. */
async function agreementEdges(
  db: DbReader,
  day: IsoDay,
  stand: (id: string) => string | undefined,
): Promise<GraphEdge[]> {
  const rows = await db
    .selectFrom('agreement_signatories')
    .innerJoin('agreements', 'agreements.id', 'agreement_signatories.agreement_id')
    .select(['agreements.id', 'agreement_signatories.organization_id'])
    .where('agreements.status', '=', 'in-force')
    .where('agreement_signatories.signed_on', '<>', '')
    .where('agreement_signatories.signed_on', '<=', day)
    .where(({ or, eb }) => or([eb('agreements.ends_on', '=', ''), eb('agreements.ends_on', '>', day)]))
    .execute();
  return pairsThatMet(
    rows.map((row) => ({ meeting: row.id, who: stand(row.organization_id) })),
    1,
  );
}

async function meetingEdges(
  db: DbReader,
  today: IsoDay,
  stand: (id: string) => string | undefined,
): Promise<GraphEdge[]> {
  const rows = await db
    .selectFrom('interactions')
    .innerJoin('interaction_participants', 'interaction_participants.interaction_id', 'interactions.id')
    .select(['interactions.id', 'interaction_participants.record_id'])
    .where(isLive('interactions'))
    .where('occurred_on', '>', addDays(today, -meetingWindow))
    .where('occurred_on', '<=', today)
    .where('channel', 'in', gatherings)
    .execute();
  return pairsThatMet(rows.map((row) => ({ meeting: row.id, who: stand(row.record_id) })));
}

/** Pairs who were at two gatherings together, or as many as are said; large gatherings do not count. */
export function pairsThatMet(
  attendance: readonly { readonly meeting: string; readonly who: string | undefined }[],
  least = meetingsOfATie,
): GraphEdge[] {
  const meetings = new Map<string, Set<string>>();
  for (const { meeting, who } of attendance) {
    if (who === undefined) continue;
    const present = meetings.get(meeting) ?? new Set<string>();
    meetings.set(meeting, present.add(who));
  }
  const counts = new Map<string, { readonly pair: GraphEdge; count: number }>();
  for (const present of meetings.values()) {
    if (present.size > largestGathering) continue;
    const list = [...present].toSorted();
    for (const [index, a] of list.entries()) {
      for (const b of list.slice(index + 1)) {
        const entry = counts.get(`${a} ${b}`) ?? { pair: [a, b] as const, count: 0 };
        entry.count++;
        counts.set(`${a} ${b}`, entry);
      }
    }
  }
  return [...counts.values()].filter(({ count }) => count >= least).map(({ pair }) => pair);
}
