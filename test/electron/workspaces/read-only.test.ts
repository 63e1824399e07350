import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';
import { mountSmallDisk, type SmallDisk } from '#test/support/small-disk.ts';

let test: TestService;
let source: string;
beforeAll(async () => {
  test = await startTestService();
  source = await test.newWorkspace();
  await test.client.workspaces.close();
});
afterAll(() => test.dispose());

const isRoot = process.getuid?.() === 0;
if (isRoot)
  process.stdout.write(
    'SKIPPED: files without rights, because root may read and write them all; a read-only disk is tried instead.\n',
  );

describe.skipIf(isRoot)('a file without rights', () => {
  it('is refused when it cannot be written', async () => {
    const path = test.path('read-only.longtable');
    copyFileSync(source, path);
    chmodSync(path, 0o400);
    expect(await failureOf(test.client.workspaces.open({ path }))).toEqual({ code: 'storageReadOnly', data: { path } });
  });

  it('is refused when it cannot be read', async () => {
    const path = test.path('secret.longtable');
    copyFileSync(source, path);
    chmodSync(path, 0o000);
    expect(await failureOf(test.client.workspaces.open({ path }))).toEqual({ code: 'fileDenied', data: { path } });
  });

  it('is refused when its folder cannot be written', async () => {
    mkdirSync(test.path('locked'));
    const path = join(test.path('locked'), 'river.longtable');
    copyFileSync(source, path);
    chmodSync(test.path('locked'), 0o500);
    expect(await failureOf(test.client.workspaces.open({ path }))).toEqual({ code: 'storageReadOnly', data: { path } });
    expect(
      await failureOf(
        test.client.workspaces.create({ path: join(test.path('locked'), 'new.longtable'), name: 'A', memberName: 'B' }),
      ),
    ).toMatchObject({ code: 'storageReadOnly' });
    chmodSync(test.path('locked'), 0o700);
  });
});

const disk: SmallDisk | undefined = mountSmallDisk(8);
afterAll(() => disk?.unmount());

describe.skipIf(disk === undefined)('a disk that is read-only', () => {
  it('is named as such, for opening, making and copying', async () => {
    const path = join(disk?.folder ?? '', 'river.longtable');
    copyFileSync(source, path);
    disk?.makeReadOnly();
    const readOnly = { code: 'storageReadOnly', data: { path } };
    expect(await failureOf(test.client.workspaces.open({ path }))).toEqual(readOnly);
    const made = join(disk?.folder ?? '', 'new.longtable');
    expect(await failureOf(test.client.workspaces.create({ path: made, name: 'A', memberName: 'B' }))).toEqual({
      code: 'storageReadOnly',
      data: { path: made },
    });
    await test.client.workspaces.open({ path: source });
    expect(await failureOf(test.client.workspaces.saveCopy({ path: made }))).toMatchObject({ code: 'storageReadOnly' });
  });
});
