import { compareTexts } from '#shared/text.ts';
import { rateAgainAfterDays, ratingStaleAfterDays } from '../../content/scales.ts';
import { daysBetween, type IsoDay } from '../../dates.ts';
import { ratingNumber } from './rating-values.ts';

/** What the rules look at in a rating. */
export interface RatingFacts {
  readonly id: string;
  readonly scale: string;
  readonly value: string;
  /** The decision it is about; '' for the coalition as a whole. */
  readonly decisionId: string;
  readonly memberId: string;
  readonly ratedOn: IsoDay;
  readonly createdAt: string;
}

/** Orders ratings newest first: by the day they are about, then by when they were written. */
export function newestFirst(left: RatingFacts, right: RatingFacts): number {
  return (
    compareTexts(right.ratedOn, left.ratedOn) ||
    compareTexts(right.createdAt, left.createdAt) ||
    compareTexts(right.id, left.id)
  );
}

/**
 * The ratings of a scale that count for a decision, newest first: those about it, or, when there are none, those about the coalition as a whole.
 * `on` leaves out what was said after that day.
 */
export function ratingsFor<Rating extends RatingFacts>(
  ratings: readonly Rating[],
  scale: string,
  decisionId = '',
  on: IsoDay = '9999',
): Rating[] {
  const known = ratings.filter((rating) => rating.scale === scale && rating.ratedOn <= on);
  const own = known.filter((rating) => rating.decisionId === decisionId);
  const counting = own.length > 0 || decisionId === '' ? own : known.filter((rating) => rating.decisionId === '');
  return counting.toSorted(newestFirst);
}

/** The latest rating of each rater among those that count, newest first. */
export function latestOfEachRater<Rating extends RatingFacts>(newest: readonly Rating[]): Rating[] {
  const seen = new Set<string>();
  return newest.filter((rating) => !seen.has(rating.memberId) && seen.add(rating.memberId) !== undefined);
}

/** The raters who see it otherwise than the newest rating and said so no more than 90 days before it: older views are history, not disagreement. */
export function otherViews<Rating extends RatingFacts>(newest: readonly Rating[]): Rating[] {
  const [current] = newest;
  if (current === undefined) return [];
  return latestOfEachRater(newest).filter(
    (rating) => rating.value !== current.value && daysBetween(rating.ratedOn, current.ratedOn) <= rateAgainAfterDays,
  );
}

/** Whether a rating of that day is too old on `today` to be relied on; what was never rated is not stale. */
export function isStale(ratedOn: IsoDay, today: IsoDay): boolean {
  return ratedOn !== '' && daysBetween(ratedOn, today) > ratingStaleAfterDays;
}

/**
 * The stance that follows from people: their mean weighted by influence, an unknown influence weighing 1; null without people.
 * A half counts toward the nearer end, the same on both sides.
 */
export function weightedStance(
  people: readonly { readonly stance: number; readonly influence: number }[],
): number | null {
  let sum = 0;
  let weight = 0;
  for (const person of people) {
    const own = Math.max(1, person.influence);
    sum += own * person.stance;
    weight += own;
  }
  if (weight === 0) return null;
  const size = Math.round(Math.abs(sum) / weight);
  return size === 0 ? 0 : Math.sign(sum) * size;
}

/** Whether two stances lie so far apart that the difference must be seen. */
export function isSplit(own: number | null, derived: number | null): boolean {
  return own !== null && derived !== null && Math.abs(own - derived) >= 2;
}

/** The stance that a list of ratings says, newest first; null when there is none or the newest says that it is not known. */
export function stanceOfRatings(newest: readonly RatingFacts[]): number | null {
  return ratingNumber(newest[0]?.value ?? '');
}
