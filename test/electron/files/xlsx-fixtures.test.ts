import { expect, it } from 'vitest';

import { previewXlsx, readXlsx } from '#electron/storage/files/read-xlsx.ts';

import { describeWithFixtures, expectedFiles, fixturePath } from './fixtures.ts';

describeWithFixtures('the workbooks of other programs', () => {
  const books = expectedFiles('xlsx');
  const sheets = books.flatMap(([file, facts]) =>
    (facts.xlsx?.sheets ?? []).map((sheet) => [file, sheet.name, sheet] as const),
  );

  it.each(books)('%s has the sheets that are stated, hidden ones marked', async (file, facts) => {
    const { sheets: found } = await previewXlsx(fixturePath(file));
    expect(found).toEqual(facts.xlsx?.sheets.map(({ name, state }) => ({ name, isHidden: state !== 'visible' })));
  });

  it.each(sheets)('%s, sheet %s: every row that is stated', async (file, name, sheet) => {
    const rows: (readonly string[])[] = [];
    for await (const batch of readXlsx(fixturePath(file), { sheet: name, headerRow: -1 }))
      rows.push(...batch.rows.map((row) => row.cells));
    expect(rows).toHaveLength(sheet.nonempty_rows);
    for (const [index, cells] of sheet.first.entries()) {
      const width = cells.findLastIndex((cell) => cell !== null) + 1;
      expect(rows[index]?.slice(0, width)).toEqual(cells.slice(0, width).map(cellWords));
    }
  });
});

/** A stated value as the reader writes it. */
function cellWords(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value)
    .replace(/ 00:00:00$/, '')
    .replace(/^(\d{4}-\d\d-\d\d \d\d:\d\d):00$/, '$1');
}
