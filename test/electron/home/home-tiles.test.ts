import { describe, expect, it } from 'vitest';

import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

describe('the first screen', () => {
  it('tells the five steps from records alone, and follows them at once', async () => {
    const { client } = workspace;
    const before = await client.home.roadmap({ today });
    expect(before.next).toEqual({ step: 'framework', mark: 'worksheet' });
    await client.wins.create({
      title: 'The clinic answered',
      wonOn: '2026-03-08',
      status: 'verified',
      level: 1,
      evidence: 'Letter',
    });
    await client.externalEvents.create({ title: 'Budget vote', kind: 'budget', startsOn: '2026-04-01' });
    const { steps } = await client.home.roadmap({ today });
    expect(steps[4]?.marks.filter((mark) => mark.isDone).map(({ id }) => id)).toEqual([
      'firstWin',
      'recentWin',
      'events',
    ]);
    // The vote is near and nobody plans for it.
    expect(steps[4]?.marks.find(({ id }) => id === 'plans')).toMatchObject({ count: 0, of: 1, isDone: false });
    await client.changes.undo({});
    const undone = await client.home.roadmap({ today });
    expect(undone.steps[4]?.marks.find(({ id }) => id === 'events')?.isDone).toBe(false);
  });

  it('keeps how a member arranged it, as a step that an undo takes back', async () => {
    const { client } = workspace;
    const order = await client.home.tiles();
    expect(order.hidden).toEqual([]);
    const saved = await client.home.setTiles({ tiles: [...order.tiles].toReversed(), hidden: ['totals'] });
    expect(saved).toMatchObject({ count: 1, summary: 'Arranged the first screen' });
    expect((await client.home.tiles()).tiles[0]).toBe('totals');
    expect(await client.home.setTiles({ tiles: [...order.tiles].toReversed(), hidden: ['totals'] })).toMatchObject({
      count: 0,
      changeSetId: null,
    });
    await client.changes.undo({});
    expect(await client.home.tiles()).toEqual(order);
  });

  it('tells what happened since the last visit, and nothing once it was seen', async () => {
    const { client } = workspace;
    expect(await client.home.since({ today })).toMatchObject({ seenAt: '', steps: 0 });
    await client.home.look({ isSeen: true });
    await client.people.create({ name: 'Ana Ruiz' });
    await client.followUps.create({
      type: 'thank',
      summary: 'Thank Ana',
      ownerId: null,
      record: null,
      dueOn: '2026-03-10',
    });
    const since = await client.home.since({ today: '2026-03-11' });
    expect(since).toMatchObject({ steps: 2, isMore: false, fallenDue: 1 });
    expect(since.latest[0]?.summary).toContain('Thank Ana');
    await client.home.look({ isSeen: true });
    expect(await client.home.since({ today })).toMatchObject({ steps: 0, latest: [] });
  });
});
