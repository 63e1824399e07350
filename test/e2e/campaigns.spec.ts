import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('a campaign is planned by keys: its facts, the usual phases, an audience, and what lies in its way', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Campaigns' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Campaigns');
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Add a campaign' });
  await expect(form.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Doors open at night');
  await form.getByRole('textbox', { name: 'What shall change' }).fill('Neighbors know whom to call after dark');
  await form.getByRole('textbox', { name: 'Money set aside' }).fill('2500');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Write the three letters of the currency')).toBeVisible();
  await form.getByRole('textbox', { name: 'Currency' }).fill('usd');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doors open at night');
  await expect(page.getByText('$0 of $2,500 spent')).toBeVisible();

  await page.getByRole('button', { name: 'Plan phases' }).first().click();
  const phases = page.getByRole('dialog', { name: 'Phases' });
  await phases.getByRole('button', { name: 'Take the usual ones' }).click();
  await expect(phases.getByRole('group', { name: /^Phase \d/ })).toHaveCount(6);
  await phases.getByRole('button', { name: 'Remove phase 6' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('list', { name: 'Phases' }).getByText('Sustain', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What lies in the way' }).getByRole('listitem').first()).toContainText(
    'falls into the phase',
  );
  await shell.expectAccessible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('No phases yet')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('list', { name: 'What lies in the way' })).toBeVisible();

  await page.getByRole('tab', { name: 'Texts' }).click();
  await expect(page.getByText('No texts yet')).toBeVisible();
  await page.getByRole('tab', { name: 'Results' }).click();
  await expect(page.getByText('It has not begun')).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Campaigns');
  await expect(page.getByRole('button', { name: 'Doors open at night', exact: true })).toHaveCount(0);
});
