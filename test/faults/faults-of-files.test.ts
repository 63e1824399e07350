import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { insideLimit, sideFolderOf } from '#electron/storage/attachments/side-folder.ts';
import { startChild } from '#test/support/child.ts';
import { sampleBytes } from '#test/support/sample-files.ts';
import { mountSmallDisk } from '#test/support/small-disk.ts';
import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';

const rounds = Math.ceil(Number(process.env['LONGTABLE_FAULT_ROUNDS'] ?? 50) / 12);

/** How far the clock is ahead, in milliseconds: what was just left over is not taken for something that is being added. */
let ahead = 0;

describe('a file that is added while the program is killed', () => {
  let test: TestService;
  let path: string;
  let person: string;
  beforeAll(async () => {
    test = await startTestService({ clock: () => new Date(Date.now() + ahead) });
    path = await test.newWorkspace();
    person = (await test.client.people.create({ name: 'Ana' })).id;
    await test.client.workspaces.close();
  });
  afterAll(() => test.dispose());

  it(
    `is there with all its bytes or not at all, ${rounds} times, and nothing is left over after cleaning up`,
    async () => {
      const left: string[] = [];
      for (let round = 0; round < rounds; round++) {
        // Small ones are kept in the workspace file, large ones beside it.
        const bytes = sampleBytes(round, round % 2 === 0 ? 60_000 : insideLimit + 30_000_000);
        const file = test.path(`file ${round}.bin`);
        writeFileSync(file, bytes);
        const child = startChild('faults/children/add-file.ts', [test.dataFolder, path, person, file]);
        await child.said('adding');
        await wait((round * 83) % 400);
        await child.kill('SIGKILL');
        rmSync(file);
        await test.client.workspaces.open({ path });
        const attachments = await test.client.attachments.list({ record: { type: 'people', id: person } });
        left.push(attachments.some(({ name }) => name === `file ${round}.bin`) ? 'the file' : 'nothing');
        // What was said to be added is there.
        expect([child.lines.includes('added'), left.at(-1)]).not.toEqual([true, 'nothing']);
        const checked = await endOfJob(test.client, await test.client.attachments.check());
        expect(checked).toMatchObject({ state: 'done', result: { missing: [], changed: [] } });
        await test.client.workspaces.close();
      }
      await test.client.workspaces.open({ path });
      ahead = 2 * 3_600_000;
      await endOfJob(test.client, await test.client.attachments.cleanUp());
      const attachments = await test.client.attachments.list({ record: { type: 'people', id: person } });
      const large = attachments.filter(({ size }) => size > insideLimit);
      const folder = sideFolderOf(path);
      const files = existsSync(folder)
        ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
        : [];
      expect(files).toHaveLength(large.length);
      process.stdout.write(`${rounds} killed additions left: ${left.join(', ')}.\n`);
    },
    rounds * 20_000,
  );
});

const disk = mountSmallDisk(12);
afterAll(() => disk?.unmount());

describe.skipIf(disk === undefined)('a file that is added to a full disk', () => {
  it('is refused by name, leaves nothing of itself, and goes in as soon as there is room', async () => {
    const test = await startTestService();
    const path = join(disk?.folder ?? '', 'river.longtable');
    await test.client.workspaces.create({ path, name: 'River', memberName: 'Ana' });
    const record = { type: 'people' as const, id: (await test.client.people.create({ name: 'Ana' })).id };
    const file = test.path('plan.bin');
    writeFileSync(file, sampleBytes(1, insideLimit + 500_000));
    disk?.fill(200_000);
    const add = async () =>
      endOfJob(test.client, await test.client.attachments.add({ record, files: [{ path: file }] }));
    const refused = await add();
    expect(refused.state === 'failed' ? refused.error?.code : refused.result).toBe('storageFull');
    expect(await test.client.attachments.list({ record })).toEqual([]);
    disk?.free();
    expect(await add()).toMatchObject({ state: 'done', result: { added: [{ name: 'plan.bin' }] } });
    expect(await endOfJob(test.client, await test.client.attachments.check())).toMatchObject({
      result: { missing: [], changed: [] },
    });
    await test.dispose();
  });
});
