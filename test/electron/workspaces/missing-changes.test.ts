import { copyFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { endOfJob, failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
beforeEach(async () => {
  test = await startTestService();
});
afterEach(() => test.dispose());

/** The state on the disk of a workspace in use, as a power cut would leave it, and the marks of this computer with it. */
async function cutOff(steps: number): Promise<{ path: string; log: Buffer }> {
  const path = await test.newWorkspace();
  for (let index = 0; index < steps; index++) await test.client.people.create({ name: `Person ${index}` });
  // The mark follows a step within a quarter of a second.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
  await test.client.workspaces.close();
  writeFileSync(path, file);
  return { path, log };
}

describe('a write-ahead log that lost its end', () => {
  it.each([0.99, 0.75, 0.5, 0.1])(
    'cut to %d of its length opens sound, and the missing changes are counted',
    async (share) => {
      const { path, log } = await cutOff(20);
      writeFileSync(`${path}-wal`, log);
      truncateSync(`${path}-wal`, Math.floor(log.length * share));
      const { missingChanges } = await test.client.workspaces.open({ path });
      const { people, changeSets } = await test.client.workspaces.facts();
      expect(people).toBe(changeSets);
      expect(missingChanges).toBe(20 - people);
      expect(missingChanges).toBeGreaterThan(0);
      expect(await endOfJob(test.client, await test.client.workspaces.check())).toMatchObject({
        result: { problems: [] },
      });
    },
  );

  it('with one flipped bit is noticed as well', async () => {
    const { path, log } = await cutOff(20);
    const middle = Math.floor(log.length / 2);
    log.writeUInt8(log.readUInt8(middle) ^ 4, middle);
    writeFileSync(`${path}-wal`, log);
    const { missingChanges } = await test.client.workspaces.open({ path });
    expect(missingChanges).toBe(20 - (await test.client.workspaces.facts()).people);
    expect(missingChanges).toBeGreaterThan(0);
  });

  it('that is whole brings everything back, and nothing is reported', async () => {
    const { path, log } = await cutOff(20);
    writeFileSync(`${path}-wal`, log);
    expect((await test.client.workspaces.open({ path })).missingChanges).toBe(0);
    expect((await test.client.workspaces.facts()).people).toBe(20);
  });
});

describe('an older copy put in place of the file', () => {
  it('is noticed at the next opening, until somebody works on', async () => {
    const path = await test.newWorkspace();
    await test.client.people.create({ name: 'Early' });
    await test.client.workspaces.close();
    copyFileSync(path, test.path('old'));
    await test.client.workspaces.open({ path });
    for (const name of ['Late', 'Later']) await test.client.people.create({ name });
    await test.client.workspaces.close();
    copyFileSync(test.path('old'), path);
    expect((await test.client.workspaces.open({ path })).missingChanges).toBe(2);
    await test.client.workspaces.close();
    expect((await test.client.workspaces.open({ path })).missingChanges).toBe(0);
  });

  it('a copy in another place has a history of its own', async () => {
    const path = await test.newWorkspace();
    await test.client.people.create({ name: 'Early' });
    await test.client.workspaces.saveCopy({ path: test.path('copy.longtable') });
    await test.client.people.create({ name: 'Late' });
    expect((await test.client.workspaces.open({ path: test.path('copy.longtable') })).missingChanges).toBe(0);
    expect((await test.client.workspaces.open({ path })).missingChanges).toBe(0);
  });
});

describe('a file that goes away while it is open', () => {
  it('is reported when it was removed, for reads and writes alike, and can still be saved', async () => {
    const path = await test.newWorkspace();
    await test.client.people.create({ name: 'Rosa' });
    rmSync(path);
    const missing = { code: 'fileMissing', data: { path } };
    expect(await failureOf(test.client.people.create({ name: 'Lost' }))).toEqual(missing);
    expect(await failureOf(test.client.workspaces.current())).toEqual(missing);
    await test.client.workspaces.saveCopy({ path: test.path('saved.longtable') });
    await test.client.workspaces.open({ path: test.path('saved.longtable') });
    expect((await test.client.workspaces.facts()).people).toBe(1);
  });

  it('is reported when another file stands in its place, which is left as it is', async () => {
    const path = await test.newWorkspace();
    renameSync(path, test.path('moved.longtable'));
    writeFileSync(path, 'something else');
    expect(await failureOf(test.client.people.create({ name: 'Lost' }))).toEqual({
      code: 'fileDamaged',
      data: { path, detail: 'replaced' },
    });
    await test.client.workspaces.close();
    expect(readFileSync(path, 'utf8')).toBe('something else');
    expect((await test.client.workspaces.open({ path: test.path('moved.longtable') })).name).toBe('river');
  });
});
