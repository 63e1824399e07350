import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { columnNames } from '#electron/storage/files/csv-header.ts';
import { maxColumns, type CsvOptions, type CsvRejectedRow, type CsvRow } from '#electron/storage/files/csv-types.ts';
import { isFileError, toAppError } from '#electron/storage/files/file-errors.ts';
import { previewCsv, readCsv } from '#electron/storage/files/read-csv.ts';

import { samplePath } from './fixtures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longtable-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('finding the header', () => {
  test('skips notes, titles and empty lines above it', async () => {
    const connections = await read('preamble.csv');
    expect(connections.header.slice(0, 2)).toEqual(['First Name', 'Last Name']);
    expect(connections.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [5, 'Zoë'],
      [6, 'Sam'],
    ]);
    const report = await read('title-rows.csv');
    expect(report.header).toEqual(['Chapter', 'City', 'ZIP', 'Members']);
    expect(report.rows[0]?.cells[2]).toBe('01970');
  });

  test('sees that there is none, and takes the row that a person names', async () => {
    expect((await read('no-header.csv')).rows.map(({ cells }) => cells[1])).toEqual(['02139', '00501']);
    const second = await read('title-rows.csv', { headerRow: 3 });
    expect([second.header[0], second.rows.length]).toEqual(['North', 2]);
    expect((await read('title-rows.csv', { headerRow: 900 })).rows).toEqual([]);
  });

  test('offers the rows that may be the header and the first rows of the file', async () => {
    const preview = await previewCsv(samplePath('title-rows.csv'));
    expect(preview).toMatchObject({ headerRow: 2, headerCandidates: [2], estimatedRows: 3, isExact: true });
    expect(preview.rows).toHaveLength(6);
  });

  test('keeps a header without rows and columns of one name apart', async () => {
    expect(await read('header-only.csv')).toMatchObject({ header: ['name', 'email'], rows: [] });
    const doubled = await read('duplicate-header.csv');
    expect(doubled.header).toEqual(['Email', 'email', 'Email', '', 'Phone']);
    expect(columnNames(doubled.header)).toEqual(['Email', 'email', 'Email (2)', '', 'Phone']);
    expect(doubled.rows[0]?.cells[4]).toBe('0049 30 1');
  });
});

describe('line ends and delimiters', () => {
  test('reads CR, LF and CRLF, also in one file and inside quotes', async () => {
    expect((await read('cr-only.csv')).rows).toEqual([
      { line: 2, cells: ['Ada', 'first\rsecond'] },
      { line: 4, cells: ['Bo', 'plain'] },
    ]);
    expect((await read('mixed-newlines.csv')).rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'Ada', 'Rome'],
      [3, 'Bo', 'Kyiv\r\nOblast'],
      [5, 'Cy', 'Lima'],
    ]);
  });

  test('follows a line that names the delimiter, and the person above all', async () => {
    expect(await read('sep-line.csv')).toMatchObject({
      header: ['name', 'note'],
      rows: [{ line: 3, cells: ['Ada', 'a,b,c'] }],
    });
    expect((await read('sep-line.csv', { delimiter: ',', headerRow: 0 })).rows[0]?.cells).toEqual(['Ada;a', 'b', 'c']);
  });
});

