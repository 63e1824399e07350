import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './screens/app.ts';

/* Fields that people add: defined, put in order, changed in kind and removed, each with the way back. */

test.describe.configure({ timeout: 180_000 });

test('somebody adds a field and moves it by keys alone', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await goToFields(shell);
  await page.getByRole('button', { name: 'Add a field' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a field to organizations' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Grant size');
  await dialog.getByRole('button', { name: /Kind/ }).click();
  await page.getByRole('option', { name: 'Money' }).click();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: 'Add the field' }).click();
  await expect(page.getByRole('button', { name: 'Edit Grant size' })).toBeVisible();
  // Its place is moved by keys alone.
  await page.getByRole('button', { name: 'Edit Grant size' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('li[draggable]').nth(2)).toContainText('Grant size');
});

test('a change of kind shows what would be lost; it and the removal of a field are taken back by one key', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await goToFields(shell);
  await page.getByRole('button', { name: 'More for Board meets' }).click();
  await page.getByRole('menuitem', { name: /Change the kind/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the kind of Board meets' });
  await dialog.getByRole('button', { name: /Becomes/ }).click();
  await page.getByRole('option', { name: 'Number' }).click();
  await expect(dialog.getByText('14 are lost')).toBeVisible();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: 'Change and lose 14 values' }).click();
  await expect(page.getByText('Choice · 4 choices')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Choice · 4 choices')).toBeVisible();

  await page.getByRole('button', { name: 'More for Board meets' }).click();
  await page.getByRole('menuitem', { name: /Move to the trash/ }).click();
  await expect(page.getByRole('button', { name: 'Edit Board meets' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Edit Board meets' })).toBeVisible();

  await page.getByRole('button', { name: 'Edit Board meets' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit the field' });
  await expect(edit.getByText('6 records')).toBeVisible();
  await edit.getByRole('textbox', { name: 'Choice 1' }).fill('Every month');
  await edit.getByRole('button', { name: 'Save' }).click();
  await shell.goByKeys('g', 'o');
  await page.getByRole('columnheader', { name: 'Board meets' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('grid').getByText('Every month').first()).toBeVisible();
});

async function goToFields(shell: {
  page: Page;
  goByKeys: (first: string, second: string) => Promise<void>;
}): Promise<void> {
  await shell.page
    .getByRole('button', { name: 'Settings' })
    .or(shell.page.getByRole('link', { name: 'Settings' }))
    .first()
    .click();
  await shell.page.getByRole('tab', { name: 'Fields' }).click();
  await shell.page.getByRole('button', { name: 'Edit Service hours' }).waitFor();
}
