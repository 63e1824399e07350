import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import type { CsvRow } from '#electron/storage/files/csv-types.ts';
import { guardFormula, stripFormulaGuard } from '#electron/storage/files/formula-guard.ts';
import { previewCsv, readCsv } from '#electron/storage/files/read-csv.ts';

import { describeWithFixtures, expectedFiles, fixturePath } from './fixtures.ts';

const headerRows: Readonly<Record<string, number>> = {
  'csv/csvkit-Datagov_FY10_EDU_recp_by_State.csv': 2,
  // Two rows name the columns; either is a fair guess.
  'csv/messytables-begrotingsanalyse-2011.csv': 4,
  'large/eot-2016-hostnames.csv': -1,
};
const raggedRows: Readonly<Record<string, readonly string[]>> = {
  'csv/csvkit-bad.csv': ['tooLong 2', 'tooShort 3'],
  'csv/ghost-members-ragged-row.csv': ['tooShort 2'],
};

describeWithFixtures('real CSV files', () => {
  test.each(expectedFiles('csv'))('reads every cell of %s as it is', async (name, { csv: facts }) => {
    if (facts === undefined) throw new Error(`no facts about ${name}`);
    const file = await readCsv(fixturePath(name), { headerRow: -1 });
    const hash = createHash('sha256');
    const widths: Record<string, number> = {};
    const seen = { rows: 0, withNewline: 0, nonAscii: 0 };
    let firstRow: readonly string[] | undefined;
    for await (const { rows, rejected } of file) {
      expect(rejected).toEqual([]);
      for (const { cells } of rows) {
        firstRow ??= cells;
        seen.rows++;
        widths[cells.length] = (widths[cells.length] ?? 0) + 1;
        hash.update(`${cells.join('\u001f')}\u001e`);
        for (const cell of cells) {
          if (/[\r\n]/.test(cell)) seen.withNewline++;
          if (/[^\0-\u007f]/.test(cell)) seen.nonAscii++;
          // Cheap checks in a loop of millions.
          if (stripFormulaGuard(guardFormula(cell)) !== cell)
            throw new Error(`the guard changes ${JSON.stringify(cell)}`);
        }
      }
    }
    expect(hash.digest('hex')).toBe(facts.cells_sha256);
    expect(seen).toEqual({
      rows: facts.nonblank_rows,
      withNewline: facts.embedded_newline_cells,
      nonAscii: facts.nonascii_cells,
    });
    expect(widths).toEqual(facts.widths);
    expect(firstRow).toEqual(facts.first_row);
    expect(file.counts().blankLines).toBe(facts.blank_rows);
  });

  test.each(expectedFiles('csv'))('finds layout, header and problems of %s', async (name, { csv: facts }) => {
    if (facts === undefined) throw new Error(`no facts about ${name}`);
    const headerRow = headerRows[name] ?? 0;
    const preview = await previewCsv(fixturePath(name));
    expect(preview.format).toMatchObject({
      encoding: encodings[facts.encoding],
      bom: facts.bom,
      delimiter: facts.delimiter,
      isDamaged: false,
    });
    expect(preview.headerRow).toBe(headerRow);
    expect([...preview.headerCandidates, -1]).toContain(headerRow);
    const data = facts.nonblank_rows - headerRow - 1;
    expect(Math.abs(preview.estimatedRows - data) / data).toBeLessThanOrEqual(preview.isExact ? 0 : 0.1);

    const file = await readCsv(fixturePath(name));
    expect(file.header).toEqual(preview.header);
    const problems: string[] = [];
    for await (const { rows } of file)
      for (const { line, problem } of rows) if (problem !== undefined) problems.push(`${problem.kind} ${line}`);
    expect(problems).toEqual(raggedRows[name] ?? []);
    expect(file.counts()).toMatchObject({ seen: data, yielded: data, rejected: 0, withProblem: problems.length });
  });

  test('keeps what the lists say about people and places', async () => {
    const legislators = await table('lists/legislators-current.csv');
    expect(legislators.rows).toHaveLength(537);
    expect(new Set(legislators.column('bioguide_id')).size).toBe(537);
    expect(legislators.column('full_name').filter((name) => name === '')).toHaveLength(2);
    expect(legislators.column('full_name')).toContain('Jesús G. "Chuy" García');
    expect(legislators.column('full_name').filter((name) => /[^\0-\u007f]/.test(name))).toHaveLength(7);

    const offices = await table('lists/legislators-district-offices.csv');
    expect(offices.column('zip').filter((zip) => zip.startsWith('0'))).toHaveLength(106);
    expect(offices.column('phone').filter((phone) => phone === '')).toHaveLength(32);

    const cities = await table('large/geonames-cities.csv');
    expect(cities.column('country').filter((country) => country === 'NA')).toHaveLength(80);
    expect(cities.column('country').filter((country) => country === 'US')).toHaveLength(17_343);
    expect(cities.column('name').filter((name) => name.includes(','))).toHaveLength(34);
    expect([cities.column('name')[0], cities.column('name').at(-1)]).toEqual(['Vila', 'Mhangura Mine']);

    const treatment = await table('lists/samhsa-substance-use-treatment.csv');
    expect(treatment.column('zip').filter((zip) => zip.length === 4)).toHaveLength(1_300);
    expect(treatment.column('state').filter((state) => state === 'CA')).toHaveLength(1_368);

    const registry = await table('lists/ieee-oui36.csv');
    expect(registry.column('Organization Name')).toContain('ООО "РОНЕКС"');
    expect(new Set(registry.column('Organization Name')).size).toBe(4_001);
  });

  test('keeps what the small files say', async () => {
    const zip = await table('csv/spectrum-comma_in_quotes.csv');
    expect(zip.column('zip')).toEqual(['08123']);
    const places = await table('csv/spectrum-location_coordinates.csv');
    expect(places.rows[0]?.cells[1]).toBe('37\ufffd36\'37.8"N 121\ufffd2\'17.9"W');
    const trusts = await table('csv/messytables-utf-16le_encoded.csv');
    expect([trusts.rows[0]?.cells[1]?.trim(), trusts.rows.at(-1)?.cells[0]?.trim()]).toEqual(['Enfield PCT', 'NYA04']);
    const google = await table('csv/quoted-google-contacts-2024-header.csv');
    expect(google.column('Phone 1 - Value')).toEqual(['+1 555 0199']);
    expect(google.column('Labels')).toEqual(['* myContacts ::: Navy']);
    const states = await table('csv/csvkit-Datagov_FY10_EDU_recp_by_State.csv');
    expect([states.rows[0]?.line, states.rows[0]?.cells[0], states.rows[52]?.line, states.rows[52]?.cells[0]]).toEqual([
      4,
      'ALABAMA',
      56,
      'PHILIPPINES',
    ]);
    const surplus = await table('csv/csvkit-ks_1033_data.csv');
    expect(surplus.column('quantity').reduce((sum, quantity) => sum + Number(quantity), 0)).toBe(1_988);
    expect((await table('csv/messytables-spanish_chars.csv')).header[7]).toBe('Descripción');
  });
});

async function table(
  name: string,
): Promise<{ header: readonly string[]; rows: readonly CsvRow[]; column: (title: string) => readonly string[] }> {
  const file = await readCsv(fixturePath(name));
  const rows: CsvRow[] = [];
  for await (const batch of file) rows.push(...batch.rows);
  return {
    header: file.header,
    rows,
    column(title) {
      const at = file.header.indexOf(title);
      expect(at, `${name} has a column ${title}`).toBeGreaterThanOrEqual(0);
      return rows.map(({ cells }) => cells[at] ?? '');
    },
  };
}

const encodings: Readonly<Record<string, string>> = {
  ascii: 'utf-8',
  'utf-8': 'utf-8',
  'latin-1': 'windows-1252',
  cp1252: 'windows-1252',
  'utf-16': 'utf-16le',
};
