import { existsSync, linkSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startChild, type Child } from '#test/support/child.ts';
import { failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
let path: string;
let holder: Child | undefined;
beforeEach(async () => {
  test = await startTestService();
  path = await test.newWorkspace();
  await test.client.workspaces.close();
});
afterEach(async () => {
  await holder?.kill('SIGKILL');
  holder = undefined;
  await test.dispose();
});

async function holdElsewhere(): Promise<Child> {
  holder = startChild('faults/children/hold-workspace.ts', [test.path('other-data'), path]);
  await holder.said('open');
  return holder;
}

describe('a workspace that another program has open', () => {
  it('is refused with the computer, the process and the time', async () => {
    const child = await holdElsewhere();
    const { code, data } = await failureOf(test.client.workspaces.open({ path }));
    expect(code).toBe('fileLocked');
    expect(data).toMatchObject({
      path,
      holder: expect.stringMatching(new RegExp(`^${hostname()}, process ${child.process.pid}, since \\d{4}-`)),
    });
  });

  it('is refused under its other names too', async () => {
    await holdElsewhere();
    symlinkSync(path, test.path('link.longtable'));
    linkSync(path, test.path('hard.longtable'));
    expect(await failureOf(test.client.workspaces.open({ path: test.path('link.longtable') }))).toMatchObject({
      code: 'fileLocked',
    });
    expect(await failureOf(test.client.workspaces.open({ path: test.path('hard.longtable') }))).toMatchObject({
      code: 'fileLocked',
    });
  });

  it('is never opened by the one that lost', async () => {
    await test.client.workspaces.open({ path });
    const loser = startChild('faults/children/hold-workspace.ts', [test.path('other-data'), path]);
    expect(await loser.said('refused')).toBe('refused fileLocked');
    const open = readdirSync(`/proc/${loser.process.pid}/fd`).map((fd) =>
      readlinkOf(`/proc/${loser.process.pid}/fd/${fd}`),
    );
    await loser.kill('SIGKILL');
    expect(open.filter((name) => name.startsWith(path))).toEqual([]);
  });

  it('can be opened as soon as the other program closes it', async () => {
    const child = await holdElsewhere();
    await child.kill('SIGTERM');
    expect(existsSync(`${path}-lock`)).toBe(false);
    await test.client.workspaces.open({ path });
    expect(await test.client.jobs.running()).toEqual([]);
  });

  it('can be opened as soon as the other program dies, and is then checked in the background', async () => {
    const child = await holdElsewhere();
    await child.kill('SIGKILL');
    expect(existsSync(`${path}-lock`)).toBe(true);
    await test.client.workspaces.open({ path });
    expect(await test.client.jobs.running()).toHaveLength(1);
  });

  it('goes to one of two that open it at once', async () => {
    const children = [1, 2].map((number) =>
      startChild('faults/children/hold-workspace.ts', [test.path(`data-${number}`), path]),
    );
    const words = await Promise.all(children.map((child) => Promise.race([child.said('open'), child.said('refused')])));
    for (const child of children) await child.kill('SIGKILL');
    expect(words.toSorted()).toEqual(['open', 'refused fileLocked']);
  });
});

it('a lock file that holds garbage is made anew', async () => {
  writeFileSync(`${path}-lock`, 'not a database at all, but long enough to be looked at as one by mistake');
  await test.client.workspaces.open({ path });
  expect((await test.client.workspaces.current())?.path).toBe(path);
});

it('two services in one program do not share a workspace', async () => {
  await test.client.workspaces.open({ path });
  const second = await startTestService();
  expect(await failureOf(second.client.workspaces.open({ path }))).toMatchObject({ code: 'fileLocked' });
  await second.dispose();
});

function readlinkOf(path_: string): string {
  try {
    return readlinkSync(path_);
  } catch {
    return '';
  }
}
