import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startBrowserApp } from '#test/support/browser-app.ts';
import { shellOf } from './screens/app.ts';

test('a damaged file is left as it is, and a backup of it can be put in its place', async ({ page, context }) => {
  const first = await startBrowserApp();
  await page.goto(first.link);
  const shell = shellOf(first, page);
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await shell.goByKeys('g', 'b');
  await page.getByRole('button', { name: 'Make a restore point' }).first().click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Made a restore point').first()).toBeVisible({ timeout: 30_000 });
  await first.close({ keepsData: true });

  const path = join(first.dataFolder, 'workspaces', 'Marlow Bay Coalition.longtable');
  truncateSync(path, 9_000);
  const second = await startBrowserApp({ dataFolder: first.dataFolder, args: ['--workspace', path] });
  const other = await context.newPage();
  await other.goto(second.link);
  const dialog = other.getByRole('alertdialog', { name: 'This file is damaged' });
  await expect(dialog).toContainText('It was left as it is.');
  await shellOf(second, other).expectAccessible();
  await dialog.getByRole('button', { name: 'Look for its backups' }).click();
  await dialog.getByRole('button', { name: 'Put this backup in its place' }).click();
  await expect(other.getByRole('link', { name: 'People 1' })).toBeVisible({ timeout: 30_000 });
  await second.close();
});

test('a workspace that is open in another program is not opened twice', async ({ page, context }) => {
  const first = await startBrowserApp();
  await page.goto(first.link);
  await shellOf(first, page).startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  const path = join(first.dataFolder, 'workspaces', 'Marlow Bay Coalition.longtable');
  const second = await startBrowserApp({ args: ['--workspace', path] });
  const other = await context.newPage();
  await other.goto(second.link);
  await expect(other.getByRole('alertdialog', { name: 'This workspace is open elsewhere' })).toBeVisible();
  await first.close();
  await other.getByRole('button', { name: 'Try again' }).click();
  await expect(other.getByRole('alertdialog')).toBeVisible();
  await second.close();
});

test('a file of another program is refused in words, and a file that is gone can be taken off the list', async ({
  page,
}) => {
  const app = await startBrowserApp();
  await page.goto(app.link);
  const path = join(app.dataFolder, 'workspaces', 'notes.longtable');
  writeFileSync(path, 'name,email\nRosa,rosa@example.org\n'.repeat(50));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(path);
  const dialog = page.getByRole('alertdialog', { name: 'This file holds something else' });
  await expect(dialog).toContainText('a text');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await app.close();
});

test('while storage is away the screen says what is safe, and keeps what was typed', async ({ page }) => {
  const app = await startBrowserApp();
  await page.goto(app.link);
  await shellOf(app, page).startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.locator('body').press('n');
  await page.getByRole('textbox', { name: /^Name/ }).fill('Rosa Delgado');
  await app.close({ keepsData: true });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Storage is starting again.', { exact: false })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('alertdialog', { name: 'Storage has stopped' })).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('alertdialog', { name: 'Storage has stopped' })).toContainText(
    'Everything that was saved is safe',
  );
  await expect(page.getByText('Not saving now')).toBeAttached();
});
