import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('words that label people are marked while somebody writes, and are changed or left by a press', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/language', page.url()).href);
  const text = page.getByRole('textbox', { name: 'The text to check' });
  await expect(text).toBeFocused();
  await page.keyboard.type('Some are addicts. He said “an addict”. Ask every stakeholder.');
  const notes = page.getByRole('complementary', { name: 'Notes on the words' });
  await expect(notes.getByRole('status')).toHaveText('One thing to settle');
  await expect(notes.getByRole('listitem')).toHaveCount(3);
  await expect(text.locator('.lt-finding-avoid')).toHaveText('addicts');
  await expect(notes.getByText('In quotes, left alone')).toBeVisible();
  await shell.expectAccessible();

  await page.keyboard.press('Alt+1');
  await page.keyboard.type('people in recovery');
  await expect(text).toContainText('Some are people in recovery.');
  await expect(notes.getByRole('status')).toHaveText('Nothing to settle');
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('Some are addicts.');

  await notes.getByRole('button', { name: 'person in recovery', exact: true }).first().click();
  await expect(text).toContainText('Some are person in recovery.');
  await notes.getByRole('button', { name: 'Leave as it is stakeholder' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(1);
  await notes.getByRole('button', { name: 'Show the one set aside' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(2);
});

test('a Spanish text is read by Spanish rules', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.goto(new URL('/language', page.url()).href);
  await page.getByRole('textbox', { name: 'The text to check' }).pressSequentially('Los delincuentes del barrio.');
  await page.getByRole('radio', { name: 'Español' }).click();
  await expect(page.locator('.lt-finding-avoid')).toHaveText('delincuentes');
});
