import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('the texts of the sample are listed and drawn as a board; a block changes wherever it stands', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Assets' }).click();
  await expect(page.getByText('27 texts')).toBeVisible();
  await expect(page.getByText('Edited after approval')).toHaveCount(1);
  await expect(page.getByText('Out without approval')).toHaveCount(1);
  await shell.expectAccessible();
  await page.getByText('Board', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Words check' }).getByRole('listitem')).toHaveCount(2);
  await shell.expectAccessible();
  await page.getByText('Shared blocks', { exact: true }).click();
  await expect(page.getByText('Used in 3 texts')).toBeVisible();
  await page.getByRole('button', { name: 'Change the block The first hour' }).click();
  await expect(page.getByText('A change is seen in 3 texts at once.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Words' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Come and see.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'A call that ends with help' }).click();
  await expect(page.getByText('Come and see.')).toBeVisible();
  await expect(page.getByText('Edited after approval')).toBeVisible();
  await shell.expectAccessible();
});

test('a text goes by keys from its first word to publishing, asks again after an edit, and follows its block', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Assets' }).click();
  await expect(page.getByText('27 texts')).toBeVisible();
  const step = page.getByRole('list', { name: 'Steps' }).locator('[aria-current="step"]');
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  const goOn = () => page.keyboard.press('Control+Enter');
  const sheetsGone = () => expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New asset' });
  await expect(form.getByRole('button', { name: /Message box/ })).toBeVisible();
  await page.keyboard.type('Help by morning');
  await goOn();
  await text.focus();
  await page.keyboard.type('Every offender meets a neighbor. It works in 40 % of cases.');
  await expect(page.getByText('One thing to settle')).toBeVisible();
  await page.keyboard.press('Alt+1');
  await page.keyboard.type('person');
  await expect(page.getByText('Nothing to settle')).toBeVisible();
  await page.getByRole('button', { name: 'Insert a shared block' }).press('Enter');
  await page.getByRole('menuitem', { name: 'The first hour' }).press('Enter');
  await expect(text.getByText('Shared block: The first hour')).toBeVisible();
  await shell.expectAccessible();

  await text.focus();
  await goOn();
  await expect(step).toContainText('Words check');
  await goOn();
  await expect(step).toContainText('Facts check');
  await expect(step).toContainText('One thing to settle');
  await page.getByRole('button', { name: 'Name the source 40 %' }).press('Enter');
  await page.getByRole('textbox', { name: 'Why it needs no card, or where it is from' }).fill('Our own count');
  await goOn();
  await expect(page.getByText('Our own count')).toBeVisible();
  await sheetsGone();
  await expect(page.getByRole('button', { name: 'Name the source 40 %' })).toHaveCount(0);
  await page.getByRole('tab', { name: /^Review/ }).click();
  await goOn();
  for (const [index, [at, role]] of (
    [
      ['Lived experience', 'Lived experience'],
      ['Partner review', 'Named partner'],
      ['Partner review', 'Approver'],
    ] as const
  ).entries()) {
    await expect(step).toContainText(at);
    await page.getByRole('button', { name: /For$/ }).press('Enter');
    await page.getByRole('option', { name: role }).press('Enter');
    await page.getByRole('combobox', { name: 'Ask somebody' }).fill('Odalys');
    await page
      .getByRole('option', { name: /Odalys/ })
      .first()
      .click();
    const yes = page.getByRole('button', { name: /^Said yes Odalys/ });
    await expect(yes).toHaveCount(index + 1);
    await yes.last().press('Enter');
    await expect(page.getByText(`: Yes${role === 'Approver' ? 'Approved' : at}`)).toBeVisible();
    if (role !== 'Named partner') await goOn();
  }
  await expect(page.getByText('This version is locked.')).toBeVisible();
  await shell.expectAccessible();
  await goOn();
  await expect(page.getByRole('dialog', { name: 'Publish' })).toBeVisible();
  await goOn();
  await expect(page.getByText('This version is out.')).toBeVisible();

  await page.getByRole('link', { name: 'Assets' }).first().click();
  await page.getByText('Shared blocks', { exact: true }).click();
  await expect(page.getByText('Used in 4 texts')).toBeVisible();
  await page.getByRole('button', { name: 'Change the block The first hour' }).press('Enter');
  await page.getByRole('textbox', { name: 'Words' }).focus();
  await page.keyboard.type('Truly. ');
  await goOn();
  await sheetsGone();
  await page.getByRole('link', { name: 'Help by morning' }).press('Enter');
  await expect(page.getByText('Truly.')).toBeVisible();
  await expect(page.getByText('Edited after approval')).toBeVisible();
  await page.locator('body').press('Control+z');
  await expect(page.getByText('Edited after approval')).toHaveCount(0);
  await expect(page.getByText('This version is out.')).toBeVisible();

  await page.getByRole('button', { name: 'Edit again' }).press('Enter');
  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Today ');
  await expect(step).toContainText('Words check');
  await expect(page.getByText('Edited after approval')).toBeVisible();
  await page.getByRole('tab', { name: /^Versions/ }).click();
  await page.getByRole('button', { name: 'Compare Version 1' }).press('Enter');
  const compared = page.getByRole('dialog', { name: 'Compare versions' });
  await expect(compared.getByRole('status')).toHaveText('1 words added, 0 removed');
  await shell.expectAccessible();
});
