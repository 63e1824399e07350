import { columnReading, valuesOf, type MappedColumn } from '#shared/domain/import-column.ts';
import { foldText } from '#shared/text.ts';

import type { ImportSource } from './import-source.ts';

/** Rows that are looked at: a longer file has said by then what words it uses. */
const readRows = 200_000;

/** The different words of a column with how often they come, the most frequent first; at most `limit` are kept. */
export async function columnValues(
  source: ImportSource,
  column: MappedColumn,
  limit: number,
  signal: AbortSignal,
): Promise<{ values: { value: string; count: number }[]; isCut: boolean }> {
  const reading = columnReading(column, source.header);
  const counts = new Map<string, { value: string; count: number }>();
  let isCut = false;
  let rows = 0;
  for await (const batch of source.rows(signal)) {
    for (const { content } of batch) {
      const cell = (content.cells[column.column] ?? '').trim();
      if (cell === '') continue;
      for (const value of valuesOf(reading, cell, (whole) => [whole])) {
        const key = foldText(value);
        const known = counts.get(key);
        if (known !== undefined) known.count++;
        else if (counts.size < limit) counts.set(key, { value: value.slice(0, 200), count: 1 });
        else isCut = true;
      }
    }
    rows += batch.length;
    if (rows >= readRows) break;
  }
  return { values: [...counts.values()].toSorted((left, right) => right.count - left.count), isCut };
}
