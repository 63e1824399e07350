import { expect } from '@playwright/test';
import { test } from './screens/app.ts';
import type { Shell } from './screens/app.ts';

async function openByName(shell: Shell, name: string): Promise<void> {
  const { page } = shell;
  await page.locator('body').press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).fill(name);
  await expect(page.getByRole('listbox', { name: 'Best match' }).getByRole('option')).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

test('where somebody stands is rated by keyboard alone, shown as a journey, and undone', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await openByName(shell, 'Rosa Delgado');
  const stance = page.getByRole('region', { name: 'Stance' });
  await expect(stance).toContainText('Nobody has found out yet.');

  await page.locator('body').press('s');
  const dialog = page.getByRole('dialog', { name: 'Where Rosa Delgado stands' });
  await expect(dialog).toContainText('Could this be read aloud to them?');
  await expect(dialog.getByRole('radio', { name: 'Opposed' })).toBeFocused();
  await shell.expectAccessible();
  await page.keyboard.press('2');
  await expect(dialog.getByRole('radio', { name: 'Hesitant' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Rated Rosa Delgado, stance: Hesitant').first()).toBeVisible();

  await page.locator('body').press('s');
  await expect(dialog.getByRole('radio', { name: 'Hesitant' })).toBeFocused();
  await expect(dialog).toContainText('Until now: Hesitant');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Supportive' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(stance.getByRole('img')).toHaveAccessibleName(/Hesitant.*Supportive/);
  await expect(stance).toContainText('by Noor Haddad');
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Hesitant to Supportive');
  await shell.expectAccessible();

  await page.getByRole('tab', { name: 'Where they stand' }).click();
  await expect(page.getByRole('table', { name: 'All ratings' }).getByRole('row')).toHaveCount(3);
  await shell.expectAccessible();
  await page.locator('body').press('Control+z');
  await expect(page.getByRole('table', { name: 'All ratings' }).getByRole('row')).toHaveCount(2);
});

test('a claim from others about a private person asks where it comes from, and keeps what was written', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await openByName(shell, 'Rosa Delgado');
  await page.locator('body').press('s');
  const dialog = page.getByRole('dialog', { name: 'Where Rosa Delgado stands' });
  await expect(dialog.getByRole('radio', { name: 'Opposed' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Choose where they stand, or rate another scale.');
  await page.keyboard.press('1');
  await dialog.getByLabel('Why').fill('Will speak against it at the hearing');
  await dialog.getByRole('button', { name: /How we know/ }).click();
  await page.getByRole('option', { name: /Second-hand/ }).click();
  await dialog.getByRole('button', { name: /Save/ }).click();
  await expect(dialog).toContainText('Say where this comes from: it is about a private person.');
  await expect(dialog.getByLabel('Why')).toHaveValue('Will speak against it at the hearing');
  await shell.expectAccessible();
  await dialog.getByLabel('Where it comes from').fill('Omar, at the breakfast');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: 'Where they stand' }).click();
  await expect(page.getByRole('table', { name: 'All ratings' })).toContainText('Source: Omar, at the breakfast');
});

test('tables show, sort and filter by stance, and a row is rated where it stands', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'o');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row', { name: /Property Owners Council/ })).toContainText('Opposed');
  await expect(grid.getByRole('row', { name: /Abilities Riverbend/ })).toContainText('Not known yet');
  await shell.expectAccessible();
  await grid.getByRole('row', { name: /Abilities Riverbend/ }).click();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Where Abilities Riverbend stands' });
  await expect(dialog.getByRole('radio', { name: 'Opposed' })).toBeFocused();
  await page.keyboard.press('4');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(grid.getByRole('row', { name: /Abilities Riverbend/ })).toContainText('Supportive');
});

test('a wanted decision is named by keyboard, with who decides it, and undone', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Alba Rookwood');
  await shell.goByKeys('g', 'a');
  await expect(page.getByRole('heading', { level: 1, name: 'Wanted decisions' })).toBeVisible();
  await expect(page.getByText('Which decision do you want?')).toBeVisible();
  await shell.expectAccessible();
  await page.locator('body').press('n');
  await expect(page.getByLabel('What is wanted')).toBeFocused();
  await page.keyboard.type('Council funds the pilot');
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Council funds the pilot' })).toBeVisible();

  await page.getByRole('button', { name: 'Add somebody' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Alba');
  await page.getByRole('option', { name: /Alba Rookwood/ }).click();
  await page.keyboard.press('Control+Enter');
  const parts = page.getByRole('table', { name: 'Who has a part in “Council funds the pilot”' });
  await expect(parts.getByRole('row', { name: /Alba Rookwood/ })).toContainText('Decides');
  await shell.expectAccessible();
  await page.locator('body').press('Control+z');
  await expect(page.getByText('Nobody is named yet. Who decides it?')).toBeVisible();
});

test('the stance seen at a contact is saved with it and stands on the rail of the timeline', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await openByName(shell, 'Rosa Delgado');
  await page.locator('body').press('l');
  const dialog = page.getByRole('dialog', { name: 'Log a contact' });
  await expect(dialog.getByRole('group', { name: 'Stance seen' })).toBeVisible();
  await dialog
    .getByRole('group', { name: 'Stance seen' })
    .getByRole('button', { name: /Rosa Delgado/ })
    .click();
  await page.getByRole('option', { name: 'Champion' }).click();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: /Save contact/ }).click();
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Champion seen');
  await expect(page.getByRole('region', { name: 'Stance' }).getByRole('img')).toHaveAccessibleName(/Champion/);
});
