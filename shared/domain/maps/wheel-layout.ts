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
  const isFree = (spot: Spot): boolean => {
    const rect = rectAt(spot, spotWidth);
    return isWithin(rect, field.band, wheel, inner, outer) && !taken.some((other) => touches(rect, other));
  };
  const chosen: Spot[] = [];
  while (chosen.length < sorted.length) {
    const spot = loneliest(spots.filter(isFree), chosen, spots);
    if (spot === undefined) break;
    chosen.push(spot);
    taken.push(rectAt(spot, spotWidth));
  }
  const left = sorted.length - chosen.length;
  const shown = left === 0 ? chosen.length : Math.max(0, chosen.length - 1);
  const items = sorted.slice(0, shown).map((item, at): PlacedItem => {
    // `shown` never exceeds the number of spots that were chosen.
    const spot = chosen[at] as Spot;
    return { id: item.id, x: spot.x, y: spot.y, size: namedShape.size, label: fitLabel(item.label, spotWidth - 4) };
  });
  const rest = sorted.slice(shown).map((item) => item.id);
  const place = chosen[shown] ?? middleOf(field.band, inner, outer, wheel);
  return {
    band: field.band,
    ring: field.ring,
    items,
    cluster: rest.length === 0 ? null : { ids: rest, x: place.x, y: place.y },
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const spotWidth = 66;

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

/** The free spot that has the most room: the first one as near the middle of the field as can be, then away from the others. */
function loneliest(free: readonly Spot[], chosen: readonly Spot[], all: readonly Spot[]): Spot | undefined {
  const middle = centerOf(all);
  let best: Spot | undefined;
  let bestScore = -Infinity;
  for (const spot of free) {
    const score =
      chosen.length === 0
        ? -distance(spot, middle)
        : -Math.min(...chosen.map((other) => distance(spot, other))) - distance(spot, middle) * 0.4;
    if (score > bestScore + 1e-9) {
      best = spot;
      bestScore = score;
    }
  }
  return best;
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

/** The box of a shape and its name. */
function rectAt({ x, y }: Spot, width: number): Rect {
  const half = namedShape.size / 2;
  return { left: x - width / 2, right: x + width / 2, top: y - half - 1, bottom: y + half + 16 };
}

/** Whether the shape lies within its field; names may lean over a ring, but not over a band. */
function isWithin(rect: Rect, band: number, wheel: Wheel, inner: number, outer: number): boolean {
  const { from, to } = bandAngles(band);
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
    if (angle < from || angle > to || radius > outer + 4 || radius < inner - 14) return false;
  }
  return true;
}

function touches(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How wide the name below a shape is at most, in px. */
export const wheelLabelWidth = labelWidth('') + spotWidth - 4;
