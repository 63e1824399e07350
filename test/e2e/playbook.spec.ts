import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('a playbook is packed without names, a changed one is refused, and another coalition takes it over by keys', async ({
  shell,
}) => {
  const { page, app } = shell;
  const goToPlaybook = () => page.getByRole('link', { name: 'Playbook' }).click();
  const openPack = async (path: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.locator('body').press('o');
    await (await chooser).setFiles(path);
  };
  await shell.openSample();
  await goToPlaybook();
  const staying = page.getByRole('region', { name: /^Names that stay/ });
  await expect(staying).toBeVisible();
  await shell.expectAccessible();
  const choice = page.getByRole('radiogroup', { name: /^What becomes of / }).nth(1);
  const name = ((await choice.getAttribute('aria-label')) ?? '').replace('What becomes of ', '');
  await choice.getByRole('radio', { name: 'Keep' }).press('Space');
  await expect(staying).toContainText(name);
  await choice.getByRole('radio', { name: 'Remove' }).press('Space');
  await expect(staying).not.toContainText(name);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save or print' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save as starter pack' }).press('Enter');
  const pack = join(app.dataFolder, 'Riverbend.longtable-playbook');
  await (await download).saveAs(pack);
  await expect(page.getByText('Playbook saved').first()).toBeVisible();

  const bytes = readFileSync(pack);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  const changed = join(app.dataFolder, 'Changed.longtable-playbook');
  writeFileSync(changed, bytes);
  await openPack(changed);
  await expect(page.getByText(/damaged|was changed/).first()).toBeVisible();

  await page.locator('body').press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).fill('>Close the workspace');
  await page.keyboard.press('Enter');
  await shell.startWorkspace('Calder County', 'Noor Haddad');
  await goToPlaybook();
  await expect(page.getByText('Nothing to pack yet')).toBeVisible();
  await openPack(pack);
  const opened = page.getByRole('dialog', { name: 'Playbook of Riverbend County Pre-Arrest Diversion Coalition' });
  await expect(opened.getByRole('checkbox', { name: /catch and release/ })).toBeChecked();
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Framework' })).toBeVisible();
  await goToPlaybook();
  await expect(page.getByRole('checkbox', { name: /catch and release/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing to pack yet')).toBeVisible();
});
