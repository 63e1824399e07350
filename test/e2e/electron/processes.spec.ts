import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import type { StorageState } from '#shared/host.ts';
import { electronCommand, launchApp, makeProfile } from '#test/support/electron-app.ts';
import type { RunningApp } from '#test/support/electron-app.ts';
import { slowDisk } from '#test/support/slow-disk/slow-disk.ts';
import { callStorage } from '#test/support/storage-call.ts';

/** The process id of the storage process. */
function storagePid({ app }: RunningApp): Promise<number> {
  return app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Longtable storage')?.pid ?? 0,
  );
}

/** Collects the storage states that the page hears from now on, the present one first. */
function storageStates({ page }: RunningApp): Promise<{ seen: () => Promise<readonly StorageState[]> }> {
  return page
    .evaluateHandle(() => {
      const states: StorageState[] = [];
      window.host?.onStorageState((state) => states.push(state));
      return states;
    })
    .then((handle) => ({ seen: () => handle.jsonValue() }));
}

/** Makes a workspace through the dialogs and the port, as a person would. */
async function createWorkspace({ app, page, userData }: RunningApp): Promise<string> {
  const path = join(userData, 'Riverbend.longtable');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const picked = await page.evaluate(() =>
    window.host?.pickFileToSave({ purpose: 'workspace', defaultName: 'Riverbend' }),
  );
  expect(picked).toEqual({ path, name: 'Riverbend.longtable' });
  expect(await callStorage(page, 'workspaces.create', { path, name: 'Riverbend', memberName: 'Rosa' })).toMatchObject({
    status: 200,
  });
  return path;
}

test('R15: a killed storage process comes back with its workspace, and what was saved is there', async () => {
  const running = await launchApp();
  const path = await createWorkspace(running);
  const saved = await callStorage(running.page, 'organizations.create', { name: 'Riverbend Outreach' });
  expect(saved).toMatchObject({ status: 200, value: { id: expect.any(String) } });
  // Main hears with the next heartbeat which workspace is open.
  await running.page.waitForTimeout(2_500);
  const states = await storageStates(running);
  const before = await storagePid(running);
  process.kill(before, 'SIGKILL');
  await expect.poll(states.seen).toEqual(['ready', 'restarting', 'ready']);
  expect(await storagePid(running)).not.toBe(before);
  expect(await callStorage(running.page, 'workspaces.current')).toMatchObject({ status: 200, value: { path } });
  const found = await callStorage(running.page, 'organizations.get', saved.value);
  expect(found).toMatchObject({ status: 200, value: { organization: { name: 'Riverbend Outreach' } } });
  await running.close();
});

test('R15: a stopped storage process is noticed and replaced within five seconds', async () => {
  const running = await launchApp();
  const states = await storageStates(running);
  await expect.poll(states.seen).toContain('ready');
  const before = await storagePid(running);
  process.kill(before, 'SIGSTOP');
  await expect.poll(states.seen, { timeout: 5_500 }).toContain('restarting');
  await expect.poll(async () => (await states.seen()).at(-1)).toBe('ready');
  expect(await storagePid(running)).not.toBe(before);
  await running.close();
});

test('R15: a storage process that dies again and again is given up, and started again when asked', async () => {
  test.setTimeout(90_000);
  const running = await launchApp();
  const states = await storageStates(running);
  for (let death = 1; death <= 5; death += 1) {
    await expect.poll(() => storagePid(running), { timeout: 10_000 }).toBeGreaterThan(0);
    await expect.poll(async () => (await states.seen()).at(-1), { timeout: 10_000 }).toBe('ready');
    process.kill(await storagePid(running), 'SIGKILL');
    await expect.poll(async () => (await states.seen()).at(-1)).not.toBe('ready');
  }
  await expect.poll(async () => (await states.seen()).at(-1), { timeout: 10_000 }).toBe('down');
  await running.page.evaluate(() => window.host?.restartStorage());
  await expect.poll(async () => (await states.seen()).at(-1)).toBe('ready');
  await running.close();
});

test('R25: storage that waits for a slow disk is left to it, and the page goes on meanwhile', async () => {
  const disk = slowDisk();
  test.skip(disk === undefined, 'No C compiler on Linux here, with which a disk could be made slow.');
  if (disk === undefined) return;
  const running = await launchApp({ env: disk.env });
  const { page } = running;
  await createWorkspace(running);
  const states = await storageStates(running);
  const before = await storagePid(running);
  // Longer than storage may do nothing at all before it counts as hung.
  disk.take(5_500);
  const saving = callStorage(page, 'organizations.create', { name: 'Riverbend Outreach' });
  await expect.poll(states.seen).toEqual(['ready', 'busy']);
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page.getByText('Storage is busy. You can go on; what you do is saved in turn.')).toBeVisible();
  expect(await states.seen()).toEqual(['ready', 'busy']);
  disk.take(0);
  expect(await saving).toMatchObject({ status: 200 });
  await expect.poll(states.seen).toEqual(['ready', 'busy', 'ready']);
  expect(await storagePid(running)).toBe(before);
  await running.close();
});

