import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { mulberry32 } from '#shared/prng.ts';

import type { ModelTie, Place } from './network-model.ts';

cytoscape.use(fcose);

/** Places by id. */
export type Places = ReadonlyMap<string, Place>;

/** Above this many dots the layout is a quick one. */
const quickAbove = 400;
/** A quick layout is dense: it is drawn this much larger. */
const spreadOfQuick = 4;
/** When more than this part is new, all are placed anew. */
const mostNew = 0.4;

/**
 * Where each dot stands. Who has a place keeps it; who is new is put beside those they are tied to. Where most are new, the layout runs,
 * and with the same seed gives the same places each time.
 */
export function placesFor(
  nodes: readonly { readonly id: string; readonly size: number }[],
  ties: readonly ModelTie[],
  known: Places,
  seed: number,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id } of nodes) {
    const place = known.get(id);
    if (place !== undefined) places.set(id, place);
  }
  const fresh = nodes.filter(({ id }) => !places.has(id));
  if (fresh.length === 0) return places;
  if (fresh.length > nodes.length * mostNew) return laidOut(nodes, ties, seed);
  const random = mulberry32(seed + nodes.length);
  for (const { id } of fresh) places.set(id, beside(id, ties, places, random));
  return places;
}

function beside(id: string, ties: readonly ModelTie[], places: Places, random: () => number): Place {
  const near = ties.flatMap(({ fromId, toId }) => {
    const place = fromId === id ? places.get(toId) : toId === id ? places.get(fromId) : undefined;
    return place === undefined ? [] : [place];
  });
  const all = near.length > 0 ? near : [...places.values()];
  const middle = (of: 'x' | 'y') => all.reduce((sum, place) => sum + place[of], 0) / Math.max(1, all.length);
  const angle = random() * 2 * Math.PI;
  const distance = near.length > 0 ? 90 : 400;
  return { x: middle('x') + distance * Math.cos(angle), y: middle('y') + distance * Math.sin(angle) };
}

function laidOut(
  nodes: readonly { readonly id: string; readonly size: number }[],
  ties: readonly ModelTie[],
  seed: number,
): Map<string, Place> {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id, size }) => ({ data: { id, size } })),
      ...ties.map(({ id, fromId, toId }) => ({ data: { id: `tie ${id}`, source: fromId, target: toId } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
  });
  const options = {
    name: 'fcose',
    animate: false,
    randomize: true,
    quality: nodes.length > quickAbove ? 'draft' : 'proof',
    nodeSeparation: 90,
    idealEdgeLength: 90,
    nodeRepulsion: 12_000,
    gravity: 0.35,
    packComponents: true,
    fit: false,
  };
  withSeed(seed, () => graph.layout(options).run());
  const spread = nodes.length > quickAbove ? spreadOfQuick : 1;
  const places = new Map(graph.nodes().map((node) => [node.id(), widened(node.position(), spread)]));
  graph.destroy();
  return places;
}

/** Screens are wider than high. */
function widened({ x, y }: Place, spread: number): Place {
  return { x: x * 1.35 * spread, y: y * spread };
}

/** The layout asks the global source for chance; while it runs, at once and alone, that one is seeded. */
function withSeed(seed: number, run: () => void): void {
  const before = Math.random;
  Math.random = mulberry32(seed);
  try {
    run();
  } finally {
    Math.random = before;
  }
}
