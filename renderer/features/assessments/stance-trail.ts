import type { StanceBand } from '#renderer/ui/index.ts';
import type { Rating } from '#shared/contract/assessments.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';
import { bandOf } from './stance-words.ts';

/** The bands that a partner has left, oldest first, each with the day of the rating that found them in another one. */
export function stanceTrail(newest: readonly Rating[]): { readonly band: StanceBand; readonly on: string }[] {
  const bands = newest.flatMap((rating) => {
    const band = rating.scale === 'stance' && rating.decisionId === null ? bandOf(ratingNumber(rating.value)) : null;
    return band === null ? [] : [{ band, on: rating.ratedOn }];
  });
  const oldest = bands.toReversed();
  return oldest.flatMap(({ band }, index) => {
    const next = oldest[index + 1];
    return next === undefined || next.band === band ? [] : [{ band, on: next.on }];
  });
}
