import type { SimpleGraph } from './simple-graph.ts';

/**
 * The nodes without which a piece of the graph falls apart, by their places, in order (Tarjan's low points, Hopcroft and Tarjan 1973).
 * Walks with a stack of its own: a chain of a hundred thousand does not overflow.
 */
export function articulationPoints(graph: SimpleGraph): number[] {
  const count = graph.ids.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const nextNeighbor = new Int32Array(count);
  const cuts = new Set<number>();
  let time = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    const parents = [-1];
    let rootChildren = 0;
    order[root] = time;
    low[root] = time++;
    while (path.length > 0) {
      const node = path.at(-1) ?? root;
      const parent = parents.at(-1) ?? -1;
      const next = graph.neighbors[node]?.[nextNeighbor[node] ?? 0];
      if (next === undefined) {
        path.pop();
        parents.pop();
        if (parent === -1) continue;
        low[parent] = Math.min(at(low, parent), at(low, node));
        if (parent === root) rootChildren++;
        else if (at(low, node) >= at(order, parent)) cuts.add(parent);
        continue;
      }
      nextNeighbor[node] = at(nextNeighbor, node) + 1;
      if (next === parent) continue;
      if (order[next] !== -1) {
        low[node] = Math.min(at(low, node), at(order, next));
        continue;
      }
      order[next] = time;
      low[next] = time++;
      path.push(next);
      parents.push(node);
    }
    if (rootChildren > 1) cuts.add(root);
  }
  return [...cuts].toSorted((a, b) => a - b);
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}
