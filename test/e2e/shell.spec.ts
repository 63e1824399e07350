import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('the first screen makes a workspace by keyboard alone and shows who works in it', async ({ shell }) => {
  const { page } = shell;
  await expect(page.getByRole('heading', { level: 1, name: 'Longtable' })).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the coalition')).toBeFocused();
  await shell.expectAccessible();
  await page.keyboard.type('Marlow Bay Coalition');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Noor Haddad');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Workspace Marlow Bay Coalition' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'You are Noor Haddad' })).toBeVisible();
  await expect(page).toHaveTitle('Marlow Bay Coalition – Longtable');
});

test('a workspace without a name is not made and the field says why', async ({ shell }) => {
  const { page } = shell;
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByLabel('Name of the coalition')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fill this in.').first()).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Start a workspace' })).toBeVisible();
});

test('quick add makes a person with a new organization, and undo and redo take both away and bring both back', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.locator('body').press('n');
  await expect(page.getByLabel('Name', { exact: false }).first()).toBeFocused();
  await page.keyboard.type('Rosa Delgado');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Northside Clinic');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Director');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added Rosa Delgado').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'People 1' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Organizations 1' })).toBeVisible();
  await page.locator('body').press('Control+z');
  await expect(page.getByText('Taken back: Added Rosa Delgado')).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'People', exact: true })).toBeVisible();
  await page.locator('body').press('Control+Shift+z');
  await expect(page.getByText('Done again: Added Rosa Delgado')).toBeVisible();
  await expect(page.getByRole('link', { name: 'People 1' })).toBeVisible();
});

test('letters in a field stay letters', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.locator('body').press('n');
  await expect(page.getByRole('textbox', { name: /^Name/ })).toBeFocused();
  await page.keyboard.type('gpn?/');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue('gpn?/');
});

test('two keys go to a screen, and the browser goes back', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.goByKeys('g', 'y');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await shell.goByKeys('g', 'x');
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible();
  await page.locator('body').press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});

test('the sheet of all keys opens by ? and gives focus back', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  const opener = page.getByRole('button', { name: 'All shortcuts' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'All shortcuts' })).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'All shortcuts' })).toBeVisible();
});

test('single letters can be turned off and a key can be changed', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.locator('body').press('Control+,');
  await page.getByRole('tab', { name: 'Keys' }).click();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Change the key of: Add a person or organization' }).click();
  await page.keyboard.press('Control+Shift+a');
  await page.getByRole('button', { name: 'Use these keys' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('body').press('Control+Shift+a');
  await expect(page.getByRole('dialog', { name: 'Add to the workspace' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: /Letters run actions/ }).focus();
  await page.keyboard.press('Space');
  await shell.goByKeys('g', 'y');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('the theme, the density and the narrow sidebar are kept over a reload', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.locator('body').press('Control+,');
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('radio', { name: 'Compact' }).click();
  await page.getByText('Show icons only').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await shell.expectAccessible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Search or command' })).toBeVisible();
});

test('a member is added, renamed and made the one who works here', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.getByRole('button', { name: 'You are Noor Haddad' }).click();
  await page.getByRole('menuitem', { name: 'Manage members' }).click();
  await page.getByLabel(/^Name/).fill('Teresa Quill');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Teresa Quill' }).first()).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'More for Teresa Quill' }).click();
  await page.getByRole('menuitem', { name: 'This is me' }).click();
  await expect(page.getByRole('button', { name: 'You are Teresa Quill' })).toBeVisible();
});

test('the workspace is renamed, checked and closed, and opens again from the first screen', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.goto(new URL('/settings#workspace', page.url()).href);
  await page.getByRole('button', { name: /Name: Marlow Bay Coalition/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Marlow Bay Table');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Workspace Marlow Bay Table' })).toBeVisible();
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText('Nothing is wrong with it', { exact: false })).toBeVisible({ timeout: 30_000 });
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Workspace Marlow Bay Table' }).click();
  await page.getByRole('menuitem', { name: 'Close the workspace' }).click();
  await expect(page.getByRole('button', { name: /^Open Marlow Bay Table/ })).toBeVisible();
  await page.getByRole('button', { name: /^Open Marlow Bay Table/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
});

test('a member is linked to their own record, and the link is taken away again', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Noor Haddad');
  await page.goto(new URL('/settings#members', page.url()).href);
  await page.getByRole('button', { name: 'The record of Noor Haddad: No record' }).click();
  const dialog = page.getByRole('dialog', { name: 'The record of Noor Haddad' });
  await dialog.getByRole('combobox', { name: 'Person' }).fill('Noor');
  await page.getByRole('option', { name: 'Noor Haddad' }).click();
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  const linked = page.getByRole('button', { name: 'The record of Noor Haddad: Noor Haddad' });
  await expect(linked).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await shell.expectAccessible();
  await linked.click();
  await dialog.getByRole('combobox', { name: 'Person' }).fill('');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'The record of Noor Haddad: No record' })).toBeVisible();
});

test('discreet mode shows its badge, hides nothing for good, and is turned off by the badge', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.locator('body').press('Control+Shift+h');
  const badge = page.getByRole('button', { name: /^Discreet mode/ });
  await expect(badge).toBeVisible();
  await shell.expectAccessible();
  await badge.click();
  await expect(badge).toHaveCount(0);
});

test('discreet mode keeps names out of the messages, the undo line and the history', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Rosa Delgado');
  await page.locator('body').press('Control+Shift+h');
  await expect(page.getByRole('button', { name: /^Discreet mode/ })).toBeVisible();
  await page.locator('body').press('Control+z');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Taken back: A saved change');
  await page.locator('body').press('Control+Shift+z');
  await expect(page.getByRole('button', { name: 'Undo: A saved change' })).toBeVisible();
  await page.goto(new URL('/history', page.url()).href);
  await expect(page.getByRole('button', { name: /A saved change/ }).first()).toBeVisible();
  await expect(page.getByText('Added Rosa Delgado')).toHaveCount(0);
});

test('follow-ups that are due wait in the notification centre, once', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('button', { name: /^You are/ }).click();
  await page.getByRole('menuitemradio', { name: 'Kofi Westmarch' }).click();
  await page.getByRole('button', { name: /^Notifications, \d+ waiting$/ }).click();
  const centre = page.getByRole('dialog', { name: 'Notifications' });
  await expect(centre.getByText(/follow-ups? (is|are) due/)).toBeVisible();
  await shell.expectAccessible();
  await centre.getByRole('button', { name: 'Show follow-ups' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Follow-ups' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await expect(centre).toBeVisible();
  await expect(centre.getByText(/follow-ups? (is|are) due/)).toHaveCount(0);
});

test('a small window has a rail of icons, and every place keeps its name', async ({ shell }) => {
  const { page } = shell;
  await page.setViewportSize({ width: 1024, height: 680 });
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await page.getByRole('navigation').getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await shell.goByKeys('g', 'x');
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await shell.expectAccessible();
});
