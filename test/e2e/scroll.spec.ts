import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';
import { startBrowserApp } from '#test/support/browser-app.ts';

/* A long table draws what is in sight and leaves no row blank. How fast, the bench measures: a busy machine proves nothing. */

const root = join(import.meta.dirname, '..', '..');
const people = 20_000;

test('twenty thousand people scroll to any place, and only the rows in sight are drawn', async ({ page }) => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'longtable-scroll-'));
  const file = join(folder, 'long.longtable');
  try {
    await makeWorkspace(file);
    const app = await startBrowserApp({ args: ['--workspace', file] });
    try {
      await page.goto(app.link);
      await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible({ timeout: 30_000 });
      await page.locator('body').press('g');
      await page.locator('body').press('p');
      const grid = page.getByRole('grid', { name: 'People' });
      await expect(grid).toHaveAttribute('aria-rowcount', String(people + 1), { timeout: 30_000 });
      const rows = page.locator('[data-row]');
      const blank = page.locator('[role="row"][aria-busy="true"]');
      const box = await grid.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 300);
      for (let turn = 0; turn < 60; turn++) {
        await page.mouse.wheel(0, 600);
        expect(await rows.count()).toBeLessThanOrEqual(80);
      }
      await expect(blank).toHaveCount(0);
      for (const part of [0.37, 0.91, 0.02, 1]) {
        await grid.evaluate((element, to) => element.scrollTo(0, element.scrollHeight * to), part);
        await expect(blank).toHaveCount(0);
        expect(await rows.count()).toBeLessThanOrEqual(80);
      }
      await grid.press('End');
      await expect(page.locator(`[data-row="${people - 1}"]`)).toBeVisible();
      await expect(blank).toHaveCount(0);
    } finally {
      await app.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

function makeWorkspace(file: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'db', 'demo', 'main.ts'), file, '--people', String(people)], {
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The workspace was not made: ${code}`))));
  });
}
