import { expect } from '@playwright/test';
import { test, type Shell } from './screens/app.ts';

async function openGrid(shell: Shell): Promise<void> {
  await shell.openSample();
  await shell.goByKeys('g', 'm');
  await expect(shell.page.getByRole('listbox', { name: /^Support grid/ })).toBeVisible();
}

test('a stance is nudged by keys, saved with its reason and taken back', async ({ shell }) => {
  const { page } = shell;
  await openGrid(shell);
  await shell.expectAccessible();
  const before = page.getByRole('option', { name: /^Duke Harrowgate, Hesitant, Shapes/ });
  await before.focus();
  await page.keyboard.press('ArrowRight');
  const why = page.getByRole('dialog', { name: /Duke Harrowgate/ });
  await expect(why.getByRole('textbox', { name: 'Why?' })).toBeFocused();
  await expect(why.getByRole('button', { name: 'Save with reason' })).toBeDisabled();
  await page.keyboard.press('ArrowUp');
  await expect(why).toContainText('Decides');
  await page.keyboard.press('ArrowDown');
  await shell.expectAccessible();
  await page.keyboard.type('Asked for the night-line number');
  await page.keyboard.press('Enter');
  const after = page.getByRole('option', { name: /^Duke Harrowgate, Undecided, Shapes/ });
  await expect(after).toBeFocused();
  await expect(page.getByText('Rated Duke Harrowgate, stance: Undecided').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(before).toBeVisible();
});

test('Esc puts a nudged partner back and nothing is saved', async ({ shell }) => {
  const { page } = shell;
  await openGrid(shell);
  const duke = page.getByRole('option', { name: /^Duke Harrowgate, Hesitant/ });
  await duke.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(duke).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Rated Duke Harrowgate')).toHaveCount(0);
});

test('dragging to another cell asks for the reason', async ({ shell }) => {
  const { page } = shell;
  await openGrid(shell);
  const duke = page.getByRole('option', { name: /^Duke Harrowgate/ });
  const from = await duke.boundingBox();
  const to = await page.getByRole('option', { name: /^Constance Fairmoot/ }).boundingBox();
  if (!from || !to) throw new Error('They are not on the map');
  await page.mouse.move(from.x + from.width / 2, from.y + 14);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 14, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: /Duke Harrowgate/ })).toContainText('Undecided');
  await page.keyboard.type('Thanked us in public');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /^Duke Harrowgate, Undecided/ })).toBeVisible();
});

test('the table twin has the same partners, and the ones picked on it are acted on together', async ({ shell }) => {
  const { page } = shell;
  await openGrid(shell);
  const first = page.getByRole('option').first();
  await first.focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('toolbar', { name: '2 selected' })).toBeVisible();
  await page.keyboard.press('v');
  const table = page.getByRole('grid', { name: 'Where partners stand' });
  await expect(table.getByRole('row', { name: /Duke Harrowgate/ })).toContainText('Hesitant');
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Follow-up', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('Ask for a letter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Added the follow-up “Ask for a letter” for 2 partners').first()).toBeVisible();
  await page.locator('body').press('v');
  await expect(page.getByRole('listbox', { name: /^Support grid/ })).toBeVisible();
});

test('the replay steps through the year and tells what moved them', async ({ shell }) => {
  const { page } = shell;
  await openGrid(shell);
  const slider = page.getByRole('slider', { name: 'Day shown' });
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', 'Today');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuetext', 'Today');
  for (let step = 0; step < 40; step++) {
    if (
      await page
        .getByText(/^after .* on /)
        .first()
        .isVisible()
    )
      break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByText(/^after .* on /).first()).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Today');
});

test('the spectrum plans one step closer for a named decision', async ({ shell }) => {
  const { page } = shell;
  await openGrid(shell);
  await page.getByRole('radio', { name: 'Spectrum' }).click();
  await expect(page.getByRole('listbox', { name: /^Spectrum of allies/ })).toBeVisible();
  await page.getByRole('button', { name: /^Decision/ }).click();
  await page.getByRole('menu').getByText('City funds the second year').click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/decision=/);
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Plan', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: /^One step closer/ });
  await dialog.getByRole('textbox', { name: 'What will be done' }).fill('Bring the run data');
  await shell.expectAccessible();
  await dialog.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByRole('complementary').getByText('Bring the run data')).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.getByRole('region', { name: 'Hesitant' })).toBeVisible();
  await shell.expectAccessible();
});
