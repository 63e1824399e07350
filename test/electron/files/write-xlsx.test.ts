import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { readXlsx } from '#electron/storage/files/read-xlsx.ts';
import { writeXlsx, type XlsxColumn, type XlsxValue } from '#electron/storage/files/write-xlsx.ts';
import { columnName } from '#electron/storage/files/xlsx-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'longtable-write-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const columns: readonly XlsxColumn[] = [
  { label: 'Name', kind: 'text', width: 20 },
  { label: 'Note', kind: 'long', width: 40 },
  { label: 'Count', kind: 'number', width: 10 },
  { label: 'Due', kind: 'day', width: 12 },
  { label: 'Added', kind: 'instant', width: 20 },
  { label: 'Done', kind: 'flag', width: 8 },
  { label: 'Site', kind: 'link', width: 30 },
];

async function write(name: string, rows: readonly (readonly XlsxValue[])[], about = ['About']): Promise<string> {
  const path = join(folder, name);
  async function* batches() {
    for (let at = 0; at < rows.length; at += 7) yield rows.slice(at, at + 7);
  }
  await writeXlsx(path, { name: 'People: a/b', columns, rows: batches(), about: () => about, aboutName: 'About' });
  return path;
}

async function read(path: string, sheet?: string): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of readXlsx(path, { headerRow: sheet === undefined ? 0 : -1, sheet }))
    rows.push(...batch.rows.map((row) => row.cells));
  return rows;
}

/** What a parser of XML and this reader cannot tell apart: line ends, and blanks at the ends of a cell. */
const cellText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('=', '+', '<', '&', '"', '_x0041_', ' ', '\n', '\u0001', '漢', '😀'),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    ),
    maxLength: 40,
  })
  .map((text) => text.replace(/\r\n?/g, '\n').trim());
const day = fc
  .integer({ min: Date.UTC(1900, 2, 1), max: Date.UTC(2999, 0, 1) })
  .map((at) => new Date(at).toISOString().slice(0, 10));

describe('writeXlsx', () => {
  it('writes what our own reader reads back: text of any signs, numbers, days, moments, ticks and links', async () => {
    const row = fc.tuple(
      cellText.filter((text) => text !== ''),
      cellText,
      fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0.1, 1.25, -3.5)),
      day,
      day.map((text) => `${text}T10:11:12.000Z`),
      fc.boolean(),
      fc.webUrl(),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const found = await read(await write(`${run++}.xlsx`, rows));
        expect(found).toEqual(
          rows.map(([name, note, count, due, added, done, site]) => [
            name,
            note,
            String(count),
            due,
            `${added.slice(0, 10)} 10:11:12`,
            done ? 'TRUE' : 'FALSE',
            site,
          ]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is a sound archive whose second sheet says what the file is', async () => {
    const path = await write('sound.xlsx', [['=1+1', null, null, '', null, true, 'https://x.example']], ['One', 'Two']);
    expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected');
    const sheet = execFileSync('unzip', ['-p', path, 'xl/worksheets/sheet1.xml'], { encoding: 'utf8' });
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<pane ySplit="1"');
    expect(sheet).toContain('<hyperlink ref="G2" r:id="rId1"/>');
    expect((await read(path, 'About')).flat()).toEqual(['One', 'Two']);
  });

  it('writes days that Excel cannot count as text, and cuts no emoji in two', async () => {
    const path = await write('odd.xlsx', [['half \ud83d', '', 1, '1850-06-01', '', false, 'not a link']]);
    expect((await read(path))[0]?.slice(0, 4)).toEqual(['half \ufffd', '', '1', '1850-06-01']);
  });

  it('leaves no half file when the rows fail on the way, and keeps the one that stood there', async () => {
    const path = await write('kept.xlsx', [['Ana']]);
    async function* failing() {
      yield [['Ben']];
      throw new Error('gone');
    }
    await expect(
      writeXlsx(path, { name: 'x', columns, rows: failing(), about: () => [], aboutName: 'About' }),
    ).rejects.toThrow('gone');
    expect((await read(path))[0]?.[0]).toBe('Ana');
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('refuses a folder that is not there, by name', async () => {
    await expect(write('nowhere/a.xlsx', [['Ana']])).rejects.toMatchObject({ code: 'files.notWritable' });
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});
