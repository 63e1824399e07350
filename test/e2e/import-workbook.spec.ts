import { writeFileSync } from 'node:fs';

import { expect } from '@playwright/test';

import { workbookOf, zipOf } from '#test/support/zip.ts';
import { test } from './screens/app.ts';

const cell = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const sheet = (name: string) =>
  `<row r="1">${cell('A1', 'Name')}${cell('B1', 'E-mail')}</row><row r="2">${cell('A2', name)}${cell('B2', 'a@x.example')}</row>`;

test('people come from a chosen sheet of a workbook, and a workbook with macros is refused in words', async ({
  shell,
}, info) => {
  const { page } = shell;
  const parts = {
    ...workbookOf(sheet('Ana Ruiz')),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Members" r:id="rId1"/><sheet name="Friends" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${sheet('Ben Oduya')}</sheetData></worksheet>`,
  };
  const book = info.outputPath('members.xlsx');
  const macros = info.outputPath('macros.xlsx');
  writeFileSync(book, zipOf(parts));
  writeFileSync(macros, zipOf({ ...parts, 'xl/vbaProject.bin': 'x' }));
  const choose = async (path: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(path);
  };

  await shell.startWorkspace('River', 'Noor Haddad');
  await shell.goByKeys('g', 'p');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click();
  await choose(macros);
  await expect(page.getByText('It holds macros.')).toBeVisible();
  await choose(book);
  await expect(page.getByRole('heading', { name: 'Which column is what?' })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: /Sheet/ }).click();
  await page.getByRole('option', { name: 'Friends' }).click();
  await expect(page.getByText('Ben Oduya').first()).toBeVisible();
  await page.getByRole('button', { name: 'Check every row' }).click();
  await page.getByRole('button', { name: /^Import/ }).click();
  await expect(page.getByText(/record was added|records were added/)).toBeVisible();
  await page.getByRole('button', { name: 'Look at the people' }).click();
  await expect(page.getByRole('grid').getByText('Ben Oduya').first()).toBeVisible();
});
