import { daysBetween, type IsoDay } from '../../dates.ts';
import { median, percentOf } from './numbers.ts';

/** The rungs of the ladder, from identified to leader. */
export const ladderRanks = [1, 2, 3, 4, 5, 6, 7] as const;

/** Partners whose highest rung ever is the same; those who lapsed or declined keep theirs, and 0 means never on the ladder. */
export interface HighestRank {
  readonly rank: number;
  /** How many there are of them; 1 when left out. */
  readonly count?: number;
}

/** A step of the funnel: of those who ever reached `from`, how many went on to `to`. */
export interface FunnelStep {
  readonly from: number;
  readonly to: number;
  /** In percent; null when nobody reached `from`. */
  readonly conversion: number | null;
}

/** Metric m04. */
export interface CommitmentFunnel {
  /** How many ever reached rung 1, 2, … 7 or a higher one. */
  readonly reached: readonly number[];
  readonly steps: readonly FunnelStep[];
  /** Ever committed of ever identified, in percent; null when there is nobody. */
  readonly overall: number | null;
}

/** Metric m04 of the domain pack from the highest rungs ever reached. */
export function commitmentFunnel(partners: Iterable<HighestRank>): CommitmentFunnel {
  const reached = ladderRanks.map(() => 0);
  for (const { rank, count = 1 } of partners) {
    for (let index = 0; index < Math.min(rank, reached.length); index++) reached[index] = at(reached, index) + count;
  }
  return {
    reached,
    steps: ladderRanks.slice(0, -1).map((from, index) => ({
      from,
      to: from + 1,
      conversion: percentOf(at(reached, index + 1), at(reached, index)),
    })),
    overall: percentOf(at(reached, 4), at(reached, 0)),
  };
}

/** A partner's way up: the first day on rung 1, 2, … or a higher one; '' where that day is not known. */
export type LadderDays = readonly IsoDay[];

/**
 * The median days from each rung to the next over those who made both, in the order of `CommitmentFunnel.steps`; null where nobody did.
 * Who skipped a rung was on both the same day: 0 days.
 */
export function daysBetweenRungs(partners: Iterable<LadderDays>): (number | null)[] {
  const days: number[][] = ladderRanks.slice(0, -1).map(() => []);
  for (const path of partners) {
    for (const [index, list] of days.entries()) {
      const [from, to] = [path[index] ?? '', path[index + 1] ?? ''];
      if (from !== '' && to !== '') list.push(Math.max(0, daysBetween(from, to)));
    }
  }
  return days.map(median);
}

/** Commitments that were kept of those that came to an end, in percent; null when none did. */
export function fulfilmentRate(ended: {
  readonly fulfilled: number;
  readonly broken: number;
  readonly expired: number;
}): number | null {
  return percentOf(ended.fulfilled, ended.fulfilled + ended.broken + ended.expired);
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