describe('broken rows', () => {
  test('lose only themselves to a quote that is not closed', async () => {
    const { rows } = await read('unclosed-quote.csv');
    expect(rows.map(({ line, cells, problem }) => [line, problem?.kind ?? '', ...cells])).toEqual([
      [2, '', 'Ada', 'ada@example.org', 'Rome'],
      [3, 'unclosedQuote', '"Bo', 'bo@example.org', 'Kyiv'],
      [4, '', 'Cy', 'cy@example.org', 'Lima, Peru'],
      [5, '', 'Di', 'di@example.org', 'Oslo'],
      [6, '', 'Ed', '12" pipe', 'Riga'],
      [7, 'strayQuote', 'Flo', 'say "hi', ' please"', 'Bonn'],
      [8, 'unclosedQuote', 'Gus', 'gus@example.org', '"Bern'],
    ]);
  });

  test('are not swallowed when a later quote closes by chance', async () => {
    const { rows } = await read('swallowed-by-chance.csv');
    expect(rows.map(({ line, cells, problem }) => [line, problem?.kind ?? '', cells[0]])).toEqual([
      [2, '', 'Ada'],
      [3, 'unclosedQuote', '"Bo'],
      [4, '', 'Cy'],
      [5, '', 'Di'],
    ]);
  });

  test('are kept with a note when they are too short or too long', async () => {
    const { rows } = await read('ragged.csv');
    expect(rows.map(({ line, problem }) => [line, problem])).toEqual([
      [2, { kind: 'tooShort', expected: 3, found: 2 }],
      [3, { kind: 'tooLong', expected: 3, found: 4 }],
      [4, undefined],
      [6, undefined],
    ]);
  });

  test('say that NUL characters were taken out or bytes could not be decoded', async () => {
    expect((await read('nul.csv')).rows).toEqual([
      { line: 2, cells: ['Ada', 'Rome'], problem: { kind: 'nulCharacters' } },
      { line: 3, cells: ['Bo', 'Kyiv'], problem: { kind: 'nulCharacters' } },
      { line: 4, cells: ['Cy', 'Lima'] },
    ]);
    const damaged = await read('broken-utf8.csv');
    expect(damaged.rows.at(-1)).toEqual({ line: 32, cells: ['Ren\ufffd', 'Rome'], problem: { kind: 'badCharacters' } });
    expect(damaged.rows[0]?.cells).toEqual(['Zoë 0', 'Köln']);
  });
});

describe('large and hostile files', () => {
  test('keeps a cell of 10 MB whole', async () => {
    const cell = 'long text, '.repeat(1_000_000);
    const { rows } = await readBytes(Buffer.from(`name,note\nAda,"${cell}"\nBo,short\n`));
    expect(rows.map(({ cells }) => cells[1]?.length)).toEqual([cell.length, 5]);
  });

  test('reads 10,000 columns and refuses more than a worksheet has', async () => {
    const row = (count: number, text: string): string =>
      Array.from({ length: count }, (_, at) => `${text}${at}`).join(',');
    const wide = await readBytes(Buffer.from(`${row(10_000, 'c')}\n${row(10_000, 'v')}\n`));
    expect([wide.header.length, wide.rows[0]?.cells.at(-1)]).toEqual([10_000, 'v9999']);
    const tooWide = `${row(maxColumns + 1, 'c')}\n`;
    await expect(readCsv(Buffer.from(tooWide))).rejects.toMatchObject({
      code: 'files.tooManyColumns',
      details: { columns: maxColumns + 1, limit: maxColumns },
    });
    const later = await readBytes(Buffer.from(`a,b\n1,2\n${tooWide}3,4\n`));
    expect(later.rows.map(({ cells }) => cells[0])).toEqual(['1', '3']);
    expect(later.rejected).toEqual([
      { line: 3, problem: { kind: 'tooManyColumns', found: maxColumns + 1, limit: maxColumns } },
    ]);
  });

  test('finds its way after an open quote in the middle of a large file', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `name ${at},mail${at}@example.org,city`);
    rows[20_000] = '"open,mail@example.org,city';
    const result = await readBytes(Buffer.from(`name,email,city\n${rows.join('\n')}\n`));
    expect(result.rows).toHaveLength(40_000);
    expect(result.rows.filter(({ problem }) => problem !== undefined)).toEqual([
      { line: 20_002, cells: ['"open', 'mail@example.org', 'city'], problem: { kind: 'unclosedQuote' } },
    ]);
  });

  test.each([
    ['a quote in front of every cell', 'a,"b '.repeat(400_000)],
    ['doubled quotes everywhere', '"a,""b,""c\n'.repeat(200_000)],
    ['blanks and quotes', ', ""b'.repeat(400_000)],
    ['quoted cells that break off', '"a"b,"c"d,'.repeat(200_000)],
    ['open quotes on every line', 'x,"y\n'.repeat(400_000)],
    ['quotes only', '"'.repeat(2_000_001)],
    ['carriage returns only', '\r'.repeat(2_000_000)],
  ])('ends in time: %s', async (_, text) => {
    const started = performance.now();
    const file = await readCsv(Buffer.from(text)).catch((error: unknown) => error);
    if (isFileError(file)) return;
    // Whatever is not a FileError is a file here.
    for await (const batch of file as Awaited<ReturnType<typeof readCsv>>) expect(batch).toBeDefined();
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test('reads at least 60,000 rows a second', async () => {
    const path = join(folder, 'speed.csv');
    const row = (at: number): string =>
      `Ann${at},Óbrien,ann${at}@example.org,+1 555 ${at},"Coalition ""North"", Inc.",Springfield,0${1_000 + (at % 9_000)},plain note\r\n`;
    await writeFile(
      path,
      `First,Last,Email,Phone,Organization,City,ZIP,Notes\r\n${Array.from({ length: 100_000 }, (_, at) => row(at)).join('')}`,
    );
    const started = performance.now();
    const file = await readCsv(path);
    for await (const batch of file) expect(batch.rejected).toHaveLength(0);
    expect(file.counts().yielded).toBe(100_000);
    expect(100_000 / ((performance.now() - started) / 1_000)).toBeGreaterThan(60_000);
  });
});

