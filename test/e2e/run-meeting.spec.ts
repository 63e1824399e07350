import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('a meeting is run by keyboard alone, and marked lines become records', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: /^Meetings/u }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /Sixth plenary/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Open the session' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Begin the meeting' }).first().focus();
  await page.keyboard.press('Enter');
  const agenda = page.getByRole('navigation', { name: 'Agenda' });
  await expect(agenda.locator('[aria-current="step"]')).toContainText('Arrive, and welcome new partners');
  await shell.expectAccessible();

  // Who is here: three letters and Enter, then a letter in the list.
  const room = page.getByRole('complementary', { name: 'The room' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.getByRole('searchbox', { name: 'Type a name, then Enter' })).toBeFocused();
  await page.keyboard.type('nerys');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 here, 33 on the way')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Who is here' })).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByText('2 here, 32 on the way')).toHaveCount(2);
  await shell.expectAccessible();
  await page.keyboard.press('Escape');

  // The clock goes on, and the item that is on has five minutes more.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(agenda.locator('[aria-current="step"]')).toContainText('Wins and thanks');
  await page.keyboard.press('Alt+5');
  await expect(agenda.locator('[aria-current="step"]')).toContainText('of 12 min');

  // Marked lines become records.
  const text = page.getByRole('textbox', { name: 'Minutes of Wins and thanks' });
  await text.focus();
  await page.keyboard.type('Thanks by @ner');
  await expect(page.getByRole('option', { name: /Nerys Hollowfinch/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('to all.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('! Nerys: write to the Courier by Friday');
  await expect(page.getByText('Write to the Courier', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(room.getByText('Write to the Courier')).toBeVisible();
  await page.keyboard.type('* The Courier asked for a story');
  await page.keyboard.press('Enter');
  await expect(text.getByText('Proposed')).toBeVisible();
});

test('minutes keep restricted people and items out of a shared screen', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: /^Meetings/u }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('radio', { name: 'Held' })
    .or(page.getByRole('tab', { name: 'Held' }))
    .first()
    .click();
  await page
    .getByRole('button', { name: /Participant Advisory: data clause/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Open the minutes' }).click();
  await expect(page.getByText('waited two hours with an officer')).toBeVisible();
  await expect(page.getByText('Indigo V.').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+h');
  await expect(page.getByText('waited two hours with an officer')).toHaveCount(0);
  await expect(page.getByText('Indigo V.')).toHaveCount(0);
  await shell.expectAccessible();
});
