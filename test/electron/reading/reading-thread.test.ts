import { afterEach, describe, expect, it } from 'vitest';

import { readingThread, type ReadingThread } from '#electron/storage/reading/reading-thread.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';
let thread: ReadingThread | undefined;

afterEach(async () => thread?.end());

async function started(): Promise<ReadingThread> {
  const info = await workspace.client.workspaces.current();
  if (info === null) throw new RangeError('No workspace is open.');
  thread = readingThread(info.path);
  return thread;
}

describe('the reading thread', () => {
  it('answers what the process itself would answer, also after a change', async () => {
    const { client } = workspace;
    const aside = await started();
    await workspace.addOrganization('Calder Police', { sector: 'law-enforcement', stage: 'committed' });
    expect(await aside.read('metrics', { today, ids: undefined })).toEqual(await client.metrics.list({ today }));
    await workspace.addOrganization('Clinic', { sector: 'health-care', stage: 'committed' });
    expect(await aside.read('metrics', { today, ids: ['m01'] })).toEqual(
      await client.metrics.list({ today, ids: ['m01'] }),
    );
    expect(await aside.read('metricHistory', { today, ids: ['m01', 'm04'] })).toEqual(
      await client.metrics.history({ today, ids: ['m01', 'm04'] }),
    );
  });

  it('says how far it is', async () => {
    const aside = await started();
    const seen: number[] = [];
    await aside.read(
      'metricHistory',
      { today, ids: ['m01'] },
      { onProgress: (done, total) => seen.push(done / total) },
    );
    expect(seen[0]).toBe(0);
    expect(seen.length).toBe(13);
  });

  it('stops a read that nobody waits for, and goes on with the next', async () => {
    const aside = await started();
    const abort = new AbortController();
    const stopped = aside.read('metricHistory', { today, ids: undefined }, { signal: abort.signal });
    abort.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(await aside.read('network', { of: 'people', today })).toMatchObject({ partners: 0 });
  });

  it('fails what still reads when it ends, and starts again when it is asked again', async () => {
    const aside = await started();
    const reading = aside.read('metrics', { today, ids: undefined });
    await Promise.all([expect(reading).rejects.toMatchObject({ code: 'cancelled' }), aside.end()]);
    expect(await aside.read('metrics', { today, ids: ['m01'] })).toHaveLength(1);
  });
});
