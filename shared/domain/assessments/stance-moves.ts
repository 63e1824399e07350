import type { IsoDay } from '../../dates.ts';
import { newestFirst, type RatingFacts } from './current-ratings.ts';
import { ratingNumber } from './rating-values.ts';

/** A change of stance between two ratings that follow each other. */
export interface StanceMove<Rating extends RatingFacts> {
  readonly from: number;
  readonly to: number;
  readonly rating: Rating;
}

/**
 * The moves of one partner's stance, oldest first. What is said to be unknown is no place to move from or to.
 * Of ratings about a decision and about the whole, hand in those that count (`ratingsFor`).
 */
export function stanceMoves<Rating extends RatingFacts>(
  ratings: readonly Rating[],
  period: { readonly from: IsoDay; readonly to: IsoDay },
): StanceMove<Rating>[] {
  const moves: StanceMove<Rating>[] = [];
  let last: number | null = null;
  for (const rating of ratings.toSorted((left, right) => newestFirst(right, left))) {
    const value = ratingNumber(rating.value);
    if (value === null) continue;
    if (last !== null && value !== last && rating.ratedOn > period.from && rating.ratedOn <= period.to)
      moves.push({ from: last, to: value, rating });
    last = value;
  }
  return moves;
}
