import { writeFileSync } from 'node:fs';

import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

const rows =
  'Name\tE-mail\tSide\tWard\nRuiz, Ana\ta@x.example\tSupporter\tNorth\nOduya, Ben\tb@x.example\tStrongly opposed\tSouth\nPark, Cy\tc@x.example\tSupporter\tNorth\nLu, Dee\td@x.example\tSupporter\tSouth\n\t\t\tWest\n';

test('pasted rows are mapped by keyboard, listed among the imports and taken back; a known export needs one look', async ({
  shell,
}, info) => {
  const { page } = shell;
  await shell.startWorkspace('River', 'Noor Haddad');
  await shell.goByKeys('g', 'p');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.keyboard.press('i');
  const paste = page.getByLabel('Or paste rows from a spreadsheet');
  await paste.focus();
  await page.keyboard.insertText(rows);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { name: 'Which column is what?' })).toBeVisible();
  await expect(page.getByText('Last, First', { exact: true })).toBeVisible();

  // The keyboard alone: the target, then what its words mean.
  await page.getByRole('button', { name: /Goes to: Side/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Stance' }).press('Enter');
  await expect(page.getByText('2 words translated')).toBeVisible();
  await page.getByRole('button', { name: 'More about Side' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /Supporter means/ })).toContainText('Supportive');
  await shell.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: /Goes to: Ward/ }).click();
  await page.getByRole('option', { name: 'New field …' }).click();
  await expect(page.getByRole('button', { name: /Goes to: Ward/ })).toContainText('New field: Ward');
  await page.getByRole('button', { name: 'Save this mapping' }).click();
  await page.keyboard.insertText('Street lists');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Use a saved mapping' })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Check every row' }).press('Enter');
  await expect(page.getByRole('heading', { name: '4 rows are ready' })).toBeVisible();
  await page.getByRole('button', { name: 'Import 4 rows' }).press('Enter');
  await expect(page.getByText('4 records were added.')).toBeVisible();

  await page.getByRole('button', { name: 'All imports' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Imports' })).toBeVisible();
  const run = page.getByRole('row', { name: /Pasted rows/ });
  await expect(run).toContainText('4 new');
  await run.getByRole('button', { name: '1 row' }).click();
  await expect(dialog.getByRole('cell', { name: 'West' })).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Escape');
  await run.getByRole('button', { name: /^Take it back/ }).press('Enter');
  await expect(dialog.getByText('4 people go.')).toBeVisible();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(run).toContainText('Taken back');

  const file = info.outputPath('people.csv');
  writeFileSync(file, 'nationbuilder_id,first_name,last_name,email,support_level\n7,Ana,Ruiz,a@x.example,2\n');
  await page.keyboard.press('i');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(file);
  await expect(page.getByText('Recognized as an export of NationBuilder.')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Import 1 row' }).press('Enter');
  await expect(page.getByText('1 record was added.')).toBeVisible();
});
