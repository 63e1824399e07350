import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { contentSecurityPolicy } from '#electron/hosting/content-policy.ts';
import { launchApp } from '#test/support/electron-app.ts';
import type { RunningApp } from '#test/support/electron-app.ts';
// What the preload script adds to the window's type.
import type {} from '#renderer/app/host/desktop-host.ts';

let running: RunningApp;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  ({ app, page } = running);
});
test.afterAll(() => running.close());

const here = 'app://longtable/';

/** How many pages of any kind the app holds. */
function countPages(): Promise<number> {
  return app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
}

/** The preferences that the window really runs with. */
function readPreferences(): Promise<Record<string, unknown>> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in Electron's types, yet the only way to see what is in force.
    return (contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences();
  });
}

test('E1: no request leaves the app, whoever makes it', async () => {
  const outcomes = await app.evaluate(async ({ session }) => {
    const links = ['http://example.org/', 'https://example.org/'];
    return Promise.all(links.map((link) => session.defaultSession.fetch(link).then(() => 'answered', (error: Error) => error.message)));
  });
  expect(outcomes).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('ERR_BLOCKED_BY_CLIENT')));
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((name) => !name.startsWith('app://longtable/'))).toEqual([]);
});

test('E1: the built page names no unencrypted address but the names of namespaces', async () => {
  const folder = await app.evaluate(({ app: electron }) => electron.getAppPath());
  const assets = join(folder, 'out', 'renderer', 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const texts = await Promise.all(scripts.map((name) => readFile(join(assets, name), 'utf8')));
  const found = new Set(texts.flatMap((text) => text.match(/\b(?:http|ws):\/\/[\w.-]+/g) ?? []));
  // Names that are compared and never asked for: XML namespaces, and the base that oRPC writes into messages.
  expect([...found].filter((name) => !['http://www.w3.org', 'http://orpc'].includes(name))).toEqual([]);
});

test('E2: the page has no Node', async () => {
  const types = await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].map((name) => typeof Reflect.get(globalThis, name)));
  expect(types).toEqual(Array.from({ length: 6 }, () => 'undefined'));
  const preferences = await readPreferences();
  const names = ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'];
  // Electron leaves out what is off by default.
  expect(names.map((name) => preferences[name] ?? false)).toEqual([false, false, false]);
});

test('E3: the bridge lives in a world of its own', async () => {
  expect(await readPreferences()).toMatchObject({ contextIsolation: true });
  const zoom = await page.evaluate(async () => {
    const kept = { push: Array.prototype.push, parse: JSON.parse, then: Promise.prototype.then };
    Array.prototype.push = () => 0;
    JSON.parse = () => 'stolen';
    try {
      return await window.host?.getZoom();
    } finally {
      Array.prototype.push = kept.push;
      JSON.parse = kept.parse;
    }
  });
  expect(zoom).toBe(1);
});

test('E4: every page is sandboxed', async () => {
  expect(await readPreferences()).toMatchObject({ sandbox: true });
  const [isUnsandboxed, isEnabled] = await app.evaluate(({ app: electron }) => [
    electron.commandLine.hasSwitch('no-sandbox'),
    electron.commandLine.hasSwitch('enable-sandbox'),
  ]);
  // As root Chromium has no sandbox to turn on; only then may the switch of the whole app be missing.
  expect(isEnabled || isUnsandboxed).toBe(true);
});

test('E5: the page gets no permission but to copy text', async () => {
  const outcomes = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'granted', (error: Error) => error.name);
    return {
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('granted'), ({ code }) => resolve(`error ${code}`))),
      notices: await Notification.requestPermission(),
      midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
      clipboard: await outcome(navigator.clipboard.readText()),
      devices: await navigator.permissions.query({ name: 'camera' as PermissionName }).then(({ state }) => state),
    };
  });
  expect(outcomes).toEqual({
    camera: expect.stringMatching(/Error$/),
    microphone: expect.stringMatching(/Error$/),
    screen: expect.stringMatching(/Error$/),
    place: 'error 1',
    notices: 'denied',
    midi: expect.stringMatching(/Error$/),
    clipboard: 'NotAllowedError',
    devices: 'denied',
  });
  const copying = await page.evaluate(() => navigator.permissions.query({ name: 'clipboard-write' as PermissionName }).then(({ state }) => state));
  expect(copying).toBe('granted');
});

test('E6, E8, E9, E10: web security is on and no experiment is', async () => {
  const preferences = await readPreferences();
  expect(preferences).toMatchObject({ webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false });
  expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  const links = ['file:///etc/passwd', 'app://other/', 'https://example.org/'];
  const outcomes = await page.evaluate((all) => Promise.all(all.map((link) => fetch(link).then(() => 'answered', (error: Error) => error.name))), links);
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError']);
  const switches = await app.evaluate(({ app: electron }) => {
    return ['enable-blink-features', 'disable-web-security', 'allow-running-insecure-content'].filter((name) => electron.commandLine.hasSwitch(name));
  });
  expect(switches).toEqual([]);
});

