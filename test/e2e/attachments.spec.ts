import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { samplePdf, samplePng } from '#test/support/sample-files.ts';

import { test } from './screens/app.ts';

/** How many points of the first page are dark: none when its words were not drawn. */
async function darkPoints(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const points = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return points.filter((value, index) => index % 4 === 0 && value < 100).length;
  });
}

test('files are added to an organization by button and by drop, looked at, found by their words, renamed and thrown away', async ({
  shell,
}) => {
  const { page } = shell;
  const letter = join(shell.app.dataFolder, 'support letter.pdf');
  writeFileSync(letter, samplePdf('The drawbridge fund pays for nine beds'));
  await shell.openSample();
  await page.locator('body').press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search or command' });
  await field.fill('sher');
  await expect(page.getByRole('listbox', { name: 'Best match' }).getByRole('option')).toContainText('Sheriff');
  await page.keyboard.press('Enter');
  const files = page.getByRole('region', { name: /^Files/ });
  const lines = files.getByRole('listitem');

  const chooser = page.waitForEvent('filechooser');
  await files.getByRole('button', { name: 'Add a file' }).click();
  await (await chooser).setFiles(letter);
  await expect(lines).toHaveCount(1);

  const dropped = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'door sign.png', { type: 'image/png' }));
      return data;
    },
    [...samplePng],
  );
  await files.dispatchEvent('dragover', { dataTransfer: dropped });
  await files.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(lines).toHaveCount(2);
  await shell.expectAccessible();

  await files.getByRole('button', { name: 'door sign.png', exact: true }).click();
  const picture = page.getByRole('dialog', { name: 'door sign.png' }).getByRole('img', { name: 'door sign.png' });
  await expect.poll(() => picture.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0))).toBe(1);
  await page.keyboard.press('Escape');

  await files.getByRole('button', { name: 'support letter.pdf', exact: true }).press('Enter');
  const look = page.getByRole('dialog', { name: 'support letter.pdf' });
  await expect(look.getByRole('img', { name: 'Page 1 of support letter.pdf' })).toBeVisible();
  await expect.poll(() => darkPoints(page)).toBeGreaterThan(500);
  await shell.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(look).toHaveCount(0);

  await page.locator('body').press('Control+k');
  await field.fill('drawbridge');
  await expect(page.getByRole('option', { name: /support letter\.pdf/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await files.getByRole('button', { name: 'More for support letter.pdf' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Rename or note' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Rename or note' });
  await dialog.getByLabel('Name').fill('Letter of the fund.pdf');
  await dialog.getByLabel('Note').fill('Signed in March');
  await page.keyboard.press('Control+Enter');
  await expect(files).toContainText('Signed in March');

  await files.getByRole('button', { name: 'More for Letter of the fund.pdf' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Move to the trash' }).press('Enter');
  await expect(lines).toHaveCount(1);
  await page.locator('body').press('Control+z');
  await expect(lines).toHaveCount(2);
  await expect(files).toContainText('Letter of the fund.pdf');
});
