import { UndirectedGraph } from 'graphology';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';

import { mulberry32, shuffled } from '../../prng.ts';
import type { SimpleGraph } from './simple-graph.ts';

/** How far it is. */
export interface GraphProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * How often each node lies on the shortest way between two others, 0 to 1: 2·b/((n−1)(n−2)), each pair counted once (Brandes 2001).
 * Stops after each start, so that the caller can let others through. Of more than `mostStarts` nodes a drawn part are starts, the same
 * ones each time, and the figure is an estimate (Brandes and Pich 2007).
 */
export function* betweennessInParts(graph: SimpleGraph, mostStarts: number): Generator<GraphProgress, Float64Array> {
  const count = graph.ids.length;
  const sums = new Float64Array(count);
  if (count < 3) return sums;
  const brandes = createUnweightedIndexedBrandes(libraryGraph(graph));
  const places = Array.from({ length: count }, (_, index) => index);
  const starts = count <= mostStarts ? places : shuffled(mulberry32(count), places).slice(0, mostStarts);
  const shares = new Float64Array(count);
  for (const [done, start] of starts.entries()) {
    const [stack, parents, ways] = brandes(start);
    for (let left = stack.size; left > 0; left--) {
      const node = stack.pop();
      if (node === undefined) break;
      const share = (1 + at(shares, node)) / at(ways, node);
      for (const parent of parents[node] ?? []) shares[parent] = at(shares, parent) + at(ways, parent) * share;
      if (node !== start) sums[node] = at(sums, node) + at(shares, node);
      shares[node] = 0;
    }
    yield { done: done + 1, total: starts.length };
  }
  const scale = count / starts.length / ((count - 1) * (count - 2));
  return sums.map((sum) => sum * scale);
}

function libraryGraph(graph: SimpleGraph): UndirectedGraph {
  const made = new UndirectedGraph();
  for (const place of graph.ids.keys()) made.addNode(String(place));
  for (const [place, neighbors] of graph.neighbors.entries()) {
    for (const next of neighbors) if (place < next) made.addEdge(String(place), String(next));
  }
  return made;
}

function at(list: { readonly [index: number]: number }, index: number): number {
  return list[index] ?? 0;
}
