import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { electronCommand, makeProfile } from '#test/support/electron-app.ts';

const run = promisify(execFile);

test('the command line runs in the desktop program, without a display', async () => {
  const userData = await makeProfile();
  const { executablePath, args, env } = await electronCommand(userData);
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...withoutDisplay } = env;
  const call = (...own: readonly string[]) =>
    run(executablePath, [...args, '--cli', ...own, '--json', '--data-folder', userData], { env: withoutDisplay });
  const path = join(userData, 'Riverbend.longtable');

  const created = await call('create', path, '--name', 'Riverbend', '--member', 'Rosa');
  expect(JSON.parse(created.stdout)).toMatchObject({ name: 'Riverbend' });
  await call('check', path);
  await expect(call('check', join(userData, 'Missing.longtable'))).rejects.toMatchObject({
    code: expect.any(Number),
    stderr: expect.stringContaining('fileMissing'),
  });
  await rm(userData, { recursive: true, force: true });
});
