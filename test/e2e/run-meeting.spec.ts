import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('a meeting is run and its minutes are locked by keyboard alone', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Meetings', exact: true }).focus();
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
  // The editor comes with code of its own and takes the focus once it is there.
  await expect(page.locator('.ProseMirror-focused')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.ProseMirror-focused')).toHaveCount(0);
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

  // A marked line of a list becomes a record of its own, and Spanish labels are marked as English ones are.
  await page.keyboard.type('- Dos drogadictos');
  await page.keyboard.press('Enter');
  await page.keyboard.type('! Nerys: bring the keys');
  await page.keyboard.press('Enter');
  await expect(text.locator('.lt-capture').filter({ hasText: 'Bring the keys' })).toBeVisible();
  await expect(text.getByRole('listitem')).toHaveText(['Dos drogadictos']);
  await expect(text.locator('.lt-finding')).toHaveText('drogadictos');
  await shell.expectAccessible();

  // A word that a rule names stays with a reason, and the letters go on where they were.
  await page.keyboard.press('Alt+Backspace');
  await expect(page.getByRole('textbox', { name: 'Why it stays' })).toBeFocused();
  await page.keyboard.type('As the speaker said it');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('“drogadictos” stays: As the speaker said it')).toBeVisible();
  await expect(text.locator('.lt-finding')).toHaveCount(0);
  await expect(text).toBeFocused();

  // A reload in the middle of a word.
  await page.keyboard.type('Half a wor');
  await page.reload();
  await expect(text).toContainText('Half a wor');
  await expect(text).toContainText('Thanks by Nerys Hollowfinch to all.');
  await expect(text.getByText('Write to the Courier')).toBeVisible();

  await page.keyboard.press('Alt+l');
  await expect(page.locator('html')).toHaveAttribute('data-type', 'large');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await page.keyboard.press('Alt+l');

  await page.keyboard.press('Control+Shift+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Minutes of Sixth plenary' })).toBeVisible();
  await expect(page.getByText('Half a wor')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Approve', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lock', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Correct this item/u })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add an amendment' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What is to be read' })).toBeFocused();
  await page.keyboard.type('The story is for June.');
  await page.getByRole('textbox', { name: 'Why it is needed' }).focus();
  await page.keyboard.type('The month was left out.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Amendment 1' })).toContainText('The story is for June.');
});

test('decisions and motions are put and recorded from the minutes', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Meetings', exact: true }).click();
  await page
    .getByRole('button', { name: /Sixth plenary/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Open the session' }).click();
  await page.getByRole('button', { name: 'Begin the meeting' }).first().click();
  const text = page.getByRole('textbox', { name: /^Minutes of Arrive/u });
  await text.focus();
  await page.keyboard.type('/d Meet at the library from May');
  await page.keyboard.press('Enter');
  const recorder = page.getByRole('region', { name: /^Record decision D-\d+$/u });
  await expect(recorder).toBeVisible();
  const number = /D-\d+/u.exec((await recorder.getAttribute('aria-label')) ?? '')?.[0] ?? 'no number';
  const line = text.locator('.lt-capture').filter({ hasText: 'Meet at the library from May' });
  await expect(line).toContainText(number);
  await expect(line).toContainText('Draft');
  await shell.expectAccessible();

  // Nobody votes who is not checked in.
  await expect(recorder.getByText('Nobody with a vote is checked in yet.')).toBeVisible();
  await expect(recorder.getByRole('button', { name: 'The rest agree' })).toHaveCount(0);
  // The recorder and the room count the same.
  const room = page.getByRole('complementary', { name: 'The room' });
  for (const place of [recorder, room]) await expect(place.getByText('0 here, 22 needed').first()).toBeVisible();
  await page.locator('body').press('Escape');
  await page.locator('body').press('c');
  await page.getByRole('button', { name: /^All \d+ on the way are here/u }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await recorder.getByRole('button', { name: 'The rest agree' }).click();
  await expect(line).toContainText('Open');
  await expect(recorder.getByText('It passes')).toBeVisible();
  await recorder.getByRole('button', { name: /^Record/u }).click();
  await expect(recorder).toBeHidden();
  await expect(line).toContainText(number);
  await expect(line).toContainText('Passed');

  // A motion that nobody is ready for. An editor puts its cursor back a moment after it got the focus.
  await text.focus();
  await page.waitForTimeout(50);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('/m Ask the county for a room');
  await page.keyboard.press('Enter');
  await expect(recorder.getByText('Ask the county for a room')).toBeVisible();
  await recorder.getByRole('button', { name: 'Other endings' }).click();
  await page.getByRole('menuitem', { name: 'Put off' }).click();
  const motion = text.locator('.lt-capture').filter({ hasText: 'Ask the county for a room' });
  await expect(motion).toContainText(/D-\d+/u);
  await expect(motion).toContainText('Put off');
  await shell.expectAccessible();
});

test('minutes keep restricted people and items out of a shared screen', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Meetings', exact: true }).focus();
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
