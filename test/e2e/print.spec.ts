import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('a table and a profile are printed as documents of their own, whole, and the screen stays as it was', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await shell.goByKeys('g', 'p');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Control+p');
  const paper = page.locator('.paper');
  await expect(paper.locator('tbody tr')).toHaveCount(70);
  await expect(paper.locator('thead th').first()).toHaveText('Name');
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
  expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(1_000);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);

  await page.locator('[role="row"][data-cursor]').getByText('Abel Quincefield').click();
  await expect(page.getByRole('tab', { name: /Timeline/ })).toBeVisible();
  await page.locator('body').press('Control+p');
  await expect(paper.getByRole('heading', { level: 1, includeHidden: true })).toHaveText('Abel Quincefield');
  await expect(paper).toContainText('Riverbend County Pre-Arrest Diversion Coalition');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  // The packet of a meeting: agenda, what is to be decided and read, the last minutes and open actions.
  await page.getByRole('link', { name: 'Meetings', exact: true }).click();
  await page
    .getByRole('button', { name: /Sixth plenary/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Print the packet' }).click();
  await expect(paper.getByRole('heading', { level: 1, includeHidden: true })).toHaveText('Sixth plenary');
  await expect(paper.locator('table').first().locator('tbody tr')).toHaveCount(9);
  await expect(paper.locator('section', { hasText: 'To decide' }).locator('li')).toHaveText([
    'The data clause, as redrafted',
  ]);
  for (const words of ['Join at https://meet.riverbend.example/m21', 'Step-free door on Water Street.', '5:38 PM'])
    await expect(paper).toContainText(words);
  for (const words of ['To read or bring', 'Last minutes', 'Open actions', 'Who is expected'])
    await expect(paper).toContainText(words);
  await expect(paper).not.toContainText('Indigo');
});

test('the long table is printed for the wall with its headline', async ({ shell }) => {
  const { page } = shell;
  await shell.openSample();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await shell.goByKeys('g', 'm');
  await page.getByRole('radiogroup', { name: 'Picture' }).getByText('Empty chairs').click();
  await expect(page.locator('[data-chair]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Print for the wall' }).click();
  const sheet = page.locator('.paper[data-sheet="wall"]');
  await expect(sheet.getByText('26 of 42 chairs are taken. 15 lamps are lit.')).toHaveCount(1);
  await expect(sheet.locator('svg').first()).toBeAttached();
});
