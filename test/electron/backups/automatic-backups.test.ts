import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { mountSmallDisk } from '#test/support/small-disk.ts';
import { endOfJob, failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

const minute = 60_000;

describe('the hourly backup', () => {
  let test: TestService;
  let now = Date.parse('2026-03-10T12:00:00.000Z');
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    test = await startTestService({ clock: () => new Date(now) });
    await test.newWorkspace();
  });
  afterEach(async () => {
    vi.useRealTimers();
    await test.dispose();
  });

  const pass = async (minutes: number) => {
    now += minutes * minute;
    await vi.advanceTimersByTimeAsync(minutes * minute);
  };
  const backupsSoon = async (count: number) => {
    for (;;) {
      const { backups } = await test.client.backups.list();
      if (backups.length === count) return backups;
      await new Promise(setImmediate);
    }
  };

  it('is made soon after the first change, then every hour in which something changed', async () => {
    await pass(2);
    expect((await test.client.backups.list()).backups).toEqual([]);
    await test.client.people.create({ name: 'Rosa' });
    await pass(6);
    expect(await backupsSoon(1)).toMatchObject([{ reason: 'hourly' }]);
    await test.client.people.create({ name: 'Ana' });
    await pass(30);
    expect((await test.client.backups.list()).backups).toHaveLength(1);
    await pass(35);
    await backupsSoon(2);
    await pass(300);
    expect((await test.client.backups.list()).backups).toHaveLength(2);
  });
});

describe('a bulk change', () => {
  let test: TestService;
  beforeEach(async () => {
    test = await startTestService();
    await test.newWorkspace();
  });
  afterEach(() => test.dispose());

  const addPeople = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let at = 0; at < count; at++) ids.push((await test.client.people.create({ name: `Person ${at}` })).id);
    return ids;
  };
  const peopleIn = (folder: string, id: string, where: string): unknown => {
    const copy = new BetterSqlite(join(folder, id), { readonly: true });
    const count = copy.prepare(`select count(*) from people where ${where}`).pluck().get();
    copy.close();
    return count;
  };

  it('of many records is made after a backup of how they were, one of a few is not', async () => {
    const ids = await addPeople(501);
    await test.client.people.bulkEdit({ selection: { ids: ids.slice(0, 500) }, patch: { pronouns: 'ze' } });
    expect((await test.client.backups.list()).backups).toEqual([]);
    await test.client.people.bulkEdit({ selection: { ids }, patch: { pronouns: 'xe' } });
    const { folder, backups } = await test.client.backups.list();
    expect(backups).toMatchObject([{ reason: 'before-bulk' }]);
    expect(peopleIn(folder, backups[0]?.id ?? '', "pronouns = 'ze'")).toBe(500);
    expect(peopleIn(folder, backups[0]?.id ?? '', "pronouns = 'xe'")).toBe(0);
  });

  it('that removes for good is made after a backup', async () => {
    const ids = await addPeople(1);
    await test.client.trash.move({ type: 'people', selection: { ids } });
    await test.client.trash.purge({ records: ids.map((id) => ({ type: 'people', id })) });
    const { folder, backups } = await test.client.backups.list();
    expect(backups).toMatchObject([{ reason: 'before-bulk' }]);
    expect(peopleIn(folder, backups[0]?.id ?? '', "deleted_at <> ''")).toBe(1);
  });
});

describe('an older workspace file', () => {
  it('is copied before it is brought up to date', async () => {
    const test = await startTestService();
    const path = await test.newWorkspace();
    await test.client.people.create({ name: 'Rosa' });
    await test.client.workspaces.close();
    const older = new BetterSqlite(path);
    older.pragma('user_version = 0');
    older.close();
    await test.client.workspaces.open({ path });
    const { folder, backups } = await test.client.backups.list();
    expect(backups).toMatchObject([{ reason: 'before-migration' }]);
    const copy = new BetterSqlite(join(folder, backups[0]?.id ?? ''), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(0);
    expect(copy.prepare('select name from people').all()).toEqual([{ name: 'Rosa' }]);
    copy.close();
    await test.dispose();
  });
});

const disk = mountSmallDisk(6);
describe.skipIf(disk === undefined)('a backup on a disk that gets full', () => {
  let test: TestService;
  beforeEach(async () => {
    test = await startTestService();
    await test.newWorkspace();
    await test.client.people.create({ name: 'Rosa' });
  });
  afterEach(() => test.dispose());

  it('fails with a name, leaves nothing that looks like a backup, and works again when there is room', async () => {
    const { folder } = await test.client.backups.setFolder({ folder: disk?.folder ?? '' });
    disk?.fill(40_960);
    const end = await endOfJob(test.client, await test.client.backups.create({}));
    expect(end).toMatchObject({ state: 'failed', error: { code: 'storageFull' } });
    expect(readdirSync(folder)).toEqual([]);
    expect((await test.client.backups.list()).backups).toEqual([]);
    await test.client.people.create({ name: 'Work goes on' });
    disk?.free();
    expect(await endOfJob(test.client, await test.client.backups.create({}))).toMatchObject({ state: 'done' });
  });

  it('is no different for a copy', async () => {
    const path = join(disk?.folder ?? '', 'copy.longtable');
    disk?.fill(20_480);
    expect(await failureOf(test.client.workspaces.saveCopy({ path }))).toMatchObject({ code: 'storageFull' });
    expect(readdirSync(disk?.folder ?? '').filter((name) => name.startsWith('copy'))).toEqual([]);
    disk?.free();
    disk?.unmount();
  });
});