test('E7: the content security policy is sent and works', async () => {
  const sent = await page.evaluate(() => fetch('/').then(({ headers }) => [headers.get('content-security-policy'), headers.get('x-content-type-options')]));
  expect(sent).toEqual([contentSecurityPolicy, 'nosniff']);
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
  );
  const violated = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective));
    const attempt = (act: () => unknown): void => {
      try {
        act();
      } catch {
        directives.push('thrown');
      }
    };
    const image = new Image();
    image.src = 'https://example.org/pixel.png';
    // The test's own script may evaluate; one that the page runs later may not.
    setTimeout(() => attempt(() => (0, eval)('window.evaluated = true')));
    attempt(() => (document.createElement('div').innerHTML = '<img src=x onerror="window.injected = true">'));
    attempt(() => (document.createElement('script').text = 'window.scripted = true'));
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 200));
    style.remove();
    frame.remove();
    return { directives, ran: ['evaluated', 'injected', 'scripted'].filter((name) => name in window), hidden: getComputedStyle(document.body).display };
  });
  expect(violated.ran).toEqual([]);
  expect(violated.hidden).not.toBe('none');
  expect(violated.directives).toEqual(expect.arrayContaining(['thrown', 'img-src', 'require-trusted-types-for', 'style-src-elem', 'frame-src']));
});

test('E11, E12: no page is embedded', async () => {
  expect(await readPreferences()).toMatchObject({ webviewTag: false });
  const before = await countPages();
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://longtable/');
    document.body.append(view);
  });
  await page.waitForTimeout(300);
  expect(await countPages()).toBe(before);
});

