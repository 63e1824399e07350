import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Backup } from '#shared/contract/backups.ts';
import { endOfJob, failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
let path: string;
beforeEach(async () => {
  test = await startTestService();
  path = await test.newWorkspace();
  await test.client.people.create({ name: 'Rosa Delgado' });
});
afterEach(() => test.dispose());

async function makeBackup(name = ''): Promise<Backup> {
  expect(await endOfJob(test.client, await test.client.backups.create({ name }))).toMatchObject({ state: 'done' });
  const [newest] = (await test.client.backups.list()).backups;
  if (newest === undefined) throw new Error('There is no backup.');
  return newest;
}

async function pathOf(backup: Backup): Promise<string> {
  return join((await test.client.backups.list()).folder, backup.id);
}

describe('making a backup', () => {
  it('leaves one plain file under its final name, for this user alone', async () => {
    const backup = await makeBackup('Before the vote');
    expect(backup).toMatchObject({ reason: 'restore-point', name: 'Before the vote' });
    const { folder } = await test.client.backups.list();
    expect(readdirSync(folder).toSorted()).toEqual([backup.id, `${backup.id}.json`].toSorted());
    expect(statSync(join(folder, backup.id)).size).toBe(backup.bytes);
    expect(statSync(join(folder, backup.id)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('holds what was saved, and can be read where nothing may be written', async () => {
    const file = new BetterSqlite(await pathOf(await makeBackup()), { readonly: true });
    expect(file.prepare('select name from people').all()).toEqual([{ name: 'Rosa Delgado' }]);
    expect(file.pragma('journal_mode', { simple: true })).toBe('delete');
    file.close();
  });

  it('takes any words for a name', async () => {
    const name = '../../../etc: "Ünïcode" \u202e / \\ 北京';
    expect((await makeBackup(name)).name).toBe(name);
    expect(readdirSync(join(test.dataFolder, 'backups'))).toHaveLength(1);
  });

  it('lets calls through meanwhile', async () => {
    const job = await test.client.backups.create({});
    await Promise.all(Array.from({ length: 20 }, (_, index) => test.client.people.create({ name: `Person ${index}` })));
    expect(await endOfJob(test.client, job)).toMatchObject({ state: 'done' });
    expect((await test.client.workspaces.facts()).people).toBe(21);
  });

  it('needs an open workspace', async () => {
    await test.client.workspaces.close();
    const closed = { code: 'workspaceClosed', data: {} };
    expect(await failureOf(test.client.backups.create({}))).toEqual(closed);
    expect(await failureOf(test.client.backups.list())).toEqual(closed);
    expect(await failureOf(test.client.backups.setFolder({ folder: null }))).toEqual(closed);
  });

  it('refuses a name of more than 1,000 characters', async () => {
    expect(await failureOf(test.client.backups.create({ name: 'x'.repeat(1_001) }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('verifying', () => {
  it('finds a backup sound', async () => {
    const { id } = await makeBackup();
    expect(await endOfJob(test.client, await test.client.backups.verify({ id }))).toMatchObject({
      state: 'done',
      result: { problems: [] },
    });
  });

  it('finds damage, and a restore of it is refused with the workspace as it was', async () => {
    const backup = await makeBackup();
    const file = await pathOf(backup);
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 8_192, 40_960);
    writeFileSync(file, bytes);
    const end = await endOfJob(test.client, await test.client.backups.verify({ id: backup.id }));
    const found = end.state === 'failed' ? end.error?.code === 'fileDamaged' : JSON.stringify(end.result).length > 20;
    expect(found).toBe(true);
    await test.client.people.create({ name: 'Later' });
    expect(await failureOf(test.client.backups.restore({ id: backup.id }))).toMatchObject({
      code: 'fileDamaged',
      data: { path: file },
    });
    expect((await test.client.workspaces.facts()).people).toBe(2);
    expect(existsSync(`${path}.restoring`)).toBe(false);
  });

  it('finds a single changed bit that the database itself cannot notice, and no restore takes such a file', async () => {
    const backup = await makeBackup();
    const file = await pathOf(backup);
    const bytes = readFileSync(file);
    const at = bytes.indexOf('Rosa Delgado');
    bytes.write('Rosb', at, 'latin1');
    writeFileSync(file, bytes);
    expect(await endOfJob(test.client, await test.client.backups.verify({ id: backup.id }))).toMatchObject({
      state: 'done',
      result: { problems: ['bytes: not those that were written'] },
    });
    const refused = { code: 'fileDamaged', data: { path: file, detail: 'checksum' } };
    expect(await failureOf(test.client.backups.restore({ id: backup.id }))).toEqual(refused);
    await test.client.workspaces.close();
    expect(await failureOf(test.client.backups.restoreOver({ workspacePath: path, backupPath: file }))).toEqual(
      refused,
    );
    await test.client.workspaces.open({ path });
    expect((await test.client.search.query({ text: 'rosa' })).hits).toHaveLength(1);
  });

  it('takes a backup that somebody opened as a workspace meanwhile, which gave it other bytes', async () => {
    const backup = await makeBackup();
    await test.client.workspaces.open({ path: await pathOf(backup) });
    await test.client.people.create({ name: 'Only there' });
    await test.client.workspaces.open({ path });
    expect(await test.client.backups.restore({ id: backup.id })).toEqual({});
    expect((await test.client.workspaces.facts()).people).toBe(2);
  });

  it('takes a backup of before this was kept by what the database says', async () => {
    const backup = await makeBackup();
    const { id } = backup;
    const note = `${await pathOf(backup)}.json`;
    const { sha256, ...older } = JSON.parse(readFileSync(note, 'utf8'));
    expect(sha256).toMatch(/^[\da-f]{64}$/);
    writeFileSync(note, JSON.stringify(older));
    expect(await endOfJob(test.client, await test.client.backups.verify({ id }))).toMatchObject({
      state: 'done',
      result: { problems: [] },
    });
    expect(await test.client.backups.restore({ id })).toEqual({});
  });

  it.each(['nobody.longtable', '../recent.json', '/etc/passwd'])('does not know %s', async (id) => {
    const unknown = { code: 'notFound', data: { type: 'backups', id } };
    expect(await failureOf(test.client.backups.verify({ id }))).toEqual(unknown);
    expect(await failureOf(test.client.backups.preview({ id }))).toEqual(unknown);
    expect(await failureOf(test.client.backups.restore({ id }))).toEqual(unknown);
    expect(await failureOf(test.client.backups.remove({ id }))).toEqual(unknown);
  });
});

describe('restoring', () => {
  it('shows first what would come back and what would be lost', async () => {
    const { id } = await makeBackup();
    await test.client.people.create({ name: 'Later' });
    await test.client.organizations.create({ name: 'River Food Bank' });
    expect(await test.client.backups.preview({ id })).toMatchObject({
      backup: { people: 1, organizations: 0 },
      now: { people: 2, organizations: 1 },
      lostStepCount: 2,
      lostSteps: [{ summary: 'Added River Food Bank' }, { summary: 'Added Later' }],
    });
  });

  it('brings the old state back, keeps the present one as a backup, and can so be undone itself', async () => {
    const { id } = await makeBackup();
    await test.client.people.create({ name: 'Later' });
    expect(await test.client.backups.restore({ id })).toEqual({});
    expect(await test.client.workspaces.current()).toMatchObject({ path, missingChanges: 0 });
    expect((await test.client.workspaces.facts()).people).toBe(1);
    const kept = (await test.client.backups.list()).backups.find((backup) => backup.reason === 'before-restore');
    await test.client.backups.restore({ id: kept?.id ?? '' });
    expect((await test.client.workspaces.facts()).people).toBe(2);
    expect((await test.client.search.query({ text: 'later' })).hits).toHaveLength(1);
  });

  it('stops a check that reads the file, and waits for it', async () => {
    const { id } = await makeBackup();
    await test.client.people.create({ name: 'Later' });
    const check = await test.client.workspaces.check();
    await test.client.backups.restore({ id });
    expect((await test.client.workspaces.facts()).people).toBe(1);
    expect((await endOfJob(test.client, check)).state).not.toBe('running');
  });

  it('leaves no file of its own beside the workspace', async () => {
    const { id } = await makeBackup();
    await test.client.backups.restore({ id });
    await test.client.workspaces.close();
    expect(readdirSync(test.folder).filter((name) => name.startsWith('river'))).toEqual([path.split('/').at(-1)]);
  });

  it('refuses a backup of a newer Longtable', async () => {
    const backup = await makeBackup();
    const file = new BetterSqlite(await pathOf(backup));
    file.pragma('user_version = 99');
    file.close();
    expect(await failureOf(test.client.backups.restore({ id: backup.id }))).toMatchObject({
      code: 'fileNewer',
      data: { fileVersion: 99 },
    });
    expect((await test.client.workspaces.current())?.path).toBe(path);
  });
});

describe('a workspace that cannot be opened', () => {
  it('finds its backups by its path, and one of them takes its place; the damaged file is kept', async () => {
    await makeBackup('good');
    await test.client.people.create({ name: 'Later' });
    await test.client.workspaces.close();
    truncateSync(path, 5_000);
    expect(await failureOf(test.client.workspaces.open({ path }))).toMatchObject({ code: 'fileDamaged' });
    const [found] = await test.client.backups.findFor({ workspacePath: path });
    expect(found).toMatchObject({ name: 'good' });
    const { movedAside } = await test.client.backups.restoreOver({
      workspacePath: path,
      backupPath: found?.path ?? '',
    });
    expect(statSync(movedAside ?? '').size).toBe(5_000);
    expect(await test.client.workspaces.open({ path })).toMatchObject({ path, missingChanges: 0 });
    expect((await test.client.workspaces.facts()).people).toBe(1);
  });

  it('keeps the log of the damaged file with it, and does not play it into the restored one', async () => {
    const backup = await pathOf(await makeBackup());
    await test.client.workspaces.close();
    writeFileSync(`${path}-wal`, 'the end of the old file');
    const { movedAside } = await test.client.backups.restoreOver({ workspacePath: path, backupPath: backup });
    expect(readFileSync(`${movedAside}-wal`, 'utf8')).toBe('the end of the old file');
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('can be gone altogether', async () => {
    const backup = await pathOf(await makeBackup());
    await test.client.workspaces.close();
    const elsewhere = test.path('elsewhere.longtable');
    expect(await test.client.backups.restoreOver({ workspacePath: elsewhere, backupPath: backup })).toEqual({
      movedAside: null,
    });
    await test.client.workspaces.open({ path: elsewhere });
    expect((await test.client.workspaces.facts()).people).toBe(1);
  });

  it('is not replaced while a program has it open, nor by something that is no backup', async () => {
    const backup = await pathOf(await makeBackup());
    expect(await failureOf(test.client.backups.restoreOver({ workspacePath: path, backupPath: backup }))).toMatchObject(
      { code: 'fileLocked' },
    );
    await test.client.workspaces.close();
    writeFileSync(test.path('letter.txt'), 'Dear all');
    expect(
      await failureOf(test.client.backups.restoreOver({ workspacePath: path, backupPath: test.path('letter.txt') })),
    ).toMatchObject({ code: 'fileWrongKind', data: { path: test.path('letter.txt'), seems: 'text' } });
    expect(
      await failureOf(test.client.backups.restoreOver({ workspacePath: path, backupPath: test.path('none') })),
    ).toEqual({ code: 'fileMissing', data: { path: test.path('none') } });
    expect((await test.client.workspaces.open({ path })).name).toBe('river');
  });

  it('needs files that the person picked or that are known here', async () => {
    const guarded = await startTestService({ allFilesGranted: false });
    expect(await failureOf(guarded.client.backups.restoreOver({ workspacePath: path, backupPath: path }))).toEqual({
      code: 'fileNotGranted',
      data: { path },
    });
    await guarded.dispose();
  });

  it('has no backups when it was never here', async () => {
    expect(await test.client.backups.findFor({ workspacePath: test.path('stranger.longtable') })).toEqual([]);
  });
});

describe('the folder of the backups', () => {
  it('can be chosen, and the backups made before are still listed', async () => {
    const first = await makeBackup('first');
    mkdirSync(test.path('usb'));
    const { folder } = await test.client.backups.setFolder({ folder: test.path('usb') });
    expect(folder.startsWith(test.path('usb'))).toBe(true);
    const second = await makeBackup('second');
    expect((await test.client.backups.list()).backups.map((backup) => backup.id)).toEqual([second.id, first.id]);
    expect(existsSync(join(folder, second.id))).toBe(true);
    expect((await test.client.backups.findFor({ workspacePath: path })).map((backup) => backup.name)).toEqual([
      'second',
      'first',
    ]);
  });

  it('goes back to the usual one', async () => {
    mkdirSync(test.path('usb'));
    await test.client.backups.setFolder({ folder: test.path('usb') });
    const { folder } = await test.client.backups.setFolder({ folder: null });
    expect(folder.startsWith(test.dataFolder)).toBe(true);
  });

  it('must be a folder that is there', async () => {
    expect(await failureOf(test.client.backups.setFolder({ folder: test.path('none') }))).toEqual({
      code: 'fileMissing',
      data: { path: test.path('none') },
    });
    writeFileSync(test.path('file'), '');
    expect(await failureOf(test.client.backups.setFolder({ folder: test.path('file') }))).toMatchObject({
      code: 'fileMissing',
    });
  });
});

it('removing takes a backup and what was noted of it away', async () => {
  const { id } = await makeBackup('gone soon');
  expect(await test.client.backups.remove({ id })).toEqual({});
  const { folder, backups } = await test.client.backups.list();
  expect(backups).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});
