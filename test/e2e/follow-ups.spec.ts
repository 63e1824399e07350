import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('follow-ups are walked, done, taken back and put off by keyboard alone', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'f');
  await expect(page.getByRole('heading', { level: 1, name: 'Follow-ups' })).toBeVisible();
  const overdue = page.getByRole('region', { name: 'Overdue' });
  const rows = overdue.getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  await shell.expectAccessible();
  const before = await rows.count();

  await page.locator('body').press('j');
  await expect(rows.first().locator('[data-main] button')).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1).locator('[data-main] button')).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('d');
  await expect(rows).toHaveCount(before - 1);
  await expect(rows.first().locator('[data-main] button')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before);

  await page.keyboard.press('j');
  await page.keyboard.press('h');
  const menu = page.getByRole('menu', { name: 'Move to another day' });
  await expect(menu).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(before - 1);
  await expect(overdue.locator('[data-main] button:focus')).toHaveCount(1);
});

test('Enter opens the partner of a follow-up', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/follow-ups?owner=all', page.url()).href);
  await expect(page.getByRole('region', { name: 'Overdue' }).getByRole('listitem').first()).toBeVisible();
  await page.locator('body').press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(people|organizations)\/[^/?]+/);
  await expect(page.getByRole('tab', { name: /Timeline/ })).toBeVisible();
});

test('an empty list invites, and the first follow-up is added and edited by key', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.goByKeys('g', 'f');
  await expect(page.getByText('Nothing waits for you today.')).toBeVisible();
  await shell.expectAccessible();
  await page.locator('body').press('n');
  await expect(page.getByLabel('In a few words')).toBeFocused();
  await shell.expectAccessible();
  await page.keyboard.type('Send the seat list');
  await page.keyboard.press('Enter');
  // The toast says the same words, so the row is looked for by its mark.
  const row = page.locator('[data-follow-up]').filter({ hasText: 'Send the seat list' });
  await expect(row).toBeVisible();
  await page.locator('body').press('j');
  await expect(row.locator('[data-main] button')).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByLabel('In a few words')).toHaveValue('Send the seat list');
  await page.keyboard.press('End');
  await page.keyboard.type(' to Rosa');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-follow-up]').filter({ hasText: 'Send the seat list to Rosa' })).toBeVisible();
});
