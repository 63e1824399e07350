import { describe, expect, it } from 'vitest';

import { endOfJob, failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const influence = { scale: 'influence', value: '3' } as const;

async function ratedCount(): Promise<number> {
  const { points } = await workspace.client.assessments.onMap({ kinds: ['people'] });
  return points.filter((point) => point.influence === 3).length;
}

describe('assessments.rateSelection', () => {
  it('gives all that a query shows but some the same ratings, as one step that undo takes back', async () => {
    const { client } = workspace;
    const spared = await workspace.addPerson('Ana');
    for (let index = 0; index < 130; index++) await workspace.addPerson(`Person ${index}`);
    const { jobId } = await client.assessments.rateSelection({
      type: 'people',
      selection: { query: { sort: { field: 'name', direction: 'asc' } }, except: [spared.id] },
      ratings: [influence, { scale: 'stance', value: '1' }],
    });
    const end = await endOfJob(client, { jobId });
    expect(end).toMatchObject({ state: 'done', done: 130, total: 130 });
    expect(end.result).toMatchObject({ count: 130, summary: 'Rated 130 partners' });
    expect(await ratedCount()).toBe(130);
    await client.changes.undo({});
    expect(await ratedCount()).toBe(0);
  });

  it('rates those that are named, and leaves out who went to the trash', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    await client.trash.move({ type: 'people', selection: { ids: [bo.id] } });
    const { jobId } = await client.assessments.rateSelection({
      type: 'people',
      selection: { ids: [ana.id, bo.id] },
      ratings: [influence],
    });
    expect((await endOfJob(client, { jobId })).result).toMatchObject({ count: 1 });
  });

  it('writes nothing when a rating is out of range, and refuses an empty selection', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    expect(
      await failureOf(
        client.assessments.rateSelection({
          type: 'people',
          selection: { ids: [ana.id] },
          ratings: [influence, { scale: 'influence', value: '9' }],
        }),
      ),
    ).toMatchObject({ code: 'invalid' });
    expect(await ratedCount()).toBe(0);
    expect(
      await failureOf(
        client.assessments.rateSelection({ type: 'people', selection: { ids: ['gone'] }, ratings: [influence] }),
      ),
    ).toMatchObject({ code: 'invalid', data: { field: 'selection' } });
  });

  it('asks for the source of what others said of a private person', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const rate = (source: string) =>
      client.assessments.rateSelection({
        type: 'people',
        selection: { ids: [ana.id] },
        ratings: [{ ...influence, basis: 'second-hand', source }],
      });
    expect(await failureOf(rate(''))).toMatchObject({ code: 'invalid', data: { field: 'source' } });
    expect(await endOfJob(client, await rate('Said at the forum'))).toMatchObject({ state: 'done' });
  });
});
