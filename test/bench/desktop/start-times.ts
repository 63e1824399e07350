import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { electronCommand } from '#test/support/electron-app.ts';

import { asTimes, resultOf, type BenchResult } from '../measure.ts';

/** Starts after a first one, which fills the caches of the system and of the app. */
const rounds = 7;

/**
 * P8: from the start of the process until Home of the workspace is painted, beside an empty window of the same Electron; `ms` is ours,
 * `rawMs` the empty one. Both are told by the page's own clock of paints, so that whoever measures does not slow them.
 */
export async function startTimes(workspace: string, people: number, folder: string): Promise<readonly BenchResult[]> {
  const empty = emptyApp(folder);
  const small = join(folder, 'start.longtable');
  copyFileSync(workspace, small);
  const profiles = [mkdtempSync(join(folder, 'profile-')), mkdtempSync(join(folder, 'profile-'))] as const;
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const first = await startOnce(undefined, profiles[0], ['--workspace', small], homePainted);
    const other = await startOnce(empty, profiles[1], [], firstPaint);
    if (round === 0) continue;
    own.push(first);
    bare.push(other);
  }
  rmSync(small, { force: true });
  return [resultOf('start until Home is painted, beside an empty window', people, asTimes(own), asTimes(bare))];
}

/** Milliseconds from the start of the process until what `painted` answers, on the wall clock as the page tells it. */
async function startOnce(
  app: string | undefined,
  profile: string,
  args: readonly string[],
  painted: () => Promise<number>,
): Promise<number> {
  const command = await electronCommand(profile);
  const [ownApp = '', ...switches] = command.args;
  const startedAt = Date.now();
  const child = spawn(command.executablePath, [app ?? ownApp, '--remote-debugging-port=0', ...switches, ...args], {
    env: command.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const page = await pageOf(await debuggerOf(child));
    return (await askUntilAnswered(page, painted)) - startedAt;
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
}

/** Where the window listens; it says so on its error channel. */
function debuggerOf(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (address !== undefined) resolve(new URL(address));
    });
    child.once('exit', () => reject(new Error(`Electron ended before it was open: ${text.slice(-2_000)}`)));
  });
}

/** The address of the one page, once there is one. */
async function pageOf({ host }: URL): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as readonly Target[];
    const page = targets.find(({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank');
    if (page !== undefined) return page.webSocketDebuggerUrl;
    await setTimeout(50);
  }
  throw new Error('No page came within thirty seconds.');
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** A page that is only just there, or is on its way to its first address, refuses questions. */
async function askUntilAnswered(address: string, question: () => Promise<number>): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await askPage(address, question).catch(() => undefined);
    if (answer !== undefined) return answer;
    await setTimeout(50);
  }
  throw new Error('The page did not answer.');
}

/** Runs a function in the page and waits for its answer. */
function askPage(address: string, question: () => Promise<number>): Promise<number> {
  const socket = new WebSocket(address);
  return new Promise((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error('The page cannot be asked.')));
    socket.addEventListener('open', () =>
      socket.send(
        JSON.stringify({
          id: 1,
          method: 'Runtime.evaluate',
          params: { expression: `(${question.toString()})()`, awaitPromise: true, returnByValue: true },
        }),
      ),
    );
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: { result?: { value?: unknown } } };
      if (id !== 1) return;
      socket.close();
      const value = result?.result?.value;
      if (typeof value === 'number') resolve(value);
      else reject(new Error(`The page answered ${String(data).slice(0, 500)}`));
    });
  });
}

/** Runs in the page: when the largest words of Home were painted, once nothing on it is still on its way. */
function homePainted(): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const title = document.querySelector('h1')?.textContent ?? '';
      const isThere = title === 'Home' && document.querySelector('main [aria-busy=true]') === null;
      if (!isThere) return void window.setTimeout(look, 30);
      new PerformanceObserver((list) => {
        const last = list.getEntries().at(-1);
        if (last !== undefined) resolve(performance.timeOrigin + last.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    };
    look();
  });
}

/** Runs in the page. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry !== undefined) resolve(performance.timeOrigin + entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** An Electron app with one window, one line of text and nothing else. */
export function emptyApp(folder: string): string {
  const app = join(folder, 'empty-window');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "name": "empty-window", "main": "main.cjs" }\n');
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>Empty</title><p>Empty window</p>\n');
  writeFileSync(
    join(app, 'main.cjs'),
    [
      "const { app, BrowserWindow } = require('electron');",
      "app.on('window-all-closed', () => app.quit());",
      'app.whenReady().then(() => {',
      '  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });',
      "  window.loadFile(require('node:path').join(__dirname, 'index.html'));",
      '});',
      '',
    ].join('\n'),
  );
  return app;
}
