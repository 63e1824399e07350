import type { GridSegmentId } from '#shared/content/grid-segments.ts';

/**
 * The part of the support grid in which somebody stands. `stance` is -2 to 2, null when nobody knows, which counts as undecided;
 * `influence` is 1 to 5, and 4 or more is much say.
 */
export function segmentOf(stance: number | null, influence: number): GridSegmentId {
  const side = stance ?? 0;
  if (influence >= 4) return side > 0 ? 'anchor' : side < 0 ? 'understand' : 'persuade';
  return side > 0 ? 'activate' : side < 0 ? 'monitor' : 'inform';
}
