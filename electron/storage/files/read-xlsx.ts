import { guessHeader } from './csv-header.ts';
import type { CsvBatch, CsvRow } from './csv-types.ts';
import { FileError } from './file-errors.ts';
import { openXlsx, type XlsxPackage } from './xlsx-package.ts';
import { sheetRows, type MergedDown, type XlsxRow } from './xlsx-rows.ts';
import { readWorkbook, type XlsxSheet, type XlsxWorkbook } from './xlsx-workbook.ts';

/** What a person chooses in place of what was guessed. */
export interface XlsxOptions {
  /** The name of a sheet; the first one with rows that is not hidden when left out. */
  readonly sheet?: string | undefined;
  /** Index among the rows that are not blank; -1 for none. */
  readonly headerRow?: number | undefined;
}

/** A sheet as a choice. */
export interface SheetChoice {
  readonly name: string;
  readonly isHidden: boolean;
}

/** The beginning of a sheet, for a person to check how it will be read. */
export interface XlsxPreview {
  readonly sheets: readonly SheetChoice[];
  readonly sheet: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly headerCandidates: readonly number[];
  /** The first 50 rows that are not blank. */
  readonly rows: readonly CsvRow[];
  /** Rows below the header; exact. */
  readonly estimatedRows: number;
}

/**
 * Looks at a workbook: its sheets, and one of them. Fails with `files.damaged`, `files.macros`, `files.tooLarge`,
 * `files.tooManyRows`, `files.tooManyColumns`, and `files.noSheet` when the named sheet is not there.
 */
export async function previewXlsx(path: string, options: XlsxOptions = {}): Promise<XlsxPreview> {
  const file = await openXlsx(path);
  try {
    const book = await readWorkbook(file);
    const { sheet, survey } = await choose(file, book, options.sheet);
    const layout = layoutOf(survey, options.headerRow);
    return {
      sheets: book.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
      sheet: sheet.name,
      ...layout,
      rows: survey.first.map((row) => csvRow(row, layout.header)),
      estimatedRows: Math.max(0, survey.count - layout.headerRow - 1),
    };
  } finally {
    file.close();
  }
}

/** The rows below the header of a sheet, in batches, with merged cells filled downward. Fails as `previewXlsx` does. */
export async function* readXlsx(
  path: string,
  options: XlsxOptions,
  signal?: AbortSignal,
): AsyncGenerator<CsvBatch, void, void> {
  const file = await openXlsx(path);
  try {
    const book = await readWorkbook(file);
    const { sheet, survey } = await choose(file, book, options.sheet, signal);
    const { header, headerRow } = layoutOf(survey, options.headerRow);
    const fill = downFiller(survey.merged);
    let skip = headerRow + 1;
    for await (const rows of sheetRows(file, book, sheet, { signal })) {
      const data = rows.slice(skip);
      for (const row of rows) fill(row);
      skip = Math.max(0, skip - rows.length);
      if (data.length > 0) yield { rows: data.map((row) => csvRow(row, header)), rejected: [] };
    }
  } finally {
    file.close();
  }
}

interface Survey {
  readonly first: readonly XlsxRow[];
  readonly count: number;
  readonly merged: readonly MergedDown[];
}

async function choose(
  file: XlsxPackage,
  book: XlsxWorkbook,
  name: string | undefined,
  signal?: AbortSignal,
): Promise<{ sheet: XlsxSheet; survey: Survey }> {
  const named = book.sheets.find((sheet) => sheet.name === name);
  if (name !== undefined && named === undefined) throw new FileError('files.noSheet', { path: file.path, sheet: name });
  if (named !== undefined) return { sheet: named, survey: await surveyOf(file, book, named, signal) };
  const visible = book.sheets.filter((sheet) => !sheet.isHidden);
  for (const sheet of visible) {
    const survey = await surveyOf(file, book, sheet, signal);
    if (survey.count > 0) return { sheet, survey };
  }
  throw new FileError('files.empty', { path: file.path });
}

/** Reads a sheet through once: its merged cells stand at the end, and its rows are counted. */
async function surveyOf(
  file: XlsxPackage,
  book: XlsxWorkbook,
  sheet: XlsxSheet,
  signal: AbortSignal | undefined,
): Promise<Survey> {
  const first: XlsxRow[] = [];
  const merged: MergedDown[] = [];
  let count = 0;
  for await (const rows of sheetRows(file, book, sheet, { signal, onMerged: (each) => merged.push(each) })) {
    if (first.length < previewRows) first.push(...rows.slice(0, previewRows - first.length));
    count += rows.length;
  }
  const fill = downFiller(merged);
  for (const row of first) fill(row);
  return { first, count, merged };
}

const previewRows = 50;

function layoutOf({ first }: Survey, wanted: number | undefined) {
  const cells = first.map((row) => row.cells);
  const guess = guessHeader(cells);
  const headerRow = Math.min(wanted ?? guess.headerRow, cells.length - 1);
  return { header: cells[headerRow] ?? [], headerRow, headerCandidates: guess.candidates };
}

/** Fills merged cells below their first with its value, as rows come by in order. */
function downFiller(merged: readonly MergedDown[]): (row: XlsxRow) => void {
  const waiting = merged.toSorted((left, right) => left.firstRow - right.firstRow);
  let active: (MergedDown & { value: string })[] = [];
  let next = 0;
  return ({ number, cells }) => {
    active = active.filter((each) => each.lastRow >= number);
    for (const { column, value } of active) {
      while (cells.length <= column) cells.push('');
      if (cells[column] === '') cells[column] = value;
    }
    for (let each = waiting[next]; each !== undefined && each.firstRow <= number; each = waiting[++next])
      if (each.firstRow === number) active.push({ ...each, value: cells[each.column] ?? '' });
  };
}

/** A row as the import reads it: as wide as the header, with a word on cells beyond it. */
function csvRow({ number, cells }: XlsxRow, header: readonly string[]): CsvRow {
  const padded = header.map((_, column) => cells[column] ?? '').concat(cells.slice(header.length));
  const found = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const named = header.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (named === 0 || found <= named) return { line: number, cells: padded };
  return { line: number, cells: padded, problem: { kind: 'tooLong', expected: named, found } };
}
