import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('a plan is made, filled and called through by keyboard alone', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Dana Whitlock');
  await shell.goByKeys('g', 'u');
  await expect(page.getByText('Who should hear from you next?')).toBeVisible();
  await shell.expectAccessible();

  await page.locator('body').press('n');
  await expect(page.getByRole('textbox', { name: 'Name of the plan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Give the plan a name.')).toBeVisible();
  await page.keyboard.type('Merchants first');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Will you join us?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Merchants first' })).toBeVisible();
  await expect(page.getByText('Will you join us?').first()).toBeVisible();

  // Dana has neither an e-mail address nor a phone: only the 1:1 can reach her.
  await page.locator('body').press('n');
  const dialog = page.getByRole('dialog', { name: 'Add to the audience' });
  await expect(dialog.getByText('1 new of 1')).toBeVisible();
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: /^Add 1/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('3 of 3 · 1:1 in person')).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('3 of 3 · 1:1 in person')).toHaveCount(0);
});

test('a call sheet takes outcomes by letter and saves every line as one step', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'u');
  await page.getByRole('button', { name: 'Business track: merchants first' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Audience' })).toBeVisible();
  await page.locator('body').press('c');
  const outcomes = page.getByRole('textbox', { name: /^Outcome for/ });
  await expect(outcomes.first()).toBeVisible();
  const before = await outcomes.count();
  await shell.expectAccessible();
  await outcomes.first().focus();
  await page.keyboard.type('z');
  await expect(page.getByText('No such letter')).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('l');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Left a word with her brother.');
  await outcomes.nth(1).focus();
  await page.keyboard.type('y');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save 2 contacts' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Logged 2 contacts of “Business track: merchants first”').first()).toBeVisible();
  await expect(outcomes).toHaveCount(before - 2);
});

test('a session shows the room, takes questions and cards, and makes its checklist in one step', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/outreach/sessions', page.url()).href);
  await expect(page.getByRole('table', { name: 'Sessions' })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Open evening at the union hall' }).click();
  const room = page.getByRole('region', { name: 'Who is in the room' });
  await expect(room).toContainText(/\d+ of 12 wanted sectors/);
  await shell.expectAccessible();
  await page.getByRole('textbox', { name: 'A question that was asked' }).fill('Who pays after the grant?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Questions' })).toContainText('Who pays after the grant?');
  await page.getByRole('button', { name: 'Make the checklist' }).click();
  await expect(page.getByText(/Made \d follow-ups for “Open evening at the union hall”/).first()).toBeVisible();
});

test('promises are kept and opened again; hellos are listed; both are accessible', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/outreach/promises?side=them', page.url()).href);
  const late = page.getByRole('region', { name: 'Late', exact: true });
  const lines = late.getByRole('listitem');
  await expect(lines).toHaveCount(3);
  await shell.expectAccessible();
  await lines.first().getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(lines).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(lines).toHaveCount(3);
  await page.goto(new URL('/outreach/hello', page.url()).href);
  await expect(page.getByRole('table', { name: 'Stay in touch' })).toBeVisible();
  await shell.expectAccessible();
});

test('B opens the brief of a profile and Shift+L logs a 1:1 with promises in one step', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Marlow Bay Coalition', 'Noor Haddad');
  await shell.addPerson('Dana Whitlock');
  await page.goto(new URL('/people', page.url()).href);
  await expect(page.getByRole('row', { name: /Dana Whitlock/ })).toBeVisible();
  await page.getByRole('row', { name: /Dana Whitlock/ }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Dana Whitlock' })).toBeVisible();
  await page.locator('body').press('Shift+L');
  await expect(page.getByRole('textbox', { name: /^What we share/ })).toBeFocused();
  await shell.expectAccessible();
  await page.keyboard.type('Both grew up on Canal Street.');
  await page.getByRole('textbox', { name: 'What we promised' }).fill('One page of specifics');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'We owe them' })).toContainText('One page of specifics');
  await shell.expectAccessible();
  await page.locator('body').press('b');
  const brief = page.getByRole('article', { name: 'Brief: Dana Whitlock' });
  await expect(brief).toContainText('Both grew up on Canal Street.');
  await expect(brief).toContainText('One page of specifics');
  await expect(brief).toContainText('Nothing restricted is left out.');
  await shell.expectAccessible();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('body').press('Control+p');
  const paper = page.locator('.paper');
  await expect(paper).toContainText('Both grew up on Canal Street.');
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
});
