import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readCsv } from '#electron/storage/files/read-csv.ts';
import { csvWriter, stripFormulaGuard, toTsv } from '#electron/storage/files/write-csv.ts';

import { samplePath } from './fixtures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longtable-out-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        '\t',
        '\r',
        '\n',
        '\r\n',
        ' ',
        "'",
        '"',
        ',',
        ';',
        'sep=',
        'x',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

describe('a CSV file', () => {
  test('has the mark that Excel needs, CRLF line ends and quotes only where they are needed', async () => {
    const path = join(folder, 'plain.csv');
    const writer = await csvWriter(path);
    await writer.write(['name', 'note'], ['Zoë', 'a, "b"']);
    await writer.write(['Bo', 12], [null, true]);
    expect(await writer.end()).toEqual({ rows: 4, bytes: (await readFile(path)).length });
    expect(await readFile(path, 'utf8')).toBe('\ufeffname,note\r\nZoë,"a, ""b"""\r\nBo,12\r\n,true\r\n');
  });

  test('reads back as it was written, and writes the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(',', ';', '\t'), fc.boolean(), async (rows, delimiter, raw) => {
        const first = await written(rows, { delimiter, raw });
        const back = await parsed(first, delimiter, raw);
        expect(back).toEqual(rows.map((row) => row.map((value) => value.replaceAll('\0', ''))));
        expect(await written(back, { delimiter, raw })).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });

  test('holds no cell that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const file = await readCsv(await written(rows, {}), { headerRow: -1, delimiter: ',' });
        for await (const batch of file)
          for (const row of batch.rows)
            for (const value of row.cells) expect(value).not.toMatch(/^(?:\s*[=+\-@＝＋－＠\0]|[\t\r])/);
      }),
      { numRuns: 300 },
    );
  });

  test('gives phone numbers an apostrophe that reading takes off again, unless it is raw', async () => {
    expect((await written([['+44 20 7946', '-1', '\t=x', "'=own"]], { bom: false })).toString()).toBe(
      "'+44 20 7946,'-1,'\t=x,''=own\r\n",
    );
    expect((await written([['+44 20 7946', '=A1']], { bom: false, raw: true })).toString()).toBe('+44 20 7946,=A1\r\n');
    const file = await readCsv(samplePath('formulas.csv'));
    for await (const { rows } of file)
      expect(rows.map(({ cells }) => cells.map((value) => stripFormulaGuard(value)))).toEqual([
        ['=SUM(A1)', '+44 20 7946 0000'],
        ["'tis", 'plain'],
      ]);
  });

  test('goes to a stream as well', async () => {
    const stream = new PassThrough();
    const all = buffer(stream);
    const writer = await csvWriter(stream, { bom: false });
    await writer.write(['a', 'b']);
    await writer.end();
    expect((await all).toString()).toBe('a,b\r\n');
  });
});

describe('a file that is not finished', () => {
  test('never stands under its name', async () => {
    const path = join(folder, 'existing.csv');
    await writeFile(path, 'old');
    const writer = await csvWriter(path);
    await writer.write(...Array.from({ length: 50_000 }, (_, at) => ['row', at]));
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toContain('existing.csv.partial');
    await writer.abandon();
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).not.toContain('existing.csv.partial');
    await expect(writer.end()).rejects.toMatchObject({ code: 'files.notWritable' });
  });

  test('says why: no such folder, a folder in its place, a full disk', async () => {
    await expect(csvWriter(join(folder, 'nowhere', 'a.csv'))).rejects.toMatchObject({
      code: 'files.notWritable',
      details: { reason: 'ENOENT' },
    });
    await mkdir(join(folder, 'taken.csv'));
    const blocked = await csvWriter(join(folder, 'taken.csv'));
    await blocked.write(['a']);
    await expect(blocked.end()).rejects.toMatchObject({ code: 'files.notWritable' });
    expect(await readdir(folder)).not.toContain('taken.csv.partial');

    const full = await csvWriter(
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })) }),
    );
    await full.write(['a']);
    await expect(full.end()).rejects.toMatchObject({ code: 'files.full' });
  });
});

describe('text for the clipboard', () => {
  test('separates cells by tabs, quotes what would break the table, and is as harmless as a file', () => {
    expect(
      toTsv([
        ['a', 'b\tc'],
        ['two\nlines', '=1'],
        [null, 3],
      ]),
    ).toBe(`a\t"b\tc"\r\n"two\nlines"\t'=1\r\n\t3\r\n`);
    expect(toTsv([['+1']], { raw: true })).toBe('+1\r\n');
  });
});

async function written(
  rows: ReadonlyArray<readonly string[]>,
  options: Parameters<typeof csvWriter>[1],
): Promise<Buffer> {
  const stream = new PassThrough();
  const all = buffer(stream);
  const writer = await csvWriter(stream, options);
  for (const row of rows) await writer.write(row);
  await writer.end();
  return all;
}

async function parsed(bytes: Buffer, delimiter: string, raw: boolean): Promise<string[][]> {
  const file = await readCsv(bytes, { headerRow: -1, delimiter, encoding: 'utf-8' }).catch(() => []);
  const rows: string[][] = [];
  for await (const batch of file)
    for (const row of batch.rows) rows.push(row.cells.map((value) => (raw ? value : stripFormulaGuard(value))));
  return rows;
}
