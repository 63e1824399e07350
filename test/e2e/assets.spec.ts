import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('the texts of the sample are listed and drawn as a board; a block changes wherever it stands', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Assets' }).click();
  await expect(page.getByText('25 texts')).toBeVisible();
  await expect(page.getByText('Edited after approval')).toHaveCount(1);
  await expect(page.getByText('Out without approval')).toHaveCount(1);
  await shell.expectAccessible();
  await page.getByText('Board', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Words check' }).getByRole('listitem')).toHaveCount(2);
  await shell.expectAccessible();
  await page.getByText('Shared blocks', { exact: true }).click();
  await expect(page.getByText('Used in 3 texts')).toBeVisible();
  await page.getByRole('button', { name: 'Change the block The first hour' }).click();
  await expect(page.getByText('A change is seen in 3 texts at once.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Words' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Come and see.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'A call that ends with help' }).click();
  await expect(page.getByText('Come and see.')).toBeVisible();
  await expect(page.getByText('Edited after approval')).toBeVisible();
  await shell.expectAccessible();
});
