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

describe('metrics.list', () => {
  it('has not enough data in a new workspace, but no sector covered and everything fresh is not 0', async () => {
    const metrics = await workspace.client.metrics.list({ today });
    expect(metrics.map(({ id, value, band, trend }) => [id, value, band, trend])).toEqual([
      ['m01', 0, 'red', 0],
      ['m02', null, null, null],
      ['m03', null, null, null],
      ['m04', null, null, null],
      ['m05', null, null, null],
      ['m06', null, null, null],
      ['m07', null, null, null],
      ['m08', null, null, null],
      ['m09', null, null, null],
      ['m10', null, null, null],
      ['m11', null, null, null],
      ['m12', null, null, null],
      ['m13', null, null, null],
      ['m14', null, null, null],
      ['m15', null, null, null],
      ['m16', null, null, null],
      ['m17', null, null, null],
    ]);
  });

  it('answers those that are named, in the order of the domain pack, each once', async () => {
    const metrics = await workspace.client.metrics.list({ today, ids: ['m11', 'm01', 'm11'] });
    expect(metrics.map(({ id }) => id)).toEqual(['m01', 'm11']);
  });

  it('counts a stance of today, has none 90 days ago, and moves with the next rating', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Calder Police');
    await rate(police, '-1', '2026-03-01');
    expect(await one('m02')).toMatchObject({ value: -50, n: 1, band: 'red', trend: null });
    const clinic = await workspace.addOrganization('Northside Clinic');
    await rate(clinic, '0', '2025-11-01');
    await rate(clinic, '2', '2026-03-05');
    const support = await one('m02');
    expect(support).toMatchObject({ value: 25, n: 2, trend: 25 });
    expect(support.parts.find(({ id }) => id === 'movement')?.value).toBe(100);
    await client.changes.undo({});
    expect(await one('m02')).toMatchObject({ value: -25, n: 2 });
  });

  it('takes a rating of exactly 90 days ago for the state before, and one of a day later for the move', async () => {
    const police = await workspace.addOrganization('Calder Police');
    await rate(police, '0', '2025-12-10');
    await rate(police, '1', '2026-03-01');
    expect(await one('m02')).toMatchObject({ value: 50, trend: 50 });
    const late = await workspace.addOrganization('Late');
    await rate(late, '0', '2025-12-11');
    expect((await one('m02')).parts.find(({ id }) => id === 'movement')?.value).toBe(50);
  });

  it('derives the stance of an organization from its people, now and then', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Calder Police');
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.roles.create({ personId: dana.id, organizationId: police.id, title: 'Chief' });
    await client.assessments.rate({ record: police, scale: 'influence', value: '5', ratedOn: '2025-06-01' });
    await client.assessments.rate({ record: dana, scale: 'stance', value: '-1', ratedOn: '2025-06-01' });
    await client.assessments.rate({ record: dana, scale: 'stance', value: '1', ratedOn: '2026-03-01' });
    expect(await one('m02')).toMatchObject({ value: 50, n: 1, trend: 100 });
  });

  it('counts an organization for coverage from the day on which it committed', async () => {
    const { client } = workspace;
    const church = await workspace.addOrganization('Bethel', { sector: 'faith', stage: 'met' });
    const before = await one('m01');
    await client.organizations.update({ id: church.id, version: 1, patch: { stage: 'committed' } });
    const after = await one('m01');
    expect([before.share?.part, after.share?.part]).toEqual([0, 1]);
    expect(after.trend).toBeCloseTo(100 / 12, 10);
    expect(after.missing).toHaveLength(11);
  });

  it('keeps the highest rung of one who lapsed in the funnel', async () => {
    const { client } = workspace;
    const church = await workspace.addOrganization('Bethel', { sector: 'faith', stage: 'active' });
    await client.organizations.update({ id: church.id, version: 1, patch: { stage: 'lapsed' } });
    expect(await one('m04')).toMatchObject({ value: 100, n: 1, share: { part: 1, whole: 1 } });
    expect((await one('m01')).share?.part).toBe(0);
  });

  it('halves the recency of an organization 45 days after its person answered', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Calder Police', { stage: 'met' });
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.roles.create({ personId: dana.id, organizationId: police.id, title: 'Chief' });
    await client.assessments.rate({ record: police, scale: 'influence', value: '4', ratedOn: '2025-06-01' });
    await client.interactions.log({
      occurredOn: '2026-01-24',
      channel: 'phone',
      outcome: 'conversation-held',
      participants: [dana],
    });
    const recency = await one('m03');
    expect(recency.value).toBeCloseTo(50, 10);
    expect(recency.parts.find(({ id }) => id === 'quiet')?.value).toBe(0);
    expect((await one('m03', '2026-03-11')).parts.find(({ id }) => id === 'quiet')?.value).toBe(1);
  });

  it('leaves a follow-up about a partner in the trash out, and one due today is not overdue', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const otis = await workspace.addPerson('Otis Fairley');
    for (const [record, dueOn] of [
      [dana, '2026-03-09'],
      [dana, '2026-03-10'],
      [otis, '2026-03-01'],
    ] as const)
      await client.followUps.create({ type: 'thank', summary: '', ownerId: null, dueOn, record });
    await client.trash.move({ type: 'people', selection: { ids: [otis.id] } });
    expect(await one('m11')).toMatchObject({ value: 50, n: 2, share: { part: 1, whole: 2 } });
  });

  it('counts owners and consent among the fresh records', async () => {
    await workspace.addOrganization('Calder Police', { ownerId: await workspace.meId() });
    await workspace.addOrganization('Nobody looks after');
    await workspace.addPerson('Dana', {
      consents: [{ channel: 'email', status: 'given', givenOn: today, source: 'form' }],
    });
    await workspace.addPerson('Otis');
    const fresh = await one('m17');
    expect(fresh.parts.map(({ id, value, band }) => [id, value, band])).toEqual([
      ['withOwner', 50, 'red'],
      ['withPermission', 50, 'red'],
    ]);
    expect(fresh.missing.map(({ kind, count }) => [kind, count])).toEqual([
      ['owner', 1],
      ['permission', 1],
    ]);
  });

  it('refuses malformed input', async () => {
    expect(await failureOf(workspace.client.metrics.list({ today: '2026-02-30' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('fails while no workspace is open', async () => {
    await workspace.client.workspaces.close();
    for (const call of [
      workspace.client.metrics.list({ today }),
      workspace.client.metrics.history({ today }),
      workspace.client.metrics.records({ id: 'm01', today }),
    ])
      expect(await failureOf(call)).toEqual({ code: 'workspaceClosed', data: {} });
  });
});

describe('metrics.records', () => {
  it('comes in pages with the whole count', async () => {
    for (let index = 0; index < 5; index++) await workspace.addOrganization(`Org ${index}`);
    const query = { id: 'm17', part: 'withOwner', today, limit: 2 } as const;
    const pages = await Promise.all([0, 1, 2].map((page) => workspace.client.metrics.records({ ...query, page })));
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
    expect(pages.flatMap(({ rows }) => rows.map(({ record }) => record.label))).toEqual([
      'Org 0',
      'Org 1',
      'Org 2',
      'Org 3',
      'Org 4',
    ]);
  });

  it('goes on from organizations to people among stale ratings', async () => {
    const police = await workspace.addOrganization('Calder Police');
    const dana = await workspace.addPerson('Dana', { isPublicOfficial: true });
    await rate(police, '1', '2025-01-01');
    await rate(dana, '1', '2025-01-01');
    const page = async (index: number) => workspace.client.metrics.records({ id: 'm17', today, limit: 1, page: index });
    expect([(await page(0)).rows, (await page(1)).rows].map((rows) => rows.map(({ record }) => record.label))).toEqual([
      ['Calder Police'],
      ['Dana'],
    ]);
    expect(await page(0)).toMatchObject({ total: 2, rows: [{ on: '2025-01-01' }] });
  });

  it('refuses a part that has no records', async () => {
    expect(await failureOf(workspace.client.metrics.records({ id: 'm01', part: 'depth', today }))).toMatchObject({
      code: 'invalid',
      data: { field: 'part', reason: 'unknownChoice' },
    });
  });
});

describe('metrics.history', () => {
  it('has a value every 30 days of the last 360, null where there was not enough data', async () => {
    const police = await workspace.addOrganization('Calder Police');
    await rate(police, '1', '2026-01-05');
    const [line] = await workspace.client.metrics.history({ today, ids: ['m02'] });
    expect(line?.points).toHaveLength(13);
    expect(line?.points.slice(-4).map(({ on, value }) => [on, value])).toEqual([
      ['2025-12-10', null],
      ['2026-01-09', 50],
      ['2026-02-08', 50],
      ['2026-03-10', 50],
    ]);
  });
});
