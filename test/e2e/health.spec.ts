import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('the health of the sample is shown in numbers with a word for each, and every record behind one opens', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Health', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Health' })).toBeVisible();
  const tiles = page.getByRole('list', { name: 'Numbers' });
  const tile = (title: string) => tiles.getByRole('listitem').filter({ hasText: title }).first();
  await expect(tile('Sectors at the table')).toContainText('91.7%');
  await expect(tile('Sectors at the table')).toContainText('11 of 12');
  await expect(tile('Sectors at the table')).toContainText('LGBTQIA');
  await expect(tile('Sectors at the table')).toContainText('On track');
  await expect(tile('Support')).toContainText('+50.8');
  await expect(tile('From met to committed')).toContainText('83.8%');
  await expect(tile('Follow-ups overdue')).toContainText('29.2%');
  await expect(tile('Follow-ups overdue')).toContainText('Needs work');
  await expect(tile('Opponents who moved')).toContainText('85.7%');
  await expect(tile('Support').getByRole('img', { name: /Every 30 days/ })).toBeVisible();
  await shell.expectAccessible();

  await tiles.getByRole('button', { name: 'Opponents who moved' }).click();
  const panel = page.getByRole('complementary', { name: 'Opponents who moved' });
  await expect(panel).toContainText('at least one step above where they began');
  await expect(panel.getByRole('table', { name: 'Over the last year' }).getByRole('row')).toHaveCount(14);
  await panel.getByRole('button', { name: /Have not moved/ }).click();
  const unmoved = panel.getByRole('region', { name: 'Behind it: Have not moved' });
  await expect(unmoved.getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/part=unmoved/);
  await shell.expectAccessible();
  await unmoved.getByRole('link', { name: 'Property Owners Council of Riverbend' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Property Owners Council of Riverbend' })).toBeVisible();
  await page.goBack();
  await expect(unmoved).toBeVisible();
});

test('the numbers are reached and read by keys alone', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'e');
  await expect(page.getByRole('button', { name: 'Sectors at the table' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: 'Sectors at the table' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: 'Support', exact: true })).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Sectors at the table' });
  await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(panel.getByRole('region', { name: 'Behind it' }).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Change limits' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Sectors at the table' })).toBeFocused();
});

test('an empty coalition has not enough data instead of zeros', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.goByKeys('g', 'e');
  const support = page.getByRole('listitem').filter({ hasText: 'weighted by its influence' });
  await expect(support).toContainText('Not enough data');
  await shell.expectAccessible();
});
