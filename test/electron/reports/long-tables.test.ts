import { expect, it } from 'vitest';

import { reportDocx } from '#electron/storage/reports/report-docx.ts';
import type { ReportDocument } from '#shared/contract/report-document.ts';
import { table, told } from '#shared/domain/reports/blocks.ts';
import { partOf } from '#test/support/zip.ts';

function documentOf(rows: number): ReportDocument {
  const cells = Array.from({ length: rows }, (_, index) => [`Row ${index} <&> \uE7A10.1\uE7A1\u0007`, String(index)]);
  const body = told('All of them.', table('Rows', ['Name', '#Number'], cells));
  const section = { id: 'x', title: 'X', ownWords: null, isOld: false, ...body, blocks: [...body.blocks] };
  return { title: 'Long', coalition: 'C', lines: [], madeOn: '2026-03-02', leftOut: 0, sections: [section] };
}

/** Rows without the widths of their columns, which follow from what stands in them. */
const rowsOf = (xml: string): string[] => xml.replaceAll(/<w:tcW [^>]*>/gu, '').match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? [];

it('holds every row of a very long table, written like those of a short one, and the same bytes twice', async () => {
  const bytes = await reportDocx(documentOf(20_000));
  expect((await reportDocx(documentOf(20_000))).equals(bytes)).toBe(true);
  const long = rowsOf(partOf(bytes, 'word/document.xml'));
  const short = rowsOf(partOf(await reportDocx(documentOf(2)), 'word/document.xml').replaceAll(/\uE7A1|\u0007/gu, ''));
  expect(long).toHaveLength(20_001);
  expect(long[2]).toBe(short[2]);
  expect(long.at(-1)).toContain('Row 19999 &lt;&amp;&gt; 0.1');
});
