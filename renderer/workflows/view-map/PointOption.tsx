import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import { classNames } from '#renderer/ui/index.ts';
import type { PlacedCluster, PlacedItem } from '#shared/domain/maps/grid-layout.ts';

import { ClusterSign } from './ClusterSign.tsx';
import { PointShape } from './PointShape.tsx';
import { shapeSize } from './grid-model.ts';
import { pointWords } from './stance-word.ts';
import type { ShownPoint } from './use-map-points.ts';

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
  const hit = Math.max(4, item.size / 2);
  const words = pointWords(point);
  return (
    <g
      transform={`translate(${place.x} ${place.y})`}
      className={classNames(!isDragging && 'transition-transform move-overlay motion-reduce:transition-none')}
    >
      {(isChosen || isPending) && (
        <circle r={ring + 1} className="fill-accent-soft stroke-accent" strokeWidth={2} aria-hidden />
      )}
      <g aria-hidden>
        <PointShape point={point} item={item} />
      </g>
      {/* The initials and the short name say less than the label, so they are no part of what is read. */}
      <g
        role="option"
        aria-selected={isChosen}
        aria-label={words}
        data-point={point.id}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => onFocused(point.id)}
        onDoubleClick={() => onOpen(point)}
        className={classNames(
          'group outline-none',
          isFrozen ? 'cursor-default' : isDragging ? 'cursor-grabbing' : 'cursor-grab',
        )}
      >
        <title>{words}</title>
        <rect x={-hit} y={-hit} width={hit * 2} height={hit * 2} className="fill-transparent" />
        <circle
          r={ring}
          strokeWidth={2}
          className={classNames(
            'fill-none stroke-accent',
            isMarked ? 'opacity-100' : 'opacity-0 group-focus-visible:opacity-100',
          )}
        />
      </g>
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
    <g transform={`translate(${cluster.x} ${cluster.y})`}>
      <g aria-hidden>
        <ClusterSign count={cluster.ids.length} />
      </g>
      <g
        role="option"
        aria-selected={false}
        aria-label={t('cluster.more', { count: cluster.ids.length, place })}
        data-point={id}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => onFocused(id)}
        onClick={onPress}
        className="group cursor-pointer outline-none"
      >
        <rect
          x={-19}
          y={-17}
          width={38}
          height={32}
          rx={16}
          className="fill-transparent stroke-accent stroke-0 group-hover:stroke-1 group-focus-visible:stroke-2"
        />
      </g>
    </g>
  );
}
