import { useTranslation } from 'react-i18next';
import { classNames } from '#renderer/ui/index.ts';
import type { PlacedCluster, PlacedItem } from '#shared/domain/maps/grid-layout.ts';

import { ClusterSign } from './ClusterSign.tsx';
import { PointShape } from './PointShape.tsx';
import { shapeSize } from './grid-model.ts';
import { pointWords } from './stance-word.ts';
import { bandOf, type ShownPoint } from './use-map-points.ts';

/** A partner on a picture that can be focused, chosen, dragged and opened. */
export function PointOption({
  point,
  item,
  place,
  isCurrent,
  isChosen,
  isPending,
  isMarked,
  isFrozen,
  isDragging,
  onFocused,
  onOpen,
}: {
  point: ShownPoint;
  item: PlacedItem;
  /** Where it is drawn now: its place, or below the pointer. */
  place: { readonly x: number; readonly y: number };
  /** Has the one tab stop of the picture. */
  isCurrent: boolean;
  isChosen: boolean;
  isPending: boolean;
  /** Shown in the panel while the focus is elsewhere. */
  isMarked: boolean;
  isFrozen: boolean;
  /** Something is being dragged: shapes follow at once. */
  isDragging: boolean;
  onFocused: (id: string) => void;
  onOpen: (point: ShownPoint) => void;
}) {
  const ring = shapeSize(bandOf(point.stance), item.size) / 2 + 4;
  const words = pointWords(point);
  return (
    <g
      role="option"
      aria-selected={isChosen}
      aria-label={words}
      data-point={point.id}
      tabIndex={isCurrent ? 0 : -1}
      transform={`translate(${place.x} ${place.y})`}
      onFocus={() => onFocused(point.id)}
      onDoubleClick={() => onOpen(point)}
      className={classNames(
        'group outline-none',
        isFrozen ? 'cursor-default' : isDragging ? 'cursor-grabbing' : 'cursor-grab',
        !isDragging && 'transition-transform move-overlay motion-reduce:transition-none',
      )}
    >
      <title>{words}</title>
      <rect x={-14} y={-14} width={28} height={28} className="fill-transparent" />
      {(isChosen || isPending) && <circle r={ring + 1} className="fill-accent-soft stroke-accent" strokeWidth={2} />}
      <circle
        r={ring}
        strokeWidth={2}
        className={classNames(
          'fill-none stroke-accent',
          isMarked ? 'opacity-100' : 'opacity-0 group-focus-visible:opacity-100',
        )}
      />
      <PointShape point={point} item={item} />
    </g>
  );
}

/** The rest of a crowded place behind one sign; pressing it shows them. */
export function ClusterOption({
  id,
  cluster,
  place,
  isCurrent,
  onFocused,
  onPress,
}: {
  id: string;
  cluster: PlacedCluster;
  /** The place in words. */
  place: string;
  isCurrent: boolean;
  onFocused: (id: string) => void;
  onPress: () => void;
}) {
  const { t } = useTranslation('map');
  return (
    <g
      role="option"
      aria-selected={false}
      aria-label={t('cluster.more', { count: cluster.ids.length, place })}
      data-point={id}
      tabIndex={isCurrent ? 0 : -1}
      transform={`translate(${cluster.x} ${cluster.y})`}
      onFocus={() => onFocused(id)}
      onClick={onPress}
      className="group cursor-pointer outline-none"
    >
      <ClusterSign count={cluster.ids.length} />
    </g>
  );
}
