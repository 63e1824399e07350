import { percentOf } from './numbers.ts';

/** Organizations with the same way through the stances, whether they were ever against it or not. */
export interface MobilityUnit {
  /** The first stance anybody gave it, -2 to 2; null when it was never rated. */
  readonly first: number | null;
  /** The lowest stance it ever had; null when it was never rated. */
  readonly lowest: number | null;
  /** The stance it has now; null when it is not known. */
  readonly now: number | null;
  /** How many there are of them; 1 when left out. */
  readonly count?: number;
}

/** Metric m15. */
export interface OpponentMobility {
  /** Opponents that stand at least one step above where they began, in percent of all; null without opponents. */
  readonly value: number | null;
  readonly moved: number;
  readonly opponents: number;
}

/** Metric m15 of the domain pack: who was ever rated -1 or -2 stays an opponent that may have moved. */
export function opponentMobility(units: Iterable<MobilityUnit>): OpponentMobility {
  let [moved, opponents] = [0, 0];
  for (const unit of units) {
    if (!isOpponent(unit)) continue;
    const count = unit.count ?? 1;
    opponents += count;
    if (hasMoved(unit)) moved += count;
  }
  return { value: percentOf(moved, opponents), moved, opponents };
}

/** Whether it was ever against the effort. */
export function isOpponent({ lowest }: Pick<MobilityUnit, 'lowest'>): boolean {
  return lowest !== null && lowest <= -1;
}

/** Whether it stands at least one step above where it began. */
export function hasMoved({ first, now }: Pick<MobilityUnit, 'first' | 'now'>): boolean {
  return first !== null && now !== null && now >= first + 1;
}

/**
 * How well somebody can move an opponent: (edge/3) × ((stance+2)/4) × (relationship/5), 0 to 1.
 * `edge` is 0 to 3; a stance or relationship that is not known counts as none.
 */
export function moverScore(mover: {
  readonly edge: number;
  readonly stance: number | null;
  readonly relationship: number | null;
}): number {
  if (mover.stance === null || mover.relationship === null) return 0;
  return (mover.edge / 3) * ((mover.stance + 2) / 4) * (mover.relationship / 5);
}
