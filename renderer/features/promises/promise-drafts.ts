import type { PromiseDraftInput } from '#shared/contract/promises.ts';

/** A promise while a contact is written. */
export interface PromiseDraftLine {
  readonly direction: 'us' | 'them';
  readonly text: string;
  readonly dueOn: string | null;
}

/** The drafts that have words, as they are sent. */
export function promisesOf(lines: readonly PromiseDraftLine[]): PromiseDraftInput[] {
  return lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ direction: line.direction, text: line.text.trim(), dueOn: line.dueOn }));
}
