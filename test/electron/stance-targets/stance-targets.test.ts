import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const plan = {
  fromStance: -1,
  targetStance: 0,
  reviewOn: '2026-12-01',
  ownerId: null,
  note: 'Have lunch with run data',
};

describe('stance targets', () => {
  it('are planned for a partner, listed by the day of their review, and taken back by undo', async () => {
    const { client } = workspace;
    const [walt, shauna] = [await workspace.addPerson('Walt Hensbridge'), await workspace.addPerson('Shauna Birdwell')];
    const saved = await client.stanceTargets.create({ ...plan, record: walt });
    expect(saved.summary).toBe('Planned for Walt Hensbridge: Undecided');
    await client.stanceTargets.create({ ...plan, record: shauna, reviewOn: '2026-11-25' });
    expect(await client.stanceTargets.list({})).toMatchObject([
      { record: { label: 'Shauna Birdwell' }, reviewOn: '2026-11-25' },
      { id: saved.id, record: { label: 'Walt Hensbridge' }, note: 'Have lunch with run data', evidence: '' },
    ]);
    await client.changes.undo({});
    expect(await client.stanceTargets.list({})).toHaveLength(1);
  });

  it('are kept apart by decision', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana Ruiz');
    const decision = await client.wantedDecisions.create({ title: 'Council funds the pilot' });
    await client.stanceTargets.create({ ...plan, record: ana, decisionId: decision.id });
    expect(await client.stanceTargets.list({ decisionId: decision.id })).toMatchObject([
      { record: { label: 'Ana Ruiz' } },
    ]);
    expect((await client.stanceTargets.list({})).map((target) => target.record.label)).not.toContain('Ana Ruiz');
  });

  it('take evidence, and fail as stale where somebody changed them in between', async () => {
    const { client } = workspace;
    const bo = await workspace.addPerson('Bo Trellis');
    const { id } = await client.stanceTargets.create({ ...plan, record: bo });
    const saved = await client.stanceTargets.update({ id, version: 1, patch: { evidence: 'Came to the open house' } });
    expect(saved).toMatchObject({ version: 2, summary: 'Changed the plan for Bo Trellis' });
    expect(await failureOf(client.stanceTargets.update({ id, version: 1, patch: { note: 'x' } }))).toMatchObject({
      code: 'stale',
    });
    expect((await client.stanceTargets.remove({ id, version: 2 })).summary).toBe('Removed the plan for Bo Trellis');
    expect(await failureOf(client.stanceTargets.remove({ id, version: 2 }))).toMatchObject({ code: 'notFound' });
  });

  it('refuse a second plan for the same decision, the band they are in, and what is not there', async () => {
    const { client } = workspace;
    const cyd = await workspace.addPerson('Cyd Vale');
    await client.stanceTargets.create({ ...plan, record: cyd });
    expect(await failureOf(client.stanceTargets.create({ ...plan, record: cyd }))).toMatchObject({
      code: 'invalid',
      data: { field: 'record', reason: 'targetExists' },
    });
    const dee = await workspace.addPerson('Dee Moor');
    expect(await failureOf(client.stanceTargets.create({ ...plan, record: dee, targetStance: -1 }))).toMatchObject({
      code: 'invalid',
      data: { field: 'targetStance', reason: 'sameStance' },
    });
    expect(
      await failureOf(client.stanceTargets.create({ ...plan, record: { type: 'people', id: 'nobody' } })),
    ).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.stanceTargets.create({ ...plan, record: dee, decisionId: 'none' }))).toMatchObject({
      code: 'notFound',
    });
    expect(await failureOf(client.stanceTargets.create({ ...plan, record: dee, targetStance: 3 }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('leave with a partner that is removed for good', async () => {
    const { client } = workspace;
    const eve = await workspace.addPerson('Eve Gone');
    await client.stanceTargets.create({ ...plan, record: eve });
    await client.trash.move({ type: 'people', selection: { ids: [eve.id] } });
    const shown = async () => (await client.stanceTargets.list({})).map((target) => target.record.label);
    expect(await shown()).not.toContain('Eve Gone');
    await client.trash.purge({ records: [{ type: 'people', id: eve.id }] });
    expect(await shown()).not.toContain('Eve Gone');
  });
});

describe('follow-ups for several partners', () => {
  it('are added as one step, which one undo takes back', async () => {
    const { client } = workspace;
    const records = [await workspace.addPerson('Fay One'), await workspace.addPerson('Gus Two')];
    const draft = { records, type: 'ask', summary: 'Ask for a letter', dueOn: '2026-12-04', ownerId: null };
    const saved = await client.followUps.createMany(draft);
    expect(saved).toMatchObject({ count: 2, summary: 'Added the follow-up “Ask for a letter” for 2 partners' });
    const open = async () =>
      (await client.followUps.list({ scope: 'open', today: '2026-11-22', record: records[0] })).rows;
    expect(await open()).toMatchObject([{ summary: 'Ask for a letter' }]);
    await client.changes.undo({});
    expect(await open()).toEqual([]);
    expect(await failureOf(client.followUps.createMany({ ...draft, type: 'sing' }))).toMatchObject({ code: 'invalid' });
    expect(
      await failureOf(client.followUps.createMany({ ...draft, records: [{ type: 'people', id: 'nobody' }] })),
    ).toMatchObject({ code: 'notFound' });
  });
});
