import { AppError } from '#shared/errors.ts';
import type { ReadOptions } from '#shared/contract/imports.ts';
import type { ImportDraft, RowProblem } from '#shared/domain/import-draft.ts';

import type { CsvBatch, CsvProblem, CsvRejection } from '../files/csv-types.ts';
import { footerMark } from '../exports/about-table.ts';
import { columnNames } from '../files/csv-header.ts';
import { FileError } from '../files/file-errors.ts';
import { stripFormulaGuard } from '../files/formula-guard.ts';
import { previewCsv, readCsv } from '../files/read-csv.ts';
import { readVcards } from '../files/read-vcard.ts';
import { previewXlsx, readXlsx } from '../files/read-xlsx.ts';
import { isEncryptedWorkbook } from '../files/sniff-binary.ts';
import { sniffFile } from '../files/sniff-file.ts';
import { cardColumns, cardRow } from './card-draft.ts';

/** What a reader may find odd about a row that it kept, or why it could not keep it; the numbers are stored. */
export const oddities = [
  '',
  'tooShort',
  'tooLong',
  'unclosedQuote',
  'strayQuote',
  'swallowedLines',
  'nulCharacters',
  'badCharacters',
  'rowTooLong',
  'tooManyColumns',
] as const satisfies readonly ('' | CsvProblem['kind'] | CsvRejection['kind'])[];

/** From here on the row has no cells. */
export const firstRejection = oddities.indexOf('rowTooLong');

/** A row of a file as the dry run keeps it. A card has its draft made already. */
export interface SourceRow {
  readonly line: number;
  readonly oddity: number;
  readonly content: StoredRow;
}

export interface StoredRow {
  readonly cells: readonly string[];
  /** Which of several records of the row it is; the first when left out. */
  readonly part?: number;
  readonly card?: { readonly draft: ImportDraft; readonly problems: readonly RowProblem[] };
}

/** The kinds of files that can be imported. */
export type ImportKind = 'csv' | 'vcard' | 'xlsx' | 'json';

/** A file that can be imported, open for reading. */
export interface ImportSource {
  readonly kind: ImportKind;
  readonly header: readonly string[];
  /** Some of the first rows. */
  readonly sample: readonly (readonly string[])[];
  readonly estimatedRows: number;
  /** Rows in the order of the file, as they are read. */
  rows(signal: AbortSignal): AsyncGenerator<readonly SourceRow[], void, void>;
}

/** What kind of file this is for an import, by its content. Fails with `fileWrongKind`, `fileDamaged` (empty) and `invalid` (a password). */
export async function importKind(path: string): Promise<ImportKind> {
  const kind = await sniffFile(path);
  if (kind === 'vcard' || kind === 'xlsx') return kind;
  if (kind === 'text') return 'csv';
  if (kind === 'json') return 'json';
  if (kind === 'empty') throw new AppError('fileDamaged', { path, detail: 'empty' });
  if (kind === 'xls' && (await isEncryptedWorkbook(path))) throw new FileError('files.passwordProtected', { path });
  throw new AppError('fileWrongKind', { path, seems: kind });
}

/** Opens a file for a dry run. */
export async function openSource(path: string, options: ReadOptions): Promise<ImportSource> {
  const kind = await importKind(path);
  // A file of ours comes in as a whole, not row by row.
  if (kind === 'json') throw new AppError('fileWrongKind', { path, seems: kind });
  if (kind === 'vcard')
    return {
      kind,
      header: cardColumns,
      sample: [],
      estimatedRows: 0,
      rows: (signal) => cardRows(path, options, signal),
    };
  const preview = kind === 'csv' ? await previewCsv(path, options) : await previewXlsx(path, options);
  const settled = { ...options, headerRow: preview.headerRow };
  return {
    kind,
    header: columnNames(preview.header),
    sample: preview.rows.slice(preview.headerRow + 1).map((row) => row.cells),
    estimatedRows: preview.estimatedRows,
    async *rows(signal) {
      yield* sourceRows(kind === 'csv' ? await readCsv(path, { ...settled, signal }) : readXlsx(path, settled, signal));
    },
  };
}

async function* sourceRows(batches: AsyncIterable<CsvBatch>): AsyncGenerator<readonly SourceRow[], void, void> {
  for await (const batch of batches) {
    const records = batch.rows.filter((row) => !isFooter(row.cells));
    const rows: SourceRow[] = records.map((row) => ({
      line: row.line,
      oddity: row.problem === undefined ? 0 : oddities.indexOf(row.problem.kind),
      content: { cells: row.cells.map(plainCell) },
    }));
    if (batch.rejected.length === 0) yield rows;
    else
      yield [
        ...rows,
        ...batch.rejected.map((row) => ({
          line: row.line,
          oddity: oddities.indexOf(row.problem.kind),
          content: { cells: [] },
        })),
      ].toSorted((left, right) => left.line - right.line);
  }
}

/** Whether a row is the last line of a file of ours, which tells what was left out. */
function isFooter(cells: readonly string[]): boolean {
  return cells[0]?.startsWith(footerMark) === true && cells.slice(1).every((cell) => cell === '');
}

/** Cards are read this many at a time: most take a few lines, and one may take megabytes. */
const cardBatch = 50;

async function* cardRows(
  path: string,
  options: ReadOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly SourceRow[], void, void> {
  let rows: SourceRow[] = [];
  for await (const card of readVcards(path, { encoding: options.encoding, signal })) {
    const { draft, cells, problems } = cardRow(card);
    rows.push({ line: card.line, oddity: 0, content: { cells, card: { draft, problems } } });
    if (rows.length < cardBatch) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** A cell without the apostrophe of our own exports, and with text that any database takes. */
function plainCell(cell: string): string {
  const text = cell.startsWith("'") ? stripFormulaGuard(cell) : cell;
  return loneSurrogate.test(text) ? text.replace(loneSurrogates, '\ufffd') : text;
}

const loneSurrogate = /\p{Surrogate}/u;
const loneSurrogates = /\p{Surrogate}/gu;
