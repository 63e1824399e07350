import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test.describe('somebody who keeps house', () => {
  test('goes from a number to its list, checks the file, and reviews what is old with a way back', async ({
    shell,
  }) => {
    const { page } = shell;
    const at = (name: string) => page.getByRole('heading', { level: 1, name });
    await shell.openSample();
    await page.getByRole('link', { name: 'Housekeeping' }).click();
    await expect(at('Housekeeping')).toBeVisible();
    await expect(page.getByRole('table', { name: 'What the file is made of' })).toBeVisible();
    await shell.expectAccessible();

    // A number and the table behind it agree.
    const number = page.getByRole('button', { name: /People without a sector/ });
    const count = /\d+/.exec((await number.textContent()) ?? '')?.[0] ?? '';
    await number.click();
    await expect(at('People')).toBeVisible();
    await expect(page.getByText(`${count} of 70`).first()).toBeVisible();
    await page.goBack();

    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByText('The file is sound.')).toBeVisible();
    await page.getByRole('button', { name: 'Give unused space back' }).click();
    await expect(page.getByText(/smaller|nothing to give back/).first()).toBeVisible();

    // Nothing goes by itself: a rule brings people up, and each is kept or emptied.
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /What$/ }).click();
    await page.getByRole('option', { name: 'People without contact' }).click();
    await page.getByRole('textbox', { name: 'Months' }).fill('1');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: /^Review \d+ records?/ }).click();
    await expect(at('What to review')).toBeVisible();
    await shell.expectAccessible();
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox') })
      .first();
    const name = (await first.locator('bdi').first().textContent()) ?? '';
    await first.getByRole('checkbox').press('Space');
    await page.getByRole('button', { name: 'Take names and words out' }).click();
    await expect(page.getByText('Took names and words out of a record').first()).toBeVisible();
    await expect(page.getByText('Name removed').first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(name).first()).toBeVisible();
    await page.getByRole('button', { name: `Keep ${name}` }).click();
    await expect(page.getByRole('button', { name: `Keep ${name}` })).toHaveCount(0);
  });
});
