import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { obtainElectron } from '#build/scripts/electron-binary.ts';

const root = join(import.meta.dirname, '..', '..');

interface LaunchOptions {
  /** Arguments of the app itself, such as `--workspace FILE`. */
  readonly args?: readonly string[];
  /** A profile of an earlier launch; a fresh one is made, and removed by `close`, when there is none. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The running desktop app with its window. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  readonly pid: number;
  /** Quits the app the way a person does, and removes a profile that was made for it. */
  readonly close: () => Promise<void>;
}

/** The switches and environment of every launch; Chromium's sandbox does not start as root. */
export async function electronCommand(
  userData: string,
): Promise<{ executablePath: string; args: string[]; env: Record<string, string> }> {
  const executablePath = await obtainElectron();
  if (executablePath === undefined)
    throw new Error('Electron is not here and could not be fetched: these tests need it');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = [
    process.env['LONGTABLE_TEST_APP'] ?? root,
    `--user-data-dir=${userData}`,
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
  return { executablePath, args, env: definedEnvironment() };
}

/** Makes a profile folder of its own for one test. */
export function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'longtable-profile-'));
}

/** Starts the built app with a profile of its own and waits for its window. */
export async function launchApp({ args = [], userData, env = {} }: LaunchOptions = {}): Promise<RunningApp> {
  const profile = userData ?? (await makeProfile());
  const command = await electronCommand(profile);
  const app = await _electron.launch({
    executablePath: command.executablePath,
    args: [...command.args, ...args],
    env: { ...command.env, ...env },
    cwd: root,
    // Else Playwright shows the page in light whatever the app chooses.
    colorScheme: null,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    userData: profile,
    pid: app.process().pid ?? 0,
    close: async () => {
      await app.close().catch(() => undefined);
      if (userData === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(
    entries.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE' && name !== 'ELECTRON_RENDERER_URL'),
  );
}
