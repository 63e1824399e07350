import { foldText } from '../text.ts';
import type { NameSplit } from './split-name.ts';

/** A column of a file and where it goes, as a plan says it. */
export interface MappedColumn {
  readonly column: number;
  readonly target: string;
  readonly label: string;
  readonly separator?: string | undefined;
  readonly split?: NameSplit | undefined;
  readonly person?: number | undefined;
  readonly rule?: 'theirs' | 'ours' | 'blanks' | undefined;
  readonly values?: readonly { readonly from: string; readonly to: string }[] | undefined;
}

/** How the cells of a column are read before their target looks at them. */
export interface ColumnReading {
  readonly column: number;
  readonly header: string;
  /** What parts several values; '' when it is found by itself, `none` for cells that hold one. */
  readonly separator: string;
  /** What folded words of the file mean; undefined when nobody said. */
  readonly meanings: ReadonlyMap<string, string> | undefined;
}

/** A cell that is never parted. */
export const noSeparator = 'none';

/** Prepares the reading of a column. */
export function columnReading(entry: MappedColumn, header: readonly string[]): ColumnReading {
  return {
    column: entry.column,
    header: headerOf(header, entry.column),
    separator: entry.separator ?? '',
    meanings:
      entry.values === undefined || entry.values.length === 0
        ? undefined
        : new Map(entry.values.map(({ from, to }) => [foldText(from), to])),
  };
}

/** The values of a cell by the column's own separator, else by `byItself`; each as what it means here, those that mean nothing left out. */
export function valuesOf(
  { separator, meanings }: ColumnReading,
  cell: string,
  byItself: (cell: string) => readonly string[],
): readonly string[] {
  if (separator === '' && meanings === undefined) return byItself(cell);
  const whole = meanings?.get(foldText(cell));
  if (whole !== undefined) return whole === '' ? [] : [whole];
  const pieces = separator === '' ? byItself(cell) : separator === noSeparator ? [cell] : partedBy(cell, separator);
  return pieces.flatMap((piece) => {
    const meaning = meanings?.get(foldText(piece)) ?? piece;
    return meaning === '' ? [] : [meaning];
  });
}

/** The pieces of a cell between separators, without blanks around them, and without quotes where all of them stand in quotes. */
export function partedBy(cell: string, separator: string): string[] {
  const pieces = cell.split(separator);
  if (!/^\s*".*"\s*$/s.test(cell)) return pieces.flatMap((piece) => piece.trim() || []);
  // `"VIP", "Board, staff"`: what stands between the quotes, when nothing but separators stands outside them.
  const outside = cell
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(separator, '')
    .trim();
  const quoted = outside === '' ? [...cell.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text) : pieces;
  return quoted.flatMap((piece) => piece.trim() || []);
}

/** What a column is called, for lines in the description and for screens. */
export function headerOf(header: readonly string[], column: number): string {
  const name = (header[column] ?? '').replace(/\s+/g, ' ').trim();
  return name === '' ? `Column ${column + 1}` : name;
}
