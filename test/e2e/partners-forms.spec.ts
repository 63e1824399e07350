import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

/* The sheets that add and change people, organizations, roles and tags. */

// Judging a whole table by axe takes its time on a busy machine.
test.describe.configure({ timeout: 180_000 });

test('a person is added with a new organization, and what is wrong is said beside the field', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'p');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('n');
  const sheet = page.getByRole('dialog', { name: 'Add a person' });
  const name = sheet.getByRole('textbox', { name: /^Name/ });
  await expect(name).toBeFocused();

  await page.keyboard.press('Control+Enter');
  await expect(name).toHaveAccessibleDescription(/Fill this in/);
  await name.fill('Rosa Delgado');
  await sheet.getByRole('combobox', { name: /Organization/ }).fill('Delgado Bakery');
  await page.getByRole('option', { name: /Add the organization/ }).click();
  await sheet.getByRole('textbox', { name: 'Role' }).fill('Owner');
  await sheet.getByRole('button', { name: 'Add e-mail' }).click();
  const email = sheet.getByRole('textbox', { name: 'E-mail 1' });
  await email.fill('rosa@');
  await page.keyboard.press('Control+Enter');
  await expect(email).toHaveAccessibleDescription(/Add the part after @/);
  await shell.expectAccessible();
  await email.fill('rosa@example.org');
  await page.keyboard.press('Control+Enter');
  await expect(sheet).toBeHidden();

  await page.getByRole('searchbox', { name: 'Find names' }).fill('Rosa Delgado');
  const row = page.getByRole('row').filter({ hasText: 'Rosa Delgado' });
  await expect(row).toContainText('Delgado Bakery');
  await expect(row).toContainText('rosa@example.org');
});

test('a sheet with unsaved words asks before it closes', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'o');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('n');
  const sheet = page.getByRole('dialog', { name: 'Add an organization' });
  await sheet.getByRole('textbox', { name: /^Name/ }).fill('Half a name');
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(question).toBeHidden();
  await expect(sheet.getByRole('textbox', { name: /^Name/ })).toHaveValue('Half a name');
  await expect(sheet.getByRole('textbox', { name: /^Name/ })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('Added Half a name')).toBeVisible();
});

test('words about health or arrests in a description get a warning and are kept', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'p');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('n');
  const sheet = page.getByRole('dialog', { name: 'Add a person' });
  const description = sheet.getByRole('textbox', { name: 'Description' });
  await description.click();
  await page.keyboard.type('Was arrested in May.');
  await expect(sheet.getByText(/This reads like a fact about health, arrest or treatment/)).toBeVisible();
  await expect(description).toContainText('Was arrested in May.');
  await shell.expectAccessible();
});

test('all fields of a person are changed in one sheet, consent with its day and source', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'p');
  await expect(page.locator('[role="row"][data-cursor]')).toContainText('Abel Quincefield');
  await page.keyboard.press('Shift+E');
  const sheet = page.getByRole('dialog', { name: 'Edit person' });
  await sheet.getByRole('button', { name: /Phone: agreed\?/ }).click();
  await page.getByRole('option', { name: 'Given' }).click();
  await sheet.getByRole('textbox', { name: 'Phone: how we know' }).fill('Said so on a call');
  await shell.expectAccessible();
  // From a list too, which has an Enter of its own.
  await sheet.getByRole('button', { name: /Phone: agreed\?/ }).press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('Changed Abel Quincefield')).toBeVisible();
});

test('tags are renamed and removed in one place', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.locator('body').press('Control+k');
  await page.keyboard.type('manage tags');
  await expect(page.getByRole('combobox', { name: 'Search or command' })).toHaveValue('manage tags');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tags' });
  await expect(dialog.getByText('Design Team')).toBeVisible();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: /Name of the tag: Design Team/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Design circle');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Design circle')).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove Design circle' }).click();
  await expect(dialog.getByText('Design circle')).toHaveCount(0);
});
