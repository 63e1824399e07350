import { decisionRoles, leaderTypes, ratingScales, type RatingScaleId } from '../../content/ratings.ts';
import { scales } from '../../content/scales.ts';
import { AppError } from '../../errors.ts';

/** The value of a stance that was looked for and not found. */
export const unknownStance = 'unknown';

/** Longest reservation, in characters. */
export const reservationLength = 2_000;

/** Whether a text names a scale that partners are rated on. */
export function isRatingScale(text: string): text is RatingScaleId {
  return ratingScales.some((scale) => scale.id === text);
}

/** The smallest and largest number of a scale; null for scales that hold words. */
export function rangeOf(scale: RatingScaleId): { readonly min: number; readonly max: number } | null {
  if (scale === 'stance') return { min: -2, max: 2 };
  return scales.find((candidate) => candidate.id === scale) ?? null;
}

/** The number that a stored value stands for; null for words and for what is not known. */
export function ratingNumber(value: string): number | null {
  return /^-?\d$/.test(value) ? Number(value) : null;
}

/**
 * The scale and value of a rating as they are stored.
 * Fails with `invalid`: `unknownScale`, `notOnScale` for a number out of range, `unknownChoice` for a word that the vocabulary does not have, `required` for no words.
 */
export function demandRating(scale: string, value: string): { scale: RatingScaleId; value: string } {
  if (!isRatingScale(scale)) throw new AppError('invalid', { field: 'scale', reason: 'unknownScale', value: scale });
  const text = value.trim();
  if (text === '') throw new AppError('invalid', { field: 'value', reason: 'required' });
  const range = rangeOf(scale);
  if (range !== null) {
    if (scale === 'stance' && text === unknownStance) return { scale, value: text };
    const number = ratingNumber(text);
    if (number === null || number < range.min || number > range.max)
      throw new AppError('invalid', { field: 'value', reason: 'notOnScale', value: text });
    return { scale, value: String(number) };
  }
  const vocabulary = scale === 'leaderType' ? leaderTypes : scale === 'decisionRole' ? decisionRoles : null;
  if (vocabulary !== null && !vocabulary.some((entry) => entry.id === text))
    throw new AppError('invalid', { field: 'value', reason: 'unknownChoice', value: text });
  if (text.length > reservationLength) throw new AppError('invalid', { field: 'value', reason: 'tooLong' });
  return { scale, value: text };
}
