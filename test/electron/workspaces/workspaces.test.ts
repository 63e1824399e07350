import { existsSync, linkSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { schemaVersion } from '#db/migrations/index.ts';
import { endOfJob, failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
beforeEach(async () => {
  test = await startTestService();
});
afterEach(() => test.dispose());

const names = { name: 'River', memberName: 'Ana Ruiz' };

describe('creating a workspace', () => {
  it('makes a file, opens it and names the first member as me', async () => {
    const path = test.path('river.longtable');
    const made = await test.client.workspaces.create({ path, ...names });
    expect(made).toMatchObject({ name: 'River', path, isDemo: false, missingChanges: 0, syncedBy: null });
    expect(await test.client.workspaces.current()).toEqual(made);
    expect(await test.client.members.list()).toMatchObject([{ name: 'Ana Ruiz', isMe: true }]);
    expect((await test.client.changes.state()).undo).toBeNull();
  });

  it('never writes over a file', async () => {
    const path = test.path('there.longtable');
    writeFileSync(path, 'a shopping list');
    expect(await failureOf(test.client.workspaces.create({ path, ...names }))).toEqual({
      code: 'fileExists',
      data: { path },
    });
    expect(readdirSync(test.folder)).not.toContain('there.longtable-lock');
  });

  it('says which folder is missing', async () => {
    const path = test.path('nowhere/river.longtable');
    expect(await failureOf(test.client.workspaces.create({ path, ...names }))).toEqual({
      code: 'fileMissing',
      data: { path: join(test.folder, 'nowhere') },
    });
  });

  it('needs a name for the workspace and for the member', async () => {
    expect(
      await failureOf(test.client.workspaces.create({ path: test.path('a.longtable'), name: ' ', memberName: 'Ana' })),
    ).toMatchObject({ code: 'BAD_REQUEST' });
    expect(
      await failureOf(test.client.workspaces.create({ path: test.path('a.longtable'), name: 'A', memberName: '' })),
    ).toMatchObject({ code: 'BAD_REQUEST' });
    expect(existsSync(test.path('a.longtable'))).toBe(false);
  });
});

describe('opening and closing', () => {
  it('finds everything again after closing, and leaves one plain file', async () => {
    const path = await test.newWorkspace();
    const { id } = await test.client.people.create({ name: 'Rosa Delgado' });
    expect(await test.client.workspaces.close()).toEqual({});
    expect(await test.client.workspaces.current()).toBeNull();
    expect(readdirSync(test.folder).filter((name) => name.startsWith('river'))).toHaveLength(1);
    await test.client.workspaces.open({ path });
    expect((await test.client.people.get({ id })).person.name).toBe('Rosa Delgado');
  });

  it('closing twice is no failure', async () => {
    await test.client.workspaces.close();
    expect(await test.client.workspaces.close()).toEqual({});
  });

  it('opens another workspace in place of the one that is open', async () => {
    const first = await test.newWorkspace('first');
    const second = await test.newWorkspace('second');
    expect((await test.client.workspaces.current())?.path).toBe(second);
    expect((await test.client.workspaces.open({ path: first })).name).toBe('first');
    expect(existsSync(`${second}-lock`)).toBe(false);
  });

  it('keeps the open workspace when another one cannot be opened', async () => {
    const path = await test.newWorkspace();
    const missing = test.path('missing.longtable');
    expect(await failureOf(test.client.workspaces.open({ path: missing }))).toEqual({
      code: 'fileMissing',
      data: { path: missing },
    });
    expect((await test.client.workspaces.current())?.path).toBe(path);
    await test.client.people.create({ name: 'Still here' });
  });

  it('takes two names of the open file for one', async () => {
    const path = await test.newWorkspace();
    symlinkSync(path, test.path('link.longtable'));
    linkSync(path, test.path('second-name.longtable'));
    expect((await test.client.workspaces.open({ path: test.path('link.longtable') })).path).toBe(path);
    expect((await test.client.workspaces.open({ path: test.path('second-name.longtable') })).path).toBe(path);
  });

  it('refuses calls that need a workspace when none is open', async () => {
    const closed = { code: 'workspaceClosed', data: {} };
    expect(await failureOf(test.client.people.create({ name: 'A' }))).toEqual(closed);
    expect(await failureOf(test.client.workspaces.facts())).toEqual(closed);
    expect(await failureOf(test.client.workspaces.check())).toEqual(closed);
    expect(await failureOf(test.client.workspaces.rename({ name: 'A' }))).toEqual(closed);
    expect(await failureOf(test.client.workspaces.saveCopy({ path: test.path('a') }))).toEqual(closed);
  });

  it('opens and closes many times at once without mixing them up', async () => {
    const paths = [await test.newWorkspace('a'), await test.newWorkspace('b')];
    await Promise.all(
      Array.from({ length: 6 }, (_, index) => test.client.workspaces.open({ path: paths[index % 2] ?? '' })),
    );
    expect((await test.client.workspaces.current())?.path).toBe(paths[1]);
    expect(existsSync(`${paths[0]}-lock`)).toBe(false);
  });
});

describe('files that the person did not pick', () => {
  let guarded: TestService;
  beforeEach(async () => {
    guarded = await startTestService({ allFilesGranted: false });
  });
  afterEach(() => guarded.dispose());

  it('are neither made, opened nor written', async () => {
    const path = guarded.path('river.longtable');
    const refused = { code: 'fileNotGranted', data: { path } };
    expect(await failureOf(guarded.client.workspaces.create({ path, ...names }))).toEqual(refused);
    expect(await failureOf(guarded.client.workspaces.open({ path }))).toEqual(refused);
    expect(await failureOf(guarded.client.workspaces.openDemo({ path }))).toEqual(refused);
    guarded.service.grantFile(guarded.path('mine.longtable'), 'write');
    await guarded.client.workspaces.create({ path: guarded.path('mine.longtable'), ...names });
    expect(await failureOf(guarded.client.workspaces.saveCopy({ path }))).toEqual(refused);
    expect(existsSync(path)).toBe(false);
  });

  it('need no new permission when they were opened on this computer before', async () => {
    const path = guarded.path('mine.longtable');
    guarded.service.grantFile(path, 'write');
    await guarded.client.workspaces.create({ path, ...names });
    await guarded.service.close();
    const later = await startTestService({ allFilesGranted: false, folder: guarded.folder });
    expect((await later.client.workspaces.open({ path })).name).toBe('River');
    await later.dispose();
  });

  it('open when the host asks, as for a file on the command line', async () => {
    const path = await test.newWorkspace();
    await test.client.workspaces.close();
    await guarded.service.openWorkspace(path);
    expect((await guarded.client.workspaces.current())?.path).toBe(path);
  });
});

describe('recent workspaces', () => {
  it('come latest first, each once, and say whether the file is there', async () => {
    const first = await test.newWorkspace('first');
    const second = await test.newWorkspace('second');
    await test.client.workspaces.open({ path: first });
    expect(await test.client.workspaces.recent()).toMatchObject([
      { path: first, name: 'first', exists: true },
      { path: second, name: 'second', exists: true },
    ]);
  });

  it('are kept over a restart, and forgotten on request while the file stays', async () => {
    const path = await test.newWorkspace();
    await test.service.close();
    const later = await startTestService({ folder: test.folder });
    expect(await later.client.workspaces.recent()).toHaveLength(1);
    expect(await later.client.workspaces.forgetRecent({ path })).toEqual({});
    expect(await later.client.workspaces.recent()).toEqual([]);
    expect(existsSync(path)).toBe(true);
    await later.dispose();
  });

  it('start anew when their list cannot be read, which is moved aside', async () => {
    writeFileSync(join(test.folder, 'recent.json'), '{{{');
    const broken = await startTestService({ folder: test.folder, dataFolder: test.folder });
    expect(await broken.client.workspaces.recent()).toEqual([]);
    expect(existsSync(join(test.folder, 'recent.json.unreadable'))).toBe(true);
    await broken.dispose();
  });
});

describe('renaming', () => {
  it('changes the name here and in the list of recent ones, as one step that undo takes back', async () => {
    await test.newWorkspace('River');
    expect((await test.client.workspaces.rename({ name: 'Delta' })).name).toBe('Delta');
    expect((await test.client.workspaces.recent())[0]?.name).toBe('Delta');
    await test.client.changes.undo({});
    expect((await test.client.workspaces.current())?.name).toBe('River');
  });
});

describe('saving a copy', () => {
  it('writes a whole file that opens by itself', async () => {
    await test.newWorkspace();
    await test.client.people.create({ name: 'Rosa Delgado' });
    const path = test.path('copy.longtable');
    const { bytes } = await test.client.workspaces.saveCopy({ path });
    expect(bytes).toBe(statSync(path).size);
    expect(readdirSync(test.folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.longtable']);
    await test.client.workspaces.open({ path });
    expect((await test.client.workspaces.facts()).people).toBe(1);
  });

  it('never writes over the open file, by none of its names', async () => {
    const path = await test.newWorkspace();
    symlinkSync(path, test.path('link.longtable'));
    for (const name of [path, test.path('link.longtable')])
      expect(await failureOf(test.client.workspaces.saveCopy({ path: name }))).toEqual({
        code: 'fileExists',
        data: { path: name },
      });
  });

  it('writes over another file as the save dialog agreed, unless somebody has it open', async () => {
    const first = await test.newWorkspace('first');
    const other = await startTestService();
    await other.newWorkspace('other');
    expect(await failureOf(other.client.workspaces.saveCopy({ path: first }))).toMatchObject({ code: 'fileLocked' });
    await test.client.workspaces.close();
    await other.client.workspaces.saveCopy({ path: first });
    expect((await test.client.workspaces.open({ path: first })).name).toBe('other');
    await other.dispose();
  });

  it('says when the folder is missing', async () => {
    await test.newWorkspace();
    expect(await failureOf(test.client.workspaces.saveCopy({ path: test.path('no/copy.longtable') }))).toMatchObject({
      code: 'fileMissing',
    });
  });
});

describe('facts and checks', () => {
  it('counts what the file holds', async () => {
    const path = await test.newWorkspace();
    await test.client.people.create({ name: 'A' });
    await test.client.organizations.create({ name: 'B' });
    expect(await test.client.workspaces.facts()).toMatchObject({
      people: 1,
      organizations: 1,
      interactions: 0,
      changeSets: 2,
      schemaVersion,
      bytes: statSync(path).size,
    });
  });

  it('finds a sound file sound, while calls go on', async () => {
    await test.newWorkspace();
    const started = await test.client.workspaces.check();
    expect((await test.client.jobs.running()).map((job) => job.jobId)).toEqual([started.jobId]);
    await test.client.people.create({ name: 'Meanwhile' });
    expect(await endOfJob(test.client, started)).toMatchObject({ state: 'done', result: { problems: [] } });
  });

  it('stops a check when asked', async () => {
    await test.newWorkspace();
    const started = await test.client.workspaces.check();
    await test.client.jobs.cancel(started);
    expect(await endOfJob(test.client, started)).toMatchObject({ state: 'cancelled' });
  });
});

describe('the demo', () => {
  it('is made in the app’s own folder, and opened again with what the person tried in it', async () => {
    const demo = await test.client.workspaces.openDemo({});
    expect(demo).toMatchObject({ isDemo: true, path: join(test.dataFolder, 'Riverbend demo.longtable') });
    const { people } = await test.client.workspaces.facts();
    expect(people).toBeGreaterThan(50);
    await test.client.people.create({ name: 'Tried' });
    await test.newWorkspace();
    await test.client.workspaces.openDemo({});
    expect((await test.client.workspaces.facts()).people).toBe(people + 1);
  });

  it('does not write over a file that was named', async () => {
    const path = test.path('there.longtable');
    writeFileSync(path, 'mine');
    expect(await failureOf(test.client.workspaces.openDemo({ path }))).toEqual({ code: 'fileExists', data: { path } });
  });
});
