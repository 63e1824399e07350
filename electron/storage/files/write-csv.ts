import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

import { stringify } from 'csv-stringify/sync';

import { asWriteError } from './file-errors.ts';
import { cellText, guardFormula, type CellValue } from './formula-guard.ts';
import { createSafeFile, type SafeFile } from './safe-file.ts';

export { stripFormulaGuard } from './formula-guard.ts';

export interface CsvWriterOptions {
  /** One character; a comma when left out. */
  readonly delimiter?: string;
  /** Leaves cells that look like formulas as they are; ask the person first. */
  readonly raw?: boolean;
  /** Whether the file starts with the UTF-8 mark by which Excel knows the encoding; yes when left out. */
  readonly bom?: boolean;
}

/** Writes rows one after the other; memory stays small however many there are. */
export interface CsvWriter {
  /** Adds rows; a header is a row like any other. */
  readonly write: (...rows: ReadonlyArray<readonly CellValue[]>) => Promise<void>;
  /** Completes the file; until then nothing stands under its name. */
  readonly end: () => Promise<{ readonly rows: number; readonly bytes: number }>;
  /** Gives up and removes what was written. */
  readonly abandon: () => Promise<void>;
}

/**
 * Writes CSV in UTF-8 with CRLF line ends (RFC 4180), to a path (as `path.partial` until it is complete and on the disk)
 * or to a stream, which it ends. Failures are FileErrors.
 */
export async function csvWriter(target: string | Writable, options: CsvWriterOptions = {}): Promise<CsvWriter> {
  const { delimiter = ',', raw = false, bom = true } = options;
  const file = typeof target === 'string' ? await createSafeFile(target) : streamTarget(target);
  let rows = 0;
  let pending = bom ? '\ufeff' : '';

  const flush = async (limit: number): Promise<void> => {
    if (pending.length <= limit) return;
    const text = pending;
    pending = '';
    await file.write(text);
  };

  return {
    async write(...added) {
      pending += toText(added, delimiter, raw);
      rows += added.length;
      await flush(flushCharacters);
    },
    async end() {
      await flush(0);
      return { rows, bytes: await file.finish() };
    },
    abandon: () => file.abandon(),
  };
}

/** Rows as tab-separated text for the clipboard; cells with tabs or line breaks are quoted, as spreadsheets do. */
export function toTsv(rows: ReadonlyArray<readonly CellValue[]>, options: Pick<CsvWriterOptions, 'raw'> = {}): string {
  return toText(rows, '\t', options.raw ?? false);
}

function toText(rows: ReadonlyArray<readonly CellValue[]>, delimiter: string, raw: boolean): string {
  const cells = rows.map((row) => row.map((value) => (raw ? cellText(value) : guardFormula(cellText(value)))));
  // A lone empty cell would be a blank line, and `sep=` on the first line an instruction.
  const hasLoneCells = cells.some((row) => row.length === 1);
  return stringify(cells, {
    delimiter,
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    quoted_empty: hasLoneCells,
    quoted_match: [/^sep=/i],
  });
}

function streamTarget(stream: Writable): SafeFile {
  let bytes = 0;
  // Without a listener a failed write would end the process before the next call could report it.
  stream.on('error', () => undefined);
  const orFail = async <T>(step: Promise<T>): Promise<T> =>
    step.catch((error: unknown) => {
      throw asWriteError(error, '');
    });
  return {
    write(chunk) {
      const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      bytes += buffer.length;
      return orFail(
        new Promise<void>((resolve, reject) => stream.write(buffer, (error) => (error ? reject(error) : resolve()))),
      );
    },
    finish() {
      stream.end();
      return orFail(finished(stream, { readable: false }).then(() => bytes));
    },
    abandon: () => Promise.resolve(void stream.destroy()),
  };
}

const flushCharacters = 256 * 1024;
