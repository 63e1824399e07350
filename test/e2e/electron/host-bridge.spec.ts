import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { MenuState } from '#shared/host.ts';
import { launchApp } from '#test/support/electron-app.ts';
import type { RunningApp } from '#test/support/electron-app.ts';
import { callStorage } from '#test/support/storage-call.ts';

let running: RunningApp;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  ({ app, page } = running);
});
test.afterAll(() => running.close());

const menu: MenuState = {
  hasWorkspace: true,
  canUndo: true,
  canRedo: false,
  undoLabel: 'Undo edit of Rosa Delgado',
  redoLabel: 'Redo',
  theme: 'dark',
  density: 'roomy',
  discreet: true,
  recentWorkspaces: [{ path: '/home/rosa/Riverbend.longtable', name: 'Riverbend' }],
};

/** Answers the next dialogs with this path, as a person who picks it. */
function answerDialogs(path: string): Promise<void> {
  return app.evaluate(({ dialog }, picked) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [picked] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: picked });
  }, path);
}

/** Each line of one native menu, with what can be seen of it. */
function readMenu(label: string): Promise<readonly { label: string; enabled: boolean; checked: boolean }[]> {
  return app.evaluate(({ Menu }, name) => {
    const items = Menu.getApplicationMenu()?.items.find((item) => item.label === name)?.submenu?.items ?? [];
    const below = items.flatMap((item) => [item, ...(item.submenu?.items ?? [])]);
    return below.map((item) => ({ label: item.label, enabled: item.enabled, checked: item.checked }));
  }, label);
}

test('a file is touched only after it was picked', async () => {
  const path = join(running.userData, 'Damaged.longtable');
  await writeFile(path, 'this is no workspace');
  const before = await callStorage(page, 'workspaces.open', { path });
  expect(JSON.stringify(before.value)).toContain('fileNotGranted');
  await answerDialogs(path);
  expect(await page.evaluate(() => window.host?.pickFileToOpen({ purpose: 'workspace' }))).toEqual({
    path,
    name: 'Damaged.longtable',
  });
  const after = await callStorage(page, 'workspaces.open', { path });
  expect(after.status).not.toBe(200);
  expect(JSON.stringify(after.value)).not.toContain('fileNotGranted');
});

test('a cancelled dialog gives nothing', async () => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  const answers = await page.evaluate(() =>
    Promise.all([
      window.host?.pickFileToOpen({ purpose: 'import', filters: [{ name: 'CSV', extensions: ['csv'] }] }),
      window.host?.pickFileToSave({ purpose: 'export', defaultName: 'People.csv' }),
      window.host?.pickFolder(),
      window.host?.printToPdf({ defaultName: 'Brief' }),
    ]),
  );
  expect(answers).toEqual([null, null, null, null]);
});

test('a dropped file is known by its path, one that a page made is not', async () => {
  const path = join(running.userData, 'roster.csv');
  await writeFile(path, 'name\nRosa');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'picker';
    document.body.append(input);
  });
  await page.locator('#picker').setInputFiles(path);
  const [real, made] = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#picker');
    const file = input?.files?.[0];
    input?.remove();
    return Promise.all([file && window.host?.droppedFile(file), window.host?.droppedFile(new File(['x'], 'made.csv'))]);
  });
  expect(real).toEqual({ path, name: 'roster.csv' });
  expect(made).toBeNull();
});

test('the page becomes a PDF that nobody else can read', async () => {
  const path = join(running.userData, 'Brief.pdf');
  await answerDialogs(path);
  expect(await page.evaluate(() => window.host?.printToPdf({ defaultName: 'A/B brief' }))).toEqual({
    path,
    name: 'Brief.pdf',
  });
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('the native menu shows what the page says', async () => {
  await page.evaluate((state) => window.host?.setMenuState(state), menu);
  const edit = await readMenu('Edit');
  expect(edit).toContainEqual({ label: 'Undo edit of Rosa Delgado', enabled: true, checked: false });
  expect(edit).toContainEqual({ label: 'Redo', enabled: false, checked: false });
  expect(await readMenu('File')).toContainEqual({ label: 'Riverbend', enabled: true, checked: false });
  const view = await readMenu('View');
  for (const label of ['Dark', 'Roomy', 'Discreet mode']) {
    expect(view).toContainEqual({ label, enabled: true, checked: true });
  }
  for (const [menuLabel, label] of [
    ['File', 'Print…'],
    ['File', 'Save as PDF…'],
    ['Go', 'Calendar'],
    ['Records', 'Quick add…'],
  ] as const)
    expect(await readMenu(menuLabel)).toContainEqual({ label, enabled: menu.hasWorkspace, checked: false });
});

test('the theme reaches the native parts and is kept for the next start', async () => {
  const heard = await page.evaluateHandle(() => {
    const themes: boolean[] = [];
    window.host?.onSystemThemeChange((isDark) => themes.push(isDark));
    return themes;
  });
  // The app answers a change with the theme of its own settings, so what came in between is collected.
  const sources = await app.evaluateHandle(({ nativeTheme }) => {
    const seen: string[] = [];
    nativeTheme.on('updated', () => seen.push(nativeTheme.themeSource));
    return seen;
  });
  const theme = { source: 'dark', barColor: '#1c1a17', symbolColor: '#efeae1' } as const;
  await page.evaluate((dark) => window.host?.setTheme(dark), theme);
  await expect.poll(() => sources.jsonValue()).toContain('dark');
  await expect.poll(() => heard.jsonValue()).toContain(true);
  const kept: unknown = JSON.parse(await readFile(join(running.userData, 'window.json'), 'utf8'));
  expect(kept).toMatchObject({ theme: { source: expect.any(String), barColor: expect.stringMatching(/^#/) } });
});

test('zoom stays within its limits', async () => {
  await expect(async () => {
    expect(await page.evaluate(() => window.host?.setZoom(9))).toBe(3);
    expect(await page.evaluate(() => window.host?.getZoom())).toBe(3);
  }).toPass({ timeout: 10_000 });
  expect(await page.evaluate(() => window.host?.setZoom(1))).toBe(1);
});

test('a file that exists is shown in its folder, a network path never is', async () => {
  await app.evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    shell.showItemInFolder = (path) => void shown.push(path);
  });
  const path = join(running.userData, 'window.json');
  const ask = (wanted: string) => page.evaluate((file) => window.host?.revealInFolder(file), wanted);
  expect(await ask(path)).toBe(true);
  for (const other of [`${path}.not`, 'window.json', '//host/share', '\\\\host\\share'])
    expect(await ask(other)).toBe(false);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'shown'))).toEqual([path]);
});

test('a click on a notice comes back with its tag', async () => {
  const heard = await page.evaluateHandle(() => {
    const tags: string[] = [];
    window.host?.onNotificationClick((tag) => tags.push(tag));
    return tags;
  });
  await app.evaluate(({ Notification }) => {
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      this.emit('click');
    };
  });
  const notice = { title: 'Follow up', body: 'Call Rosa', tag: 'follow-up:1' };
  expect(await page.evaluate((wanted) => window.host?.notify(wanted), notice)).toBe(true);
  await expect.poll(() => heard.jsonValue()).toEqual(['follow-up:1']);
});
