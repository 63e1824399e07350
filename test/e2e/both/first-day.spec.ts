import { existsSync } from 'node:fs';
import { join } from 'node:path';

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { makeDataFolder, startApp } from '#test/support/running-host.ts';

/* The first whole thing: a roster comes in, somebody is found, a call is logged, all of it survives being killed. */

const root = join(import.meta.dirname, '..', '..', '..');
const roster = join(root, '..', 'shared', 'fixtures', 'lists', 'legislators-current.csv');

test.skip(!existsSync(roster), `The real roster is not here (${roster}): the story of the first day was not tested.`);

test('an organizer imports a real roster, logs a call, undoes, is cut off, and finds everything again', async ({
  playwright,
}, info) => {
  test.setTimeout(180_000);
  const browser = await playwright.chromium
    .launch(info.project.name === 'chromium' ? info.project.use.launchOptions : {})
    .catch(() => undefined);
  const data = await makeDataFolder();
  const workspace = join(data.path, 'calder.longtable');
  const start = (...args: string[]) => startApp(info.project.name, async () => demand(browser), data.path, args);
  let app = await start();
  app.page.setDefaultTimeout(15_000);
  try {
    await test.step('starts a workspace', async () => {
      const { page } = app;
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByLabel('Name of the coalition').fill('Calder County Coalition');
      await page.getByLabel('Your name').fill('Noor Haddad');
      await app.answerSaveDialog(workspace);
      await page.getByRole('button', { name: 'Make the workspace' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Home', exact: true })).toBeVisible();
    });

    await test.step('imports the roster', async () => {
      const { page } = app;
      await page.keyboard.press('g');
      await page.keyboard.press('p');
      await expect(page.getByRole('heading', { level: 1, name: 'People', exact: true })).toBeVisible();
      await page.keyboard.press('i');
      await app.answerOpenDialog(roster);
      await page.getByRole('button', { name: 'Choose a file' }).click();
      await expect(page.getByRole('heading', { name: 'Which column is what?' })).toBeVisible();
      await checkAxe(page);
      await page.getByRole('button', { name: 'Check every row' }).click();
      await expect(page.getByRole('heading', { name: '537 rows are ready' })).toBeVisible({ timeout: 60_000 });
      await checkAxe(page);
      await page.getByRole('button', { name: 'Import 537 rows' }).click();
      await expect(page.getByText('537 records were added.')).toBeVisible({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Look at the people' }).click();
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', /53[78]/);
    });

    await test.step('finds somebody by three letters and opens the profile', async () => {
      await open(app.page, 'cant', 'Maria Cantwell');
      await checkAxe(app.page);
    });

    await test.step('logs a phone call with a follow-up by keyboard', async () => {
      const { page } = app;
      await page.keyboard.press('l');
      const dialog = page.getByRole('dialog', { name: 'Log a contact' });
      await expect(dialog.getByRole('button', { name: 'Take Maria Cantwell off' })).toBeVisible();
      await dialog.getByLabel('What we heard').fill('Wants the pilot numbers on one page.');
      await dialog.getByRole('switch', { name: 'Make a follow-up' }).press(' ');
      await dialog.getByLabel('In a few words').fill('Send the one-page summary');
      await page.keyboard.press('Control+Enter');
      await expect(dialog).toBeHidden();
      await expect(page.getByText('Wants the pilot numbers on one page.')).toBeVisible();
      await expect(page.getByText('Send the one-page summary').first()).toBeVisible();
    });

    await test.step('undoes and does it again', async () => {
      const { page } = app;
      await page.keyboard.press('Control+z');
      await expect(page.getByText('Wants the pilot numbers on one page.')).toBeHidden();
      await page.keyboard.press('Control+Shift+z');
      await expect(page.getByText('Wants the pilot numbers on one page.')).toBeVisible();
    });

    await test.step('is cut off, and everything is there', async () => {
      await app.kill();
      app = info.project.name === 'electron' ? await start('--workspace', workspace) : await start();
      const { page } = app;
      if (info.project.name === 'chromium')
        await page
          .getByRole('button', { name: /Open Calder County Coalition|Calder County Coalition/ })
          .first()
          .click();
      await expect(page.getByRole('heading', { level: 1, name: 'Home', exact: true })).toBeVisible();
      await open(page, 'cant', 'Maria Cantwell');
      await expect(page.getByText('Wants the pilot numbers on one page.')).toBeVisible();
      await page.keyboard.press('g');
      await page.keyboard.press('f');
      await expect(page.getByRole('heading', { name: 'Follow-ups', level: 1 })).toBeVisible();
      await expect(page.getByText('Send the one-page summary')).toBeVisible();
      await checkAxe(page);
    });
  } finally {
    await app.close();
    await browser?.close();
    await data.remove();
  }
});

async function open(page: Page, letters: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  // The palette comes with its own code the first time: keys go there once its field is there.
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(letters);
  await expect(page.getByRole('option', { name: new RegExp(name) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name }).first()).toBeVisible();
}

async function checkAxe(page: Page): Promise<void> {
  // React Aria's announcer names elements that may be gone by the time it is looked at; it says them and is not seen.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]').analyze();
  expect(
    violations.map((violation) => ({
      rule: violation.id,
      nodes: violation.nodes.map((node) => node.html).slice(0, 3),
    })),
  ).toEqual([]);
}

function demand<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no browser to test in.');
  return value;
}
