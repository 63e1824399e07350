import iconv from 'iconv-lite';

import { readChunks, sourcePath, type FileSource } from './byte-source.ts';
import { guessHeader } from './csv-header.ts';
import {
  maxColumns,
  type CsvBatch,
  type CsvOptions,
  type CsvRejectedRow,
  type CsvRow,
  type TextFormat,
} from './csv-types.ts';
import { mostFrequent, readTextHead, type TextHead } from './detect-text.ts';
import { FileError } from './file-errors.ts';
import { createRowPump, type RowPump } from './row-pump.ts';

/** A CSV file that is ready to be read; iterate it for its data rows, as often as needed. */
export interface CsvFile extends AsyncIterable<CsvBatch> {
  readonly format: TextFormat;
  /** The header's cells as they stand in the file; empty where there is none. `columnNames` makes them presentable. */
  readonly header: readonly string[];
  /** Index of the header among the rows that are not blank; -1 where there is none. */
  readonly headerRow: number;
  /** The rows of the last iteration so far. */
  readonly counts: () => CsvCounts;
}

/** What became of the rows after the header: `seen` = `yielded` + `rejected`. */
export interface CsvCounts {
  readonly seen: number;
  readonly yielded: number;
  readonly rejected: number;
  /** Yielded rows with a problem. */
  readonly withProblem: number;
  /** Lines with nothing on them, which are no rows. */
  readonly blankLines: number;
}

/** The beginning of a CSV file, for a person to check how it will be read. */
export interface CsvPreview {
  readonly format: TextFormat;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Rows that may be the header, by index among the rows that are not blank. */
  readonly headerCandidates: readonly number[];
  /** The first 50 rows of the file, with the header and what stands above it. */
  readonly rows: readonly CsvRow[];
  /** Data rows; exact for a file up to 256 KiB, else by the average row of its beginning. */
  readonly estimatedRows: number;
  readonly isExact: boolean;
}

/**
 * Opens a CSV file for reading in batches. Detection, an unknown path or a file that is no text fail here, as FileError;
 * a read that fails later, or a cancelled one, fails in the iteration.
 */
export async function readCsv(source: FileSource, options: CsvOptions = {}): Promise<CsvFile> {
  const layout = await readLayout(source, options);
  let counts: CsvCounts = { seen: 0, yielded: 0, rejected: 0, withProblem: 0, blankLines: 0 };
  return {
    format: layout.head.format,
    header: layout.header,
    headerRow: layout.headerRow,
    counts: () => counts,
    async *[Symbol.asyncIterator]() {
      counts = { seen: 0, yielded: 0, rejected: 0, withProblem: 0, blankLines: 0 };
      const pump = pumpFor(layout);
      let skip = layout.headerRow + 1;
      for await (const batch of readBatches(source, layout.head.format.encoding, pump, options.signal)) {
        const data = skip > 0 ? { rows: batch.rows.slice(skip), rejected: batch.rejected } : batch;
        skip -= batch.rows.length - data.rows.length;
        counts = {
          seen: counts.seen + data.rows.length + data.rejected.length,
          yielded: counts.yielded + data.rows.length,
          rejected: counts.rejected + data.rejected.length,
          withProblem: counts.withProblem + data.rows.filter((row) => row.problem !== undefined).length,
          blankLines: pump.blankLines(),
        };
        if (data.rows.length > 0 || data.rejected.length > 0) yield data;
      }
    },
  };
}

/** Reads the beginning of a CSV file: its layout, its first 50 rows, the rows that may be its header, and about how many rows it has. */
export async function previewCsv(source: FileSource, options: CsvOptions = {}): Promise<CsvPreview> {
  const layout = await readLayout(source, options);
  const { head, headerRow, header } = layout;
  const { rows, rejected } = pumpFor(layout).push(head.text, head.isWhole);
  const dataRows = Math.max(0, rows.length - headerRow - 1) + rejected.length;
  const estimatedRows = head.isWhole
    ? dataRows
    : Math.max(dataRows, Math.round((dataRows * head.size) / head.sampleBytes));
  return {
    format: head.format,
    header,
    headerRow,
    headerCandidates: layout.candidates,
    rows: rows.slice(0, 50),
    estimatedRows,
    isExact: head.isWhole,
  };
}

interface CsvLayout {
  readonly head: TextHead;
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly candidates: readonly number[];
  readonly columns: number;
  readonly namedColumns: number;
}

async function readLayout(source: FileSource, options: CsvOptions): Promise<CsvLayout> {
  for (let limit = 256 * 1024; ; limit *= 16) {
    const head = await readTextHead(source, limit, options);
    const { rows, rejected } = createRowPump(head.format).push(head.text, head.isWhole);
    const needed = Math.max(1, (options.headerRow ?? 0) + 1);
    if (rows.length + rejected.length < needed && !head.isWhole && limit < maxSampleBytes) continue;
    refuseTooWide(rejected[0], rows[0], sourcePath(source));
    const cells = rows.map((row) => row.cells);
    const guess = guessHeader(cells);
    const headerRow = Math.min(options.headerRow ?? guess.headerRow, cells.length - 1);
    const header = cells[headerRow] ?? [];
    const columns = headerRow >= 0 ? header.length : (mostFrequent(cells.slice(0, 200).map((row) => row.length)) ?? 0);
    const namedColumns = headerRow >= 0 ? header.findLastIndex((cell) => cell.trim() !== '') + 1 : columns;
    return { head, header, headerRow, candidates: guess.candidates, columns, namedColumns };
  }
}

function pumpFor({ head, headerRow, columns, namedColumns }: CsvLayout): RowPump {
  return createRowPump({ ...head.format, headerRow, columns, namedColumns });
}

async function* readBatches(
  source: FileSource,
  encoding: string,
  pump: RowPump,
  signal: AbortSignal | undefined,
): AsyncGenerator<CsvBatch, void, void> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of readChunks(source, signal)) yield pump.push(decoder.write(chunk), false);
  yield pump.push(decoder.end() ?? '', true);
}

// A file whose first row is too wide is no list of records at all.
function refuseTooWide(rejected: CsvRejectedRow | undefined, first: CsvRow | undefined, path: string): void {
  if (rejected?.problem.kind !== 'tooManyColumns' || (first !== undefined && first.line < rejected.line)) return;
  throw new FileError('files.tooManyColumns', { path, columns: rejected.problem.found, limit: maxColumns });
}

const maxSampleBytes = 64 * 1024 * 1024;
