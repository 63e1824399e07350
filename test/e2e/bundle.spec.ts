import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { test } from './screens/app.ts';

/** Starts an action by its words in the palette. */
async function act(page: Page, words: string): Promise<void> {
  await page.locator('body').press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).fill(`>${words}`);
  await expect(page.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
}

/** Restores a bundle by the file that the browser asks for. */
async function restore(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await act(page, 'Restore from a bundle');
  await (await chooser).setFiles(path);
}

test('a bundle takes everything along with its files, a changed one is refused, a whole one becomes an equal workspace', async ({
  shell,
}) => {
  const { page, app } = shell;
  await shell.openSample();
  // The age of the backups says something of the computer, not of the workspace.
  const places = page.getByRole('navigation').first().getByRole('link').filter({ hasNotText: 'Backups' });
  await expect(places.filter({ hasText: 'Tasks' })).toContainText(/\d/);
  await expect(places.filter({ hasText: 'People' })).toContainText('70');
  const before = await places.allInnerTexts();

  await act(page, 'Export records to a file');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'All of the workspace' }).press('Space');
  await dialog.getByRole('radio', { name: /bundle/ }).press('Space');
  await dialog.getByRole('checkbox').press('Space');
  await shell.expectAccessible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Choose where and write' }).press('Enter');
  const whole = join(app.dataFolder, 'Whole.zip');
  await (await download).saveAs(whole);
  await expect(page.getByText(/^Wrote [\d,]+ records$/)).toBeVisible();

  const bytes = readFileSync(whole);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  const changed = join(app.dataFolder, 'Changed.zip');
  writeFileSync(changed, bytes);
  await restore(page, changed);
  await expect(page.getByText(/bundle (was changed|is damaged)|was changed|is damaged/).first()).toBeVisible();
  await shell.expectAccessible();

  await restore(page, whole);
  await expect(page.getByText('Restored Whole.longtable').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  // Every number beside a place is what it was.
  await expect.poll(() => places.allInnerTexts()).toEqual(before);
  // A file came along, and is found by its words.
  await page.locator('body').press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).fill('recliners');
  await page.getByRole('option', { name: /Stabilization center floor plan/ }).click();
  await page
    .getByRole('region', { name: /^Files/ })
    .getByRole('button', { name: /^Stabilization.*\.pdf$/ })
    .click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible();
});
