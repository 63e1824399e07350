import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { startChild } from '#test/support/child.ts';
import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';

/** A restore takes longer than a write, so fewer moments of it are tried than of writes. */
const rounds = Math.ceil(Number(process.env['LONGTABLE_FAULT_ROUNDS'] ?? 50) / 3);

let test: TestService;
let path: string;
beforeAll(async () => {
  test = await startTestService();
  path = await test.newWorkspace();
  await test.client.people.create({ name: 'Only one' });
  await endOfJob(test.client, await test.client.backups.create({ name: 'one' }));
  for (let index = 0; index < 40; index++) await test.client.people.create({ name: `More ${index}` });
  await endOfJob(test.client, await test.client.backups.create({ name: 'many' }));
});
afterAll(() => test.dispose());

it(
  `a restore that is killed at any moment, ${rounds} times, leaves the old workspace or the new one, whole`,
  async () => {
    const whole = await timeOfRestore();
    let finished = 0;
    for (let round = 0; round < rounds; round++) {
      await test.client.workspaces.close();
      const child = startChild('faults/children/restore-loop.ts', [test.dataFolder, path]);
      await child.said('restoring');
      // Moments are spread over one restore and a half, as long as one takes on this machine now.
      await wait((whole * 1.5 * round) / rounds);
      await child.kill('SIGKILL');
      if (child.lines.some((line) => line.startsWith('restored'))) finished++;
      const opened = await test.client.workspaces.open({ path });
      expect(opened.missingChanges).toBe(0);
      const { people, changeSets } = await test.client.workspaces.facts();
      expect([1, 41]).toContain(people);
      expect(changeSets).toBe(people);
    }
    const check = await test.client.workspaces.check();
    expect(await endOfJob(test.client, check)).toMatchObject({ result: { problems: [] } });
    await test.client.workspaces.close();
    expect(readdirSync(test.folder).filter((name) => name.startsWith('river'))).toHaveLength(1);
    process.stdout.write(`${rounds} killed restores, ${finished} of them after their end.\n`);
  },
  60_000 + rounds * 15_000,
);

/** How long a restore takes that nobody kills, in milliseconds. */
async function timeOfRestore(): Promise<number> {
  await test.client.workspaces.close();
  const child = startChild('faults/children/restore-loop.ts', [test.dataFolder, path]);
  await child.said('restoring 0');
  const begun = performance.now();
  await child.said('restored 0');
  await child.kill('SIGKILL');
  const milliseconds = performance.now() - begun;
  await test.client.workspaces.open({ path });
  return milliseconds;
}
