import type { IsoDay } from '../dates.ts';
import { AppError } from '../errors.ts';

/** Fails with `invalid` for a value that its vocabulary does not have; what was left out is fine. */
export function demandChoice(
  field: string,
  value: string | undefined,
  vocabulary: readonly { readonly id: string }[],
): void {
  if (value !== undefined && !vocabulary.some((entry) => entry.id === value))
    throw new AppError('invalid', { field, reason: 'unknownChoice', value });
}

/** Fails with `invalid` for a day before 1900 or after 2100: a slip of the hand. */
export function demandDay(field: string, day: IsoDay | null | undefined): void {
  if (day === undefined || day === null) return;
  if (day < '1900-01-01' || day > '2100-12-31')
    throw new AppError('invalid', { field, reason: 'dayOutOfRange', value: day });
}

/** Fails with `invalid` for a day that is still to come: it cannot have happened. */
export function demandPastDay(field: string, day: IsoDay | null | undefined, today: IsoDay): void {
  demandDay(field, day);
  if (day !== undefined && day !== null && day > today)
    throw new AppError('invalid', { field, reason: 'future', value: day });
}
