import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';
const reading = async (id: string, day = today) => workspace.client.campaigns.get({ id, today: day });

describe('campaigns', () => {
  it('are kept with their facts, found by their words, put in the trash and back', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz');
    const { id } = await client.campaigns.create({
      name: 'What happens next',
      goal: 'Merchants know the first hour',
      startsOn: '2026-02-01',
      endsOn: '2026-05-31',
      ownerPersonId: ana.id,
      budget: 250_000,
      spent: 10_050,
      currency: 'USD',
    });
    await client.campaigns.create({ name: 'Neighbors', status: 'done', startsOn: '2025-01-01' });
    await client.campaigns.update({ id, version: 1, patch: { status: 'running' } });
    expect(await client.campaigns.list({ today })).toMatchObject([
      {
        id,
        version: 2,
        status: 'running',
        owner: { label: 'Ana Ruiz' },
        texts: 0,
        published: 0,
        audiences: [],
        phase: '',
      },
      { name: 'Neighbors' },
    ]);
    expect((await reading(id)).campaign).toMatchObject({ budget: 250_000, spent: 10_050, currency: 'USD' });
    expect((await client.search.query({ text: 'merchants first hour' })).hits).toMatchObject([
      { type: 'campaigns', id },
    ]);
    await client.campaigns.trash({ id, version: 2 });
    expect(await client.campaigns.list({ today })).toHaveLength(1);
    expect((await reading(id)).campaign.isInTrash).toBe(true);
    await client.changes.undo({});
    expect(await client.campaigns.list({ today })).toHaveLength(2);
  });

  it('plan phases in one step, and tell what outside meets them', async () => {
    const { client } = workspace;
    const { id } = await client.campaigns.create({ name: 'Launch', startsOn: '2026-03-01' });
    const first = { phase: 'frame', startsOn: '2026-03-01', endsOn: '2026-03-14' };
    const launch = { phase: 'launch', startsOn: '2026-03-15', endsOn: '2026-03-28' };
    await client.campaigns.setPhases({ id, phases: [first, launch] });
    await client.externalEvents.create({ title: 'Council vote', kind: 'budget', startsOn: '2026-04-02' });
    await client.externalEvents.create({ title: 'Far away', kind: 'election', startsOn: '2026-11-03' });
    const before = await reading(id);
    expect(before.events).toMatchObject([{ title: 'Council vote', startsOn: '2026-04-02' }]);
    expect(before.conflicts).toMatchObject([{ phaseId: before.phases[1]?.id, isNear: true }]);
    expect((await client.campaigns.list({ today }))[0]?.phase).toBe('frame');
    const [frame] = before.phases;
    await client.campaigns.setPhases({ id, phases: [{ ...first, id: frame?.id, note: 'With the barbers' }] });
    expect((await reading(id)).phases).toEqual([{ ...frame, note: 'With the barbers' }]);
    await client.changes.undo({});
    expect((await reading(id)).phases).toEqual(before.phases);
    const saved = await client.campaigns.setPhases({ id, phases: before.phases });
    expect(saved.changeSetId).toBeNull();
  });

  it('tell where their audiences stood on the first day and stand now', async () => {
    const { client } = workspace;
    const baker = await workspace.addPerson('Carmen Bellwether');
    const { id: segmentId } = await client.messages.createSegment({ name: 'Merchants' });
    await client.messages.addMembers({ segmentId, records: [{ type: 'people', id: baker.id }] });
    const rate = async (value: string, ratedOn: string) =>
      client.assessments.rate({ record: { type: 'people', id: baker.id }, scale: 'stance', value, ratedOn });
    await rate('-1', '2026-01-10');
    await rate('1', '2026-03-01');
    const { id } = await client.campaigns.create({ name: 'Merchants', startsOn: '2026-02-01' });
    await client.campaigns.setTargets({ id, targets: [{ segmentId, band: 'supportive', note: 'Before summer' }] });
    const [target] = (await reading(id)).targets;
    expect(target).toMatchObject({ name: 'Merchants', band: 'supportive', note: 'Before summer' });
    const filled = (stands: Readonly<Record<string, number>> | null | undefined) =>
      Object.fromEntries(Object.entries(stands ?? {}).filter(([, count]) => count > 0));
    expect(filled(target?.before)).toEqual({ hesitant: 1 });
    expect(filled(target?.now)).toEqual({ supportive: 1 });
    expect((await client.campaigns.list({ today }))[0]?.audiences).toEqual(['Merchants']);
    await client.campaigns.update({ id, version: 1, patch: { startsOn: '2026-04-01' } });
    expect((await reading(id)).targets[0]?.before).toBeNull();
    await client.campaigns.setTargets({ id, targets: [] });
    expect((await reading(id)).targets).toEqual([]);
  });

  it('gather the uses of their texts, the objections heard, and the words in them', async () => {
    const { client } = workspace;
    const { id } = await client.campaigns.create({ name: 'Spring', startsOn: '2026-03-01' });
    const text = await client.assets.create({
      kind: 'fact-sheet',
      title: 'The first hour',
      body: 'A peer worker comes. No addicts here. He said “an addict”.',
      campaignId: id,
    });
    await client.assets.create({
      kind: 'flyer',
      title: 'Affiche',
      body: 'Les toxicomanes',
      language: 'fr',
      campaignId: id,
    });
    await client.assets.logUse({
      assetId: text.id,
      usedOn: '2026-03-05',
      channel: 'session',
      place: 'Forum',
      reach: 64,
      link: '',
      result: '',
      note: '',
    });
    const objection = await client.objections.create({ text: 'It is catch and release' });
    const partner = await workspace.addPerson('Reginald Stonebarrow');
    const heard = async (heardOn: string) =>
      client.objections.addHolder({ objectionId: objection.id, record: { type: 'people', id: partner.id }, heardOn });
    for (const day of ['2026-02-25', '2026-03-01', '2026-03-09', '2026-01-01']) await heard(day);
    const detail = await reading(id);
    expect(detail).toMatchObject({ reach: 64, uses: [{ title: 'The first hour', place: 'Forum', reach: 64 }] });
    expect(detail.objections).toEqual([{ id: objection.id, text: 'It is catch and release', before: 1, during: 2 }]);
    expect(await client.campaigns.words({ id })).toMatchObject([
      { title: 'The first hour', found: { H: 1, M: 0 }, words: [{ words: 'addicts', severity: 'H' }] },
      { title: 'Affiche', found: null, words: [] },
    ]);
    await client.campaigns.trash({ id, version: 1 });
    await client.trash.purge({ records: [{ type: 'campaigns', id }] });
    expect((await client.assets.get({ id: text.id })).asset.campaignId).toBeNull();
    expect(await failureOf(reading(id))).toMatchObject({ code: 'notFound' });
  });

  it('refuse what cannot be: choices nobody knows, days out of order, money without a currency, audiences twice or gone', async () => {
    const { client } = workspace;
    const create = async (fields: object) => failureOf(client.campaigns.create({ name: 'A', ...fields }));
    expect(await create({ status: 'asleep' })).toMatchObject({ data: { field: 'status', reason: 'unknownChoice' } });
    expect(await create({ startsOn: '2026-05-01', endsOn: '2026-04-01' })).toMatchObject({
      data: { field: 'endsOn', reason: 'endsBeforeStart' },
    });
    expect(await create({ budget: 100 })).toMatchObject({ data: { field: 'currency', reason: 'notACurrency' } });
    expect(await create({ budget: -1 })).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await create({ ownerPersonId: 'nobody' })).toMatchObject({ code: 'notFound' });
    expect(await create({ name: ' ' })).toMatchObject({ code: 'BAD_REQUEST' });
    const { id } = await client.campaigns.create({ name: 'A', startsOn: '2026-05-01' });
    expect(await failureOf(client.campaigns.update({ id, version: 1, patch: { endsOn: '2026-04-30' } }))).toMatchObject(
      {
        data: { reason: 'endsBeforeStart' },
      },
    );
    const phase = { phase: 'launch', startsOn: '2026-05-02', endsOn: '2026-05-01' };
    expect(await failureOf(client.campaigns.setPhases({ id, phases: [phase] }))).toMatchObject({
      data: { field: 'phases.0.endsOn', reason: 'endsBeforeStart' },
    });
    expect(await failureOf(client.campaigns.setPhases({ id, phases: [{ ...phase, phase: 'nap' }] }))).toMatchObject({
      data: { field: 'phases.0.phase' },
    });
    const { id: segmentId } = await client.messages.createSegment({ name: 'Merchants' });
    expect(await failureOf(client.campaigns.setTargets({ id, targets: [{ segmentId }, { segmentId }] }))).toMatchObject(
      {
        data: { field: 'targets.1.segmentId', reason: 'taken' },
      },
    );
    expect(await failureOf(client.campaigns.setTargets({ id, targets: [{ segmentId, band: 'loud' }] }))).toMatchObject({
      data: { field: 'targets.0.band' },
    });
    expect(await failureOf(client.campaigns.setTargets({ id, targets: [{ segmentId: 'gone' }] }))).toMatchObject({
      code: 'notFound',
    });
    await client.campaigns.update({ id, version: 1, patch: { name: 'B' } });
    expect(await failureOf(client.campaigns.update({ id, version: 1, patch: { name: 'C' } }))).toMatchObject({
      code: 'stale',
    });
  });
});
