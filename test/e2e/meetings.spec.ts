import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('a meeting is planned by keyboard alone, with an agenda that fits', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Dana Whitlock');
  await shell.goByKeys('g', 's');
  await expect(page.getByText('No meeting is planned')).toBeVisible();
  await shell.expectAccessible();

  await page.locator('body').press('n');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await shell.expectAccessible();
  await page.keyboard.type('First plenary');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await page.getByRole('spinbutton', { name: /^month/ }).focus();
  await page.keyboard.type('12102030');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'First plenary' })).toBeVisible();
  await expect(page.getByText('Adds up to the whole meeting')).toBeVisible();
  await shell.expectAccessible();

  await page.locator('body').press('a');
  await page.keyboard.type('Naming a treasurer');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('10 minutes too many')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Adds up to the whole meeting')).toBeVisible();

  await page.locator('body').press('p');
  await page.getByRole('combobox', { name: 'Person' }).fill('Dana');
  await page.getByRole('option', { name: /Dana Whitlock/ }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Dana Whitlock', exact: true })).toBeVisible();
});

test('Riverbend shows what comes, what was, and the days of its series', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 's');
  await page
    .getByRole('button', { name: /^Plan Design Team on/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Design Team' })).toBeVisible();
  await expect(page.getByText('2nd Tuesday of every month')).toBeVisible();
  await page.getByRole('link', { name: 'Meetings', exact: true }).last().click();

  await page.getByRole('tab', { name: 'Held' }).click();
  await page.getByRole('button', { name: 'Fifth plenary: the agreement' }).click();
  await expect(page.getByText(/twenty-seven for it, two against, one abstention/)).toBeVisible();
  await expect(page.getByText('There was a quorum')).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('link', { name: 'Meetings', exact: true }).last().click();
  await page.getByRole('tab', { name: 'Series' }).click();
  await expect(page.getByText('2nd Tuesday of every month').first()).toBeVisible();
  await shell.expectAccessible();
});
