import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('training, practices, lived experience, evaluation and the network are read, and trainings added by keys', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Training', exact: true }).click();
  await expect(page.getByText('26 of 27')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'What it is called' })).toBeFocused();
  await page.keyboard.type('Naloxone for the day shift');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Naloxone for the day shift', exact: true })).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('link', { name: 'Principles and practices' }).click();
  await expect(page.getByText('58.3% ready')).toBeVisible();
  await expect(page.getByText('Raters differ').first()).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('link', { name: 'Lived experience', exact: true }).click();
  await expect(page.getByText('20 of 70')).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('link', { name: 'Evaluation', exact: true }).click();
  await page.getByText('Figures of Offers made').click();
  await expect(page.getByRole('row', { name: /Gender: Women/ })).toContainText('Hidden');
  await expect(page.getByRole('img', { name: /Offers made by Gender.*Women: Hidden/ })).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('link', { name: 'Learning network' }).click();
  await expect(page.getByRole('row', { name: /See their night drop-off/ })).toContainText('Zadie Kettlewell');
  await page.getByRole('tab', { name: /Who helps/ }).click();
  await expect(page.getByText('www.leadbureau.org')).toBeVisible();
  await shell.expectAccessible();
});
