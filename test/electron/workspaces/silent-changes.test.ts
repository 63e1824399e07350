import { readFileSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
let path: string;
const words = 'Answers the line at night';
beforeAll(async () => {
  test = await startTestService();
  path = test.path('sample.longtable');
  await test.client.workspaces.openDemo({ path });
  await test.client.people.create({ name: 'Rosa Delgado', description: words });
  await endOfJob(test.client, await test.client.backups.create({}));
});
afterAll(() => test.dispose());

const problems = async () => (await endOfJob(test.client, await test.client.workspaces.check())).result;

describe('a check of the open workspace against its newest backup', () => {
  it('finds nothing in what people changed, took back and did again since', async () => {
    expect((await test.client.backups.list()).backups).toHaveLength(1);
    expect(await problems()).toEqual({ problems: [] });
    const { rows } = await test.client.people.page({ sort: { field: 'name', direction: 'asc' }, limit: 200 });
    const [first, second, third] = rows;
    if (first === undefined || second === undefined || third === undefined) throw new Error('The sample is empty.');
    await test.client.people.update({ id: first.id, version: first.version, patch: { pronouns: 'they' } });
    const ids = rows.filter(({ name }) => name !== 'Rosa Delgado').map(({ id }) => id);
    await test.client.people.bulkEdit({ selection: { ids }, patch: { doNotContact: true } });
    await test.client.changes.undo({});
    await test.client.trash.move({ type: 'people', selection: { ids: [second.id] } });
    // The step before the backup is taken back and done again.
    for (let steps = 0; steps < 4; steps++) await test.client.changes.undo({});
    await test.client.changes.redo({});
    await test.client.changes.redo({});
    await test.client.interactions.log({
      occurredOn: '2026-03-10',
      channel: 'phone',
      participants: [{ type: 'people', id: third.id }],
    });
    expect(await problems()).toEqual({ problems: [] });
  });

  it('finds a single changed letter that the database itself takes for sound', async () => {
    await test.client.workspaces.close();
    const bytes = readFileSync(path);
    // Wherever it is kept, in the history too.
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1))
      bytes.write('Answert', at, 'latin1');
    writeFileSync(path, bytes);
    await test.client.workspaces.open({ path });
    expect(await problems()).toEqual({
      problems: ['people: 1 rows are otherwise than in the newest backup, and nobody changed them'],
    });
  });

  it('says nothing when records were removed for good since, which changes others without a step', async () => {
    const { rows } = await test.client.people.page({ sort: { field: 'name', direction: 'desc' }, limit: 1 });
    const records = rows.map(({ id }) => ({ type: 'people' as const, id }));
    await test.client.trash.move({ type: 'people', selection: { ids: rows.map(({ id }) => id) } });
    await test.client.trash.purge({ records });
    // The purge made a backup before it, with the letter as it is now.
    expect(await problems()).toEqual({ problems: [] });
  });
});
