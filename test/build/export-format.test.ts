import { expect, it } from 'vitest';

import { exportFormatPage, writtenExportFormat } from '#build/scripts/export-format.ts';
import { exportedTables } from '#db/exports/exported-tables.ts';

it('the page about the export is up to date: node build/scripts/export-format.ts writes it anew', () => {
  expect(writtenExportFormat()).toBe(exportFormatPage());
});

it.each(exportedTables.map(({ name }) => name))('the page says what every field of %s holds', (name) => {
  const [, text = ''] = exportFormatPage().split(`\n## ${name}\n`);
  const [section = ''] = text.split('\n## ');
  expect(section.split('\n').filter((line) => /\| *\|$/.test(line))).toEqual([]);
  expect(section.trimStart().startsWith('|')).toBe(false);
});
