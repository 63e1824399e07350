import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchApp } from '#test/support/electron-app.ts';
import type { RunningApp } from '#test/support/electron-app.ts';
import { countPages, readPreferences } from '#test/support/electron-pages.ts';

let running: RunningApp;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  ({ app, page } = running);
});
test.afterAll(() => running.close());

/** Where the page stands once the app has shown its first screen. */
async function settledAddress(): Promise<string> {
  const seen: string[] = [];
  await expect
    .poll(
      () => {
        seen.push(page.url());
        return seen.length > 2 && seen.at(-1) === seen.at(-3);
      },
      { intervals: [300] },
    )
    .toBe(true);
  return page.url();
}

test('E11, E12: no page is embedded', async () => {
  expect(await readPreferences(app)).toMatchObject({ webviewTag: false });
  const before = await countPages(app);
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://longtable/');
    document.body.append(view);
  });
  await page.waitForTimeout(300);
  expect(await countPages(app)).toBe(before);
});

test('E13: nothing leads the window to another address', async () => {
  const here = await settledAddress();
  const targets = [
    'https://example.org/',
    'http://example.org/',
    'file:///etc/passwd',
    'data:text/html,hi',
    'app://other/',
    'javascript:document.body.remove()',
  ];
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
  await expect
    .poll(() => page.evaluate(() => `${document.readyState} ${window.location.href}`).catch(() => ''))
    .toMatch(/^complete app:\/\/longtable\//);
});

test('E14: no new window opens', async () => {
  const here = await settledAddress();
  const before = await countPages(app);
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
  for (const shiftKey of [false, true])
    await page.locator('#outside').dispatchEvent('click', { shiftKey, bubbles: true });
  await page.locator('#outside').dispatchEvent('click', { ctrlKey: true, bubbles: true });
  await page.locator('#outside').dispatchEvent('auxclick', { button: 1, bubbles: true });
  await page.waitForTimeout(300);
  expect(await countPages(app)).toBe(before);
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
  for (const link of [
    'file:///etc/passwd',
    'smb://host/x',
    'javascript:alert(1)',
    'https://a:b@example.org/',
    '\\\\host\\x',
    'ms-msdt:x',
  ]) {
    expect(await ask(link), link).toEqual({ opened: false });
  }
  expect(await ask('https://example.org/a')).toEqual({ opened: true });
  expect(await ask('http://example.org/b')).toEqual({ opened: false });
  await app.evaluate(() => void Object.assign(globalThis, { answer: 0 }));
  expect(await ask('http://example.org/c')).toEqual({ opened: true });
  expect(await app.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([
    'https://example.org/a',
    'http://example.org/c',
  ]);
});

test('E18: files come from the app alone, and only from inside it', async () => {
  const addresses = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL()),
  );
  expect(addresses.filter((address) => !address.startsWith('app://longtable/'))).toEqual([]);
  const paths = [
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/\\..\\package.json',
    '/a%00.js',
    '/%',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/main/index.cjs',
    '/C:/x.js',
  ];
  const statuses = await page.evaluate(
    (all) =>
      Promise.all(
        all.map((path) =>
          fetch(`app://longtable${path}`).then(
            ({ status }) => status,
            () => 0,
          ),
        ),
      ),
    paths,
  );
  expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([]);
});
