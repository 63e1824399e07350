import type { CustomFieldKind } from '#shared/domain/custom-fields/custom-field.ts';
import { AppError } from '#shared/errors.ts';

/** Fails with `invalid` for a field of money without a currency. */
export function demandUnit(kind: CustomFieldKind, unit: string): void {
  if (kind === 'money' && !/^[A-Z]{3}$/.test(unit))
    throw new AppError('invalid', { field: 'unit', reason: 'notACurrency', value: unit });
}
