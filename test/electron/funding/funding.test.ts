import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';

function addStream(title: string, fields: object = {}) {
  return workspace.client.funding.create({ title, type: 'state', ...fields });
}

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

const award = { status: 'awarded', startsOn: '2026-01-01', endsOn: '2026-12-31' };

describe('streams of money', () => {
  it('keep who gives, what it may pay for and until when, and are found by their words', async () => {
    const { client } = workspace;
    const funder = await client.organizations.create({ name: 'Lantern Fund' });
    const { id } = await addStream('Spring round', {
      ...award,
      type: 'philanthropic',
      funderId: funder.id,
      amountCents: 9_000_000,
      serviceCents: 1_800_000,
      restrictions: 'No equipment',
      overheadCap: 12,
    });
    const [stream] = await client.funding.list();
    expect(stream).toMatchObject({ id, funder: { label: 'Lantern Fund' }, serviceCents: 1_800_000, overheadCap: 12 });
    expect((await client.search.query({ text: 'no equipment' })).hits).toMatchObject([
      { type: 'fundingStreams', title: 'Spring round', subtitle: 'Private and philanthropic' },
    ]);
    await client.funding.update({ id, version: 1, patch: { serviceCents: null, funderId: null } });
    expect((await client.funding.list())[0]).toMatchObject({ serviceCents: null, funder: null });
    await client.changes.undo({});
    expect((await client.funding.list())[0]).toMatchObject({ serviceCents: 1_800_000, funderId: funder.id });
  });

  it('refuse what cannot be, and say which field', async () => {
    const { client } = workspace;
    expect(await problemOf(addStream('x', { type: 'lottery' }))).toMatchObject({ field: 'type' });
    expect(await problemOf(addStream('x', { startsOn: '2026-05-01', endsOn: '2026-04-30' }))).toMatchObject({
      field: 'endsOn',
      reason: 'endsBeforeStart',
    });
    expect(await problemOf(addStream('x', { amountCents: 100, serviceCents: 101 }))).toMatchObject({
      field: 'serviceCents',
      reason: 'moreThanAmount',
    });
    expect(await problemOf(addStream('x', { amountCents: -1 }))).toMatchObject({ issues: [{ path: ['amountCents'] }] });
    expect(await problemOf(addStream('x', { amountCents: 1e15 }))).toMatchObject({
      issues: [{ path: ['amountCents'] }],
    });
    expect(await problemOf(addStream('x', { currency: 'dollars' }))).toMatchObject({
      issues: [{ path: ['currency'] }],
    });
    expect((await failureOf(addStream('x', { funderId: 'nobody' }))).code).toBe('notFound');
    const { id } = await addStream('y', { startsOn: '2026-05-01' });
    expect(await problemOf(client.funding.update({ id, version: 1, patch: { endsOn: '2026-04-01' } }))).toMatchObject({
      field: 'endsOn',
    });
    expect((await failureOf(client.funding.update({ id, version: 7, patch: { note: 'z' } }))).code).toBe('stale');
    expect(await client.funding.list()).toHaveLength(1);
  });

  it('go to the trash, come back, and take along what they pay when they are removed for good', async () => {
    const { client } = workspace;
    const { id } = await addStream('Grant', { ...award, amountCents: 1_200_000 });
    await client.funding.saveCost({
      id: null,
      version: 0,
      cost: {
        title: 'Bridge beds',
        monthlyCents: 50_000,
        serviceType: 'housing',
        isDirect: true,
        startsOn: null,
        endsOn: null,
        note: '',
        allocations: [{ streamId: id, monthlyCents: 50_000 }],
      },
    });
    await client.funding.trash({ id, version: 1 });
    expect(await client.funding.list()).toEqual([]);
    expect((await client.funding.costs())[0]).toMatchObject({ uncoveredCents: 50_000 });
    await client.changes.undo({});
    expect((await client.funding.costs())[0]).toMatchObject({ uncoveredCents: 0 });
    await client.funding.trash({ id, version: (await client.funding.list())[0]?.version ?? 0 });
    await client.trash.purge({ records: [{ type: 'fundingStreams', id }] });
    expect((await client.funding.costs())[0]).toMatchObject({ allocations: [], uncoveredCents: 50_000 });
  });

  it('become a task to apply again by its day', async () => {
    const { client } = workspace;
    const { id } = await addStream('State grant', { reapplyOn: '2026-06-15' });
    await client.funding.planReapplication({ id, today });
    const task = (await client.tasks.list({ today })).rows[0];
    expect(task).toMatchObject({ title: 'Apply again: State grant', dueOn: '2026-06-15' });
    const other = await addStream('City line');
    expect(await problemOf(client.funding.planReapplication({ id: other.id, today }))).toMatchObject({
      field: 'reapplyOn',
    });
  });
});

