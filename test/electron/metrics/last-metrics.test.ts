import { writeFileSync } from 'node:fs';

import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';

const day = '2026-03-10';

describe('the numbers that were counted last', () => {
  let test: TestService;
  let path = '';
  let now = new Date(`${day}T12:00:00`);

  beforeAll(async () => {
    test = await startTestService({ clock: () => now });
    path = await test.newWorkspace();
  });
  afterAll(async () => test.dispose());

  it('are not kept where counting takes no time', async () => {
    await test.client.metrics.list({ today: day });
    await test.client.metrics.history({ today: day });
    expect(await test.client.metrics.last()).toBeNull();
  });

  it('are kept in a large workspace, and are there when it is opened on another day', async () => {
    const { client } = test;
    await importOrganizations(test, 2_501);
    const list = await client.metrics.list({ today: day });
    const history = await client.metrics.history({ today: day });
    const kept = { day, countedAt: now.toISOString(), list, history };
    expect(await client.metrics.last()).toEqual(kept);
    // Some numbers alone are no answer for the screens that show all.
    await client.metrics.list({ today: day, ids: ['m01'] });
    await client.workspaces.close();
    now = new Date('2026-03-11T09:00:00');
    await client.workspaces.open({ path });
    expect(await client.metrics.last()).toEqual(kept);
    await client.metrics.list({ today: '2026-03-11' });
    expect(await client.metrics.last()).toMatchObject({ day: '2026-03-11', countedAt: now.toISOString(), history });
  });

  it('leave no step in the history, and are nothing in the shape of another version', async () => {
    const { client } = test;
    const { changeSets } = await client.workspaces.facts();
    await client.metrics.list({ today: '2026-03-12' });
    expect((await client.workspaces.facts()).changeSets).toBe(changeSets);
    await client.workspaces.close();
    const raw = new BetterSqlite(path);
    raw.prepare(`update last_metrics set answer = '[{"id":"m99"}]' where id = 'list'`).run();
    raw.close();
    await client.workspaces.open({ path });
    expect(await client.metrics.last()).toBeNull();
  });
});

async function importOrganizations(test: TestService, count: number): Promise<void> {
  const { client } = test;
  const list = test.path('organizations.csv');
  writeFileSync(list, ['Name', ...Array.from({ length: count }, (_, index) => `Organization ${index}`)].join('\n'));
  const { mapping } = await client.imports.inspect({ path: list });
  const checked = await endOfJob(
    client,
    await client.imports.check({ path: list, recordKind: 'organizations', mapping }),
  );
  const { sessionId } = checked.result as { sessionId: string };
  expect(await endOfJob(client, await client.imports.apply({ sessionId }))).toMatchObject({ state: 'done' });
}
