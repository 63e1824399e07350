import { useState, type PointerEvent } from 'react';
import { isInside, type Place } from '#shared/domain/maps/lasso.ts';

import type { ShownPoint } from './use-map-points.ts';
import type { Rescore } from './use-rescore.ts';

/** How far the pointer moves before a press becomes a drag, in px. */
const slop = 4;

interface Gesture {
  readonly kind: 'press' | 'drag' | 'lasso';
  readonly point: ShownPoint | null;
  readonly start: Place;
  readonly at: Place;
  readonly line: readonly Place[];
}

/** A place where a partner can be put: a cell of the grid, a band of the wheel. */
export interface DropTarget {
  readonly id: string;
  readonly stance: number;
  /** Null leaves the influence as it is. */
  readonly influence: number | null;
}

/** Dragging a partner to another place, and drawing a line around several. */
export function useMapGestures({
  items,
  targetAt,
  points,
  rescore,
  isFrozen,
  onPick,
  onChoose,
}: {
  items: Iterable<{ readonly id: string; readonly x: number; readonly y: number }>;
  targetAt: (place: Place) => DropTarget | null;
  points: ReadonlyMap<string, ShownPoint>;
  rescore: Rescore;
  /** Nothing can be moved, as while the past is shown. */
  isFrozen: boolean;
  /** Those inside the line, added to the chosen ones when `isMore`. */
  onPick: (ids: readonly string[], isMore: boolean) => void;
  /** A press without a drag. */
  onChoose: (id: string, isMore: boolean) => void;
}) {
  const [gesture, setGesture] = useState<Gesture | null>(null);

  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    const start = placeOf(event);
    const id = idAt(event.target);
    const point = id === null ? null : (points.get(id) ?? null);
    if (id !== null && point === null) return;
    setGesture({ kind: 'press', point, start, at: start, line: [start] });
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (gesture === null) return;
    const at = placeOf(event);
    if (gesture.kind !== 'press') {
      setGesture({ ...gesture, at, line: gesture.kind === 'lasso' ? [...gesture.line, at] : gesture.line });
      return;
    }
    if (Math.hypot(at.x - gesture.start.x, at.y - gesture.start.y) < slop) return;
    if (gesture.point !== null && isFrozen) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setGesture({ ...gesture, kind: gesture.point === null ? 'lasso' : 'drag', at });
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    if (gesture === null) return;
    setGesture(null);
    const isMore = event.shiftKey || event.metaKey || event.ctrlKey;
    if (gesture.kind === 'press') {
      if (gesture.point === null) onPick([], isMore);
      else onChoose(gesture.point.id, isMore);
    } else if (gesture.kind === 'lasso') {
      const inside = [...items].filter((item) => isInside(item, gesture.line));
      onPick(
        inside.map((item) => item.id),
        isMore,
      );
    } else if (gesture.point !== null) {
      const target = targetAt(gesture.at);
      if (target) rescore.propose(gesture.point, target.stance, target.influence ?? gesture.point.influence);
    }
  };

  const drag = gesture?.kind === 'drag' ? gesture : null;
  return {
    drag: drag && { id: drag.point?.id ?? '', at: drag.at, targetId: targetAt(drag.at)?.id },
    lasso: gesture?.kind === 'lasso' ? gesture.line : null,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: () => setGesture(null) },
  };
}

function placeOf(event: PointerEvent<SVGSVGElement>): Place {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** The partner or cluster that was pressed: clusters have an id that no partner has. */
function idAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-point]')?.getAttribute('data-point') ?? null;
}
