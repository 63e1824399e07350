import { articulationPoints } from '../graph/articulation-points.ts';
import { betweennessInParts, type GraphProgress } from '../graph/betweenness.ts';
import { piecesOf, simpleGraph, type GraphEdge, type SimpleGraph } from '../graph/simple-graph.ts';

/** Who is in the network; `group` is the family of sectors, or the sector, that a tie may cross. */
export interface NetworkPartner {
  readonly id: string;
  readonly group: string;
}

/** Metric m09. */
export interface NetworkFacts {
  readonly partners: number;
  readonly ties: number;
  /** Into how many pieces it falls. */
  readonly pieces: number;
  /** Ties that there are of those that could be: 0 to 1; null of fewer than two partners. */
  readonly density: number | null;
  /** 0 where all have as many ties, 1 for a star; null of fewer than three. */
  readonly degreeCentralization: number | null;
  /** 0 where all stand as much in between, 1 for a star; null of fewer than three. */
  readonly betweennessCentralization: number | null;
  /** The five who stand most in between, 0 to 1; those who never do are left out. */
  readonly brokers: readonly { readonly id: string; readonly betweenness: number }[];
  /** Ties between different groups, 0 to 1; null without ties. */
  readonly crossGroupShare: number | null;
  /** Without whom a piece falls apart: those who stand most in between first. */
  readonly cutPoints: readonly string[];
  /** The largest piece after the top broker leaves, of those who stay: 1 is sturdy; null of fewer than two, or without a broker 1 piece as it is. */
  readonly sturdiness: number | null;
  /** Whether betweenness is an estimate from a drawn part. */
  readonly isEstimate: boolean;
}

/** Up to this many partners, betweenness is exact; of more it is estimated from as many starts. */
const mostStarts = 2_000;
const startsOfEstimate = 160;

/** Metric m09 of the domain pack; ties that repeat or lead nowhere do not count. */
export function networkFacts(partners: readonly NetworkPartner[], ties: Iterable<GraphEdge>): NetworkFacts {
  const parts = networkFactsInParts(partners, ties);
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

/** The same in parts between which others can be let through. */
export function* networkFactsInParts(
  partners: readonly NetworkPartner[],
  ties: Iterable<GraphEdge>,
): Generator<GraphProgress, NetworkFacts> {
  const graph = simpleGraph(
    partners.map(({ id }) => id),
    ties,
  );
  const count = graph.ids.length;
  const isEstimate = count > mostStarts;
  const between = yield* betweennessInParts(graph, isEstimate ? startsOfEstimate : mostStarts);
  const ranked = Array.from(between, (value, place) => ({ place, value })).toSorted((a, b) => b.value - a.value);
  const rank = new Map(ranked.map(({ place }, index) => [place, index]));
  const idOf = (place: number) => graph.ids[place] ?? '';
  const [top] = ranked;
  return {
    partners: count,
    ties: graph.size,
    pieces: piecesOf(graph).length,
    density: count < 2 ? null : (2 * graph.size) / (count * (count - 1)),
    degreeCentralization: degreeCentralization(graph),
    betweennessCentralization:
      count < 3 || top === undefined
        ? null
        : ranked.reduce((sum, { value }) => sum + top.value - value, 0) / (count - 1),
    brokers: ranked
      .slice(0, 5)
      .filter(({ value }) => value > 0)
      .map(({ place, value }) => ({ id: idOf(place), betweenness: value })),
    crossGroupShare: crossGroupShare(graph, new Map(partners.map(({ id, group }) => [id, group]))),
    cutPoints: articulationPoints(graph)
      .toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      .map(idOf),
    sturdiness: count < 2 || top === undefined ? null : (piecesOf(graph, top.place)[0]?.length ?? 0) / (count - 1),
    isEstimate,
  };
}

/** What is cut off from the largest part of its piece when one partner leaves. */
export interface CutOff {
  readonly id: string;
  /** How many partners. */
  readonly partners: number;
  /** The groups of which nobody is left in the largest part. */
  readonly groups: readonly string[];
}

/** What would be cut off without each of these partners. */
export function cutOffBy(
  partners: readonly NetworkPartner[],
  ties: Iterable<GraphEdge>,
  leaving: readonly string[],
): CutOff[] {
  const graph = simpleGraph(
    partners.map(({ id }) => id),
    ties,
  );
  const places = new Map(graph.ids.map((id, place) => [id, place]));
  const groups = new Map(partners.map(({ id, group }) => [id, group]));
  const groupOf = (place: number) => groups.get(graph.ids[place] ?? '') ?? '';
  return leaving.flatMap((id) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const near = new Set(graph.neighbors[place]);
    const [main = [], ...rest] = piecesOf(graph, place).filter((piece) => piece.some((node) => near.has(node)));
    const kept = new Set(main.map(groupOf));
    const cut = rest.flat();
    const lost = new Set(cut.map(groupOf).filter((group) => group !== '' && !kept.has(group)));
    return [{ id, partners: cut.length, groups: [...lost] }];
  });
}

function degreeCentralization(graph: SimpleGraph): number | null {
  const count = graph.ids.length;
  if (count < 3) return null;
  const degrees = graph.neighbors.map((list) => list.length);
  const most = degrees.reduce((max, degree) => Math.max(max, degree), 0);
  return degrees.reduce((sum, degree) => sum + most - degree, 0) / ((count - 1) * (count - 2));
}

function crossGroupShare(graph: SimpleGraph, groups: ReadonlyMap<string, string>): number | null {
  if (graph.size === 0) return null;
  let crossing = 0;
  for (const [place, neighbors] of graph.neighbors.entries()) {
    for (const next of neighbors)
      if (place < next && groups.get(graph.ids[place] ?? '') !== groups.get(graph.ids[next] ?? '')) crossing++;
  }
  return crossing / graph.size;
}
