import { describe, expect, it } from 'vitest';

import type { MetricId } from '#shared/domain/metrics/bands.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function one(id: MetricId, on = today) {
  const [metric] = await workspace.client.metrics.list({ today: on, ids: [id] });
  if (metric === undefined) throw new RangeError(`There is no ${id}.`);
  return metric;
}

async function rate(record: { type: 'organizations' | 'people'; id: string }, stance: string, ratedOn: string) {
  await workspace.client.assessments.rateMany({
    ratings: [
      { record, scale: 'stance', value: stance, ratedOn },
      { record, scale: 'influence', value: '4', ratedOn },
    ],
  });
}

describe('the limits of a metric', () => {
  it('are the usual ones until the coalition sets its own, which undo and null take away again', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Calder Police');
    await rate(police, '1', '2026-03-01');
    expect(await one('m02')).toMatchObject({
      value: 50,
      band: 'green',
      limits: { green: 40, amber: 10, isMoreBetter: true, isOwn: false },
    });
    const saved = await client.metrics.setLimits({ id: 'm02', limits: { green: 62.5, amber: 55 } });
    expect(saved).toMatchObject({ count: 1, summary: 'Set the limits of a number' });
    expect(await one('m02')).toMatchObject({ band: 'red', limits: { green: 62.5, amber: 55, isOwn: true } });
    await client.changes.undo({});
    expect(await one('m02')).toMatchObject({ band: 'green', limits: { isOwn: false } });
    await client.metrics.setLimits({ id: 'm02', limits: { green: 90, amber: 80 } });
    await client.metrics.setLimits({ id: 'm02', limits: { green: 90, amber: 45 } });
    expect(await one('m02')).toMatchObject({ band: 'amber' });
    await client.metrics.setLimits({ id: 'm02', limits: null });
    expect(await one('m02')).toMatchObject({ band: 'green', limits: { isOwn: false } });
    expect(await client.metrics.setLimits({ id: 'm02', limits: null })).toMatchObject({ count: 0, changeSetId: null });
  });

  it('must lie in the range of the number, and the better of the two is the green one', async () => {
    const { client } = workspace;
    const set = (id: MetricId, green: number, amber: number) =>
      failureOf(client.metrics.setLimits({ id, limits: { green, amber } }));
    expect(await set('m01', 101, 50)).toMatchObject({ code: 'invalid', data: { reason: 'limitOutOfRange' } });
    expect(await set('m02', -101, -120)).toMatchObject({ code: 'invalid', data: { reason: 'limitOutOfRange' } });
    expect(await set('m01', 50, 70)).toMatchObject({ code: 'invalid', data: { reason: 'limitsCross' } });
    expect(await set('m11', 25, 10)).toMatchObject({ code: 'invalid', data: { reason: 'limitsCross' } });
    expect(await set('m09', 0.5, 0.5)).toMatchObject({ code: 'invalid', data: { reason: 'limitsCross' } });
  });
});

describe('opponents whom somebody could move', () => {
  it('are those still against with a mover of 0.3 or more who was not asked yet, by the best first', async () => {
    const { client } = workspace;
    const owners = await workspace.addOrganization('Property Owners');
    await rate(owners, '-2', '2026-01-01');
    const head = await workspace.addPerson('Reginald');
    await client.roles.create({ personId: head.id, organizationId: owners.id, title: 'Head' });
    const movers = await client.metrics.list({ today, ids: ['m15'] });
    const open = async () => (await one('m15')).parts.find(({ id }) => id === 'openMovers')?.value;
    expect(movers[0]?.parts.find(({ id }) => id === 'openMovers')?.value).toBe(0);
    const add = async (name: string, stance: string, relationship: string, strength: number) => {
      const person = await workspace.addPerson(name);
      await client.assessments.rateMany({
        ratings: [
          { record: person, scale: 'stance', value: stance },
          { record: person, scale: 'relationship', value: relationship },
        ],
      });
      await client.relationships.create({ from: person, to: head, kind: 'influences', strength });
      return person;
    };
    await add('Weak', '1', '2', 1);
    expect(await open()).toBe(0);
    const petra = await add('Petra', '2', '4', 2);
    const bea = await add('Bea', '2', '5', 3);
    expect(await open()).toBe(1);
    const records = async () => (await client.metrics.records({ id: 'm15', part: 'openMovers', today })).rows;
    expect((await records()).map((row) => [row.record.label, row.detail])).toEqual([['Property Owners', 'Bea, Petra']]);
    await client.interactions.log({
      occurredOn: today,
      channel: 'phone',
      direction: 'both',
      outcome: 'asked-maybe',
      participants: [bea],
    });
    expect((await records()).map((row) => row.detail)).toEqual(['Petra']);
    await client.followUps.create({
      type: 'ask',
      summary: 'Ask her to ask him',
      ownerId: null,
      dueOn: today,
      record: petra,
    });
    expect(await open()).toBe(0);
  });
});

describe('the past of the network and of the ratings', () => {
  it('knows ties by the day since which they are, and how old ratings were then', async () => {
    const { client } = workspace;
    const [hub, ...rest] = await Promise.all(['A', 'B', 'C', 'D'].map((name) => workspace.addOrganization(name)));
    if (hub === undefined) throw new RangeError('There is no hub.');
    for (const [index, other] of rest.entries())
      await client.relationships.create({
        from: hub,
        to: other,
        kind: 'partners-with',
        strength: 3,
        sinceOn: index === 2 ? '2026-03-01' : '2025-06-01',
      });
    await rate(hub, '1', '2025-07-01');
    const network = await one('m09');
    expect(network).toMatchObject({ value: 1, trend: 0 });
    const ratings = await one('m17');
    expect(ratings.value).toBe(0);
    expect(ratings.trend).toBe(-100);
    const [line] = await client.metrics.history({ today, ids: ['m17'] });
    expect(line?.points.at(-1)?.value).toBe(0);
    expect(line?.points.find((point) => point.on === '2025-11-10')?.value).toBe(100);
    expect(line?.points[0]?.value).toBeNull();
  });
});
