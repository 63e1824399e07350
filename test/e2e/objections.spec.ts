import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('an objection is added by keys, stands out until it has a reply, and is rehearsed', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Objections' }).click();
  await expect(page.getByText('26 in the bank · 4 without an answer or a messenger')).toBeVisible();
  const pane = page.getByRole('article');
  await expect(pane.getByText('There is no reply yet.')).toBeVisible();
  await shell.expectAccessible();
  const first = await pane.getAttribute('aria-label');
  await page.keyboard.press('j');
  await expect(pane).not.toHaveAttribute('aria-label', first ?? '');
  await page.keyboard.press('k');
  await expect(pane).toHaveAttribute('aria-label', first ?? '');

  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Add an objection' });
  await expect(form.getByRole('textbox', { name: 'What they say' })).toBeFocused();
  await page.keyboard.type('Nobody answers at night');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('27 in the bank · 5 without an answer or a messenger')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find an objection or reply' }).fill('at night');
  await page.getByRole('list', { name: 'Objections' }).getByRole('button').click();
  await expect(pane).toHaveAttribute('aria-label', 'Nobody answers at night');
  await page.keyboard.press('e');
  const edit = page.getByRole('dialog', { name: 'Edit the objection' });
  await edit.getByRole('textbox', { name: 'Points of the reply' }).fill('A person picks up, every night.');
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText('A person picks up, every night.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(pane.getByText('There is no reply yet.')).toBeVisible();

  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rehearse');
  await expect(page.getByText('1 of 27')).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Space');
  await expect(page.getByText('How did it go?')).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('3');
  await expect(page.getByText('2 of 27')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('3 of 27')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Objections');
});

test('questions from meetings are put to an objection, made one, or set aside', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Objections' }).click();
  await page.getByRole('button', { name: '18 questions to sort' }).click();
  await expect(page.getByRole('heading', { name: 'Questions to sort' })).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Not an objection' }).first().press('Enter');
  await expect(page.getByRole('button', { name: '17 questions to sort' })).toBeVisible();
  await page.getByRole('button', { name: 'Accept as new' }).first().press('Enter');
  await expect(page.getByText('27 in the bank', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Join to one' }).first().press('Enter');
  await page.getByRole('menuitem').first().press('Enter');
  await expect(page.getByRole('button', { name: '15 questions to sort' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: '16 questions to sort' })).toBeVisible();
});
