import type { CellItem } from '#shared/domain/maps/grid-layout.ts';

import type { ShownPoint } from './use-map-points.ts';

/** Partners as the layouts take them: people by their last name, with an initial where two share it; those who care most first. */
export function asItems(points: readonly ShownPoint[]): readonly CellItem[] {
  const shared = new Map<string, number>();
  for (const point of points) {
    const name = lastNameOf(point);
    shared.set(name, (shared.get(name) ?? 0) + 1);
  }
  return points.map((point) => {
    const name = lastNameOf(point);
    const isShared = (shared.get(name) ?? 0) > 1 && point.record.type === 'people' && name !== point.shortName;
    return {
      id: point.id,
      label: isShared ? `${point.shortName.slice(0, 1)}. ${name}` : name,
      rank: point.interest ?? 0,
    };
  });
}

function lastNameOf(point: ShownPoint): string {
  if (point.record.type === 'organizations' || point.isHidden) return point.shortName;
  const last = point.shortName.split(' ').at(-1) ?? '';
  // An initial says nothing alone.
  return last.length < 3 ? point.shortName : last;
}
