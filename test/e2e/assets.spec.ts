import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('a text is written, checked, approved and put out; an edit afterwards asks again', async ({ shell }) => {
  const { page } = shell;
  await shell.startWorkspace('Calder County', 'Noor Haddad');
  await shell.addPerson('Dee Ames');
  await shell.addPerson('Eli Boyd');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Go to assets');
  await page.keyboard.press('Enter');
  await expect(page.getByText('What do you want people to hear?')).toBeVisible();
  await shell.expectAccessible();

  // Everything here by key.
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('What happens next');
  await page.getByText('Crisis lane').click();
  await page.keyboard.press('Control+Enter');
  const editor = page.getByRole('textbox', { name: 'Text', exact: true });
  await editor.click();
  await page.keyboard.type('An offender meets somebody who stays.');
  await expect(page.getByText('One thing to settle').first()).toBeVisible();
  await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('button', { name: 'Send to the words check' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Words to settle or to let stay with a reason: offender.')).toBeVisible();
  await expect(page.getByText('Nobody is named').or(page.getByText('takes two named approvers'))).toBeVisible();
  await page.getByRole('tab', { name: /^Words/ }).click();
  await page.getByRole('button', { name: 'person with justice involvement' }).click();
  await expect(page.getByText('Nothing to settle')).toBeVisible();

  await page.getByRole('tab', { name: /^Review/ }).click();
  for (const name of ['Dee Ames', 'Eli Boyd']) {
    await page.getByRole('combobox', { name: 'Ask somebody' }).fill(name);
    await page.getByRole('option', { name }).click();
    await page.getByRole('button', { name: `Said yes ${name}` }).click();
    await expect(page.getByText(`${name}: Yes`)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('This version is locked.')).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Publish' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('This version is out.')).toBeVisible();

  await page.getByRole('button', { name: 'Edit again' }).click();
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Every day.');
  await expect(page.getByText('Edited after approval')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Steps' }).getByRole('listitem').nth(1)).toHaveAttribute(
    'aria-current',
    'step',
  );
  await page.getByRole('tab', { name: /^Versions/ }).click();
  await page.getByRole('button', { name: 'Compare Version 1' }).click();
  await expect(page.getByText('2 words added, 0 removed')).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: 'Every day' })).toBeVisible();
});

test('the texts of the sample are listed and drawn as a board; a block changes wherever it stands', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Assets' }).click();
  await expect(page.getByText('25 texts')).toBeVisible();
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
