import type { ModelNode, Place } from './network-model.ts';

/** Room for a sector on its ring, and between two rings, in px. */
const room = 170;
/** Room for a partner of an opened sector. */
const partnerRoom = 44;
/** The golden angle: each next one falls into the widest gap. */
const turn = Math.PI * (3 - Math.sqrt(5));

/** Sectors on rings, each always in the same place; the partners of an opened one stand close together outside of the rings. */
export function sectorPlaces(nodes: readonly ModelNode[]): Map<string, Place> {
  const sectors = [...new Set(nodes.map((node) => node.sector))].toSorted(
    (a, b) => groupOf(nodes, a) - groupOf(nodes, b) || (a < b ? -1 : 1),
  );
  const spots = rings(sectors.length);
  const outside = room * (Math.ceil(Math.sqrt(sectors.length / Math.PI)) + 2);
  const places = new Map<string, Place>();
  for (const [index, sector] of sectors.entries()) {
    const spot = spots[index] ?? { x: 0, y: 0 };
    const members = nodes.filter((node) => node.sector === sector);
    const angle = Math.atan2(spot.y, spot.x);
    for (const [at, node] of members.entries()) {
      if (node.kind === 'sector') {
        places.set(node.id, spot);
        continue;
      }
      const away = outside + partnerRoom * Math.sqrt(members.length);
      const distance = partnerRoom * Math.sqrt(at);
      places.set(node.id, {
        x: 1.35 * away * Math.cos(angle) + distance * Math.cos(at * turn),
        y: away * Math.sin(angle) + distance * Math.sin(at * turn),
      });
    }
  }
  return places;
}

/** Places on rings around the middle, the inner ones first. */
function rings(count: number): Place[] {
  const spots: Place[] = [];
  for (let ring = 0; spots.length < count; ring++) {
    const radius = ring * room;
    const left = count - spots.length;
    const fit = ring === 0 ? 1 : Math.min(left, Math.floor((2 * Math.PI * radius) / room));
    for (let at = 0; at < fit; at++) {
      const angle = (at / fit) * 2 * Math.PI + ring * 0.4;
      spots.push({ x: 1.35 * radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return spots;
}

function groupOf(nodes: readonly ModelNode[], sector: string): number {
  return nodes.find((node) => node.sector === sector)?.group ?? -1;
}
