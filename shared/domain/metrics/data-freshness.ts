import { ratingStaleAfterDays } from '../../content/scales.ts';
import { addDays, type IsoDay } from '../../dates.ts';
import { percentOf } from './numbers.ts';

/** What is there, and how much of it is as it should be. */
export interface ShareCount {
  readonly good: number;
  readonly all: number;
}

/** Ratings that were the latest of their partner and scale from a day to the day before another, '' for still. */
export interface RatingSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** How many of them. */
  readonly count: number;
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

/** The first day whose ratings are not stale on a day. */
export function freshFrom(day: IsoDay): IsoDay {
  return addDays(day, -ratingStaleAfterDays);
}

/** The ratings that counted on a day of the past, and those of them that were not stale then. */
export function ratingsOn(spans: Iterable<RatingSpan>, day: IsoDay): ShareCount {
  const fresh = freshFrom(day);
  let [good, all] = [0, 0];
  for (const { from, to, count } of spans) {
    if (from > day || (to !== '' && to <= day)) continue;
    all += count;
    if (from >= fresh) good += count;
  }
  return { good, all };
}
