import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './screens/app.ts';
import type { Shell } from './screens/app.ts';

async function openPerson(shell: Shell, name: string): Promise<void> {
  const { page } = shell;
  await page.locator('body').press('n');
  await page.getByRole('textbox', { name: /^Name/ }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Added ${name}`).first()).toBeVisible();
  await page.locator('body').press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).fill(name);
  await expect(page.getByRole('listbox', { name: 'Best match' }).getByRole('option')).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

async function writeNote(page: Page, words: string): Promise<void> {
  await page.locator('body').press('Shift+N');
  await expect(page.getByRole('textbox', { name: 'Write a note' })).toBeFocused();
  await page.keyboard.type(words);
}

test('a profile takes a note and a follow-up by keyboard, and a note that is not saved outlives a reload', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await openPerson(shell, 'Rosa Delgado');
  await shell.expectAccessible();

  await writeNote(page, 'Call before nine');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Write a note' })).toContainText('Call before nine');
  await shell.expectAccessible();
  await page.getByRole('textbox', { name: 'Write a note' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('tab', { name: /Notes/ })).toContainText('1');
  await expect(page.getByRole('list', { name: 'Notes' })).toContainText('Call before nine');

  await page.locator('body').press('u');
  await expect(page.getByLabel('In a few words')).toBeFocused();
  await page.keyboard.type('Send the fact sheet');
  await page.keyboard.press('Enter');
  const followUps = page.getByRole('region', { name: 'Follow-ups' });
  await expect(followUps).toContainText('Send the fact sheet');
  await followUps.getByRole('checkbox', { name: 'Done: Send the fact sheet' }).press('Space');
  await expect(followUps).toContainText('Nothing is promised right now.');
  await page.getByRole('tab', { name: /Timeline/ }).click();
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Send the fact sheet');
});

test('a logged contact is changed from the timeline, not over what another tab saved, and undo takes it back', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await openPerson(shell, 'Rosa Delgado');
  await page.locator('body').press('l');
  const log = page.getByRole('dialog', { name: 'Log a contact' });
  await log.getByRole('textbox', { name: 'What we heard' }).fill('Wants the numbers.');
  await page.keyboard.press('Control+Enter');
  const timeline = page.getByRole('list', { name: 'Timeline' });
  await expect(timeline).toContainText('Wants the numbers.');

  const edit = async (tab: Page): Promise<void> => {
    await tab.getByRole('button', { name: 'More about this contact' }).click();
    await tab.getByRole('menuitem', { name: 'Change this contact' }).click();
    await expect(tab.getByRole('dialog', { name: 'Change the contact' })).toBeVisible();
  };
  await edit(page);
  await shell.expectAccessible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await edit(other);
  await other.getByRole('textbox', { name: 'What we promised' }).fill('A page by Friday.');
  await other.keyboard.press('Control+Enter');
  await expect(other.getByRole('list', { name: 'Timeline' })).toContainText('A page by Friday.');

  const sheet = page.getByRole('dialog', { name: 'Change the contact' });
  await sheet.getByRole('textbox', { name: 'What we heard' }).fill('Wants the pilot numbers.');
  await page.keyboard.press('Control+Enter');
  await sheet.getByRole('button', { name: 'Save anyway' }).click();
  await expect(sheet).toBeHidden();
  await expect(timeline).toContainText('Wants the pilot numbers.');
  await expect(timeline).toContainText('A page by Friday.');
  await page.locator('body').press('Control+z');
  await expect(timeline).toContainText('Wants the numbers.');
  await expect(timeline).toContainText('A page by Friday.');
});

test('one field is set back from the changes of a record, and undo takes that back', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await openPerson(shell, 'Rosa Delgado');
  await page.locator('body').press('e');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: /^Name/ }).fill('Rosa Delgado-Quill');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Rosa Delgado-Quill' })).toBeVisible();
  await page.getByRole('tab', { name: 'Changes' }).click();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Set back Name' }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Rosa Delgado', exact: true })).toBeVisible();
  await page.locator('body').press('Control+z');
  await expect(page.getByRole('heading', { level: 2, name: 'Rosa Delgado-Quill' })).toBeVisible();
});

test('a record in the trash says so and comes back, and one that is not there is explained', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await openPerson(shell, 'Rosa Delgado');
  const profile = page.url();
  await page.locator('body').press('Delete');
  await page.getByRole('button', { name: 'Move 1 person' }).press('Enter');
  await expect(page).toHaveURL(/\/people$|\/people\?/);
  await page.goto(profile);
  await expect(page.getByText('In the trash.')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Take out of the trash' }).press('Enter');
  await expect(page.getByText('In the trash.')).toHaveCount(0);
  await page.goto(new URL('/people/not-there', profile).href);
  await expect(page.getByRole('heading', { name: 'This record is not here any more' }).first()).toBeVisible();
  await shell.expectAccessible();
});

test('an organization shows its people, its timeline and how to reach it without a finding of axe', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'o');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('row').nth(4).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'People', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Stage' })).toBeVisible();
  await shell.expectAccessible();
});

test('the timeline of a person tells of tasks that were done and leads to them', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.locator('body').press('Control+k');
  await page.getByRole('combobox', { name: 'Search or command' }).fill('Junie Starkwell');
  await expect(page.getByRole('listbox', { name: 'Best match' }).getByRole('option')).toContainText('Junie');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /Timeline/ }).click();
  const entry = page
    .getByRole('list', { name: 'Timeline' })
    .getByRole('listitem')
    .filter({ hasText: 'Task done' })
    .filter({ has: page.getByRole('link', { name: 'Print the pocket card' }) });
  await expect(entry).toHaveCount(1);
  await entry.getByRole('link', { name: 'Print the pocket card' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Print the pocket card' })).toBeVisible();
});
