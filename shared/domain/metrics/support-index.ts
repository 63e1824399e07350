import { percentOf } from './numbers.ts';

/** Organizations that stand alike: one of them, or `count` of them; a negative count takes some away again. */
export interface StanceUnit {
  /** 1 to 5; 0 when nobody has rated it. */
  readonly influence: number;
  /** -2 to 2; null when it is not known, which is not neutral. */
  readonly stance: number | null;
  /** How many there are of them; 1 when left out. */
  readonly count?: number;
}

/** Metric m02. */
export interface SupportIndex {
  /** 100·Σ(w·s) / Σ(2·w) over units whose stance and influence are known: -100 to 100; null without any. */
  readonly value: number | null;
  /** Units that count toward the value. */
  readonly known: number;
  readonly all: number;
  /** Units whose stance is known, in percent of all; null without units. */
  readonly knownShare: number | null;
  /** The same index over units with influence 4 and 5. */
  readonly decisionMakers: number | null;
  readonly decisionMakersKnown: number;
  readonly withoutStance: number;
  /** Units with a stance that weigh nothing, because nobody has rated their influence. */
  readonly withoutInfluence: number;
}

/** The share of known stances under which the index says little, in percent. */
export const enoughKnown = 70;

/** Metric m02 of the domain pack. */
export function supportIndex(units: Iterable<StanceUnit>): SupportIndex {
  const [all, deciding] = [newSum(), newSum()];
  let [count, withoutStance, withoutInfluence] = [0, 0, 0];
  for (const unit of units) {
    const times = unit.count ?? 1;
    count += times;
    if (unit.stance === null) withoutStance += times;
    else if (unit.influence < 1) withoutInfluence += times;
    else {
      add(all, unit.influence, unit.stance, times);
      if (unit.influence >= 4) add(deciding, unit.influence, unit.stance, times);
    }
  }
  return {
    value: percentOf(all.support, all.most),
    known: all.count,
    all: count,
    knownShare: percentOf(count - withoutStance, count),
    decisionMakers: percentOf(deciding.support, deciding.most),
    decisionMakersKnown: deciding.count,
    withoutStance,
    withoutInfluence,
  };
}

/** A unit whose stance was known at both ends of a time; influence as it is now. */
export interface StanceMove {
  readonly influence: number;
  readonly before: number;
  readonly now: number;
  readonly count?: number;
}

/** Net movement: 100·Σ w·(now - before) / Σ 2w over units known at both ends; null without any that weighs. */
export function netMovement(moves: Iterable<StanceMove>): number | null {
  let [change, most] = [0, 0];
  for (const { influence, before, now, count = 1 } of moves) {
    change += count * influence * (now - before);
    most += count * 2 * influence;
  }
  return percentOf(change, most);
}

interface Sum {
  support: number;
  /** What the support would be with champions alone. */
  most: number;
  count: number;
}

function newSum(): Sum {
  return { support: 0, most: 0, count: 0 };
}

function add(sum: Sum, influence: number, stance: number, count: number): void {
  sum.support += count * influence * stance;
  sum.most += count * 2 * influence;
  sum.count += count;
}
