import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('a message is written by keys for an audience, with a point that stands on evidence and a story', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Messages' }).click();
  await expect(page.getByText('13 audiences · 4 messages')).toBeVisible();
  await expect(page.getByText('1 story may no longer be told')).toBeVisible();
  await shell.expectAccessible();

  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a headline');
  await expect(page.getByText('Leads with the value')).toBeVisible();
  await page.getByRole('textbox', { name: 'Headline' }).focus();
  await page.keyboard.type('Help that stays');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Neighbors get help on the spot.');
  await expect(page.getByText('6 words · At most 25 words')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help that stays');
  await expect(page.getByText('Core has 6 of at most 25 words')).toBeVisible();
  const value = page.getByRole('textbox', { name: 'Value we share' });
  await page.keyboard.type('Every addict has a name.');
  await expect(page.getByText('Label swallows the person.')).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  await expect(value).toHaveValue('Every person with a substance use disorder has a name.');
  await page.keyboard.press('End');
  await page.keyboard.type(' So has an offender.');
  await expect(page.getByText('Defines by worst act.')).toBeVisible();
  await page.keyboard.press('Alt+Backspace');
  await expect(page.getByRole('textbox', { name: 'Why it stays' })).toBeFocused();
  await page.keyboard.type('The title of a law');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('“offender” stays: The title of a law')).toBeVisible();
  await expect(page.getByText('Defines by worst act.')).toHaveCount(0);
  await shell.expectAccessible();

  await page.getByText('Triangle', { exact: true }).click();
  await expect(page.getByRole('img', { name: 'A triangle', exact: false })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Write point 1' }).press('Enter');
  const point = page.getByRole('dialog', { name: 'Point 1' });
  await expect(point.getByRole('textbox', { name: 'Point' })).toBeFocused();
  await page.keyboard.type('Somebody comes within the hour.');
  await page.keyboard.press('Control+Enter');
  await expect(point).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'Somebody comes within the hour.' })).toBeVisible();
  await expect(page.getByText('1 of three proof points')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('0 of three proof points')).toBeVisible();

  await page.getByText('Opponent square', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'What they say about us' })).toBeVisible();
  await shell.expectAccessible();

  await page.locator('body').press('l');
  const contact = page.getByRole('dialog', { name: 'Log a contact' });
  await expect(contact.getByRole('combobox', { name: 'With whom' })).toBeFocused();
  await page.keyboard.type('odal');
  await expect(page.getByRole('option', { name: /Odalys/ }).first()).toBeVisible();
  // The list is drawn a moment before Enter can take from it.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(contact.getByRole('button', { name: /^Take Odalys/ })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(contact.getByRole('combobox', { name: 'With whom' })).toBeFocused();
  await contact.getByRole('combobox', { name: 'Objections heard' }).focus();
  await page.keyboard.type('Nobody picks up at night');
  await page.keyboard.press('Enter');
  await expect(contact.getByRole('row', { name: 'Nobody picks up at night' })).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  await expect(contact).toHaveCount(0);
  await page.getByRole('link', { name: 'Objections' }).click();
  await expect(page.getByText('27 in the bank', { exact: false })).toBeVisible();
});

test('evidence says what was looked up, and a story that is taken back names what to take down', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Messages' }).click();
  await page.getByText('Evidence', { exact: true }).click();
  await expect(page.getByText('12 cards')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Messages' })).toHaveAttribute('aria-current', 'page');
  await shell.expectAccessible();
  await page.keyboard.press('n');
  const card = page.getByRole('dialog', { name: 'Add an evidence card' });
  await expect(card.getByRole('textbox', { name: 'What it shows' })).toBeFocused();
  await page.keyboard.type('People keep their first appointment.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('13 cards')).toBeVisible();

  await page.getByText('Stories', { exact: true }).click();
  await expect(page.getByText('2 stories')).toBeVisible();
  await expect(page.getByText('Take down:')).toHaveCount(1);
  await page.getByRole('button', { name: 'They take it back' }).press('Enter');
  const sheet = page.getByRole('dialog', { name: 'They take the story back' });
  await expect(sheet.getByText('Nothing is removed by itself.', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Take down:')).toHaveCount(2);
  await shell.expectAccessible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Take down:')).toHaveCount(1);
});
