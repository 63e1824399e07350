import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

async function person(name: string) {
  return (await workspace.addPerson(name, { phones: [{ label: 'work', value: '555-0100' }] })).id;
}

describe('the crisis sheet', () => {
  it('is empty at first, names what is missing, and is ready once all is there', async () => {
    const { client } = workspace;
    expect(await client.crisis.get()).toMatchObject({
      version: null,
      gaps: ['factHolder', 'spokesperson', 'deputy', 'statement', 'calls'],
    });
    const [ana, ben, cleo] = [await person('Ana'), await person('Ben'), await person('Cleo')];
    const text = { kind: 'holding-statement', title: 'Holding', body: 'We know little yet.', isCrisis: true };
    const { id: assetId } = await client.assets.create(text);
    for (const personId of [ana, ben]) await client.assets.ask({ assetId, step: 'approved', personId });
    await client.crisis.update({ patch: { factHolderId: ana, spokespersonId: ben, deputyId: cleo, assetId } });
    await client.crisis.addCall({ personId: cleo, why: 'Knows the family' });
    expect(await client.crisis.get()).toMatchObject({
      factHolder: { person: { label: 'Ana' }, phone: '555-0100' },
      statement: { words: 4, approvers: [{ hasApproved: false }, { hasApproved: false }] },
      gaps: [],
    });
    await client.changes.undo({});
    expect((await client.crisis.get()).gaps).toEqual(['calls']);
  });

  it('opens, keeps when each step was done, and closes with a review in 14 days', async () => {
    const { client } = workspace;
    const ana = await person('Ana');
    await client.crisis.update({ patch: { factHolderId: ana } });
    const call = await client.crisis.addCall({ personId: ana, why: '' });
    await client.crisis.open({ kind: 'incident' });
    await client.crisis.step({ step: 'safety', isDone: true });
    await client.crisis.step({ step: 'calls', isDone: true });
    await client.crisis.step({ step: 'calls', isDone: false });
    await client.crisis.updateCall({ id: call.id, version: 1, patch: { isCalled: true, why: 'First' } });
    const open = await client.crisis.get();
    expect(open).toMatchObject({ kind: 'incident', steps: [{ id: 'safety' }], calls: [{ why: 'First' }] });
    expect(open.calls[0]?.calledAt).toBe(open.openedAt);
    const { taskId, summary } = await client.crisis.close({ lesson: 'Call the family first.' });
    expect(summary).toBe('Closed the crisis sheet; the review is due Mar 24, 2026');
    expect(await client.tasks.get({ id: taskId })).toMatchObject({
      title: 'Review the critical incident of Mar 10, 2026',
      dueOn: '2026-03-24',
      owner: { label: 'Ana' },
    });
    expect(await client.crisis.get()).toMatchObject({ kind: null, openedAt: null, steps: [] });
    await client.crisis.open({ kind: 'attack' });
    expect((await client.crisis.get()).calls).toMatchObject([{ calledAt: null }]);
  });

  it('refuses to open twice, steps of another list, and steps or a close when nothing is open', async () => {
    const { client } = workspace;
    const reasonOf = async (call: Promise<unknown>) => (await failureOf(call)).data;
    expect(await reasonOf(client.crisis.step({ step: 'safety', isDone: true }))).toMatchObject({ reason: 'noCrisis' });
    expect(await reasonOf(client.crisis.close({}))).toMatchObject({ reason: 'noCrisis' });
    await client.crisis.open({ kind: 'attack' });
    expect(await reasonOf(client.crisis.open({ kind: 'attack' }))).toMatchObject({ reason: 'crisisOpen' });
    expect(await reasonOf(client.crisis.step({ step: 'safety', isDone: true }))).toMatchObject({
      field: 'step',
      reason: 'unknownChoice',
    });
  });

  it('refuses people and texts that are not there, and a statement out of the crisis lane', async () => {
    const { client } = workspace;
    expect(await failureOf(client.crisis.update({ patch: { deputyId: 'none' } }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.crisis.update({ patch: { assetId: 'none' } }))).toMatchObject({ code: 'notFound' });
    const { id } = await client.assets.create({ kind: 'flyer', title: 'A flyer' });
    expect(await failureOf(client.crisis.update({ patch: { assetId: id } }))).toMatchObject({
      data: { field: 'assetId', reason: 'notCrisisLane' },
    });
    expect((await client.crisis.get()).version).toBeNull();
  });
});

describe('the call list', () => {
  it('keeps its order, with one line a person', async () => {
    const { client } = workspace;
    const [ana, ben, cleo] = [await person('Ana'), await person('Ben'), await person('Cleo')];
    for (const personId of [ana, ben, cleo]) await client.crisis.addCall({ personId, why: '' });
    const names = async () => (await client.crisis.get()).calls.map((call) => call.person.label);
    const last = (await client.crisis.get()).calls.at(-1);
    await client.crisis.moveCall({ id: last?.id ?? '', place: 0 });
    expect(await names()).toEqual(['Cleo', 'Ana', 'Ben']);
    await client.crisis.removeCall({ id: last?.id ?? '' });
    expect(await names()).toEqual(['Ana', 'Ben']);
    expect(await failureOf(client.crisis.addCall({ personId: ana, why: '' }))).toMatchObject({
      data: { field: 'personId', reason: 'listedAlready' },
    });
  });

  it('refuses people and lines that are not there', async () => {
    const { client } = workspace;
    expect(await failureOf(client.crisis.addCall({ personId: 'none', why: '' }))).toMatchObject({ code: 'notFound' });
    const changed = client.crisis.updateCall({ id: 'none', version: 1, patch: {} });
    expect(await failureOf(changed)).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.crisis.moveCall({ id: 'none', place: 0 }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.crisis.removeCall({ id: 'none' }))).toMatchObject({ code: 'notFound' });
  });
});
