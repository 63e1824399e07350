import { fitLabel, labelWidth } from './labels.ts';
import { namedShape } from './grid-layout.ts';
import type { CellItem, PlacedCluster, PlacedItem } from './grid-layout.ts';

/** A half wheel: its middle and the rings around it, in px; the bands run from the left to the right. */
export interface Wheel {
  readonly x: number;
  readonly y: number;
  /** The edges of the rings from the middle outward: one more than there are rings. */
  readonly edges: readonly number[];
}

/** One field of the wheel: a band (1 opposed … 5 champion) and a ring (0 the innermost). */
export interface WheelField {
  readonly band: number;
  readonly ring: number;
  readonly items: readonly CellItem[];
}

export interface FieldPicture {
  readonly band: number;
  readonly ring: number;
  readonly items: readonly PlacedItem[];
  readonly cluster: PlacedCluster | null;
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a band begins and ends, in radians from the right, counted against the clock. */
export function bandAngles(band: number): { readonly from: number; readonly to: number } {
  const share = Math.PI / 5;
  const to = Math.PI - share * (band - 1);
  return { from: to - share + bandGap, to: to - bandGap };
}

const bandGap = 0.012;

/**
 * Places the partners of all fields so that no shape or name touches another. Who does not fit into a field stands behind one sign;
 * those of the highest rank are placed first. The same partners in any order give the same picture.
 */
export function layoutWheel(fields: readonly WheelField[], wheel: Wheel): readonly FieldPicture[] {
  const taken: Rect[] = [];
  return fields.toSorted((a, b) => a.ring - b.ring || a.band - b.band).map((field) => layoutField(field, wheel, taken));
}

function layoutField(field: WheelField, wheel: Wheel, taken: Rect[]): FieldPicture {
  const inner = wheel.edges[field.ring] ?? 0;
  const outer = wheel.edges[field.ring + 1] ?? inner;
  const spots = spotsOf(field.band, inner, outer, wheel);
  const sorted = field.items.toSorted(
    (a, b) => b.rank - a.rank || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1),
  );
  const best = bestPacking(sorted, spots, field.band, wheel, taken);
  taken.push(...best.map(({ rect }) => rect));
  const isFull = best.length < sorted.length;
  const shown = isFull ? Math.max(0, best.length - 1) : best.length;
  const items = sorted.slice(0, shown).map((item, at): PlacedItem => {
    // `shown` never exceeds the number of places that were found.
    const { spot, isNamed } = best[at] as Packed;
    return {
      id: item.id,
      x: spot.x,
      y: spot.y,
      size: namedShape.size,
      label: isNamed ? fitLabel(item.label, mostLabel) : '',
    };
  });
  const rest = sorted.slice(shown).map((item) => item.id);
  const place = best[shown]?.spot ?? middleOf(field.band, inner, outer, wheel);
  return {
    band: field.band,
    ring: field.ring,
    items,
    cluster: rest.length === 0 ? null : { ids: rest, x: place.x, y: place.y },
  };
}

interface Packed {
  readonly spot: Spot;
  readonly rect: Rect;
  readonly isNamed: boolean;
}

/** The first way of packing that has room for everybody: with names, with names for some, without; else the one that holds the most. */
function bestPacking(
  items: readonly CellItem[],
  spots: readonly Spot[],
  band: number,
  wheel: Wheel,
  taken: readonly Rect[],
): readonly Packed[] {
  let best: readonly Packed[] = [];
  for (const share of [1, 0.6, 0.3, 0]) {
    const named = Math.ceil(items.length * share);
    for (const start of startsOf(spots)) {
      const packed = pack(items, named, start, spots, band, wheel, taken);
      if (packed.length === items.length) return packed;
      if (packed.length > best.length) best = packed;
    }
  }
  return best;
}

