import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('goals are read, checked in on and reached by keyboard', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'g');
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Goals and how they do' }).getByRole('row')).toHaveCount(9);
  await shell.expectAccessible();
  await page.keyboard.press('j');
  const first = page.locator('[data-goal]').first();
  await page.keyboard.press('Shift+J');
  await expect(first).not.toHaveText('All twelve core sectors at the table');
  await page.locator('tbody tr').nth(1).dragTo(page.locator('tbody tr').first());
  await expect(first).toHaveText('All twelve core sectors at the table');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'All twelve core sectors at the table', level: 1 })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Core sectors with a committed organization: 3 sectors on/ }),
  ).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('v');
  await expect(page.getByRole('table', { name: 'Values by day' }).getByRole('row')).toHaveCount(9);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Where does it stand?' })).toBeVisible();
  await page.getByLabel('In a sentence').fill('The twelfth chair was offered.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('The twelfth chair was offered.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('The twelfth chair was offered.')).toHaveCount(0);
});

test('example goals are added, given a strategy and a milestone, and found again', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Calder County', 'Noor Haddad');
  await shell.goByKeys('g', 'g');
  await expect(page.getByText('What should be different in a year?')).toBeVisible();
  await page.getByRole('button', { name: 'From examples' }).first().click();
  const examples = page.getByRole('dialog', { name: 'Example goals' });
  await examples.getByRole('checkbox', { name: 'Three opponents one step closer' }).check({ force: true });
  await examples.getByRole('button', { name: 'Add 1 goal' }).click();
  await page.getByRole('link', { name: 'Three opponents one step closer' }).click();
  await page.getByRole('button', { name: 'Add strategy' }).click();
  await page.getByLabel('Strategy in a few words').fill('Meet on their ground');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('link', { name: 'Meet on their ground' })).toBeVisible();
  await page.keyboard.press('m');
  await page.getByLabel('What is reached').fill('First visit');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('checkbox', { name: 'Reached: First visit' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Reached: First visit' }).click({ force: true });
  await expect(page.getByText('Evidence missing')).toBeVisible();
  await shell.goByKeys('g', 'g');
  await page.getByText('Tree', { exact: true }).click();
  await expect(page.getByRole('list', { name: /^Goals, strategies/ }).getByText('Meet on their ground')).toBeVisible();
  await shell.expectAccessible();
});
