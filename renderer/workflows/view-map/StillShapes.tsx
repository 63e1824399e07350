import type { PlacedCluster, PlacedItem } from '#shared/domain/maps/grid-layout.ts';

import { ClusterSign } from './ClusterSign.tsx';
import { PointShape } from './PointShape.tsx';
import type { ShownPoint } from './use-map-points.ts';

/** Where the shapes of a picture are, and in which order keys walk them. */
export interface PlacedShapes {
  readonly order: readonly string[];
  readonly items: ReadonlyMap<string, PlacedItem>;
  readonly clusters: readonly (PlacedCluster & { readonly cellId: string })[];
}

/** The partners of a still picture, for a sheet of paper or a file. */
export function StillShapes({ shapes, points }: { shapes: PlacedShapes; points: ReadonlyMap<string, ShownPoint> }) {
  return (
    <>
      {shapes.order.map((id) => {
        const point = points.get(id);
        const item = shapes.items.get(id);
        return (
          point &&
          item && (
            <g key={id} transform={`translate(${item.x} ${item.y})`}>
              <PointShape point={point} item={item} />
            </g>
          )
        );
      })}
      {shapes.clusters.map((cluster) => (
        <g key={cluster.cellId} transform={`translate(${cluster.x} ${cluster.y})`}>
          <ClusterSign count={cluster.ids.length} />
        </g>
      ))}
    </>
  );
}
