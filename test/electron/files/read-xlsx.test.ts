import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { isFileError } from '#electron/storage/files/file-errors.ts';
import { previewXlsx, readXlsx, type XlsxOptions } from '#electron/storage/files/read-xlsx.ts';
import { isDateFormat, numberText } from '#electron/storage/files/xlsx-cells.ts';
import { workbookOf, zipOf } from '#test/support/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'longtable-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function fileOf(content: Uint8Array): string {
  const path = join(folder, `${files++}.xlsx`);
  writeFileSync(path, content);
  return path;
}

async function rowsOf(path: string, options: XlsxOptions = {}): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of readXlsx(path, options)) rows.push(...batch.rows.map((row) => row.cells));
  return rows;
}

async function refusal(path: string, options: XlsxOptions = {}): Promise<string> {
  const error: unknown = await previewXlsx(path, options).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return isFileError(error) ? error.code : String(error);
}

const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const head = row(1, text('A1', 'Name'), text('B1', 'Organization'), text('C1', 'Since'));

describe('the cells of a sheet', () => {
  it('read as text: texts, numbers, days, times, truth, and nothing for a failed formula', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const strings =
      '<sst><si><r><t>An</t></r><r><t>a</t></r><rPh><t>ah-na</t></rPh></si><si><t>line_x000D_end</t></si></sst>';
    const path = fileOf(
      zipOf(
        workbookOf(
          head +
            row(
              2,
              '<c r="A2" t="s"><v>0</v></c>',
              '<c r="B2"><v>0.10000000000000001</v></c>',
              '<c r="C2" s="1"><v>44197</v></c>',
            ) +
            row(
              3,
              '<c r="A3" t="s"><v>1</v></c>',
              '<c r="B3"><v>12025550123</v></c>',
              '<c r="C3" s="2"><v>0.75</v></c>',
            ) +
            row(
              4,
              '<c r="A4" t="b"><v>1</v></c>',
              '<c r="B4" t="e"><v>#N/A</v></c>',
              '<c r="C4" t="str"><f>A1</f><v>Name</v></c>',
            ),
          { parts: { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings } },
        ),
      ),
    );
    expect(await rowsOf(path)).toEqual([
      ['Ana', '0.1', '2021-01-01'],
      ['line\rend', '12025550123', '18:00'],
      ['TRUE', '', 'Name'],
    ]);
  });

  it('keep their columns where the sheet leaves cells out, and blank rows are no rows', async () => {
    const path = fileOf(
      zipOf(workbookOf(head + row(3, text('C3', '2020')) + row(4, text('A4', ' ')) + row(9, text('A9', 'Rosa')))),
    );
    const preview = await previewXlsx(path);
    expect(preview).toMatchObject({ sheet: 'People', headerRow: 0, estimatedRows: 2 });
    expect(preview.rows.map((each) => each.line)).toEqual([1, 3, 9]);
    expect(await rowsOf(path)).toEqual([
      ['', '', '2020'],
      ['Rosa', '', ''],
    ]);
  });

  it('that were merged downward count for every row below', async () => {
    const path = fileOf(
      zipOf(
        workbookOf(
          head + row(2, text('A2', 'Ana'), text('B2', 'Health')) + row(3, text('A3', 'Ben')) + row(4, text('A4', 'Cy')),
          {
            after: '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="A1:C1"/></mergeCells>',
          },
        ),
      ),
    );
    expect(await rowsOf(path)).toEqual([
      ['Ana', 'Health', ''],
      ['Ben', 'Health', ''],
      ['Cy', '', ''],
    ]);
  });

  it('beyond the header are kept and said', async () => {
    const path = fileOf(zipOf(workbookOf(head + row(2, text('A2', 'Ana'), text('E2', 'call first')))));
    for await (const batch of readXlsx(path, {})) {
      expect(batch.rows).toEqual([
        { line: 2, cells: ['Ana', '', '', '', 'call first'], problem: { kind: 'tooLong', expected: 3, found: 5 } },
      ]);
    }
  });

  it.each([
    [{ is1904: false, isDate: true }, '1', '1900-01-01'],
    [{ is1904: false, isDate: true }, '59', '1900-02-28'],
    [{ is1904: false, isDate: true }, '61', '1900-03-01'],
    [{ is1904: false, isDate: true }, '44197.999988', '2021-01-01 23:59:59'],
    [{ is1904: true, isDate: true }, '24472', '1971-01-01'],
    [{ is1904: false, isDate: true }, '-1', '-1'],
    [{ is1904: false, isDate: false }, '41800000.01', '41800000.01'],
    [{ is1904: false, isDate: false }, '1E+16', '10000000000000000'],
    [{ is1904: false, isDate: false }, 'n/a', 'n/a'],
  ])('%j: %s reads as %s', (reading, raw, expected) => {
    expect(numberText(raw, reading)).toBe(expected);
  });

  it.each([
    [0, undefined, false],
    [14, undefined, true],
    [9, undefined, false],
    [164, 'yyyy\\-mm\\-dd', true],
    [164, '"day" 0', false],
    [164, '[Red]0.00', false],
    [164, '[h]:mm', true],
    [164, 'General', false],
  ])('the format %i %s shows days: %s', (id, code, expected) => {
    expect(isDateFormat(id, code)).toBe(expected);
  });
});

