import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import { test } from './screens/app.ts';

test('a report is started by keys, put together, told in own words and saved as a page that runs nothing', async ({
  shell,
}) => {
  const { page } = shell;
  await shell.openSample();
  await page.getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reports');
  await shell.expectAccessible();

  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New annual report' });
  await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Our <b>third</b> year');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Our <b>third</b> year');

  const won = page.getByRole('region', { name: 'What we won', exact: true });
  await expect(won.getByText(/wins? worth \d+ points/)).toBeVisible();
  await expect(won.getByRole('img', { name: /^Points by month\. Bars of points by month\./ })).toBeVisible();
  await won.getByText('Numbers of this picture').click();
  await expect(won.getByRole('table', { name: 'Points by month' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'How the coalition is doing' }).getByText('91.7%').first(),
  ).toBeVisible();
  await shell.expectAccessible();

  await page.getByRole('button', { name: 'Edit the words of “In short”' }).press('Enter');
  const words = page.getByRole('dialog', { name: 'Words of this part' });
  await words.getByRole('textbox', { name: 'First words' }).click();
  await page.keyboard.type('A year of open doors');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'In short' }).getByText('A year of open doors')).toBeVisible();

  await page.getByRole('button', { name: 'Take “What we lost” out' }).click();
  await expect(page.getByRole('region', { name: 'What we lost' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'What we lost' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Print or save' }).click();
  await page.getByRole('menuitem', { name: 'Save as web page' }).click();
  const html = await readFile(await (await download).path(), 'utf8');
  expect(html).toContain('A year of open doors');
  expect(html).toContain('Our &lt;b&gt;third&lt;/b&gt; year');
  expect(html).not.toContain('<script');

  await page.getByRole('link', { name: 'Reports' }).first().click();
  await expect(page.getByRole('button', { name: 'Our <b>third</b> year', exact: true })).toBeVisible();
});
