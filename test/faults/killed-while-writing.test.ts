import { setTimeout as wait } from 'node:timers/promises';

import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startChild } from '#test/support/child.ts';
import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';

/** How often a process is killed; a night may take more. */
const rounds = Number(process.env['LONGTABLE_FAULT_ROUNDS'] ?? 50);

let test: TestService;
let path: string;
beforeAll(async () => {
  test = await startTestService();
  path = await test.newWorkspace();
  await test.client.workspaces.close();
});
afterAll(() => test.dispose());

describe(`a process that is killed in the middle of its writes, ${rounds} times`, () => {
  const acked = new Map<string, string>();

  it(
    'loses nothing that it acknowledged and tears no step in two',
    async () => {
      for (let round = 0; round < rounds; round++) {
        const child = startChild('faults/children/write-loop.ts', [test.path('child-data'), path]);
        await child.said('acked');
        // Spread evenly, so that every run hits the same moments as near as a clock can.
        await wait(2 + ((round * 37) % 78));
        await child.kill('SIGKILL');
        for (const line of child.lines) {
          const [word, id, changeSetId] = line.split(' ');
          if (word === 'acked') acked.set(id ?? '', changeSetId ?? '');
        }
        expect(lost(path, acked)).toEqual([]);
        expect(torn(path)).toEqual([]);
      }
      expect(acked.size).toBeGreaterThan(rounds);
    },
    rounds * 6_000,
  );

  it('leaves a file that is sound, its links and its search included', async () => {
    expect(await test.client.workspaces.open({ path })).toMatchObject({ missingChanges: 0 });
    expect(await endOfJob(test.client, await test.client.workspaces.check())).toMatchObject({
      state: 'done',
      result: { problems: [] },
    });
    expect((await test.client.workspaces.facts()).interactions).toBeGreaterThanOrEqual(acked.size);
    await test.client.workspaces.close();
    process.stdout.write(`${rounds} kills, ${acked.size} acknowledged contacts: none lost.\n`);
  });
});

describe('a process that is asked to end', () => {
  it('ends its running write, tidies up and leaves nothing beside the file', async () => {
    const child = startChild('faults/children/write-loop.ts', [test.path('child-data'), path]);
    await child.said('acked');
    const asked = performance.now();
    await child.kill('SIGTERM');
    expect(await child.exited).toBe(0);
    expect(performance.now() - asked).toBeLessThan(4_000);
    const opened = await test.client.workspaces.open({ path });
    expect(opened.missingChanges).toBe(0);
    expect(await test.client.jobs.running()).toEqual([]);
    await test.client.workspaces.close();
  });
});

/** Acknowledged steps that the file does not have. */
function lost(file: string, acked: ReadonlyMap<string, string>): string[] {
  return withFile(file, (database) => {
    const interaction = database.prepare('select 1 from interactions where id = ?');
    const changeSet = database.prepare(`select 1 from change_sets where id = ? and state = 'done'`);
    return [...acked]
      .filter(([id, step]) => interaction.get(id) === undefined || changeSet.get(step) === undefined)
      .map(([id]) => id);
  });
}

/** Steps of which a part is missing: each contact comes with its participant, its follow-up and its entry in the history. */
function torn(file: string): unknown[] {
  return withFile(file, (database) =>
    database
      .prepare(
        `select i.id from interactions i where
          (select count(*) from interaction_participants p where p.interaction_id = i.id) <> 1 or
          (select count(*) from follow_ups f where f.interaction_id = i.id) <> 1 or
          (select count(*) from changes c where c.row_key = i.id) <> 1 or
          (select count(*) from search_documents d where d.record_id = i.id) <> 1
        union all
        select c.row_key from changes c where c.step not in (select seq from change_sets)`,
      )
      .all(),
  );
}

function withFile<T>(file: string, work: (database: BetterSqlite.Database) => T): T {
  const database = new BetterSqlite(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
}