describe('the overview of money', () => {
  it('has no figure while nothing was awarded', async () => {
    await addStream('Idea', { amountCents: 100 });
    expect(await workspace.client.funding.overview({ today })).toMatchObject({
      totalCents: 0,
      diversification: null,
      serviceShare: null,
      runwayMonths: null,
      cliffs: [],
    });
  });

  it('counts awards that run, hopes by their chance, months, cliffs and what nobody pays', async () => {
    const { client } = workspace;
    const state = await addStream('State', { ...award, amountCents: 12_000_000, serviceCents: 6_000_000 });
    await addStream('City', { ...award, type: 'local', amountCents: 4_000_000, endsOn: '2026-06-30' });
    await addStream('Old', { ...award, amountCents: 9_000_000, startsOn: '2024-01-01', endsOn: '2024-12-31' });
    await addStream('Euro', { ...award, amountCents: 500, currency: 'EUR' });
    await addStream('Hope', { status: 'asked', amountCents: 1_000_000, probability: 40 });
    await client.funding.saveCost({
      id: null,
      version: 0,
      cost: {
        title: 'Case managers',
        monthlyCents: 1_500_000,
        serviceType: 'case-management',
        isDirect: false,
        startsOn: null,
        endsOn: null,
        note: '',
        allocations: [{ streamId: state.id, monthlyCents: 1_100_000 }],
      },
    });
    const overview = await client.funding.overview({ today });
    expect(overview).toMatchObject({
      currency: 'USD',
      totalCents: 16_000_000,
      otherCurrencies: 1,
      serviceShare: 0.5,
      unsaidCents: 4_000_000,
      pipelineCents: 400_000,
      monthlyCents: 1_500_000,
    });
    expect(overview.diversification).toBeCloseTo(0.375, 6);
    expect(overview.cliffs.map((cliff) => cliff.title)).toEqual(['City', 'State']);
    expect(overview.cliffs[1]?.gapCents).toBe(1_500_000);
    expect(overview.months[0]).toMatchObject({ month: '2026-03', costCents: 1_500_000 });
    expect(overview.months).toHaveLength(24);
    expect(overview.services).toEqual([
      { serviceType: 'case-management', monthlyCents: 1_500_000, uncoveredCents: 400_000, board: null },
    ]);
    expect((await client.funding.list()).find((one) => one.id === state.id)).toMatchObject({ isOverdrawn: true });
  });
});

describe('the budget and the ledger', () => {
  const cost = {
    title: 'Flexible fund',
    monthlyCents: 20_000,
    serviceType: '',
    isDirect: true,
    startsOn: null,
    endsOn: null,
    note: '',
  };

  it('keep each stream once in a line, tell what is paid twice, and take a line out with a way back', async () => {
    const { client } = workspace;
    const { id } = await addStream('Grant', award);
    const twice = [
      { streamId: id, monthlyCents: 1 },
      { streamId: id, monthlyCents: 2 },
    ];
    expect(
      await problemOf(client.funding.saveCost({ id: null, version: 0, cost: { ...cost, allocations: twice } })),
    ).toMatchObject({ field: 'allocations.1.streamId', reason: 'taken' });
    const saved = await client.funding.saveCost({
      id: null,
      version: 0,
      cost: { ...cost, allocations: [{ streamId: id, monthlyCents: 30_000 }] },
    });
    expect((await client.funding.costs())[0]).toMatchObject({ doubledCents: 10_000, uncoveredCents: 0 });
    await client.funding.removeCost({ id: saved.id, version: 1 });
    expect(await client.funding.costs()).toEqual([]);
    await client.changes.undo({});
    expect((await client.funding.costs())[0]).toMatchObject({ allocations: [{ monthlyCents: 30_000 }] });
    expect((await failureOf(client.funding.removeCost({ id: 'none', version: 1 }))).code).toBe('notFound');
  });

  it('keep savings as ranges with a source', async () => {
    const { client } = workspace;
    const saving = {
      title: 'Jail days not used',
      kind: 'avoided' as const,
      lowCents: 500_000,
      highCents: 900_000,
      startsOn: '2026-01-01',
      endsOn: '2026-02-28',
      source: 'County jail, daily cost 2025',
      note: '',
    };
    await client.funding.saveSaving({ id: null, version: 0, saving });
    expect((await client.funding.overview({ today })).avoided).toEqual({ lowCents: 500_000, highCents: 900_000 });
    expect(
      await problemOf(client.funding.saveSaving({ id: null, version: 0, saving: { ...saving, lowCents: 1_000_000 } })),
    ).toMatchObject({ field: 'highCents', reason: 'lowAboveHigh' });
    expect(
      await problemOf(client.funding.saveSaving({ id: null, version: 0, saving: { ...saving, source: ' ' } })),
    ).toMatchObject({ issues: [{ path: ['saving', 'source'] }] });
    const [line] = await client.funding.savings();
    await client.funding.removeSaving({ id: line?.id ?? '', version: 1 });
    expect(await client.funding.savings()).toEqual([]);
  });
});
