import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('committees show their chairs, seats and dashboard, and a seat changes hands by keyboard', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'c');
  await expect(page.getByRole('heading', { name: 'Committees', level: 1 })).toBeVisible();
  const table = page.getByRole('table', { name: 'Committees' });
  await expect(table.getByRole('row')).toHaveCount(8);
  await expect(table.getByRole('row', { name: /^Sustainability/ })).toContainText('No lived experience');
  await shell.expectAccessible();
  await page.getByRole('link', { name: 'Services' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Services', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Overdue' })).toContainText('Find a night drop-off site');
  await expect(page.getByText('Full Plate can no longer spare anybody.')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Seat of Femi Larchmont' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'The term of Femi Larchmont' });
  await dialog.getByLabel('Hand-over note').fill('The list of jobs is with Winnie.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('The list of jobs is with Winnie.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('The list of jobs is with Winnie.')).toHaveCount(0);

  const files = page.getByRole('region', { name: /^Files/ });
  const chooser = page.waitForEvent('filechooser');
  await files.getByRole('button', { name: 'Add a file' }).press('Enter');
  await (
    await chooser
  ).setFiles({ name: 'charge of services.txt', mimeType: 'text/plain', buffer: Buffer.from('Same-day help') });
  await files.getByRole('button', { name: 'charge of services.txt', exact: true }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'charge of services.txt' })).toContainText('Same-day help');
});

test('a framework is chosen in a new workspace, applied in part, and taken back', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Calder County', 'Noor Haddad');
  await shell.goByKeys('g', 'c');
  await page.getByRole('button', { name: 'Choose a framework' }).click();
  await page.getByLabel('Political climate').fill('The sheriff is up for election in May.');
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  const harm = page.getByRole('radiogroup', { name: 'Was there recent harm or conflict with police?' });
  await harm.getByText('Yes').click();
  await expect(page.getByText('Leads')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Is there an elected champion?' }).getByText('Yes').click();
  await expect(page.getByText('2 strategies have the same score')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: /^Look at Atlanta/ }).click();
  await expect(page.getByText('Assessment & Evaluation').first()).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('checkbox', { name: 'Goals (3 new)' }).click({ force: true });
  await page.getByRole('button', { name: 'Create 57 records' }).click();
  await expect(page.getByRole('checkbox', { name: 'Goals (3 new)' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'First risks (0 new)' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Create 57 records' })).toBeVisible();
});
