import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('the palette finds people, words and commands, and opens the best match', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.locator('body').press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search or command' });
  await expect(field).toBeFocused();
  await field.fill('sher');
  const best = page.getByRole('listbox', { name: 'Best match' }).getByRole('option');
  await expect(best).toContainText('Sheriff');
  await expect(best).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('listbox', { name: 'Found in words' })).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organizations\/[^/]+$/);
});

test('the palette says so when it has near misses only, and when nothing matches', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.locator('body').press('/');
  const field = page.getByRole('combobox', { name: 'Search or command' });
  await field.fill('Tamsin Reedlack');
  await expect(page.getByText('Near misses', { exact: false })).toBeVisible();
  await field.fill('qqqqzzzzxxxx');
  await expect(page.getByText('Nothing matches “qqqqzzzzxxxx”.')).toBeVisible();
});

test('a first character narrows the palette to people or commands', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.locator('body').press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search or command' });
  await field.fill('>dark');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('body').press('Control+k');
  await field.fill('@odalys');
  await expect(page.getByRole('option').first()).toContainText('Odalys');
  await expect(page.getByRole('listbox', { name: 'Commands' })).toHaveCount(0);
});

test('letters typed before the palette is there are not lost, and Enter waits for what they mean', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.locator('body').press('Control+k');
  await page.keyboard.type('manage tags');
  await expect(page.getByRole('combobox', { name: 'Search or command' })).toHaveValue('manage tags');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Tags' })).toBeVisible();
});

test('arrows walk all lists of the palette and Escape gives focus back', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  const opener = page.getByRole('button', { name: 'Search or command' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Search or command' });
  await field.fill('go');
  await expect(page.getByRole('status').filter({ hasText: 'results' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
