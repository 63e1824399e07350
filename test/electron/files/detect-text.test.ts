import { readFile } from 'node:fs/promises';

import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { detectTextFormat } from '#electron/storage/files/detect-text.ts';
import { isFileError } from '#electron/storage/files/file-errors.ts';
import { readCsv } from '#electron/storage/files/read-csv.ts';
import { sniffBytes, sniffFile } from '#electron/storage/files/sniff-file.ts';

import { describeWithFixtures, fixturePath, samplePath } from './fixtures.ts';

describe('the layout of a text', () => {
  test.each([
    ['semicolon-windows-1252.csv', { encoding: 'windows-1252', bom: false, delimiter: ';', newline: 'crlf' }],
    ['tab-utf16le-bom.csv', { encoding: 'utf-16le', bom: true, delimiter: '\t', newline: 'crlf' }],
    ['utf16be-without-bom.csv', { encoding: 'utf-16be', bom: false, delimiter: ',', newline: 'crlf' }],
    ['pipe.csv', { encoding: 'utf-8', bom: false, delimiter: '|', newline: 'lf' }],
    ['cr-only.csv', { encoding: 'utf-8', bom: false, delimiter: ',', newline: 'cr' }],
    ['sep-line.csv', { encoding: 'utf-8', bom: false, delimiter: ';', newline: 'crlf' }],
    ['preamble.csv', { encoding: 'utf-8', bom: false, delimiter: ',', newline: 'crlf' }],
  ])('of %s is found', async (name, layout) => {
    expect(detectTextFormat(await readFile(samplePath(name)))).toMatchObject(layout);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])(
    'is found for %s with every delimiter and line end',
    (encoding) => {
      for (const delimiter of [',', ';', '\t', '|']) {
        for (const [newline, characters] of [
          ['lf', '\n'],
          ['crlf', '\r\n'],
          ['cr', '\r'],
        ] as const) {
          const text = [
            ['name', 'city', 'note'],
            ['Zoë', 'Köln', 'a'],
            ['José', 'León', 'b'],
          ]
            .map((row) => row.join(delimiter))
            .join(characters);
          expect(detectTextFormat(iconv.encode(text, encoding))).toMatchObject({
            encoding,
            delimiter,
            newline,
            bom: false,
          });
        }
      }
    },
  );

  test('has a mark in UTF-8 and UTF-16 where one stands', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(detectTextFormat(iconv.encode('a,b\n1,2', encoding, { addBOM: true }))).toMatchObject({
        encoding,
        bom: true,
        delimiter: ',',
      });
  });

  test('names other alphabets when there is enough text to tell', () => {
    const russian = `Имя;Город;Заметка\n${'Анна Сидорова;Санкт-Петербург;Встреча назначена на следующую неделю в городской библиотеке\n'.repeat(20)}`;
    expect(detectTextFormat(iconv.encode(russian, 'windows-1251'))).toMatchObject({
      encoding: 'windows-1251',
      delimiter: ';',
    });
    const japanese = `名前,会社,住所\n${'田中太郎,株式会社日本,東京都千代田区丸の内一丁目\n'.repeat(20)}`;
    expect(detectTextFormat(iconv.encode(japanese, 'shift_jis'))).toMatchObject({
      encoding: 'shift_jis',
      delimiter: ',',
    });
  });

  test('is judged by the whole file: an accent may stand far behind the start', async () => {
    const text = `name,city\n${'Ada,Rome\n'.repeat(60_000)}Renée,Besançon\n`;
    for (const encoding of ['windows-1252', 'utf-8']) {
      const file = await readCsv(iconv.encode(text, encoding));
      let last: readonly string[] = [];
      for await (const { rows } of file) last = rows.at(-1)?.cells ?? last;
      expect([file.format.encoding, ...last]).toEqual([encoding, 'Renée', 'Besançon']);
    }
  });

  test('accepts single quotes where they are used throughout', async () => {
    const file = await readCsv(Buffer.from("'name','note'\n'Ada','it''s, fine'\n"));
    for await (const { rows } of file) expect(rows[0]?.cells).toEqual(['Ada', "it's, fine"]);
  });
});

