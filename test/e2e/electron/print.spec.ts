import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test, type Page } from '@playwright/test';

import { pdfPages } from '#test/support/pdf-pages.ts';
import { makeDataFolder, startApp } from '#test/support/running-host.ts';

/* What the desktop app saves as a PDF: whose it is, what it is, the day, every row, and a number on every page. */

test('a list, cards, looks back, guidelines and a text are saved as PDFs with a head and numbered pages', async () => {
  test.setTimeout(120_000);
  const data = await makeDataFolder();
  const app = await startApp('electron', noBrowser, data.path);
  const { page } = app;
  page.setDefaultTimeout(15_000);
  try {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible({ timeout: 30_000 });
    const saved = async (title: string, place = title): Promise<readonly string[]> => {
      await page
        .getByRole('link', { name: new RegExp(`^${place}`) })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      const path = join(data.path, `${title}.pdf`);
      await app.answerSaveDialog(path);
      await savePdf(page);
      const bytes = await expectFile(path);
      const pages = await pdfPages(bytes);
      expect(pages[0]).toContain('Riverbend County Pre-Arrest Diversion Coalition');
      expect(pages[0]).toContain('Printed');
      expect(pages[0]).toContain(title);
      for (const [index, words] of pages.entries())
        expect(words).toMatch(new RegExp(`${index + 1} / ${pages.length}$`));
      return pages;
    };

    // The first screen flows over its pages: each is filled, and none has a gap in the middle.
    await expect(page.getByRole('link', { name: 'Fresh records' })).toBeVisible();
    const home = await saved('Home');
    for (const words of ['Five steps to a strong coalition', 'Next best recruits', 'Sectors at the long table'])
      expect(home.join(' ')).toContain(words);
    for (const words of home.slice(0, -1)) expect(words.length).toBeGreaterThan(300);
    expect(home.at(-1)?.length).toBeGreaterThan(20);
    expect((await saved('People')).join(' ')).toContain('Abel Quincefield');
    const lessons = await saved('Lessons');
    expect(lessons).toHaveLength(1);
    expect(lessons[0]).toContain('Pay for preparation, not only for the meeting');
    const losses = await saved('Losses and reviews');
    expect(losses[0]).toContain('No quorum three days before the election');
    expect((await saved('Operating guidelines', 'Guidelines')).length).toBeGreaterThan(1);

    // A text is saved alone, not the screen around it.
    await page
      .getByRole('link', { name: /^Assets/ })
      .first()
      .click();
    await page.getByText('A call that ends with help').first().click();
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
    const path = join(data.path, 'Text.pdf');
    await app.answerSaveDialog(path);
    await page.getByRole('button', { name: 'Export' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Save as PDF' }).press('Enter');
    const [text = ''] = await pdfPages(await expectFile(path));
    expect(text).toContain('A call that ends with help');
    expect(text).not.toContain('Export');
  } finally {
    await app.close();
    await data.remove();
  }
});

async function savePdf(page: Page): Promise<void> {
  await page.locator('body').press('Control+k');
  const box = page.getByRole('combobox', { name: 'Search or command' });
  await box.fill('Save as PDF');
  await expect(page.getByRole('option', { name: /Save as PDF/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** The bytes of a file that is written under another name first, so that they are whole once it is there. */
async function expectFile(path: string): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  await expect
    .poll(async () => {
      bytes = new Uint8Array(await readFile(path).catch(() => Buffer.alloc(0)));
      return bytes.length;
    })
    .toBeGreaterThan(0);
  return bytes;
}

async function noBrowser(): Promise<never> {
  throw new Error('The desktop app needs no browser.');
}
