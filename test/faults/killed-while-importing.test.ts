import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { startChild } from '#test/support/child.ts';
import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';

const rows = 5_000;
const rounds = Math.ceil(Number(process.env['LONGTABLE_FAULT_ROUNDS'] ?? 50) / 6);

let test: TestService;
let path: string;
beforeAll(async () => {
  test = await startTestService();
  path = await test.newWorkspace();
  await test.client.people.create({ name: 'Was here before' });
  await test.client.workspaces.close();
  const lines = Array.from({ length: rows }, (_, index) => `Person,Number ${index},person${index}@example.org`);
  writeFileSync(test.path('roster.csv'), ['First Name,Last Name,E-mail', ...lines].join('\r\n'));
});
afterAll(() => test.dispose());

it(
  `an import that is killed at any moment, ${rounds} times, is there as a whole or not at all`,
  async () => {
    const left: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const child = startChild('faults/children/import-file.ts', [test.dataFolder, path, test.path('roster.csv')]);
      await child.said('applying');
      await wait(100 + ((round * 389) % 2_000));
      await child.kill('SIGKILL');
      const opened = await test.client.workspaces.open({ path });
      const { people, changeSets } = await test.client.workspaces.facts();
      left.push(people === 1 ? 'nothing' : 'everything');
      expect([people, changeSets]).toEqual(people === 1 ? [1, 1] : [rows + 1, 2]);
      expect(opened.missingChanges).toBe(0);
      expect((await test.client.search.query({ text: 'number' })).hits.length > 0).toBe(people > 1);
      if (people > 1) await undoForTheNextRound();
      await test.client.workspaces.close();
    }
    await test.client.workspaces.open({ path });
    expect(await endOfJob(test.client, await test.client.workspaces.check())).toMatchObject({
      result: { problems: [] },
    });
    process.stdout.write(`${rounds} killed imports left: ${left.join(', ')}.\n`);
  },
  rounds * 30_000,
);

/** A new copy is the plainest way back: the undo of an import has tests of its own. */
async function undoForTheNextRound(): Promise<void> {
  const point = (await test.client.backups.list()).backups.find((backup) => backup.reason === 'before-import');
  await test.client.backups.restore({ id: point?.id ?? '' });
}
