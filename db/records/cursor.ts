import { AppError } from '#shared/errors.ts';

/** Where a page ends, as text that callers only hand back. */
export function cursorText(parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** The parts of a cursor that `cursorText` made. Fails with `invalid` for anything else. */
export function cursorParts(cursor: string, length: number): readonly string[] {
  try {
    const parts: unknown = JSON.parse(cursor);
    if (Array.isArray(parts) && parts.length === length && parts.every((part) => typeof part === 'string'))
      return parts;
  } catch {
    // Falls through to the one refusal below.
  }
  throw new AppError('invalid', { field: 'cursor', reason: 'notACursor' });
}
