import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './screens/app.ts';

async function openBySearch(page: Page, name: string): Promise<void> {
  await page.locator('body').press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).fill(name);
  await expect(page.getByRole('listbox', { name: 'Best match' }).getByRole('option')).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

test('by keyboard alone: from an opponent’s profile to the path, to its tasks, and back by undo', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await openBySearch(page, 'Reginald Stonebarrow');
  await expect(page.getByRole('region', { name: 'Warmest path' })).toContainText('Walt Hensbridge');
  await shell.expectAccessible();

  await page.locator('body').press('p');
  await expect(page.getByRole('heading', { level: 2, name: 'Path to Reginald Stonebarrow' })).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Beside the picture' });
  await expect(panel).toContainText('You ask Beatrice Longacre');
  await expect(panel).toContainText('Weakest link');
  await shell.expectAccessible();

  await panel.getByRole('button', { name: 'Edit asks' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tasks for the path to Reginald Stonebarrow' });
  await expect(dialog.getByLabel('What').first()).toBeFocused();
  await page.keyboard.type('!');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Added 3 follow-ups for the path to Reginald Stonebarrow').first()).toBeVisible();
  await page.locator('body').press('Control+z');
  await expect(page.getByText(/Took back|Undid|Taken back/).first()).toBeVisible();

  await page.locator('body').press('v');
  await expect(page.getByRole('grid', { name: 'Partners' })).toContainText('Beatrice Longacre');
  await shell.expectAccessible();
});

test('the picture is walked by arrows, says who is selected, and opens them', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.evaluate(() => {
    history.pushState({}, '', '/map/network');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const picture = page.getByRole('application', { name: /^Network of 70 partners/ });
  await expect(picture).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Beside the picture' })).toContainText('leaves', {
    timeout: 15_000,
  });
  await shell.expectAccessible();
  await picture.press('ArrowDown');
  const said = page.getByRole('status').filter({ hasText: /\d+ ties?/ });
  await expect(said).toContainText(/, (Champion|Supportive|Undecided|Hesitant|Opposed|Not known yet), \d+ ties?/);
  const first = (await said.textContent()) ?? '';
  await picture.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: first.split(',')[0] ?? '?' })).toBeVisible();
});

test('a tie is added and changed on a profile, and a second one of its kind is refused beside the field', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await shell.addPerson('Walt Hensbridge');
  await openBySearch(page, 'Rosa Delgado');
  const addTie = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Add a tie' }).press('Enter');
    await page.getByRole('combobox', { name: 'With whom' }).fill('Walt');
    await page.getByRole('option', { name: /Walt Hensbridge/ }).click();
  };
  await addTie();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  const around = page.getByRole('region', { name: /People around them/ });
  await expect(around).toContainText('Walt Hensbridge');
  await addTie();
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('These two have a tie of this kind.');
  await page.keyboard.press('Escape');
  await around.getByRole('button', { name: 'Tie with Walt Hensbridge' }).press('Enter');
  await page.getByRole('menuitem', { name: 'It is over' }).press('Enter');
  await expect(around).toContainText('Until');
});

test('the network is saved as a drawing, as GraphML and as rows', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.evaluate(() => {
    history.pushState({}, '', '/map/network');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.getByRole('application', { name: /^Network/ })).toBeVisible();
  const save = async (name: string): Promise<string> => {
    await page.getByRole('button', { name: 'More for this picture' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name }).click();
    return readFile(await (await download).path(), 'latin1');
  };
  expect(await save('Save as SVG')).toMatch(/^<svg [\s\S]*Stonebarrow[\s\S]*<\/svg>$/);
  expect(await save('Save as GraphML')).toContain('<graph id="network"');
  expect(await save('Save ties as CSV')).toContain('Beatrice Longacre');
  expect((await save('Save as PNG')).startsWith('\u0089PNG')).toBe(true);
});

test('the network of one committee has its members, and their seats as ties when asked for', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.evaluate(() => {
    history.pushState({}, '', '/map/network?as=table');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const partners = page.getByRole('grid', { name: 'Partners' });
  await expect(partners).toContainText('Beatrice Longacre');
  await page.getByRole('button', { name: 'Show: people' }).click();
  await page.getByRole('menuitem', { name: 'Only one committee' }).press('ArrowRight');
  await page.getByText('Services', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(partners).toContainText('Femi Larchmont');
  await expect(partners).not.toContainText('Beatrice Longacre');
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Ties: all' }).click();
  await page.getByText('all, and shared committees').click();
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup').getByText('Ties', { exact: true }).click();
  await expect(page.getByText('sits on a committee with').first()).toBeVisible();
  await page.locator('body').press('v');
  await expect(page.getByRole('application', { name: /^Network/ })).toBeVisible();
  await shell.expectAccessible();
});
