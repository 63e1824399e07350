import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('the guidelines of the sample are read, compared and signed', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'i');
  await expect(page.getByRole('heading', { name: 'Operating guidelines', level: 1 })).toBeVisible();
  await expect(page.getByText('The draft differs from version 1')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('complementary', { name: 'Clause 1: Purpose' })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('tab', { name: /^Compare/ }).click();
  await expect(page.getByText('31 words added, 2 removed')).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: '50' })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('tab', { name: /^Sign-off/ }).click();
  await expect(page.getByText('27 of 30 member organizations signed version 1')).toBeVisible();
  await page.getByRole('button', { name: 'Note a signature Lantern Fund' }).click();
  await expect(page.getByRole('dialog', { name: 'Who signed, and when?' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('28 of 30 member organizations signed version 1')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('tab', { name: /^Versions/ }).click();
  await expect(page.getByText(/Design Team, modified consensus/)).toBeVisible();
});

test('guidelines are drafted from the library, filled, reordered and adopted by keyboard', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Calder County', 'Noor Haddad');
  await shell.goByKeys('g', 'i');
  await page.getByRole('button', { name: 'Begin with a blank page' }).click();
  await expect(page.getByText('This text has no clauses yet.')).toBeVisible();
  await page.keyboard.press('n');
  await page.getByLabel('Heading').fill('Breaks');
  await page.keyboard.press('Enter');
  const editor = page.getByRole('textbox', { name: 'Text of the clause' });
  await editor.click();
  await page.keyboard.type('After {minutes} minutes, addicts get a break.');
  await expect(page.getByRole('navigation', { name: 'Clauses' }).getByText('1 blank, 1 word to look at')).toBeVisible();
  await page.getByRole('button', { name: 'person in recovery' }).click();
  await page.getByLabel('Minutes').fill('90');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Clauses' }).getByText('1 blank')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Add Quorum' }).click();
  await page.getByText('Majority', { exact: true }).click();
  await expect(editor).toHaveText('Quorum is more than half of filled voting seats.');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('complementary', { name: 'Clause 1: Quorum' })).toBeVisible();
  await page.getByRole('button', { name: 'Adopt' }).click();
  await expect(page.getByLabel('How it was adopted')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('list', { name: 'How far it is' }).getByText(/^Version 1,/)).toBeVisible();
  await shell.expectAccessible();
});