describe('a workbook', () => {
  it('is read from the sheet that is named; one that is hidden is never chosen by itself', async () => {
    const parts = {
      ...workbookOf(head + row(2, text('A2', 'Hidden'))),
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Old" state="hidden" r:id="rId1"/><sheet name="Empty" r:id="rId2"/><sheet name="Now" r:id="rId3"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Target="worksheets/sheet3.xml"/></Relationships>',
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
      'xl/worksheets/sheet3.xml': `<worksheet><sheetData>${head}${row(2, text('A2', 'Now'))}</sheetData></worksheet>`,
    };
    const path = fileOf(zipOf(parts));
    expect(await previewXlsx(path)).toMatchObject({
      sheet: 'Now',
      sheets: [
        { name: 'Old', isHidden: true },
        { name: 'Empty', isHidden: false },
        { name: 'Now', isHidden: false },
      ],
    });
    expect((await rowsOf(path, { sheet: 'Old' }))[0]?.[0]).toBe('Hidden');
    expect(await refusal(path, { sheet: 'Gone' })).toBe('files.noSheet');
  });

  it('is refused for macros, for what it unpacks to, for too many rows and columns, and when it is broken', async () => {
    const good = workbookOf(head);
    expect(await refusal(fileOf(zipOf({ ...good, 'xl/vbaProject.bin': 'x' })))).toBe('files.macros');
    expect(await refusal(fileOf(zipOf(good, { 'xl/worksheets/sheet1.xml': 900_000_000 })))).toBe('files.tooLarge');
    const bomb = { ...good, 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(32_000_000)}</worksheet>` };
    expect(await refusal(fileOf(zipOf(bomb)))).toBe('files.tooLarge');
    expect(await refusal(fileOf(zipOf(good, { 'xl/worksheets/sheet1.xml': 10 })))).toBe('files.damaged');
    expect(await refusal(fileOf(zipOf(workbookOf(head + row(500_001, text('A500001', 'x'))))))).toBe(
      'files.tooManyRows',
    );
    expect(await refusal(fileOf(zipOf(workbookOf(row(1, text('ZZZ1', 'x'))))))).toBe('files.tooManyColumns');
    expect(await refusal(fileOf(zipOf(good).subarray(0, 300)))).toBe('files.damaged');
    expect(await refusal(fileOf(zipOf({ ...good, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' })))).toBe(
      'files.damaged',
    );
    expect(await refusal(fileOf(zipOf({ 'xl/a.xml': '<a/>' })))).toBe('files.damaged');
    expect(await refusal(fileOf(zipOf(workbookOf(''))))).toBe('files.empty');
    expect(await refusal(join(folder, 'gone.xlsx'))).toBe('files.missing');
  });

  it('with a document type, which could name entities without end, is refused', async () => {
    const parts = { ...workbookOf(head), 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet/>' };
    expect(await refusal(fileOf(zipOf(parts)))).toBe('files.damaged');
  });

  it('of random bytes fails by name', async () => {
    const good = zipOf(workbookOf(head + row(2, text('A2', 'Ana'))));
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(good);
        bytes[at] = byte;
        const path = fileOf(bytes);
        const outcome = await refusal(path);
        expect(outcome === 'undefined' || outcome.startsWith('files.')).toBe(true);
        rmSync(path);
      }),
      { numRuns: 150 },
    );
  });
});
