import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { LiveShapes } from './LiveShapes.tsx';
import { RescorePopover, nudges } from './RescorePopover.tsx';
import { WheelBackdrop } from './WheelBackdrop.tsx';
import { clusterId } from './cluster-id.ts';
import { useMapGestures } from './use-map-gestures.ts';
import type { ShownMove, ShownPoint } from './use-map-points.ts';
import type { Rescore } from './use-rescore.ts';
import { useShapeFocus } from './use-shape-focus.ts';
import { bandAt, wheelModel } from './wheel-model.ts';

/** The spectrum of allies as a half wheel around the decision: bands by stance, rings by say in it. */
export function SpectrumWheel({
  points,
  moves,
  size,
  title,
  when,
  focused,
  onFocused,
  rescore,
  isFrozen,
  onOpen,
  onShowAll,
}: {
  points: readonly ShownPoint[];
  moves: readonly ShownMove[];
  size: { readonly width: number; readonly height: number };
  title: string;
  when: string;
  focused: string | null;
  onFocused: (id: string) => void;
  rescore: Rescore;
  isFrozen: boolean;
  onOpen: (point: ShownPoint) => void;
  /** Shows everybody of a crowded field, which the board has room for. */
  onShowAll: () => void;
}) {
  const { t } = useTranslation('map');
  const svg = useRef<SVGSVGElement>(null);
  const [isWithin, setIsWithin] = useState(false);
  const { pending } = rescore;
  const shown = pending
    ? points.map((point) =>
        point.id === pending.point.id ? { ...point, stance: pending.stance, isStale: false } : point,
      )
    : points;
  const model = wheelModel(shown, size);
  const byId = new Map(shown.map((point) => [point.id, point]));
  const original = new Map(points.map((point) => [point.id, point]));
  const ghost = pending && wheelModel(points, size).items.get(pending.point.id);
  const moved =
    pending &&
    (model.items.get(pending.point.id) ?? model.clusters.find((each) => each.ids.includes(pending.point.id)));
  const { drag, handlers } = useMapGestures({
    items: model.items.values(),
    targetAt: (place) => {
      const band = bandAt(model, place);
      return band === null ? null : { id: String(band), stance: band - 3, influence: null };
    },
    points: original,
    rescore,
    isFrozen,
    onPick: () => undefined,
    onChoose: onFocused,
  });
  const places = [...model.order, ...model.clusters.map((cluster) => clusterId(cluster.cellId))];
  const current = focused !== null && places.includes(focused) ? focused : places[0];
  const focusShape = useShapeFocus(svg, pending?.point.id);
  const focusOn = (id: string | undefined): void => {
    if (id !== undefined) focusShape(id);
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.metaKey || event.ctrlKey || event.altKey || current === undefined) return;
    const at = places.indexOf(current);
    const point = original.get(current);
    const nudge = nudges[event.key];
    if (event.key === 'j' || event.key === 'ArrowDown') focusOn(places[Math.min(places.length - 1, at + 1)]);
    else if (event.key === 'k' || event.key === 'ArrowUp') focusOn(places[Math.max(0, at - 1)]);
    else if (event.key === 'Home') focusOn(places[0]);
    else if (event.key === 'End') focusOn(places.at(-1));
    else if (point === undefined) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      onShowAll();
    } else if (nudge?.stance !== undefined) {
      if (!isFrozen) rescore.nudge(point, nudge);
    } else if (event.key === 'Enter') onOpen(point);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="relative min-h-0 flex-1">
      <svg
        ref={svg}
        data-map-picture
        role="listbox"
        tabIndex={-1}
        aria-label={t('spectrum.label')}
        width={size.width}
        height={size.height}
        className="block touch-none outline-none select-none"
        onKeyDown={onKeyDown}
        onFocus={() => setIsWithin(true)}
        onBlur={() => setIsWithin(false)}
        {...handlers}
      >
        <WheelBackdrop model={model} title={title} when={when} moves={moves} target={drag?.targetId} />
        <LiveShapes
          shapes={model}
          points={byId}
          pending={pending}
          ghost={ghost}
          moved={moved}
          drag={drag}
          current={current}
          marked={isWithin ? null : focused}
          isFrozen={isFrozen}
          placeWords={(cellId) => stanceWord(Number(cellId.slice(0, 1)) - 3)}
          onFocused={onFocused}
          onOpen={onOpen}
          onCluster={onShowAll}
        />
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