/** Puts one after the other as near as can be to those before, the first one as near as can be to `start`. */
function pack(
  items: readonly CellItem[],
  named: number,
  start: Spot,
  spots: readonly Spot[],
  band: number,
  wheel: Wheel,
  taken: readonly Rect[],
): readonly Packed[] {
  const packed: Packed[] = [];
  for (const [at, item] of items.entries()) {
    const isNamed = at < named && item.label !== '';
    const rects = packed.map((each) => each.rect);
    let found: Packed | undefined;
    let foundScore = Infinity;
    for (const spot of spots) {
      const rect = rectAt(spot, isNamed ? widthOf(item) : bareWidth, isNamed);
      const score =
        distance(spot, start) * 0.4 +
        (packed.length === 0 ? 0 : Math.min(...packed.map((each) => distance(spot, each.spot))));
      if (score >= foundScore - 1e-9) continue;
      if (!isWithin(rect, band, wheel) || [...taken, ...rects].some((other) => touches(rect, other))) continue;
      found = { spot, rect, isNamed };
      foundScore = score;
    }
    if (found === undefined) break;
    packed.push(found);
  }
  return packed;
}

/** Where packing may begin: in the middle of the field, which looks best, or at its ends, which leaves the most room. */
function startsOf(spots: readonly Spot[]): readonly Spot[] {
  const byX = spots.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const byY = spots.toSorted((a, b) => a.y - b.y || a.x - b.x);
  return [centerOf(spots), byX[0], byX.at(-1), byY[0], byY.at(-1)].flatMap((spot) => spot ?? []);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The room of a shape without a name, in px. */
const bareWidth = 33;

/** How wide a name is at most, in px. */
const mostLabel = 74;

/** The room of a shape and its name, with a little air; a cluster needs no more than the least of it. */
function widthOf(item: CellItem): number {
  return Math.max(44, Math.min(mostLabel, labelWidth(item.label)) + 4);
}

/** Where a shape may stand: points along a few arcs of the field, from its middle to its sides. */
function spotsOf(band: number, inner: number, outer: number, wheel: Wheel): readonly Spot[] {
  const { from, to } = bandAngles(band);
  const spots: Spot[] = [];
  const arcs = Math.max(1, Math.round((outer - inner) / 14));
  for (let arc = 0; arc < arcs; arc++) {
    const radius = inner + ((arc + 0.5) * (outer - inner)) / arcs;
    const steps = Math.max(2, Math.round((radius * (to - from)) / 10));
    for (let step = 0; step <= steps; step++) {
      const angle = from + ((to - from) * step) / steps;
      spots.push({ x: wheel.x + radius * Math.cos(angle), y: wheel.y - radius * Math.sin(angle) - 4 });
    }
  }
  return spots;
}

function centerOf(spots: readonly Spot[]): Spot {
  const sum = spots.reduce((all, spot) => ({ x: all.x + spot.x, y: all.y + spot.y }), { x: 0, y: 0 });
  return { x: sum.x / spots.length, y: sum.y / spots.length };
}

function middleOf(band: number, inner: number, outer: number, wheel: Wheel): Spot {
  const { from, to } = bandAngles(band);
  const radius = (inner + outer) / 2;
  const angle = (from + to) / 2;
  return { x: wheel.x + radius * Math.cos(angle), y: wheel.y - radius * Math.sin(angle) };
}

/** The box of a shape, and of its name where it has one. */
function rectAt({ x, y }: Spot, width: number, isNamed: boolean): Rect {
  const half = namedShape.size / 2;
  return { left: x - width / 2, right: x + width / 2, top: y - half - 1, bottom: y + half + (isNamed ? 16 : 2) };
}

/** Whether shape and name lie within their band; they may lean over the edge of a ring. */
function isWithin(rect: Rect, band: number, wheel: Wheel): boolean {
  const { from, to } = bandAngles(band);
  const [inner = 0, outer = inner] = [wheel.edges[0], wheel.edges.at(-1)];
  const half = (rect.right - rect.left) / 2 - 8;
  const middle = (rect.left + rect.right) / 2;
  if (rect.bottom > wheel.y + 2) return false;
  for (const [x, y] of [
    [middle - half, rect.top + 8],
    [middle + half, rect.top + 8],
    [middle - half, rect.bottom],
    [middle + half, rect.bottom],
  ] as const) {
    const angle = Math.atan2(wheel.y - y, x - wheel.x);
    const radius = Math.hypot(x - wheel.x, wheel.y - y);
    if (angle < from || angle > to || radius > outer + 3 || radius < inner + 2) return false;
  }
  return true;
}

function touches(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
