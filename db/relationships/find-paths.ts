import type { PartnerRef, RecordLabel } from '#shared/contract/base.ts';
import type { PathStep, WarmPath } from '#shared/contract/relationships.ts';
import type { IsoDay } from '#shared/dates.ts';
import {
  mostTies,
  startScore,
  warmPaths,
  weakestLink,
  type LinkScore,
  type WarmPath as RankedPath,
} from '#shared/domain/graph/warm-paths.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { demandPartners } from '../records/demand-records.ts';
import { recordLabels } from '../records/record-labels.ts';
import { askCounts, membersAmong, pathPeople, type PathPerson } from './path-people.ts';
import { tiesAround, type FoundTie } from './path-ties.ts';

/** Whom to find a way to, and from where. */
export interface PathQuery {
  readonly to: PartnerRef;
  readonly from: PartnerRef | null;
  readonly today: IsoDay;
  /** The member at this computer: asks where a partner has no owner. */
  readonly meId: string;
}

/** How many ways are shown, and from how many asks on somebody is leaned on. */
const mostPaths = 3;
const manyAsks = 3;

/** The best ways to a partner. Fails with `notFound` for a partner that is not there or in the trash. */
export async function findPaths(
  db: DbReader,
  query: PathQuery,
): Promise<{ target: RecordLabel; blocked: 'doNotContact' | null; paths: WarmPath[] }> {
  await demandPartners(db, query.from === null ? [query.to] : [query.to, query.from]);
  const target = await labelOf(db, query.to);
  const found = await tiesAround(db, query.to, mostTies);
  const people = await pathPeople(db, [query.to.id, ...found.flatMap((tie) => [tie.fromId, tie.toId])]);
  if (people.get(query.to.id)?.doNotContact === true) return { target, blocked: 'doNotContact', paths: [] };
  const { names, memberOfPerson } = await membersAmong(db, people);
  const isAllowed = (id: string) =>
    id === query.to.id || id === query.from?.id || people.get(id)?.isOpen === true || memberOfPerson.has(id);
  const ties = found.filter((tie) => isAllowed(tie.fromId) && isAllowed(tie.toId));
  const starts = startsOf(query, people, memberOfPerson);
  const ranked = warmPaths(query.to.id, starts, ties, query.today, mostPaths);
  const direct = directPath(query, people.get(query.to.id), starts);
  const best = [...(direct === undefined ? [] : [direct]), ...ranked]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostPaths);
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  const words: Names = { people, members: names, memberOfPerson, target, byId };
  const paths = best.map((path) => ({ score: path.score, steps: stepsOf(path, query, words), leansOn: [] }));
  return { target, blocked: null, paths: await withLoad(db, paths, query.today) };
}

interface Names {
  readonly people: ReadonlyMap<string, PathPerson>;
  readonly members: ReadonlyMap<string, string>;
  readonly memberOfPerson: ReadonlyMap<string, string>;
  readonly target: RecordLabel;
  readonly byId: ReadonlyMap<string, FoundTie>;
}

function startsOf(
  query: PathQuery,
  people: ReadonlyMap<string, PathPerson>,
  memberOfPerson: ReadonlyMap<string, string>,
): Map<string, number> {
  if (query.from !== null) return new Map([[query.from.id, 1]]);
  const starts = new Map<string, number>();
  for (const person of people.values()) {
    if (person.id === query.to.id) continue;
    const own = memberOfPerson.has(person.id) ? fellowMember.score : ownTie(person, query.today).score;
    if (own > 0) starts.set(person.id, own);
  }
  return starts;
}

/** We can ask the target ourselves where we know them. */
function directPath(
  query: PathQuery,
  target: PathPerson | undefined,
  starts: ReadonlyMap<string, number>,
): RankedPath | undefined {
  if (query.from !== null || target === undefined || starts.has(query.to.id)) return undefined;
  const { score } = ownTie(target, query.today);
  return score > 0 ? { score, startId: target.id, links: [] } : undefined;
}

/** Members ask each other without further ado. */
const fellowMember: LinkScore = { score: 1, strength: 1, recency: 1, willingness: 1 };

function ownTie(person: PathPerson, today: IsoDay): LinkScore {
  return startScore(person.relationship, person.lastContactOn, today);
}

function stepsOf(path: RankedPath, query: PathQuery, names: Names): PathStep[] {
  const start = names.people.get(path.startId);
  const memberOfStart = names.memberOfPerson.get(path.startId);
  // Who asks first needs nobody to ask them: I am that person myself.
  const isOurs = query.from === null && start !== undefined && memberOfStart !== query.meId;
  const own = !isOurs ? undefined : memberOfStart === undefined ? ownTie(start, query.today) : fellowMember;
  const weakest = weakestLink(own?.score ?? 2, path.links);
  const steps = path.links.map((link, index): PathStep => {
    const tie = names.byId.get(link.tie.id);
    return {
      asker: labelFrom(names, link.askerId),
      asked: labelFrom(names, link.askedId),
      askedDetail: names.people.get(link.askedId)?.detail ?? '',
      kind: link.tie.kind,
      tieId: tie?.tieId || null,
      strength: link.tie.strength,
      relationship: null,
      willingness: link.tie.willingness,
      basis: tie?.basis ?? '',
      note: tie?.note ?? '',
      lastOn: link.tie.confirmedOn || null,
      isAgainst: link.tie.isDirected && link.tie.fromId !== link.askerId,
      score: link.score,
      isWeakest: index === weakest,
      weakBecause: lowestOf(link),
    };
  });
  if (own === undefined || start === undefined) return steps;
  const memberId = memberOfStart === undefined && names.members.has(start.ownerId) ? start.ownerId : query.meId;
  return [
    {
      asker: { type: 'members', id: memberId, label: names.members.get(memberId) ?? '', isRestricted: false },
      asked: labelFrom(names, start.id),
      askedDetail: start.detail,
      kind: 'contact',
      tieId: null,
      strength: null,
      relationship: memberOfStart === undefined ? start.relationship : 5,
      willingness: 3,
      basis: '',
      note: '',
      lastOn: start.lastContactOn || null,
      isAgainst: false,
      score: own.score,
      isWeakest: weakest === -1,
      weakBecause: lowestOf(own),
    },
    ...steps,
  ];
}

function lowestOf(link: LinkScore): PathStep['weakBecause'] {
  const parts = [
    ['strength', link.strength],
    ['recency', link.recency],
    ['willingness', link.willingness],
  ] as const;
  return parts.reduce((low, part) => (part[1] < low[1] ? part : low))[0];
}

async function withLoad(db: DbReader, paths: readonly WarmPath[], today: IsoDay): Promise<WarmPath[]> {
  const askers = paths.flatMap((path) => path.steps.map((step) => step.asker)).filter((each) => each.type === 'people');
  const counts = await askCounts(
    db,
    askers.map((asker) => asker.id),
    today,
  );
  return paths.map((path) => ({
    ...path,
    leansOn: path.steps
      .map((step) => ({ record: step.asker, asks: counts.get(step.asker.id) ?? 0 }))
      .filter(({ asks }) => asks >= manyAsks),
  }));
}

function labelFrom(names: Names, id: string): RecordLabel {
  const person = names.people.get(id);
  if (person === undefined) return names.target;
  return { type: 'people', id, label: person.name, isRestricted: person.isRestricted };
}

async function labelOf(db: DbReader, ref: PartnerRef): Promise<RecordLabel> {
  return (await recordLabels(db, [ref])).get(ref.id) ?? { ...ref, label: '', isRestricted: false };
}
