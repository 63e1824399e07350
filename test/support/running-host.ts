import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from '@playwright/test';

import { launchApp, makeProfile, type RunningApp } from './electron-app.ts';

const root = join(import.meta.dirname, '..', '..');

/** The app as a person has it before them, in the desktop window or a browser tab, over a data folder of its own. */
export interface RunningHost {
  readonly page: Page;
  /** The next "open file" dialog answers with this file. */
  answerOpenDialog(path: string): Promise<void>;
  /** The next "save file" dialog answers with this path; a browser keeps files by itself. */
  answerSaveDialog(path: string): Promise<void>;
  /** Ends the app as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A place for the data of one test: survives a killed app, so that it can be opened again. */
export async function makeDataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'longtable-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts the app of this Playwright project over a data folder. */
export async function startApp(
  project: string,
  browser: () => Promise<Browser>,
  dataFolder: string,
  args: readonly string[] = [],
): Promise<RunningHost> {
  return project === 'electron' ? startDesktop(dataFolder, args) : startTab(await browser(), dataFolder, args);
}

async function startDesktop(userData: string, args: readonly string[]): Promise<RunningHost> {
  const running: RunningApp = await launchApp({ userData: userData === '' ? await makeProfile() : userData, args });
  return {
    page: running.page,
    async answerOpenDialog(path) {
      await running.app.evaluate(({ dialog }, file) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
      }, path);
    },
    async answerSaveDialog(path) {
      await running.app.evaluate(({ dialog }, file) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
      }, path);
    },
    async kill() {
      process.kill(running.pid, 'SIGKILL');
      await running.app.waitForEvent('close').catch(() => undefined);
    },
    close: running.close,
  };
}

async function startTab(browser: Browser, dataFolder: string, args: readonly string[]): Promise<RunningHost> {
  const { child, link } = await startHostProcess(dataFolder, args);
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'America/New_York',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(link);
  const end = async (signal: NodeJS.Signals) => {
    const gone = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined;
    child.kill(signal);
    await gone;
  };
  return {
    page,
    async answerOpenDialog(path) {
      page.once('filechooser', (chooser) => void chooser.setFiles(path));
    },
    async answerSaveDialog() {},
    async kill() {
      await end('SIGKILL');
      await context.close();
    },
    async close() {
      await context.close();
      await end('SIGTERM');
    },
  };
}

function startHostProcess(dataFolder: string, args: readonly string[]): Promise<{ child: ChildProcess; link: string }> {
  const child = spawn(
    process.execPath,
    [join(root, 'electron', 'browser-host', 'main.ts'), '--no-open', '--data-folder', dataFolder, ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const link = /Longtable is open at (\S+)/.exec(text)?.[1];
      if (link !== undefined) resolve({ child, link });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`The browser host ended before it was open: ${text}`)));
  });
}
