import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import type { StanceBand } from '#renderer/ui/index.ts';
import type { PlacedCluster, PlacedItem } from '#shared/domain/maps/grid-layout.ts';
import { bandAngles, layoutWheel, type Wheel } from '#shared/domain/maps/wheel-layout.ts';

import { asItems } from './point-labels.ts';
import type { ShownPoint } from './use-map-points.ts';

/** The half wheel in px, and where each partner stands in it. */
export interface WheelModel {
  readonly wheel: Wheel;
  readonly outer: number;
  readonly hub: number;
  readonly items: ReadonlyMap<string, PlacedItem>;
  readonly clusters: readonly (PlacedCluster & { readonly cellId: string })[];
  /** From opposed to champion, those with the most say first. */
  readonly order: readonly string[];
  readonly counts: Readonly<Record<StanceBand, number>>;
}

/** The bands from the left to the right. */
export const wheelBands = [1, 2, 3, 4, 5] as const;

/** The room that labels and arrows take around the wheel, and below it, in px. */
const margin = { beside: 34, above: 56, below: 30 } as const;

/** Lays out the spectrum: bands by stance, rings by say in the decision; those without a stance are left out. */
export function wheelModel(
  points: readonly ShownPoint[],
  size: { readonly width: number; readonly height: number },
): WheelModel {
  const outer = Math.max(160, Math.min(size.width / 2 - margin.beside, size.height - margin.above - margin.below));
  const hub = outer * 0.225;
  const byField = new Map<string, ShownPoint[]>();
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const point of points) {
    const band = bandOf(point.stance);
    if (band === null) continue;
    counts[band] += 1;
    const key = `${band}-${ringOf(point)}`;
    byField.set(key, [...(byField.get(key) ?? []), point]);
  }
  const weights = rings.map(
    (ring) =>
      0.8 +
      Math.min(3, Math.max(...wheelBands.map((band) => byField.get(`${band}-${ring}`)?.length ?? 0)) / (ring + 2)),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const edges = [hub + 4];
  for (const weight of weights) edges.push((edges.at(-1) ?? 0) + ((outer - hub - 4) * weight) / sum);
  const wheel = { x: size.width / 2, y: size.height - margin.below, edges };
  const pictures = layoutWheel(
    wheelBands.flatMap((band) =>
      rings.map((ring) => ({ band, ring, items: asItems(byField.get(`${band}-${ring}`) ?? []) })),
    ),
    wheel,
  );
  const items = new Map(pictures.flatMap((picture) => picture.items.map((item) => [item.id, item] as const)));
  return {
    wheel,
    outer,
    hub,
    items,
    clusters: pictures.flatMap(({ band, ring, cluster }) =>
      cluster === null ? [] : [{ ...cluster, cellId: `${band}-${ring}` }],
    ),
    order: points
      .filter((point) => items.has(point.id))
      .toSorted((a, b) => (a.stance ?? 0) - (b.stance ?? 0) || (b.influence ?? 0) - (a.influence ?? 0))
      .map((point) => point.id),
    counts,
  };
}

/** The band below a place of the picture; null outside the wheel. */
export function bandAt({ wheel, outer, hub }: WheelModel, place: { readonly x: number; readonly y: number }) {
  const [right, up] = [place.x - wheel.x, wheel.y - place.y];
  const radius = Math.hypot(right, up);
  if (up < -8 || radius < hub || radius > outer + 10) return null;
  const angle = Math.atan2(Math.max(0, up), right);
  return (
    wheelBands.find((band) => angle <= bandAngles(band).to + 0.02 && angle >= bandAngles(band).from - 0.02) ?? null
  );
}

/** The place on a circle around the middle of the wheel. */
export function onCircle({ x, y }: Wheel, radius: number, angle: number): { readonly x: number; readonly y: number } {
  return { x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle) };
}

const rings = [0, 1, 2, 3] as const;

/** 0 is the innermost ring; whose say is not known stands outside. */
function ringOf(point: ShownPoint): number {
  const { influence } = point;
  return influence === null ? 3 : Math.min(3, 5 - influence);
}
