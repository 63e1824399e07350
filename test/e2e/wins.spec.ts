import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';

import { pdfPages } from '#test/support/pdf-pages.ts';

import { test } from './screens/app.ts';

test('wins are found in the records, taken by key, planned on and thanked for; losses are looked back at; risks stand in a matrix', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wins');
  await expect(page.getByRole('group', { name: /^Timeline of wins/ })).toBeVisible();
  const momentum = page.getByRole('region', { name: 'Momentum' });
  await expect(momentum).toContainText('7.0');
  await expect(momentum).toContainText('-28%');
  await expect(page.getByText('was credited in')).toBeVisible();
  await shell.expectAccessible();

  const proposals = page.getByRole('region', { name: 'Is this a win?' }).getByRole('listitem');
  const first = await proposals.first().innerText();
  await expect(page.getByText('4 found in your records')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByText('3 found in your records')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('4 found in your records')).toBeVisible();
  expect(await proposals.first().innerText()).toBe(first);

  await page.keyboard.press('w');
  const form = page.getByRole('dialog', { name: 'Add a win' });
  await expect(form.getByRole('textbox', { name: 'What was won' })).toBeFocused();
  await page.keyboard.type('Dispatch codes in use');
  await form.getByRole('button', { name: /Level$/ }).click();
  await page.getByRole('option', { name: /^3 Marker/ }).click();
  await form.getByText('Verified', { exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Nothing shows this win yet')).toBeVisible();
  await form.getByRole('textbox', { name: 'In a line' }).fill('Log of the center');
  await page.keyboard.press('Control+Enter');
  const plan = page.getByRole('dialog', { name: 'What follows this win' });
  await plan.getByText('Take a rest week with the core team').click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dispatch codes in use');
  await expect(page.getByRole('button', { name: '11 tasks planned' })).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /card/i }).click();
  const card = page.getByRole('dialog', { name: /card/i });
  await expect(card.getByRole('img')).toBeVisible();
  await shell.expectAccessible();
  const save = async (name: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await card.getByRole('button', { name }).press('Enter');
    return readFile(await (await download).path());
  };
  const picture = (await save('Save as SVG')).toString();
  expect(picture).toMatch(/^<svg [^>]*viewBox="0 0 1200 630"[\s\S]*<\/svg>$/u);
  // A win that is not public is told without its title.
  expect(picture).toContain('Riverbend County');
  expect(picture).not.toContain('Dispatch codes');
  const png = await save('Save as PNG');
  expect(png.subarray(0, 8)).toEqual(Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_200, 630]);
  await page.keyboard.press('Escape');

  await page.getByRole('list', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Wins' }).click();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'This month on one page' }).press('Enter');
  const month = page.getByRole('dialog', { name: /^What we won in/u });
  await month.getByRole('button', { name: 'Print or save as PDF' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toBeVisible();
  const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  for (const words of ['What we won in', 'Dispatch codes in use', 'A neighbor county asks for the playbook'])
    expect(pages[0]).toContain(words);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  // What is hidden for paper loses the focus here, as it does not where a person prints.
  await month.getByRole('button', { name: 'Close' }).last().focus();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Losses and reviews' }).click();
  await page.getByRole('button', { name: 'The food partner left' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The food partner left');
  await expect(page.getByText('Nobody looked back yet.')).toBeVisible();
  await page.keyboard.press('r');
  const review = page.getByRole('dialog', { name: 'Look back' });
  await review.getByRole('textbox', { name: '2. What happened?' }).fill('Tamsin Reedlake was not told in time.');
  await expect(review.getByText('This names Tamsin Reedlake.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 of 4 questions answered')).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('link', { name: 'Lessons' }).click();
  await page.getByRole('searchbox', { name: 'Search lessons' }).fill('route night nurse');
  await expect(
    page.getByRole('button', { name: 'Walk the route together before it opens', exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'A merchant answers merchants', exact: true })).toBeHidden();
  await page.getByRole('button', { name: /^Make a task of Walk the route/ }).click();
  await expect(page.getByText(/1 task$/)).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('link', { name: 'Risks' }).click();
  await expect(page.getByText('1 critical risk that nobody is ready for')).toBeVisible();
  await page.keyboard.press('v');
  const cell = page.getByRole('list', { name: 'Likely, Heavy' });
  await expect(cell.getByRole('button')).toHaveCount(2);
  await shell.expectAccessible();
  await cell.getByRole('button', { name: /^Treatment slots are full/ }).focus();
  await page.keyboard.press('Enter');
  const risk = page.getByRole('dialog', { name: 'Edit the risk' });
  await expect(risk.getByRole('status')).toHaveText('16 of 25: Critical');
});
