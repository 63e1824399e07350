import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { contentSecurityPolicy } from '#electron/hosting/content-policy.ts';
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

test('E1: no request leaves the app, whoever makes it', async () => {
  const outcomes = await app.evaluate(async ({ session }) => {
    const links = ['http://example.org/', 'https://example.org/'];
    return Promise.all(
      links.map((link) =>
        session.defaultSession.fetch(link).then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      ),
    );
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
  // Names that are compared and never asked for: namespaces, and bases that relative places are written against.
  expect(
    [...found].filter(
      (name) =>
        ![
          'http://www.w3.org',
          'http://json-schema.org',
          'http://graphml.graphdrawing.org',
          // Of the PDF reader: names inside PDF files, and the base that its link check resolves against.
          'http://www.xfa.org',
          'http://ns.adobe.com',
          'http://example.com',
          'http://orpc',
          'http://localhost',
        ].includes(name),
    ),
  ).toEqual([]);
});

test('E2: the page has no Node', async () => {
  const types = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].map(
      (name) => typeof Reflect.get(globalThis, name),
    ),
  );
  expect(types).toEqual(Array.from({ length: 6 }, () => 'undefined'));
  const preferences = await readPreferences(app);
  const names = ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'];
  // Electron leaves out what is off by default.
  expect(names.map((name) => preferences[name] ?? false)).toEqual([false, false, false]);
});

test('E4: every page is sandboxed', async () => {
  expect(await readPreferences(app)).toMatchObject({ sandbox: true });
  const [isUnsandboxed, isEnabled] = await app.evaluate(({ app: electron }) => [
    electron.commandLine.hasSwitch('no-sandbox'),
    electron.commandLine.hasSwitch('enable-sandbox'),
  ]);
  // As root Chromium has no sandbox to turn on; only then may the switch of the whole app be missing.
  expect(isEnabled || isUnsandboxed).toBe(true);
});

test('E5: the page gets no permission but to copy text', async () => {
  const outcomes = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'granted',
        (error: Error) => error.name,
      );
    return {
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(`error ${code}`),
        ),
      ),
      notices: await Notification.requestPermission(),
      midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
      clipboard: await outcome(navigator.clipboard.readText()),
      devices: await navigator.permissions.query({ name: 'camera' }).then(({ state }) => state),
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
  const copying = await page.evaluate(() =>
    navigator.permissions.query({ name: 'clipboard-write' as PermissionName }).then(({ state }) => state),
  );
  expect(copying).toBe('granted');
});

test('E6, E8, E9, E10: web security is on and no experiment is', async () => {
  const preferences = await readPreferences(app);
  expect(preferences).toMatchObject({
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
  expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  const links = ['file:///etc/passwd', 'app://other/', 'https://example.org/'];
  const outcomes = await page.evaluate(
    (all) =>
      Promise.all(
        all.map((link) =>
          fetch(link).then(
            () => 'answered',
            (error: Error) => error.name,
          ),
        ),
      ),
    links,
  );
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError']);
  const switches = await app.evaluate(({ app: electron }) => {
    return ['enable-blink-features', 'disable-web-security', 'allow-running-insecure-content'].filter((name) =>
      electron.commandLine.hasSwitch(name),
    );
  });
  expect(switches).toEqual([]);
});

test('E7: the content security policy is sent and works', async () => {
  const sent = await page.evaluate(() =>
    fetch('/').then(({ headers }) => [headers.get('content-security-policy'), headers.get('x-content-type-options')]),
  );
  expect(sent).toEqual([contentSecurityPolicy, 'nosniff']);
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
  );
  const violated = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
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
    return {
      directives,
      ran: ['evaluated', 'injected', 'scripted'].filter((name) => name in window),
      hidden: getComputedStyle(document.body).display,
    };
  });
  expect(violated.ran).toEqual([]);
  expect(violated.hidden).not.toBe('none');
  expect(violated.directives).toEqual(
    expect.arrayContaining(['thrown', 'img-src', 'require-trusted-types-for', 'style-src-elem', 'frame-src']),
  );
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
  expect(await readPreferences(app)).toMatchObject({ devTools: false });
  expect(await app.evaluate(({ app: electron }) => electron.commandLine.hasSwitch('remote-debugging-port'))).toBe(
    false,
  );
});
