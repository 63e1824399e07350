import { join } from 'node:path';

import { expect, test, type Page } from '@playwright/test';

import { makeDataFolder, startApp } from '#test/support/running-host.ts';

/* How a coalition organizes itself, in the desktop window and by keys: a template, guidelines, a committee, a meeting that a power cut cannot take away. */

const people = ['Dana Whitlock', 'Omar Reyes', 'Priya Nair'] as const;

/** The clauses in which the template leaves blanks. */
const openClauses = ['Purpose', 'Reserved matters', 'Speaking for the coalition', 'Stipends'] as const;

test('an organizer applies a template, adopts guidelines, seats a committee and runs its meeting through a power cut', async () => {
  test.setTimeout(180_000);
  const data = await makeDataFolder();
  const start = () => startApp('electron', noBrowser, data.path);
  let app = await start();
  app.page.setDefaultTimeout(15_000);
  try {
    await test.step('starts a workspace with three people', async () => {
      const { page } = app;
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByLabel('Name of the coalition').fill('Calder County');
      await page.getByLabel('Your name').fill('Noor Haddad');
      await app.answerSaveDialog(join(data.path, 'calder.longtable'));
      await page.getByRole('button', { name: 'Make the workspace' }).press('Enter');
      await expectHome(page);
      for (const name of people) {
        await page.locator('body').press('n');
        await page.getByRole('textbox', { name: /^Name/ }).fill(name);
        await page.keyboard.press('Enter');
        await expect(page.getByText(`Added ${name}`).first()).toBeVisible();
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });

    await test.step('applies a template', async () => {
      const { page } = app;
      await go(page, 'g', 'c');
      await page.getByRole('button', { name: 'Choose a framework' }).press('Enter');
      await page.getByLabel('Political climate').fill('The sheriff is up for election in May.');
      await page.keyboard.press('Control+Enter');
      await page
        .getByRole('radiogroup', { name: 'Was there recent harm or conflict with police?' })
        .getByText('Yes')
        .click();
      await page.getByRole('button', { name: /^Look at Atlanta/ }).press('Enter');
      await page.getByRole('button', { name: /^Create \d+ records/ }).press('Enter');
      await expect(page.getByRole('checkbox', { name: 'First risks (0 new)' })).toBeVisible();
    });

    await test.step('adopts the guidelines that the template began', async () => {
      const { page } = app;
      await go(page, 'g', 'i');
      const clauses = page.getByRole('navigation', { name: 'Clauses' });
      for (const clause of openClauses) {
        await clauses.getByText(clause, { exact: true }).click();
        const panel = page.getByRole('complementary', { name: new RegExp(`^Clause \\d+: ${clause}`) });
        await expect(panel.getByText('Fill the blanks')).toBeVisible();
        for (const field of await panel.getByRole('textbox').all())
          if ((await field.inputValue()) === '') {
            await field.fill('twelve');
            await page.keyboard.press('Tab');
          }
      }
      await expect(clauses.getByText(/blank/)).toHaveCount(0);
      await page.getByRole('button', { name: 'Adopt' }).press('Enter');
      await expect(page.getByLabel('How it was adopted')).toBeFocused();
      await page.keyboard.type('By all three founders');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('list', { name: 'How far it is' }).getByText(/^Version 1,/)).toBeVisible();
    });

    await test.step('seats a committee', async () => {
      const { page } = app;
      await go(page, 'g', 'c');
      await expect(page.getByRole('link', { name: 'Assessment & Evaluation' })).toBeVisible();
      await page.locator('body').press('n');
      await page.getByRole('dialog').getByLabel('Name').fill('Neighbors');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Neighbors' })).toBeVisible();
      await page.getByRole('button', { name: 'Seat people' }).first().press('Enter');
      const dialog = page.getByRole('dialog');
      for (const [index, name] of people.entries()) {
        if (index > 0) await dialog.getByRole('button', { name: 'Add another person' }).press('Enter');
        await dialog.getByRole('combobox', { name: 'Who' }).nth(index).fill(name);
        await page.getByRole('option', { name, exact: true }).click();
      }
      await page.keyboard.press('Control+Enter');
      await expect(dialog).toHaveCount(0);
      await expect(page.getByText('Priya Nair').first()).toBeVisible();
    });

    await test.step('plans its meeting and begins it', async () => {
      const { page } = app;
      await go(page, 'g', 's');
      await page.locator('body').press('n');
      await page.getByRole('textbox', { name: 'Title' }).fill('First meeting of the neighbors');
      await page.getByRole('button', { name: /Committee or body/ }).press('Enter');
      await page.getByRole('option', { name: 'Neighbors' }).press('Enter');
      await page.getByRole('spinbutton', { name: /^month/ }).focus();
      await page.keyboard.type(today());
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'First meeting of the neighbors' })).toBeVisible();
      await page.getByRole('button', { name: 'Open the session' }).press('Enter');
      await page.getByRole('button', { name: 'Begin the meeting' }).first().press('Enter');
      await expect(page.locator('.ProseMirror-focused')).toHaveCount(1);
    });

    await test.step('checks in by letters until there is a quorum', async () => {
      const { page } = app;
      const room = page.getByRole('complementary', { name: 'The room' });
      await page.keyboard.press('Escape');
      await expect(room.getByText('0 here, 2 needed')).toBeVisible();
      await page.keyboard.press('c');
      await expect(page.getByRole('searchbox', { name: 'Type a name, then Enter' })).toBeFocused();
      for (const name of ['dana', 'omar']) {
        await page.keyboard.type(name);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('searchbox', { name: 'Type a name, then Enter' })).toHaveValue('');
      }
      await page.keyboard.press('Escape');
      await expect(room.getByText('2 here, 2 needed')).toBeVisible();
    });

    await test.step('writes an action item and a decision in place', async () => {
      const { page } = app;
      const text = page.getByRole('textbox', { name: /^Minutes of / });
      await text.focus();
      await page.keyboard.type('! Dana: call the clinic by Friday');
      await page.keyboard.press('Enter');
      await expect(text.locator('.lt-capture').filter({ hasText: 'Call the clinic' })).toBeVisible();
      await page.keyboard.type('/d Meet at the library');
      await page.keyboard.press('Enter');
      const recorder = page.getByRole('region', { name: /^Record decision D-\d+$/ });
      await recorder.getByRole('button', { name: 'The rest agree' }).press('Enter');
      await expect(recorder.getByText('It passes')).toBeVisible();
      await recorder.getByRole('button', { name: /^Record/ }).press('Enter');
      await expect(text.locator('.lt-capture').filter({ hasText: 'Meet at the library' })).toContainText('Passed');
      await text.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('Half a senten');
      await expect(page.getByText('Draft minutes, saved')).toBeVisible();
    });

    await test.step('finds all of it after a power cut', async () => {
      await app.kill();
      app = await start();
      app.page.setDefaultTimeout(15_000);
      const { page } = app;
      await page.getByRole('button', { name: /^Open Calder County/ }).click();
      await expectHome(page);
      await go(page, 'g', 's');
      await page.getByRole('main').getByRole('button', { name: 'First meeting of the neighbors' }).press('Enter');
      await page.getByRole('button', { name: /the session/ }).press('Enter');
      const text = page.getByRole('textbox', { name: /^Minutes of / });
      await expect(text).toContainText('Half a senten');
      await expect(text.locator('.lt-capture')).toHaveCount(2);
      await expect(page.getByRole('complementary', { name: 'The room' }).getByText('2 here, 2 needed')).toBeVisible();
    });

    await test.step('closes the meeting, approves and locks its minutes', async () => {
      const { page } = app;
      await page.keyboard.press('Control+Shift+Enter');
      await expect(page.getByRole('heading', { level: 1, name: /^Minutes of First meeting/ })).toBeVisible();
      await expect(page.getByText(/Quorum was met: 2 of 3 seats here/)).toBeVisible();
      await page.getByRole('button', { name: 'Approve', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Lock', exact: true }).press('Enter');
      await expect(page.getByRole('button', { name: 'Add an amendment' })).toBeVisible();
    });

    await test.step('finds the task with its meeting, and the decision in the register', async () => {
      const { page } = app;
      await go(page, 'g', 't');
      await page.getByText('Call the clinic').first().click();
      await expect(page.getByText('First meeting of the neighbors').first()).toBeVisible();
      await go(page, 'g', 'd');
      await expect(page.getByText('Meet at the library').first()).toBeVisible();
    });
  } finally {
    await app.close();
    await data.remove();
  }
});

async function go(page: Page, first: string, second: string): Promise<void> {
  await page.locator('body').press(first);
  await page.locator('body').press(second);
}

async function expectHome(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible({ timeout: 30_000 });
}

/** The day as its three fields take it, month first. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(now.getMonth() + 1)}${two(now.getDate())}${now.getFullYear()}`;
}

async function noBrowser(): Promise<never> {
  throw new Error('This story is told in the desktop window.');
}
