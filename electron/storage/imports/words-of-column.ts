import type { ReadOptions } from '#shared/contract/imports.ts';
import { guessFieldKind } from '#shared/domain/import-new-field.ts';
import { isValueTarget, suggestValue } from '#shared/domain/import-words.ts';

import { columnValues } from './column-values.ts';
import { openSource } from './import-source.ts';

/** How many words of a column a screen shows. */
const shownWords = 200;

/** The words of a column, what each most likely means for a target, and the kind of field that fits them. */
export async function wordsOfColumn(
  path: string,
  asked: { options: ReadOptions; column: number; separator: string; target: string },
) {
  const source = await openSource(path, asked.options);
  const column = { column: asked.column, target: asked.target, label: '', separator: asked.separator };
  const { values, isCut } = await columnValues(source, column, shownWords, new AbortController().signal);
  const { target } = asked;
  return {
    values: values.map(({ value, count }) => ({
      value,
      count,
      suggestion: isValueTarget(target) ? suggestValue(target, value) : '',
    })),
    isCut,
    fieldKind: guessFieldKind(source.sample.map((cells) => cells[asked.column] ?? '')),
  };
}
