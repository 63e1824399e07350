import { useEffect, useState } from 'react';
import { useToday } from '#renderer/app/words/use-now.ts';
import type { IsoDay } from '#shared/dates.ts';
import { replayStops, yearBefore } from '#shared/domain/maps/replay-days.ts';

import { useMoves, type ShownMove } from './use-map-points.ts';

/** How long a stop stays on the screen while the replay runs, in milliseconds. */
const stopMs = 1_700;

/** The past of a map: which day is shown, who moved on it, and the way through the stops. */
export interface Replay {
  /** Null while today is shown. */
  readonly day: IsoDay | null;
  readonly from: IsoDay;
  readonly today: IsoDay;
  readonly stops: readonly IsoDay[];
  readonly movesOnDay: readonly ShownMove[];
  readonly isPlaying: boolean;
  readonly show: (day: IsoDay) => void;
  readonly togglePlay: () => void;
  /** One stop back or on. */
  readonly step: (by: -1 | 1) => void;
}

/** A year of moves, stop by stop. */
export function useReplay(decision: string | undefined): Replay {
  const today = useToday();
  const from = yearBefore(today);
  const moves = useMoves(from, today, decision);
  const stops = replayStops(
    from,
    today,
    moves.map((move) => move.on),
  );
  const [day, setDay] = useState<IsoDay | null>(null);
  const [isPlaying, setIsPlaying] = useState(false);
  const shown = day ?? today;
  const next = stops.find((stop) => stop > shown);
  const step = (by: -1 | 1): void => {
    const stop = by > 0 ? next : stops.findLast((each) => each < shown);
    if (stop !== undefined) setDay(stop === today ? null : stop);
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (next === undefined || next >= today) {
        setIsPlaying(false);
        setDay(null);
      } else setDay(next);
    }, stopMs);
    return () => clearTimeout(timer);
  }, [isPlaying, next, today]);
  return {
    day,
    from,
    today,
    stops,
    movesOnDay: day === null ? [] : moves.filter((move) => move.on === day),
    isPlaying,
    show: (to) => {
      setIsPlaying(false);
      setDay(to >= today ? null : to);
    },
    togglePlay: () => {
      if (!isPlaying && day === null) setDay(from);
      setIsPlaying(!isPlaying);
    },
    step,
  };
}