describe('files that cannot be read', () => {
  test('say so with a code', async () => {
    await expect(readCsv(join(folder, 'nowhere.csv'))).rejects.toMatchObject({ code: 'files.missing' });
    await expect(readCsv(folder)).rejects.toMatchObject({ code: 'files.unreadable', details: { reason: 'EISDIR' } });
    await expect(readCsv(Buffer.from(''))).rejects.toMatchObject({ code: 'files.empty' });
    await expect(readCsv(Buffer.from('\ufeff\r\n\n'))).rejects.toMatchObject({ code: 'files.empty' });
    await expect(readCsv(Buffer.from('a,b'), { encoding: 'klingon' })).rejects.toMatchObject({
      code: 'files.unknownEncoding',
    });
  });

  test('stop when the caller gives up', async () => {
    const controller = new AbortController();
    const file = await readCsv(Buffer.from('name,city\n'.repeat(200_000)), { signal: controller.signal });
    let batches = 0;
    const reading = (async () => {
      for await (const batch of file) {
        batches += batch.rows.length > 0 ? 1 : 0;
        controller.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'files.cancelled' });
    expect(batches).toBe(1);
  });

  test('cross to the screen as errors of the contract', async () => {
    const error: unknown = await readCsv(join(folder, 'nowhere.csv')).catch((caught: unknown) => toAppError(caught));
    expect(error).toMatchObject({ code: 'fileMissing', data: { path: join(folder, 'nowhere.csv') } });
  });
});

async function read(name: string, options: CsvOptions = {}): Promise<Table> {
  return collect(await readCsv(samplePath(name), options));
}

async function readBytes(bytes: Buffer): Promise<Table> {
  return collect(await readCsv(bytes));
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly rejected: readonly CsvRejectedRow[];
}

async function collect(file: Awaited<ReturnType<typeof readCsv>>): Promise<Table> {
  const rows: CsvRow[] = [];
  const rejected: CsvRejectedRow[] = [];
  for await (const batch of file) {
    rows.push(...batch.rows);
    rejected.push(...batch.rejected);
  }
  expect(file.counts()).toMatchObject({
    seen: rows.length + rejected.length,
    yielded: rows.length,
    rejected: rejected.length,
  });
  return { header: file.header, rows, rejected };
}
