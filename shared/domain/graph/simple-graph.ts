/** A tie between two partners by their ids. */
export type GraphEdge = readonly [string, string];

/** An undirected graph without loops and double edges: each node by its place in `ids`. */
export interface SimpleGraph {
  readonly ids: readonly string[];
  readonly neighbors: readonly (readonly number[])[];
  /** How many edges there are. */
  readonly size: number;
}

/** A simple graph of ids and ties; what repeats, points at itself or at nobody is left out. */
export function simpleGraph(ids: Iterable<string>, edges: Iterable<GraphEdge>): SimpleGraph {
  const places = new Map<string, number>();
  for (const id of ids) if (!places.has(id)) places.set(id, places.size);
  const neighbors = Array.from({ length: places.size }, () => new Set<number>());
  let size = 0;
  for (const [from, to] of edges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || a === b || neighbors[a]?.has(b) === true) continue;
    neighbors[a]?.add(b);
    neighbors[b]?.add(a);
    size++;
  }
  return { ids: [...places.keys()], neighbors: neighbors.map((set) => [...set]), size };
}

/** The pieces into which a graph falls, each as places of nodes, the largest first; `without` is taken out before. */
export function piecesOf(graph: SimpleGraph, without = -1): number[][] {
  const seen = new Uint8Array(graph.ids.length);
  if (without >= 0) seen[without] = 1;
  const pieces: number[][] = [];
  for (let start = 0; start < graph.ids.length; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const piece = [start];
    // The list grows while it is read: what was reached is looked at in turn.
    for (const node of piece) {
      for (const next of graph.neighbors[node] ?? []) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    pieces.push(piece);
  }
  return pieces.toSorted((a, b) => b.length - a.length);
}
