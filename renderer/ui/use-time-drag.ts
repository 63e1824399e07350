import { useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import type { TimeEntry } from './time-layout.ts';

/** How fine times are while something is dragged, in minutes. */
export const timeStep = 15;

/** What is under way: where the entry would be. */
export interface TimeDrag {
  readonly entry: TimeEntry;
  readonly kind: 'move' | 'resize';
  readonly day: string;
  readonly from: number;
  readonly to: number;
  /** False until the pointer went far enough for a drag. */
  readonly isMoved: boolean;
}

/** Moves and resizes entries of a time grid with the pointer; a press without a move stays a press. */
export function useTimeDrag({
  columns,
  days,
  onMove,
  onResize,
}: {
  /** The element whose width the days share and whose height is a day. */
  columns: RefObject<HTMLElement | null>;
  days: readonly string[];
  onMove: (entry: TimeEntry, to: { day: string; from: number }) => void;
  onResize: (entry: TimeEntry, to: number) => void;
}) {
  const [drag, setDrag] = useState<TimeDrag | null>(null);

  const begin = (event: ReactPointerEvent<HTMLElement>, entry: TimeEntry, kind: TimeDrag['kind']): void => {
    if (event.button !== 0 || !(kind === 'move' ? entry.isMovable : entry.isResizable)) return;
    event.stopPropagation();
    const box = columns.current?.getBoundingClientRect();
    if (box === undefined) return;
    const start = { x: event.clientX, y: event.clientY };
    const minutes = (pixels: number): number => Math.round((pixels / box.height) * (1_440 / timeStep)) * timeStep;
    let now: TimeDrag = { entry, kind, day: entry.day, from: entry.from, to: entry.to, isMoved: false };
    const move = (moved: PointerEvent): void => {
      if (!now.isMoved && Math.hypot(moved.clientX - start.x, moved.clientY - start.y) < 5) return;
      const by = minutes(moved.clientY - start.y);
      if (kind === 'resize') now = { ...now, to: within(entry.to + by, entry.from + timeStep, 1_440), isMoved: true };
      else {
        const column = within(Math.floor(((moved.clientX - box.left) / box.width) * days.length), 0, days.length - 1);
        const from = within(entry.from + by, 0, 1_440 - timeStep);
        now = { ...now, day: days[column] ?? entry.day, from, to: from + entry.to - entry.from, isMoved: true };
      }
      setDrag(now);
    };
    const stop = (isDone: boolean): void => {
      globalThis.removeEventListener('pointermove', move);
      globalThis.removeEventListener('pointerup', up);
      globalThis.removeEventListener('keydown', key, true);
      setDrag(null);
      if (!isDone || !now.isMoved) return;
      if (kind === 'resize' && now.to !== entry.to) onResize(entry, now.to);
      if (kind === 'move' && (now.day !== entry.day || now.from !== entry.from))
        onMove(entry, { day: now.day, from: now.from });
    };
    const up = (): void => stop(true);
    const key = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      stop(false);
    };
    globalThis.addEventListener('pointermove', move);
    globalThis.addEventListener('pointerup', up);
    globalThis.addEventListener('keydown', key, true);
  };
  return { drag, begin };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
