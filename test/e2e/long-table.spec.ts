import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('the table is walked, a chair opened and somebody invited by keyboard alone; undo lights the lamp again', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'm');
  await page.goto(new URL('/map/table', page.url()).href);
  const headline = page.getByRole('heading', { level: 2, name: /26 of 42 chairs are taken/ });
  await expect(headline).toHaveText('26 of 42 chairs are taken. 15 lamps are lit.');
  await shell.expectAccessible();

  const chairs = page.locator('svg[data-map-picture] [data-chair]');
  await expect(chairs).toHaveCount(42);
  await chairs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(chairs.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(chairs.nth(1)).not.toBeFocused();
  await page.keyboard.press('End');
  await expect(chairs.last()).toBeFocused();
  await expect(chairs.last()).toHaveAttribute('aria-label', /LGBTQIA groups, chair 2 of 2: empty/);
  const panel = page.getByRole('complementary', { name: 'Chairs of a sector' });
  await expect(panel.getByText('Sasha Lindenmoor')).toBeVisible();
  await shell.expectAccessible();

  await page.keyboard.press('Enter');
  await expect(panel.locator(':focus')).toHaveCount(1);
  await panel.getByRole('button', { name: 'Invite: Sasha Lindenmoor' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /14 lamps are lit/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 2, name: /15 lamps are lit/ })).toBeVisible();
});

test('the table twin shows the same chairs, and the plan becomes follow-ups in one step', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/map/table', page.url()).href);
  await expect(page.locator('[data-chair]').first()).toBeVisible();
  await page.locator('body').press('v');
  await expect(page.getByRole('grid', { name: 'Chairs of the long table' })).toBeVisible();
  await shell.expectAccessible();

  await page.locator('body').press('p');
  await expect(page.getByRole('heading', { level: 1, name: 'Recruitment plan' })).toBeVisible();
  await expect(page.getByRole('cell', { name: /Sasha Lindenmoor/ }).first()).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Draft plan' }).click();
  await expect(page.getByText(/Added \d+ follow-ups from the recruitment plan/).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Taken back/).first()).toBeVisible();
});

test('an empty table is set from a list, and says what is wrong with a term', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.goto(new URL('/map/table', page.url()).href);
  await expect(page.getByText('Set the table').first()).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Set the table' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sectors at the table' });
  await expect(dialog).toBeVisible();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: /Set the table/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: /0 of 41 chairs are taken/ })).toBeVisible();
  await page.locator('[data-chair]').first().click();
  await page.locator('body').press('i');
  const term = page.getByRole('dialog', { name: /Invite to/ });
  await expect(term).toBeVisible();
  await shell.expectAccessible();
  await term.getByRole('button', { name: /^Invite(?!d)/ }).click();
  await expect(term.getByText('Choose a person or an organization.')).toBeVisible();
});