test('R16: a page that dies is loaded again, and after the third time in a minute only by a person', async () => {
  const running = await launchApp();
  await running.app.evaluate(({ dialog }) => {
    Object.assign(globalThis, { asked: 0 });
    dialog.showMessageBox = () => {
      Object.assign(globalThis, { asked: 1 });
      return new Promise(() => undefined);
    };
  });
  const crash = () =>
    running.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const gone = new Promise((resolve) => contents?.once('render-process-gone', resolve));
      contents?.forcefullyCrashRenderer();
      await gone;
    });
  const lives = () =>
    running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return (
        contents !== undefined &&
        !contents.isCrashed() &&
        !contents.isLoading() &&
        contents.getURL().startsWith('app://longtable/')
      );
    });
  const asked = () => running.app.evaluate(() => Reflect.get(globalThis, 'asked'));
  for (let death = 1; death <= 3; death += 1) {
    await crash();
    await expect.poll(lives).toBe(true);
  }
  expect(await asked()).toBe(0);
  await crash();
  await expect.poll(asked).toBe(1);
  expect(await lives()).toBe(false);
  running.app.process().kill('SIGKILL');
  await running.close();
});

for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
  test(`R17: ${signal} ends the app in order, with the workspace closed`, async () => {
    const userData = await makeProfile();
    const running = await launchApp({ userData });
    const path = await createWorkspace(running);
    const ended = once(running.app.process(), 'exit');
    process.kill(running.pid, signal);
    expect(await ended).toEqual([0, null]);
    // A workspace that was closed in order has no write-ahead log left.
    expect(existsSync(path)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
    await rm(userData, { recursive: true, force: true });
  });
}

test('R13: a second start never touches the data and hands its wish to the first', async () => {
  const running = await launchApp();
  const path = await createWorkspace(running);
  const heard = await running.page.evaluateHandle(() => {
    const actions: unknown[] = [];
    window.host?.onAction((action) => actions.push(action));
    return actions;
  });
  const { executablePath, args, env } = await electronCommand(running.userData);
  const second = spawn(executablePath, [...args, '--workspace', path], { env, stdio: 'ignore' });
  const opened = new Set<string>();
  const watch = setInterval(() => {
    for (const file of openFiles(second.pid ?? 0)) opened.add(file);
  }, 5);
  const [code] = await once(second, 'exit');
  clearInterval(watch);
  expect(code).toBe(0);
  expect([...opened].filter((file) => file.includes('.longtable') || file.includes('/storage/'))).toEqual([]);
  await expect.poll(() => heard.jsonValue()).toEqual([{ id: 'workspace.openPath', argument: path }]);
  await running.close();
});

/** The files that a process has open; nothing where the system does not tell. */
function openFiles(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`));
  } catch {
    return [];
  }
}

test('a workspace named on the command line is open when the page asks', async () => {
  const userData = await makeProfile();
  const first = await launchApp({ userData });
  const path = await createWorkspace(first);
  await first.close();
  for (const args of [['--workspace', path], [path]]) {
    const running = await launchApp({ userData, args });
    expect(await callStorage(running.page, 'workspaces.current')).toMatchObject({ status: 200, value: { path } });
    await running.close();
  }
  await rm(userData, { recursive: true, force: true });
});

test('a playbook comes in by the menu, a drop, a second start, the system and a double-click before the start', async () => {
  const userData = await makeProfile();
  const first = await launchApp({ userData });
  const { app, page } = first;
  await createWorkspace(first);
  const lesson = await callStorage(page, 'lessons.create', { title: 'Ask before the vote' });
  const { id } = z.object({ id: z.string() }).parse(lesson.value);
  const pack = join(userData, 'Road map.longtable-playbook');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, pack);
  await page.evaluate(() => window.host?.pickFileToSave({ purpose: 'export', defaultName: 'Road map' }));
  const saved = { ids: [id], choices: [], today: '2026-03-02', path: pack };
  expect(await callStorage(page, 'playbook.save', { ...saved, format: 'pack' })).toMatchObject({ status: 200 });

  /** It is shown; then it is put away again. */
  const expectShown = async (): Promise<void> => {
    const dialog = page.getByRole('dialog', { name: /^Playbook of / });
    await expect(dialog.getByText('Ask before the vote').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  const isChosen = (): Promise<boolean> =>
    app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File');
      const item = file?.submenu?.items.find(({ label }) => label === 'Open a playbook…');
      if (item?.enabled === true) item.click();
      return item?.enabled === true;
    });
  await expect.poll(isChosen).toBe(true);
  await expectShown();

  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'picker';
    document.body.append(input);
  });
  await page.locator('#picker').setInputFiles(pack);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#picker');
    const held = new DataTransfer();
    for (const file of input?.files ?? []) held.items.add(file);
    input?.remove();
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: held, cancelable: true }));
  });
  await expectShown();

  const { executablePath, args, env } = await electronCommand(userData);
  const [code] = await once(spawn(executablePath, [...args, pack], { env, stdio: 'ignore' }), 'exit');
  expect(code).toBe(0);
  await expectShown();

  await app.evaluate(
    ({ app: electron }, path) => electron.emit('open-file', { preventDefault: () => undefined }, path),
    pack,
  );
  await expectShown();
  await first.close();

  const again = await launchApp({ userData, args: [pack] });
  await expect(again.page.getByText('The playbook waits').first()).toBeVisible();
  await again.page.getByRole('button', { name: /^Open Riverbend/ }).press('Enter');
  await expect(again.page.getByRole('dialog', { name: /^Playbook of / })).toBeVisible();
  await again.close();
  await rm(userData, { recursive: true, force: true });
});

test('the window comes back where it was', async () => {
  const userData = await makeProfile();
  const first = await launchApp({ userData });
  const bounds = { x: 40, y: 30, width: 1_200, height: 760 };
  await first.app.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), bounds);
  const placed = await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await first.close();
  const second = await launchApp({ userData });
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
    placed,
  );
  await second.close();
  await rm(userData, { recursive: true, force: true });
});
