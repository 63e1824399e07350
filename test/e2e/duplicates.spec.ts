import { expect } from '@playwright/test';

import { test, type Shell } from './screens/app.ts';

/** Adds two people of one name, with another mark on each, and a third who is like them. */
async function startWithPairs(shell: Shell): Promise<void> {
  await shell.startWorkspace('Calder coalition', 'Noor Haddad');
  for (const name of ['Dana Whitlock', 'Dana Whitlock', 'Danna Whitlock']) await shell.addPerson(name);
}

test.describe('somebody who tidies up duplicates', () => {
  test('finds, merges, undoes and later parts two records by key alone', async ({ shell }) => {
    const { page } = shell;
    const refused: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() >= 400) refused.push(answer.url());
    });
    const at = (name: string) => page.getByRole('heading', { level: 1, name });
    await shell.startWorkspace('Calder coalition', 'Noor Haddad');
    await shell.addPerson('Dana Whitlock');

    // Somebody who types is told, and not stopped.
    await page.locator('body').press('n');
    await page.getByRole('textbox', { name: /^Name/ }).fill('Dana Whitlock');
    await expect(page.getByRole('status', { name: 'May be here already' })).toContainText('same name');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await shell.addPerson('Danna Whitlock');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('go to duplicates');
    await page.keyboard.press('Enter');
    await expect(at('Duplicates')).toBeVisible();
    await shell.expectAccessible();
    const look = page.getByRole('button', { name: 'Look for duplicates' });
    await look.focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('grid', { name: 'People who may be one' });
    const rows = list.getByRole('row').filter({ hasText: 'Whitlock' });
    await expect(rows.first()).toContainText('same name');
    await shell.expectAccessible();

    // Side by side: the field with the cursor gets the second value, by key.
    await page.keyboard.press('Enter');
    await expect(at('Merge 2 records')).toBeVisible();
    await shell.expectAccessible();
    await page.keyboard.press('Escape');
    await expect(at('Duplicates')).toBeVisible();

    const waiting = page.getByRole('tab', { name: /^People/ });
    await expect(rows.first()).toBeVisible();
    const before = await rows.count();
    await page.locator('body').press('m');
    await expect(page.getByText('Merged Dana Whitlock into Dana Whitlock').first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(waiting).toContainText(String(before));
    await expect(rows).toHaveCount(before);
    await page.locator('body').press('m');
    await expect(rows).not.toHaveCount(before);

    // Said to be two, and put back.
    if ((await rows.count()) > 0) {
      await page.locator('body').press('d');
      await expect(rows).toHaveCount(0);
      await page.getByRole('tab', { name: /^Said to be two/ }).click();
      await page.getByRole('button', { name: /^Put back/ }).click();
      await expect(page.getByText('Nobody said of a pair that they are two')).toBeVisible();
    }

    // At any later time: on the profile.
    await shell.goByKeys('g', 'p');
    await page.getByRole('grid').getByText('Dana Whitlock').first().click();
    await expect(at('Dana Whitlock')).toBeVisible();
    const apart = page.getByRole('button', { name: 'Take apart: Dana Whitlock' });
    await shell.expectAccessible();
    await apart.focus();
    await page.keyboard.press('Enter');
    await expect(apart).toHaveCount(0);
    await shell.goByKeys('g', 'p');
    await expect(page.getByRole('grid').getByText('Dana Whitlock')).toHaveCount(2);
    // Nothing was asked of a record that a merge had taken away.
    expect(refused).toEqual([]);
  });

  test('merges three chosen rows, each field from where it is best, also in a narrow window', async ({ shell }) => {
    const { page } = shell;
    await page.setViewportSize({ width: 1024, height: 700 });
    await startWithPairs(shell);
    await shell.goByKeys('g', 'p');
    await expect(page.getByRole('grid').getByText('Whitlock')).toHaveCount(3);
    await page.getByRole('grid').press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+M');
    await expect(page.getByRole('heading', { level: 1, name: 'Merge 3 records' })).toBeVisible();
    const name = page.getByRole('row', { name: /^Name/ });
    await name.getByRole('button', { name: /Danna Whitlock/ }).click();
    // The key of the page works where no button keeps it.
    await name.getByRole('button', { name: /Danna Whitlock/ }).blur();
    await expect(name.getByRole('cell').last()).toHaveText('Danna Whitlock');
    await shell.expectAccessible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Danna Whitlock' })).toBeVisible();
    await shell.goByKeys('g', 'y');
    await page.getByRole('button', { name: /^\d.*Merged Dana Whitlock and Danna Whitlock into/ }).click();
    await expect(page.getByRole('button', { name: /^Take apart/ })).toHaveCount(2);
  });
});
