import { execFile } from 'node:child_process';
import { copyFile, mkdtemp } from 'node:fs/promises';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startBrowserApp } from '#test/support/browser-app.ts';
import type { BrowserApp } from '#test/support/browser-app.ts';

/** The app in a browser tab, as a test drives it. */
export interface Shell {
  readonly app: BrowserApp;
  readonly page: Page;
  /** Makes a workspace by the first screen and waits for Home. */
  readonly startWorkspace: (name: string, memberName: string) => Promise<void>;
  /** Puts the file of the made-up coalition where the app looks for it, and answers its path; for a test that changes it first. */
  readonly putSample: () => Promise<string>;
  /** Opens the made-up coalition and waits for Home. */
  readonly openSample: () => Promise<void>;
  /** Adds a person by quick add and waits until they are saved. */
  readonly addPerson: (name: string) => Promise<void>;
  /** Goes to a screen by its two keys. */
  readonly goByKeys: (first: string, second: string) => Promise<void>;
  /** Fails with every finding of axe on what is shown now. */
  readonly expectAccessible: () => Promise<void>;
}

/** A test with an app, a data folder and a browser of its own. */
export const test = base.extend<{ shell: Shell }>({
  shell: async ({ page }, provide) => {
    const app = await startBrowserApp();
    await page.goto(app.link);
    await provide(shellOf(app, page));
    await app.close();
  },
});

/**
 * Puts the sample into a data folder, as after its first opening, unless it is there; answers its path. Making it anew for each test
 * would take a tenth of the run.
 */
async function putSample(folder: string): Promise<string> {
  const path = join(folder, 'Riverbend demo.longtable');
  if (existsSync(path)) return path;
  sample ??= makeSample();
  await copyFile(await sample, path);
  return path;
}

let sample: Promise<string> | undefined;

async function makeSample(): Promise<string> {
  const root = join(import.meta.dirname, '..', '..', '..');
  const folder = await mkdtemp(join(tmpdir(), 'longtable-sample-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'sample.longtable');
  await promisify(execFile)(process.execPath, [join(root, 'db', 'demo', 'main.ts'), file], { cwd: root });
  return file;
}

/** What a test does in the app, around whatever screen is open. */
export function shellOf(app: BrowserApp, page: Page): Shell {
  const home = async (): Promise<void> => {
    await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible({ timeout: 30_000 });
  };
  return {
    app,
    page,
    startWorkspace: async (name, memberName) => {
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByLabel('Name of the coalition').fill(name);
      await page.getByLabel('Your name').fill(memberName);
      await page.keyboard.press('Enter');
      await home();
    },
    putSample: () => putSample(app.dataFolder),
    openSample: async () => {
      await putSample(app.dataFolder);
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await home();
    },
    addPerson: async (name) => {
      await page.locator('body').press('n');
      await page.getByRole('textbox', { name: /^Name/ }).fill(name);
      await page.keyboard.press('Enter');
      await expect(page.getByText(`Added ${name}`).first()).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    goByKeys: async (first, second) => {
      await page.locator('body').press(first);
      await page.locator('body').press(second);
    },
    expectAccessible: async () => {
      // Colors are judged when nothing fades in any more.
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
      );
      // The kit's announcer keeps what it said for a while after the words it points at are gone.
      const axe = new AxeBuilder({ page }).exclude('[data-live-announcer]').options({ resultTypes: ['violations'] });
      // The app has no frames, for which alone the other way opens a page a look.
      const { violations } = await axe.setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    },
  };
}
