import { foldText } from '../text.ts';
import type { CustomFieldKind } from './custom-fields/custom-field.ts';
import { readText } from './custom-fields/values.ts';
import { partedBy } from './import-column.ts';

/** The kinds of fields that an import can make. */
export const newFieldKinds = [
  'text',
  'number',
  'money',
  'date',
  'choice',
  'multi-choice',
  'checkbox',
  'link',
] as const satisfies readonly CustomFieldKind[];
export type NewFieldKind = (typeof newFieldKinds)[number];

/** The kind that a target such as `new:choice` makes; null for any other target. */
export function newFieldKind(target: string): NewFieldKind | null {
  return newFieldKinds.find((kind) => target === `new:${kind}`) ?? null;
}

/** How many different words may be the choices of a field that is made from them. */
export const choiceLimit = 60;

/** The kind of field that fits all values of a column; text when none does. `values` are its filled cells. */
export function guessFieldKind(values: readonly string[]): NewFieldKind {
  const cells = values.map((value) => value.trim()).filter((value) => value !== '');
  if (cells.length === 0) return 'text';
  const all = (kind: NewFieldKind) => cells.every((cell) => 'value' in readText({ kind, options: [], unit: '' }, cell));
  // Codes such as 02134 are no numbers.
  const hasCodes = cells.some((cell) => /^0\d/.test(cell));
  const words = new Set(cells.map(foldText));
  if (words.size <= 2 && all('checkbox')) return 'checkbox';
  if (all('date')) return 'date';
  if (!hasCodes && cells.every((cell) => /^[$€£]/.test(cell)) && all('money')) return 'money';
  if (!hasCodes && all('number')) return 'number';
  if (cells.every((cell) => /^https?:\/\//i.test(cell)) && all('link')) return 'link';
  const pieces = cells.flatMap((cell) => partedBy(cell, ';'));
  if (pieces.length > cells.length && isFew(pieces)) return 'multi-choice';
  return isFew(cells) ? 'choice' : 'text';
}

/** Few different short words, most of them more than once. */
function isFew(words: readonly string[]): boolean {
  const different = new Set(words.map(foldText));
  return different.size <= 24 && different.size * 2 <= words.length && words.every((word) => word.length <= 60);
}
