import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { StanceTarget } from '#shared/contract/stance-targets.ts';

import { pointId, type ShownPoint } from './use-map-points.ts';

/** A plan with the partner that it is about, as the map shows them. */
export interface ShownTarget extends StanceTarget {
  readonly point: ShownPoint;
  /** Where they stand now is where they should, or closer. */
  readonly isReached: boolean;
}

/** How many steps are planned at a time: more would spread the coalition thin. */
export const mostTargets = 6;

/** The plans for a decision, those of partners whom the map shows. */
export function useStanceTargets(decision: string | undefined, points: readonly ShownPoint[]): readonly ShownTarget[] {
  const targets = useQuery(
    orpc.stanceTargets.list.queryOptions({
      input: { decisionId: decision ?? null },
      meta: { shows: ['stanceTargets', 'people', 'organizations', 'trash'] },
    }),
  ).data;
  const byId = new Map(points.map((point) => [point.id, point]));
  return (targets ?? []).flatMap((target) => {
    const point = byId.get(pointId(target.record));
    if (point === undefined) return [];
    const isReached =
      point.stance !== null && point.stance >= target.targetStance && target.fromStance < target.targetStance;
    return [{ ...target, point, isReached }];
  });
}

/** Who would matter most one step closer, the most influential first: those without a plan who are no champions yet. */
export function suggestedPoints(points: readonly ShownPoint[], targets: readonly ShownTarget[]): readonly ShownPoint[] {
  const planned = new Set(targets.map((target) => target.point.id));
  const isNear = (point: ShownPoint): number => (point.stance === 0 || point.stance === -1 ? 1 : 0);
  return points
    .filter((point) => point.stance !== null && point.stance < 2 && !planned.has(point.id) && !point.isHidden)
    .toSorted(
      (a, b) =>
        (b.influence ?? 0) - (a.influence ?? 0) ||
        isNear(b) - isNear(a) ||
        (b.interest ?? 0) - (a.interest ?? 0) ||
        (a.name < b.name ? -1 : 1),
    );
}
