import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { compileCache } from './compile-cache.ts';

const root = join(import.meta.dirname, '..', '..');
/** How long the host may take to start on a busy machine, in milliseconds. */
const startMs = 30_000;

/** The browser host as a process of its own, with a data folder that nobody else uses. */
export interface BrowserApp {
  /** Signs one browser in; works once. */
  readonly link: string;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** Ends the process and removes its data, unless they are kept for another run. */
  readonly close: (options?: { readonly keepsData?: boolean }) => Promise<void>;
}

interface Options {
  /** `--demo`, `--workspace FILE` and what else a person may say. */
  readonly args?: readonly string[];
  /** The folder of an earlier run. */
  readonly dataFolder?: string;
  /** The port of an earlier run, for a page that waits for the host to come back. */
  readonly port?: number;
}

/** Starts the app for browsers and waits until it prints its link. */
export async function startBrowserApp({ args = [], dataFolder, port = 0 }: Options = {}): Promise<BrowserApp> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'longtable-e2e-')));
  const child = spawn(
    process.execPath,
    [
      join(root, 'electron', 'browser-host', 'main.ts'),
      '--no-open',
      '--port',
      String(port),
      '--data-folder',
      folder,
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: compileCache } },
  );
  const link = await printedLink(child);
  return {
    link,
    dataFolder: folder,
    process: child,
    close: async ({ keepsData = false } = {}) => {
      await ended(child);
      if (!keepsData) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function printedLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`The browser host did not start: ${text}`)), startMs);
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(text);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The browser host ended: ${text}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
