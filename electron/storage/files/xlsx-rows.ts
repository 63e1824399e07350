import { FileError } from './file-errors.ts';
import { columnOf, numberText, rowOf, unescapeText } from './xlsx-cells.ts';
import type { XlsxPackage, XmlHandlers } from './xlsx-package.ts';
import type { XlsxSheet, XlsxWorkbook } from './xlsx-workbook.ts';

/** A row of a sheet that is not blank. */
export interface XlsxRow {
  /** From 1. */
  readonly number: number;
  /** By column; empty where the sheet has nothing. */
  readonly cells: string[];
}

/** Cells that were merged downward: what stands in the first also belongs to those below. */
export interface MergedDown {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** More rows than any list of partners has; Excel's own end is 1,048,576. */
export const maxSheetRows = 500_000;
const maxSheetColumns = 2_000;
const maxMerged = 100_000;

/**
 * The rows of a sheet in batches, as text. Fails with `files.tooManyRows` and `files.tooManyColumns`.
 * `onMerged` hears of merged cells, which stand at the end of the sheet.
 */
export async function* sheetRows(
  file: XlsxPackage,
  book: XlsxWorkbook,
  sheet: XlsxSheet,
  { signal, onMerged }: { signal?: AbortSignal | undefined; onMerged?: (merged: MergedDown) => void } = {},
): AsyncGenerator<readonly XlsxRow[], void, void> {
  let rows: XlsxRow[] = [];
  const reader = rowReader(file.path, book, (row) => rows.push(row), onMerged);
  const chunks = file.parse(sheet.part, reader, signal);
  for await (const _ of chunks) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function rowReader(
  path: string,
  book: XlsxWorkbook,
  onRow: (row: XlsxRow) => void,
  onMerged?: (merged: MergedDown) => void,
): XmlHandlers {
  let number = 0;
  let cells: string[] = [];
  let cell = { column: -1, type: '', style: 0 };
  let value = '';
  let isValue = false;
  let mergedCount = 0;
  return {
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        cells = [];
        cell = { column: -1, type: '', style: 0 };
      } else if (name === 'c') {
        const column = columnOf(attributes['r'] ?? '') ?? cell.column + 1;
        if (column >= maxSheetColumns)
          throw new FileError('files.tooManyColumns', { path, columns: column + 1, limit: maxSheetColumns });
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) };
        value = '';
      } else if (name === 'mergeCell' && mergedCount++ < maxMerged) {
        const merged = mergedDown(attributes['ref'] ?? '');
        if (merged !== undefined) onMerged?.(merged);
      }
      isValue = name === 'v' || name === 't';
    },
    text(text) {
      if (isValue) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c') {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = cellText(value, cell, book);
      }
      if (name !== 'row' || cells.every((each) => each.trim() === '')) return;
      if (number > maxSheetRows) throw new FileError('files.tooManyRows', { path, limit: maxSheetRows });
      onRow({ number, cells });
    },
  };
}

function cellText(value: string, { type, style }: { type: string; style: number }, book: XlsxWorkbook): string {
  switch (type) {
    case 's':
      return book.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescapeText(value);
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
    // A formula that failed has no value.
    case 'e':
      return '';
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
    default:
      return numberText(value, { is1904: book.is1904, isDate: book.dateStyles[style] ?? false });
  }
}

/** A merge such as "B2:B9" or "B2:D9" as what it does to its first column; undefined for one row. */
function mergedDown(reference: string): MergedDown | undefined {
  const [from = '', to = ''] = reference.split(':');
  const column = columnOf(from);
  const firstRow = rowOf(from);
  const lastRow = rowOf(to);
  if (column === undefined || firstRow === undefined || lastRow === undefined || lastRow <= firstRow) return undefined;
  return { column, firstRow, lastRow };
}
