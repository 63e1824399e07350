import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import type { PlacedItem } from '#shared/domain/maps/grid-layout.ts';

import { ClusterOption, PointOption } from './PointOption.tsx';
import type { PlacedShapes } from './StillShapes.tsx';
import { Trail } from './Trail.tsx';
import { clusterId } from './cluster-id.ts';
import { shapeSize } from './grid-model.ts';
import type { useMapGestures } from './use-map-gestures.ts';
import type { ShownPoint } from './use-map-points.ts';
import type { Rescore } from './use-rescore.ts';

type Place = { readonly x: number; readonly y: number };

/** The partners of a picture one can work in: each can be focused, dragged and opened; crowded places stand together. */
export function LiveShapes({
  shapes,
  points,
  pending,
  ghost,
  moved,
  drag,
  current,
  marked,
  chosen,
  isFrozen,
  placeWords,
  onFocused,
  onOpen,
  onCluster,
}: {
  shapes: PlacedShapes;
  points: ReadonlyMap<string, ShownPoint>;
  pending: Rescore['pending'];
  /** Where the shape with a new score was, and where it is now. */
  ghost: PlacedItem | null | undefined;
  moved: Place | null | undefined;
  drag: ReturnType<typeof useMapGestures>['drag'];
  /** Has the one tab stop of the picture. */
  current: string | undefined;
  /** Shown in the panel while the focus is elsewhere. */
  marked: string | null;
  chosen?: ReadonlySet<string>;
  isFrozen: boolean;
  placeWords: (cellId: string) => string;
  onFocused: (id: string) => void;
  onOpen: (point: ShownPoint) => void;
  onCluster: (cellId: string) => void;
}) {
  return (
    <>
      {ghost && moved && pending && (
        <Trail
          from={ghost}
          to={moved}
          ghost={shapeSize(bandOf(pending.point.stance), ghost.size)}
          isBoxy={pending.point.stance === 0}
        />
      )}
      {shapes.order.map((id) => {
        const point = points.get(id);
        const item = shapes.items.get(id);
        if (!point || !item) return null;
        return (
          <PointOption
            key={id}
            point={point}
            item={item}
            place={drag?.id === id ? drag.at : item}
            isCurrent={id === current}
            isChosen={chosen?.has(id) ?? false}
            isPending={pending?.point.id === id}
            isMarked={marked === id}
            isFrozen={isFrozen}
            isDragging={drag !== null}
            onFocused={onFocused}
            onOpen={onOpen}
          />
        );
      })}
      {shapes.clusters.map((cluster) => (
        <ClusterOption
          key={cluster.cellId}
          id={clusterId(cluster.cellId)}
          cluster={cluster}
          place={placeWords(cluster.cellId)}
          isCurrent={clusterId(cluster.cellId) === current}
          onFocused={onFocused}
          onPress={() => onCluster(cluster.cellId)}
        />
      ))}
    </>
  );
}