describe('a file that is something else', () => {
  test.each([
    ['xlsx', 'PK\u0003\u0004\u0014\u0000\u0000\u0000[Content_Types].xml...xl/workbook.xml'],
    ['zip', 'PK\u0003\u0004\u0014\u0000\u0000\u0000photo.jpg'],
    ['pdf', '%PDF-1.7\n1 0 obj'],
    ['xls', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000\u0000'],
    ['image', '\u0089PNG\r\n\u001a\n'],
    ['gzip', '\u001f\u008b\u0008\u0000'],
    ['binary', '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008'.repeat(20)],
  ])('is refused as %s under a .csv name', async (seems, start) => {
    const bytes = Buffer.from(start, 'latin1');
    await expect(readCsv(bytes)).rejects.toMatchObject({ code: 'files.notText', details: { seems } });
    expect(sniffBytes(bytes)).toBe(seems);
  });

  test('is recognised whatever its name says', async () => {
    expect(await sniffFile(samplePath('pipe.csv'))).toBe('text');
    expect(await sniffFile(samplePath('utf16be-without-bom.csv'))).toBe('text');
    expect(await sniffFile(samplePath('old.vcf'))).toBe('vcard');
    expect(sniffBytes(Buffer.from('\ufeffBEGIN:VCALENDAR\r\n'))).toBe('icalendar');
    expect(sniffBytes(Buffer.from('<html><table>'))).toBe('html');
    expect(sniffBytes(Buffer.from('[{"a":1}]'))).toBe('json');
    expect(sniffBytes(Buffer.from(''))).toBe('empty');
  });
});

describeWithFixtures('real workbooks', () => {
  test.each(['csvkit-sheets', 'hud-COUNTY_ZIP_122020', 'messytables-large', 'openxlsx-namedRegions', 'readxl-deaths'])(
    '%s.xlsx is recognised as one',
    async (name) => {
      expect(await sniffFile(fixturePath(`xlsx/${name}.xlsx`))).toBe('xlsx');
      await expect(readCsv(fixturePath(`xlsx/${name}.xlsx`))).rejects.toMatchObject({
        code: 'files.notText',
        details: { seems: 'xlsx' },
      });
    },
  );
});

describe('any bytes', () => {
  const pieces = fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    'a',
    'name',
    '1',
    '\0',
    '\ufeff',
    'é',
    '=',
    "'",
    'sep=;',
  );
  const anyText = fc.array(pieces, { maxLength: 80 }).map((parts) => Buffer.from(parts.join('')));
  const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
  const inUtf16 = fc.array(pieces, { maxLength: 40 }).map((parts) => Buffer.from(parts.join(''), 'utf16le'));

  test('end in rows that are counted, or in a FileError', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyText, anyBytes, inUtf16),
        fc.constantFrom(undefined, -1, 0, 2),
        async (bytes, headerRow) => {
          try {
            const file = await readCsv(bytes, { headerRow });
            let found = 0;
            let line = 0;
            for await (const { rows, rejected } of file) {
              found += rows.length + rejected.length;
              for (const row of rows) {
                expect(row.line).toBeGreaterThan(line);
                line = row.line;
                expect(row.cells.length).toBeGreaterThan(0);
              }
            }
            const { seen, yielded, rejected } = file.counts();
            expect([seen, yielded + rejected]).toEqual([found, found]);
          } catch (error) {
            if (!isFileError(error)) throw error;
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test('keep every character of their cells, quotes and separators aside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('"', ',', '\n', 'a', 'b ', 'c'), { maxLength: 60 }), async (parts) => {
        const text = `h,h\n${parts.join('')}`;
        const file = await readCsv(Buffer.from(text), { headerRow: 0, delimiter: ',' });
        let cells = '';
        for await (const { rows } of file) for (const row of rows) cells += row.cells.join('');
        const letters = (value: string): string => value.replace(/[^abc]/g, '');
        expect(letters(cells)).toBe(letters(parts.join('')));
      }),
      { numRuns: 1_000 },
    );
  });
});