test('E13: nothing leads the window to another address', async () => {
  const targets = ['https://example.org/', 'http://example.org/', 'file:///etc/passwd', 'data:text/html,hi', 'app://other/', 'javascript:document.body.remove()'];
  const ways: readonly ((target: string) => void)[] = [
    (target) => (window.location.href = target),
    (target) => window.location.replace(target),
    (target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
      link.remove();
    },
    (target) => {
      const form = document.createElement('form');
      form.action = target;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      form.remove();
    },
    (target) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0; url=${target}`;
      document.head.append(meta);
    },
  ];
  for (const target of targets) {
    for (const way of ways) await page.evaluate(way, target).catch(() => undefined);
    await page.waitForTimeout(100);
    expect(page.url(), target).toBe(here);
  }
  expect(await page.evaluate(() => document.body !== null)).toBe(true);
});

test('E13: a window that was emptied comes back to the app', async () => {
  // Chromium asks nobody before it shows an empty page.
  await page.evaluate(() => (window.location.href = 'about:blank'));
  await expect.poll(() => page.evaluate(() => `${document.readyState} ${window.location.href}`).catch(() => '')).toBe(`complete ${here}`);
});

test('E14: no new window opens', async () => {
  const before = await countPages();
  for (const target of ['https://example.org/', 'app://longtable/', 'about:blank', '']) {
    expect(await page.evaluate((url) => window.open(url) === null, target)).toBe(true);
  }
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.id = 'outside';
    link.href = 'https://example.org/';
    link.target = '_blank';
    link.textContent = 'outside';
    link.setAttribute('rel', 'opener');
    document.body.prepend(link);
  });
  for (const shiftKey of [false, true]) await page.locator('#outside').dispatchEvent('click', { shiftKey, bubbles: true });
  await page.locator('#outside').dispatchEvent('click', { ctrlKey: true, bubbles: true });
  await page.locator('#outside').dispatchEvent('auxclick', { button: 1, bubbles: true });
  await page.waitForTimeout(300);
  expect(await countPages()).toBe(before);
  expect(page.url()).toBe(here);
  await page.evaluate(() => document.getElementById('outside')?.remove());
});

test('E15: only judged links reach the system, unencrypted ones after a question', async () => {
  await app.evaluate(({ shell, dialog }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen, answer: 1 });
    shell.openExternal = async (link) => void seen.push(link);
    dialog.showMessageBox = async () => ({ response: Reflect.get(globalThis, 'answer'), checkboxChecked: false });
  });
  const ask = (url: string) => page.evaluate((link) => window.host?.openExternal(link), url);
  for (const link of ['file:///etc/passwd', 'smb://host/x', 'javascript:alert(1)', 'https://a:b@example.org/', '\\\\host\\x', 'ms-msdt:x']) {
    expect(await ask(link), link).toEqual({ opened: false });
  }
  expect(await ask('https://example.org/a')).toEqual({ opened: true });
  expect(await ask('http://example.org/b')).toEqual({ opened: false });
  await app.evaluate(() => void Object.assign(globalThis, { answer: 0 }));
  expect(await ask('http://example.org/c')).toEqual({ opened: true });
  expect(await app.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual(['https://example.org/a', 'http://example.org/c']);
});

test('E17: main answers its own window alone', async () => {
  const refused = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload: `${electron.getAppPath()}/out/preload/index.cjs`, sandbox: true } });
    await stranger.loadURL('app://longtable/');
    const outcome = await stranger.webContents.executeJavaScript(`
      Promise.all(['getZoom', 'pickFolder', 'restartStorage', 'print'].map((name) => window.host[name]().then(() => 'answered', (error) => error.message)))
    `);
    stranger.destroy();
    return outcome;
  });
  expect(refused).toEqual(['host.getZoom: refused', 'host.pickFolder: refused', 'host.restartStorage: refused', 'host.print: refused']);
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
  const outcomes = await page.evaluate(async () => {
    const { host } = window;
    if (host === undefined) return ['no bridge'];
    const values: unknown[] = [undefined, null, 0, -1, Number.NaN, '', 'x'.repeat(100_000), [], {}, { purpose: 'other' }, { path: '\u0000' }, { __proto__: null, a: 1 }, new Map(), 1n, new Date()];
    const names = ['pickFileToOpen', 'pickFileToSave', 'revealInFolder', 'notify', 'openExternal', 'setMenuState', 'windowCommand', 'setTheme', 'setZoom', 'droppedFile'] as const;
    const calls = names.flatMap((name) => values.map((value) => [name, value] as const));
    const call = async ([name, value]: (typeof calls)[number]): Promise<string> => {
      try {
        // The point is to send what the types forbid.
        const answer: unknown = await (host[name] as (input: unknown) => Promise<unknown>)(value);
        return answer === null || answer === false || JSON.stringify(answer) === '{"opened":false}' || typeof answer === 'number' ? 'ok' : `${name}: ${JSON.stringify(answer)}`;
      } catch (error) {
        const text = String(error);
        return /: invalid$|could not be cloned/.test(text) ? 'ok' : `${name}: ${text}`;
      }
    };
    const extra = { source: 'dark', barColor: '#000000', symbolColor: '#ffffff', more: 1 } as const;
    return [...(await Promise.all(calls.map(call))), await call(['setTheme', extra]), await call(['setZoom', 1])];
  });
  expect(outcomes.filter((outcome) => outcome !== 'ok')).toEqual([]);
});

test('E18: files come from the app alone, and only from inside it', async () => {
  const addresses = await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getURL()));
  expect(addresses.filter((address) => !address.startsWith('app://longtable/'))).toEqual([]);
  const paths = ['/../../package.json', '/%2e%2e/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/..%5c..%5cpackage.json', '/\\..\\package.json', '/a%00.js', '/%', '//etc/passwd', '/%2fetc%2fpasswd', '/main/index.cjs', '/C:/x.js'];
  const statuses = await page.evaluate((all) => Promise.all(all.map((path) => fetch(`app://longtable${path}`).then(({ status }) => status, () => 0))), paths);
  expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([]);
});

test('E20: the page sees a closed list of functions and data, and listeners get data only', async () => {
  const bridge = await page.evaluate(() => Object.entries(window.host ?? {}).map(([name, value]) => `${name}: ${typeof value}`).sort());
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
  const reachable = await page.evaluate(() => ['ipcRenderer', 'electron', 'require', 'webFrame', 'contextBridge'].filter((name) => name in window));
  expect(reachable).toEqual([]);
});

test('S28: what the app writes is for this user alone, and nothing is sent home', async () => {
  expect((await stat(running.userData)).mode & 0o777).toBe(0o700);
  const entries = await readdir(running.userData, { recursive: true, withFileTypes: true });
  const open = await Promise.all(
    entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const mode = (await stat(path).catch(() => null))?.mode ?? 0;
        return (mode & 0o077) === 0 ? null : path;
      }),
  );
  expect(open.filter((path) => path !== null)).toEqual([]);
  expect(await app.evaluate(({ crashReporter }) => crashReporter.getUploadToServer())).toBe(false);
});

test('S32: a packaged app has no developer tools or debugging switches', async () => {
  const isPackaged = await app.evaluate(({ app: electron }) => electron.isPackaged);
  test.skip(!isPackaged, 'this app is not packaged');
  expect(await readPreferences()).toMatchObject({ devTools: false });
  expect(await app.evaluate(({ app: electron }) => electron.commandLine.hasSwitch('remote-debugging-port'))).toBe(false);
});
