import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import fc from 'fast-check';
import { launchApp } from '#test/support/electron-app.ts';
import type { RunningApp } from '#test/support/electron-app.ts';
import { readPreferences } from '#test/support/electron-pages.ts';

let running: RunningApp;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  ({ app, page } = running);
});
test.afterAll(() => running.close());

test('E3: the bridge lives in a world of its own', async () => {
  expect(await readPreferences(app)).toMatchObject({ contextIsolation: true });
  const zoom = await page.evaluate(async () => {
    const { parse } = JSON;
    const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push') ?? {};
    Array.prototype.push = () => 0;
    JSON.parse = () => 'stolen';
    try {
      return await window.host?.getZoom();
    } finally {
      Object.defineProperty(Array.prototype, 'push', push);
      JSON.parse = parse;
    }
  });
  expect(zoom).toBe(1);
});

test('E17: main answers its own window alone', async () => {
  const refused = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${electron.getAppPath()}/out/preload/index.cjs`, sandbox: true },
    });
    await stranger.loadURL('app://longtable/');
    const outcome = await stranger.webContents.executeJavaScript(`
      Promise.all(['getZoom', 'pickFolder', 'restartStorage', 'print'].map((name) => window.host[name]().then(() => 'answered', (error) => error.message)))
    `);
    stranger.destroy();
    return outcome;
  });
  expect(refused).toEqual([
    'host.getZoom: refused',
    'host.pickFolder: refused',
    'host.restartStorage: refused',
    'host.print: refused',
  ]);
});

test('E17: a frame inside the page has no bridge', async () => {
  const types = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const type = typeof Reflect.get(frame.contentWindow ?? {}, 'host');
    frame.remove();
    return type;
  });
  expect(types).toBe('undefined');
});

test('E17: wrong arguments and unknown keys are refused with a code, and nothing breaks', async () => {
  const drawn: readonly unknown[] = fc.sample(fc.jsonValue(), { numRuns: 150, seed: 17 });
  const outcomes = await page.evaluate(async (some) => {
    const { host } = window;
    if (host === undefined) return ['no bridge'];
    const values: unknown[] = [
      ...some,
      undefined,
      null,
      0,
      -1,
      Number.NaN,
      '',
      'x'.repeat(100_000),
      [],
      {},
      { purpose: 'other' },
      { path: '\u0000' },
      { __proto__: null, a: 1 },
      new Map(),
      1n,
      new Date(),
    ];
    const names = [
      'pickFileToOpen',
      'pickFileToSave',
      'revealInFolder',
      'notify',
      'openExternal',
      'setMenuState',
      'windowCommand',
      'setTheme',
      'setZoom',
      'droppedFile',
    ] as const;
    const calls = names.flatMap((name) => values.map((value) => [name, value] as const));
    const call = async ([name, value]: (typeof calls)[number]): Promise<string> => {
      try {
        // The point is to send what the types forbid.
        const answer: unknown = await (host[name] as (input: unknown) => Promise<unknown>)(value);
        return answer === null ||
          typeof answer === 'boolean' ||
          JSON.stringify(answer) === '{"opened":false}' ||
          typeof answer === 'number'
          ? 'ok'
          : `${name}: ${JSON.stringify(answer)}`;
      } catch (error) {
        const text = String(error);
        return /: invalid$|could not be cloned/.test(text) ? 'ok' : `${name}: ${text}`;
      }
    };
    const extra = { source: 'dark', barColor: '#000000', symbolColor: '#ffffff', more: 1 } as const;
    return [...(await Promise.all(calls.map(call))), await call(['setTheme', extra]), await call(['setZoom', 1])];
  }, drawn);
  expect(outcomes.filter((outcome) => outcome !== 'ok')).toEqual([]);
});

test('E20: the page sees a closed list of functions and data, and listeners get data only', async () => {
  const bridge = await page.evaluate(() =>
    Object.entries(window.host ?? {})
      .map(([name, value]) => `${name}: ${typeof value}`)
      .toSorted(),
  );
  expect(bridge).toEqual([
    'can: object',
    'deliver: function',
    'droppedFile: function',
    'getZoom: function',
    'kind: string',
    'notify: function',
    'onAction: function',
    'onNotificationClick: function',
    'onStorageState: function',
    'onSystemThemeChange: function',
    'openExternal: function',
    'pickFileToOpen: function',
    'pickFileToSave: function',
    'pickFolder: function',
    'platform: string',
    'print: function',
    'printToPdf: function',
    'requestPort: function',
    'restartStorage: function',
    'revealInFolder: function',
    'setMenuState: function',
    'setTheme: function',
    'setZoom: function',
    'version: string',
    'windowCommand: function',
  ]);
  const heard = await page.evaluateHandle(() => {
    const received: unknown[] = [];
    window.host?.onAction((...args: unknown[]) => received.push(args));
    return received;
  });
  await app.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'View');
    view?.submenu?.items.find(({ label }) => label === 'Discreet mode')?.click();
  });
  await expect.poll(() => heard.jsonValue()).toContainEqual([{ id: 'view.discreet' }]);
  const reachable = await page.evaluate(() =>
    ['ipcRenderer', 'electron', 'require', 'webFrame', 'contextBridge'].filter((name) => name in window),
  );
  expect(reachable).toEqual([]);
});
