import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('the register is walked by keys, says why, and keeps what did not meet its rule from passing', async ({
  shell,
}) => {
  const { page } = shell;
  test.setTimeout(150_000);
  await shell.openSample();
  await shell.goByKeys('g', 'd');
  const register = page.getByRole('table', { name: 'Decisions' });
  await expect(register.getByRole('row')).not.toHaveCount(1);
  await shell.expectAccessible();

  // Why did we do that? A word of the reasons finds the decision, with its tasks and its meeting beside it.
  await page.getByRole('searchbox', { name: 'Search what was decided and why' }).fill('naloxone');
  await expect(register.getByRole('row')).toHaveCount(2);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^D-\d+$/u })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Design Team');

  // A new one by keys: a supermajority of eight to five is not recorded as passed.
  await shell.goByKeys('g', 'd');
  await page.keyboard.press('n');
  const form = page.getByRole('dialog');
  await form.getByLabel('What it is about').fill('Accept restitution cases');
  await form.getByRole('button', { name: 'Change the rule and the rest' }).press('Enter');
  await form.getByRole('button', { name: /Rule$/u }).press('Enter');
  await page.getByRole('option', { name: /^Supermajority/u }).press('Enter');
  await shell.expectAccessible();
  await page.keyboard.press('Control+Enter');
  const recorder = page.getByRole('region', { name: /^Record decision D-\d+$/u });
  await recorder.getByText('By count', { exact: true }).click();
  const counts = async (yes: string, no: string): Promise<void> => {
    await recorder.getByRole('textbox', { name: 'Yes' }).fill(yes);
    await recorder.getByRole('textbox', { name: 'No', exact: true }).fill(no);
    await page.keyboard.press('Tab');
    await recorder.getByRole('button', { name: 'Keep the counts' }).press('Enter');
  };
  await recorder.getByRole('button', { name: 'Count who is here' }).press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Voting seats that somebody holds' }).fill('13');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Of these here' }).first().fill('13');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await counts('8', '5');
  await expect(recorder.getByRole('status')).toContainText('61.5');
  await shell.expectAccessible();
  await expect(recorder.getByRole('button', { name: 'Record' })).toBeDisabled();
  await counts('12', '1');
  // The votes are there; the sectors, of which nobody was counted, have yet to confirm.
  await expect(recorder.getByRole('status')).toContainText('Provisional until');
  // The focus stays on the card, so its key is at hand.
  await expect(recorder.getByRole('button', { name: 'Keep the counts' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(recorder).toHaveCount(0);
  await expect(page.getByText('Provisional', { exact: true })).toBeVisible();
});
