import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { mountSmallDisk } from '#test/support/small-disk.ts';
import { endOfJob, failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

const disk = mountSmallDisk(16);
afterAll(() => disk?.unmount());

describe.skipIf(disk === undefined)('a disk that gets full while somebody works', () => {
  let test: TestService;
  const path = join(disk?.folder ?? '', 'river.longtable');
  beforeAll(async () => {
    test = await startTestService();
    await test.client.workspaces.create({ path, name: 'River', memberName: 'Ana' });
  });
  afterAll(() => test.dispose());

  it('refuses the write by name, keeps what was saved, and takes writes again as soon as there is room', async () => {
    await test.client.people.create({ name: 'Before' });
    disk?.fill();
    const failure = await failureOf(writeUntilItFails(test));
    expect(failure).toEqual({ code: 'storageFull', data: expect.any(Object) });
    const { people, changeSets } = await test.client.workspaces.facts();
    expect(people).toBe(changeSets);
    expect((await test.client.search.query({ text: 'before' })).hits).toHaveLength(1);
    disk?.free();
    await test.client.people.create({ name: 'After' });
    expect((await test.client.workspaces.facts()).people).toBe(people + 1);
    expect(await endOfJob(test.client, await test.client.workspaces.check())).toMatchObject({
      result: { problems: [] },
    });
  });

  it('takes back all of an import for which there is no room, and brings it in when there is', async () => {
    const { client } = test;
    const list = test.path('roster.csv');
    const lines = Array.from({ length: 600 }, (_, index) => `Imported ${index},${'y'.repeat(1_500)}`);
    writeFileSync(list, ['Name,Notes', ...lines].join('\n'));
    const before = await client.workspaces.facts();
    const { mapping } = await client.imports.inspect({ path: list });
    const checked = await endOfJob(client, await client.imports.check({ path: list, recordKind: 'people', mapping }));
    const { sessionId } = checked.result as { sessionId: string };
    disk?.fill();
    expect(await endOfJob(client, await client.imports.apply({ sessionId }))).toMatchObject({ state: 'failed' });
    disk?.free();
    expect(await client.workspaces.facts()).toMatchObject({ people: before.people });
    expect((await client.search.query({ text: 'imported' })).hits).toEqual([]);
    expect(await endOfJob(client, await client.imports.apply({ sessionId }))).toMatchObject({ state: 'done' });
    expect((await client.workspaces.facts()).people).toBe(before.people + 600);
  });

  it('leaves no workspace where none could be made', async () => {
    await test.client.workspaces.close();
    disk?.fill();
    const made = join(disk?.folder ?? '', 'second.longtable');
    expect(await failureOf(test.client.workspaces.create({ path: made, name: 'B', memberName: 'B' }))).toMatchObject({
      code: 'storageFull',
    });
    expect(readdirSync(disk?.folder ?? '').filter((name) => name.startsWith('second'))).toEqual([]);
    disk?.free();
    expect((await test.client.workspaces.open({ path })).name).toBe('River');
  });
});

async function writeUntilItFails({ client }: TestService): Promise<void> {
  for (let index = 0; index < 2_000; index++)
    await client.people.create({ name: `Person ${index}`, description: 'x'.repeat(2_000) });
}
