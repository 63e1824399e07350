import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test, type Page } from '@playwright/test';

import { makeDataFolder, startApp } from '#test/support/running-host.ts';

/* The heart of the product in the desktop window, by keys: where they stand, who can reach them, the next ask, the empty chair. */

test('an organizer re-scores an opponent, finds the path, makes its tasks, moves a card and fills a chair', async () => {
  test.setTimeout(120_000);
  const data = await makeDataFolder();
  const start = () => startApp('electron', noBrowser, data.path);
  let app = await start();
  app.page.setDefaultTimeout(15_000);
  try {
    await app.page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(app.page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible({ timeout: 30_000 });

    await test.step('re-scores on the grid with a reason', async () => {
      const { page } = app;
      await go(page, 'g', 'm');
      await page.getByRole('option', { name: /^Duke Harrowgate, Hesitant/ }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('textbox', { name: 'Why?' })).toBeFocused();
      await page.keyboard.type('Asked for the night-line number');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('option', { name: /^Duke Harrowgate, Undecided/ })).toBeFocused();
    });

    await test.step('saves the picture as a drawing', async () => {
      const { page } = app;
      const drawing = join(data.path, 'grid.svg');
      await app.answerSaveDialog(drawing);
      await page.getByRole('button', { name: 'Save the picture as a file' }).click();
      await expect
        .poll(() => readFile(drawing, 'utf8').catch(() => ''))
        .toMatch(/^<\?xml [^>]*>\s*<svg [\s\S]*Duke[\s\S]*<\/svg>$/);
    });

    await test.step('takes the warmest path to an opponent into follow-ups', async () => {
      const { page } = app;
      await page.locator('body').press('Control+k');
      await page.getByRole('combobox', { name: 'Search or command' }).fill('Reginald Stonebarrow');
      await expect(page.getByRole('listbox', { name: 'Best match' })).toContainText('Reginald Stonebarrow');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: 'Reginald Stonebarrow' })).toBeVisible();
      await page.locator('body').press('p');
      const panel = page.getByRole('complementary', { name: 'Beside the picture' });
      await panel.getByRole('button', { name: 'Edit asks' }).press('Enter');
      await expect(page.getByRole('dialog').getByLabel('What').first()).toBeFocused();
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText('Added 3 follow-ups for the path to Reginald Stonebarrow').first()).toBeVisible();
    });

    await test.step('moves a card one rung up', async () => {
      const { page } = app;
      await go(page, 'g', 'r');
      await page.getByRole('button', { name: 'Abilities Riverbend' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('region', { name: 'Researched, 2' })).toContainText('Abilities Riverbend');
    });

    await test.step('invites somebody to an empty chair, and it is there after a power cut', async () => {
      await openTable(app.page);
      await app.page.locator('[data-chair]').last().focus();
      const panel = app.page.getByRole('complementary', { name: 'Chairs of a sector' });
      await panel.getByRole('button', { name: 'Invite: Sasha Lindenmoor' }).press('Enter');
      await expect(app.page.getByRole('heading', { level: 2, name: /14 lamps are lit/ })).toBeVisible();
      await app.kill();
      app = await start();
      await app.page.getByRole('button', { name: /Open Riverbend|^Riverbend/ }).click();
      await expect(app.page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible({ timeout: 30_000 });
      await openTable(app.page);
      await expect(app.page.getByRole('heading', { level: 2, name: /14 lamps are lit/ })).toBeVisible();
    });
  } finally {
    await app.close();
    await data.remove();
  }
});

async function go(page: Page, first: string, second: string): Promise<void> {
  await page.locator('body').press(first);
  await page.locator('body').press(second);
}

async function openTable(page: Page): Promise<void> {
  await go(page, 'g', 'm');
  await page.getByRole('radiogroup', { name: 'Picture' }).getByText('Empty chairs').click();
  await expect(page.locator('[data-chair]').first()).toBeVisible();
}

async function noBrowser(): Promise<never> {
  throw new Error('This story is told in the desktop window.');
}
