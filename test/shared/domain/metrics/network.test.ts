import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';

import { articulationPoints } from '#shared/domain/graph/articulation-points.ts';
import { betweennessInParts } from '#shared/domain/graph/betweenness.ts';
import { piecesOf, simpleGraph, type GraphEdge } from '#shared/domain/graph/simple-graph.ts';
import { cutOffBy, networkFacts } from '#shared/domain/metrics/network.ts';

const partners = (ids: string, group = (id: string) => id) => [...ids].map((id) => ({ id, group: group(id) }));
const edges = (text: string): GraphEdge[] => text.split(' ').flatMap(([a, b]) => (a && b ? [[a, b]] : []));

describe('the network (m09)', () => {
  it('of a star is as centralized as can be, and falls apart without its middle', () => {
    const facts = networkFacts(partners('mabcd'), edges('ma mb mc md'));
    expect(facts).toMatchObject({
      partners: 5,
      ties: 4,
      pieces: 1,
      density: 0.4,
      degreeCentralization: 1,
      betweennessCentralization: 1,
      brokers: [{ id: 'm', betweenness: 1 }],
      cutPoints: ['m'],
      sturdiness: 0.25,
      crossGroupShare: 1,
      isEstimate: false,
    });
  });

  it('of a ring has nobody in the middle', () => {
    const facts = networkFacts(partners('abcd'), edges('ab bc cd da'));
    expect(facts.degreeCentralization).toBe(0);
    expect(facts.betweennessCentralization).toBeCloseTo(0, 10);
    expect(facts).toMatchObject({ cutPoints: [], sturdiness: 1 });
  });

  it('does not count a tie twice, to oneself or to a stranger', () => {
    expect(networkFacts(partners('abc'), edges('ab ba aa ax'))).toMatchObject({ ties: 1, pieces: 2 });
  });

  it('says nothing about what is too small', () => {
    expect(networkFacts([], [])).toMatchObject({
      density: null,
      degreeCentralization: null,
      betweennessCentralization: null,
      crossGroupShare: null,
      sturdiness: null,
      brokers: [],
    });
    expect(networkFacts(partners('ab'), edges('ab'))).toMatchObject({ density: 1, degreeCentralization: null });
  });

  it('counts ties between groups', () => {
    const facts = networkFacts(
      partners('abcd', (id) => (id < 'c' ? 'left' : 'right')),
      edges('ab bc cd'),
    );
    expect(facts.crossGroupShare).toBeCloseTo(1 / 3, 10);
  });
});

describe('who is cut off', () => {
  it('names the groups that nobody else reaches', () => {
    const groups: Record<string, string> = { a: 'one', b: 'one', m: 'one', x: 'two', y: 'three', c: 'one' };
    const list = partners('abmcxy', (id) => groups[id] ?? '');
    const ties = edges('ab bm am mc mx my');
    expect(cutOffBy(list, ties, ['m', 'a'])).toEqual([
      { id: 'm', partners: 3, groups: ['two', 'three'] },
      { id: 'a', partners: 0, groups: [] },
    ]);
  });
});

const anyGraph = fc.integer({ min: 0, max: 9 }).chain((count) =>
  fc.record({
    ids: fc.constant(Array.from({ length: count }, (_, index) => String(index))),
    ties: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
        .map(([a, b]): GraphEdge => [`${a}`, `${b}`]),
      { maxLength: 20 },
    ),
  }),
);

describe('the graph', () => {
  it('falls into more pieces exactly without its articulation points', () => {
    fc.assert(
      fc.property(anyGraph, ({ ids, ties }) => {
        const graph = simpleGraph(ids, ties);
        const before = piecesOf(graph).length;
        const cuts = ids
          .map((_, place) => place)
          .filter((place) => {
            const isAlone = graph.neighbors[place]?.length === 0;
            return piecesOf(graph, place).length > before - (isAlone ? 1 : 0);
          });
        expect(articulationPoints(graph)).toEqual(cuts);
      }),
    );
  });

  it('walks a chain of a hundred thousand', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
    const chain = simpleGraph(
      ids,
      ids.slice(1).map((id, index) => [String(index), id] as const),
    );
    expect(articulationPoints(chain)).toHaveLength(99_998);
  });

  it('has the betweenness that the library finds, and about the same from a part of the starts', () => {
    fc.assert(
      fc.property(anyGraph, ({ ids, ties }) => {
        const graph = simpleGraph(ids, ties);
        if (ids.length < 3) return;
        const library = new UndirectedGraph();
        for (const id of graph.ids) library.addNode(id);
        for (const [place, list] of graph.neighbors.entries())
          for (const next of list) if (place < next) library.addEdge(String(place), String(next));
        const known = betweennessCentrality(library, { getEdgeWeight: null, normalized: true });
        const own = finish(betweennessInParts(graph, 100));
        for (const [place, id] of graph.ids.entries()) expect(own[place]).toBeCloseTo(known[id] ?? 0, 8);
      }),
    );
    const star = simpleGraph(
      Array.from({ length: 300 }, (_, index) => String(index)),
      Array.from({ length: 299 }, (_, index): GraphEdge => ['0', String(index + 1)]),
    );
    expect(finish(betweennessInParts(star, 60))[0]).toBeCloseTo(1, 1);
  });
});

function finish<T>(parts: Generator<unknown, T>): T {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}
