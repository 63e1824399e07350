import { percentOf } from './numbers.ts';

/** What is there, and how much of it is as it should be. */
export interface ShareCount {
  readonly good: number;
  readonly all: number;
}

/** Metric m17. */
export interface DataFreshness {
  /** Current ratings of stance and influence that are at most 180 days old, in percent; null without ratings. */
  readonly value: number | null;
  /** Organizations that somebody looks after, in percent; null without organizations. */
  readonly withOwner: number | null;
  /** People who agreed to be contacted in at least one way, in percent; null without people. */
  readonly withPermission: number | null;
}

/** Metric m17 of the domain pack. */
export function dataFreshness(counts: {
  readonly ratings: ShareCount;
  readonly owners: ShareCount;
  readonly permissions: ShareCount;
}): DataFreshness {
  return {
    value: percentOf(counts.ratings.good, counts.ratings.all),
    withOwner: percentOf(counts.owners.good, counts.owners.all),
    withPermission: percentOf(counts.permissions.good, counts.permissions.all),
  };
}
