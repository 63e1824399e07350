import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './screens/app.ts';

/* Fields that people add: defined, put in order, changed in kind and removed, each with the way back. */

test.describe.configure({ timeout: 180_000 });

test('somebody adds a field and moves it by keys alone', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await goToFields(shell);
  await shell.expectAccessible();
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
  // Keys go nowhere while a dialog is open.
  await expect(edit).toBeHidden();
  await shell.goByKeys('g', 'o');
  await page.getByRole('columnheader', { name: 'Board meets' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('grid').getByText('Every month').first()).toBeVisible();
});

test('a field is filled in, sorted by, grouped by and set on many in the table, by keys alone', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'o');
  const cursor = page.locator('[role="row"][data-cursor]');
  await expect(cursor).toContainText('Abilities Riverbend');

  // Filled in where it stands; one undo takes it back.
  const column = Number(await heading(page, 'Service hours').getAttribute('aria-colindex'));
  // The cursor starts in the column of names, the second.
  for (let at = 2; at < column; at++) await page.keyboard.press('ArrowRight');
  const cell = cursor.locator(`[aria-colindex="${column}"]`);
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Service hours' })).toBeFocused();
  await page.keyboard.type('1234.5');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('1,234.5');
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText('');

  // Sorted as numbers, then grouped by the choices in their order.
  await heading(page, 'Service hours').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Service hours')).toHaveAttribute('aria-sort', 'ascending');
  const hours = page.locator(`[role="gridcell"][aria-colindex="${column}"]`);
  await expect(hours.first()).toHaveText('30');
  await page.getByRole('button', { name: 'Groups and archive' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Board meets' }).press('Enter');
  const groups = page.locator('[data-group]');
  await expect(groups.nth(0)).toContainText('Monthly');
  await expect(groups.nth(1)).toContainText('Every other month');
  await shell.expectAccessible();

  // One choice for everything that is shown, as one step.
  await page.locator('.lt-grid').press('Control+a');
  await page
    .getByRole('toolbar', { name: 'All 42 selected' })
    .getByRole('button', { name: 'More actions' })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Set a field of your own' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Set a field of/ });
  await dialog.getByRole('button', { name: /Field$/ }).press('Enter');
  await page.getByRole('option', { name: 'Board meets' }).press('Enter');
  await dialog
    .getByRole('button', { name: /Board meets$/ })
    .last()
    .press('Enter');
  await page.getByRole('option', { name: 'When needed' }).press('Enter');
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  await expect(groups).toHaveCount(1);
  await expect(groups).toContainText('When needed');
  await page.keyboard.press('Control+z');
  await expect(groups.nth(0)).toContainText('Monthly');
});

function heading(page: Page, name: string) {
  return page.getByRole('columnheader', { name });
}

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
