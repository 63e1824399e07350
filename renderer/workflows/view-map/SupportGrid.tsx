import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { toggled } from '#shared/sets.ts';
import { GridBackdrop } from './GridBackdrop.tsx';
import { MoveArrows } from './MoveArrows.tsx';
import { LiveShapes } from './LiveShapes.tsx';
import { RescorePopover, nudges } from './RescorePopover.tsx';
import { clusterId, clusterPrefix } from './cluster-id.ts';
import { cellAt, gridModel } from './grid-model.ts';
import { cellWords } from './stance-word.ts';
import { useMapGestures } from './use-map-gestures.ts';
import type { ShownMove, ShownPoint } from './use-map-points.ts';
import type { Rescore } from './use-rescore.ts';
import { useShapeFocus } from './use-shape-focus.ts';

/** What the grid tells the screen around it. */
interface SupportGridProps {
  readonly points: readonly ShownPoint[];
  readonly moves: readonly ShownMove[];
  readonly size: { readonly width: number; readonly height: number };
  readonly openCells: ReadonlySet<string>;
  readonly onToggleCell: (cellId: string) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
  readonly focused: string | null;
  readonly onFocused: (id: string | null) => void;
  readonly rescore: Rescore;
  /** The past is shown: nothing can be moved. */
  readonly isFrozen: boolean;
  readonly onOpen: (point: ShownPoint) => void;
}

/** The support grid as a picture one can work in: stance from left to right, say in the decision from bottom to top. */
export function SupportGrid(props: SupportGridProps) {
  const { points, moves, size, openCells, onToggleCell, chosen, onChosen, focused, onFocused, rescore } = props;
  const { t } = useTranslation('map');
  const svg = useRef<SVGSVGElement>(null);
  const { pending } = rescore;
  const [isWithin, setIsWithin] = useState(false);
  const shown = pending
    ? points.map((point) =>
        point.id === pending.point.id
          ? { ...point, stance: pending.stance, influence: pending.influence, isStale: false, isDerived: false }
          : point,
      )
    : points;
  const model = gridModel(shown, size, openCells);
  const byId = new Map(shown.map((point) => [point.id, point]));
  const original = new Map(points.map((point) => [point.id, point]));
  const ghost = pending && gridModel(points, size, openCells).items.get(pending.point.id);
  const moved = pending && model.items.get(pending.point.id);
  const { drag, lasso, handlers } = useMapGestures({
    items: model.items.values(),
    targetAt: (place) => {
      const cell = cellAt(model, place);
      return cell ? { id: cell.id, stance: cell.band - 3, influence: cell.level } : null;
    },
    points: original,
    rescore,
    isFrozen: props.isFrozen,
    onPick: (ids, isMore) => onChosen(new Set(isMore ? [...chosen, ...ids] : ids)),
    onChoose: (id, isMore) => {
      onFocused(id);
      if (isMore) onChosen(toggled(chosen, id));
    },
  });
  const places = [...model.order, ...model.clusters.map((cluster) => clusterId(cluster.cellId))];
  const current = focused !== null && places.includes(focused) ? focused : places[0];
  const focusShape = useShapeFocus(svg, pending?.point.id);
  const focusOn = (id: string | undefined): void => {
    if (id === undefined) return;
    onFocused(id);
    focusShape(id);
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.metaKey || event.ctrlKey || event.altKey || current === undefined) return;
    const at = places.indexOf(current);
    const point = original.get(current);
    const nudge = nudges[event.key];
    if (event.key === 'j' || event.key === 'J') focusOn(places[Math.min(places.length - 1, at + 1)]);
    else if (event.key === 'k' || event.key === 'K') focusOn(places[Math.max(0, at - 1)]);
    else if (event.key === 'Home') focusOn(places[0]);
    else if (event.key === 'End') focusOn(places.at(-1));
    else if (event.key === 'Escape' && chosen.size > 0) onChosen(new Set());
    else if (point === undefined) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      onToggleCell(current.slice(clusterPrefix.length));
    } else if (nudge !== undefined) {
      if (!props.isFrozen) rescore.nudge(point, nudge);
    } else if (event.key === 'Enter') props.onOpen(point);
    else if (event.key === 'x' || event.key === ' ') onChosen(toggled(chosen, current));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="relative min-h-0 flex-1">
      <svg
        ref={svg}
        data-map-picture
        tabIndex={-1}
        role="listbox"
        aria-multiselectable
        aria-label={t('grid.label')}
        width={size.width}
        height={size.height}
        className="block touch-none select-none"
        onKeyDown={onKeyDown}
        onFocus={() => setIsWithin(true)}
        onBlur={() => setIsWithin(false)}
        {...handlers}
      >
        <GridBackdrop model={model} target={drag?.targetId} />
        <MoveArrows model={model} points={byId} moves={moves} />
        <LiveShapes
          shapes={model}
          points={byId}
          pending={pending}
          ghost={ghost}
          moved={moved}
          drag={drag}
          current={current}
          marked={isWithin ? null : focused}
          chosen={chosen}
          isFrozen={props.isFrozen}
          placeWords={cellWords}
          onFocused={onFocused}
          onOpen={props.onOpen}
          onCluster={onToggleCell}
        />
        {lasso && (
          <polygon
            aria-hidden
            points={lasso.map(({ x, y }) => `${x},${y}`).join(' ')}
            className="fill-accent-soft/50 stroke-accent"
            strokeDasharray="4 3"
          />
        )}
      </svg>
      {pending && moved && (
        <RescorePopover
          key={pending.point.id}
          rescore={rescore}
          at={moved}
          frame={size}
          onDone={() => focusOn(pending.point.id)}
        />
      )}
    </div>
  );
}
