import { expect } from '@playwright/test';

import { test } from './screens/app.ts';

test('the press list is walked and logged by keys, partners sign, a quote is checked, and a crisis runs its steps', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await shell.goByKeys('g', 'n');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Press');
  const pane = page.getByRole('article');
  await expect(pane).toHaveAttribute('aria-label', 'The Riverbend Courier');
  await expect(pane.getByText('Not among those who speak')).toBeVisible();
  await shell.expectAccessible();
  await page.keyboard.press('j');
  await expect(pane).toHaveAttribute('aria-label', 'Cedar Ford Community Radio');
  await page.keyboard.press('k');
  await expect(pane).toHaveAttribute('aria-label', 'The Riverbend Courier');

  await page.keyboard.press('l');
  const log = page.getByRole('dialog', { name: 'Log for The Riverbend Courier' });
  await expect(log.getByRole('textbox', { name: 'What was pitched' })).toBeFocused();
  await page.keyboard.type('A number at closing time');
  await log.getByRole('radio', { name: 'Coverage' }).click();
  await log.getByRole('textbox', { name: 'Link' }).fill('javascript:alert(1)');
  await page.keyboard.press('Control+Enter');
  await expect(log.getByText('beginning with https')).toBeVisible();
  await log.getByRole('textbox', { name: 'Link' }).fill('https://courier.example/1');
  await page.keyboard.press('Control+Enter');
  const lines = pane.getByRole('table', { name: 'Pitches and coverage' });
  await expect(lines.getByRole('button', { name: 'A number at closing time' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(lines.getByRole('button', { name: 'A number at closing time' })).toHaveCount(0);
  await pane.getByRole('button', { name: 'Note the correction' }).click();
  await expect(page.getByText('One correction owed')).toHaveCount(0);

  await page.getByRole('tab', { name: 'Sign-on' }).click();
  await expect(pane.getByText('6 of 10 signed', { exact: true })).toBeVisible();
  await expect(pane.getByText('Text changed since')).toBeVisible();
  await shell.expectAccessible();
  await pane.getByRole('button', { name: 'Note the answer of Riverbend Area Chamber of Commerce' }).click();
  const answer = page.getByRole('dialog', { name: 'The answer of Riverbend Area Chamber of Commerce' });
  const signer = answer.getByRole('combobox', { name: 'Who signs for them' });
  await expect(signer).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(signer).toHaveAttribute('aria-invalid', 'true');
  await answer.getByRole('radio', { name: 'Declined' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText('2 declined · 2 not answered')).toBeVisible();

  await page.getByRole('tab', { name: 'Who speaks' }).click();
  await expect(page.getByText('In force')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Add Carmen Bellwether' }).click();
  await expect(page.getByRole('dialog', { name: 'Add somebody who speaks' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Quoted without being listed')).toHaveCount(0);

  await shell.goByKeys('g', '9');
  await expect(page.getByText('The sheet is ready.')).toBeVisible();
  await expect(page.getByText('555-0112')).toBeVisible();
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Open a crisis' }).click();
  await page.getByRole('button', { name: 'Open it now' }).click();
  await expect(page.getByText('Next: See that people are safe and cared for')).toBeVisible();
  await page.getByText('See that people are safe and cared for', { exact: true }).click();
  await expect(page.getByText('Next: Fact holder gathers facts; one person speaks')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Nerys Hollowfinch was called' }).press('Space');
  await expect(page.getByText('1 of 7')).toHaveCount(2);
  await shell.expectAccessible();
  await page.getByRole('button', { name: 'Close the crisis' }).click();
  await expect(page.getByRole('dialog', { name: 'Close the crisis' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The sheet is ready.')).toBeVisible();

  await page.getByRole('link', { name: 'Campaigns' }).click();
  await page.getByRole('button', { name: 'Fund What Works' }).click();
  await page.getByRole('radio', { name: 'Month' }).click();
  const later = page.getByRole('button', { name: 'Later', exact: true });
  await later.click();
  await expect(page.getByRole('list', { name: 'Phases' }).getByText('Harvest and report')).toBeVisible();
  await page.getByRole('tab', { name: 'Press' }).click();
  await expect(page.getByText('Council weighs cost of diversion')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Keep the first hour open' })).toBeVisible();
  await shell.expectAccessible();
});
