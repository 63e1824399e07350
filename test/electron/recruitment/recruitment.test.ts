import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function stagesOf(records: readonly { id: string }[]): Promise<string[]> {
  return Promise.all(records.map(async ({ id }) => (await workspace.client.people.get({ id })).person.stage));
}

describe('recruitment.move', () => {
  it('moves several partners as one step that undo takes back', async () => {
    const { client } = workspace;
    const records = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo', { stage: 'met' })];
    const chamber = await workspace.addOrganization('Chamber');
    const moved = await client.recruitment.move({ records: [...records, chamber], stage: 'met' });
    expect(moved).toMatchObject({ count: 2, summary: 'Moved 2 partners to Met' });
    expect(await stagesOf(records)).toEqual(['met', 'met']);
    expect((await client.recruitment.counts({ kind: 'organizations' })).stages).toEqual({ met: 1 });
    await client.changes.undo({});
    expect(await stagesOf(records)).toEqual(['identified', 'met']);
    expect(await client.recruitment.history({ record: records[0] ?? chamber })).toHaveLength(1);
  });

  it('asks for a reason for "not now", keeps it with the day to ask again, and shows it on the card', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    expect(await failureOf(client.recruitment.move({ records: [ana], stage: 'declined' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'reason', reason: 'required' },
    });
    const moved = await client.recruitment.move({
      records: [ana],
      stage: 'declined',
      reason: 'timing',
      askAgainOn: '2026-06-01',
      note: 'Budget season.',
    });
    expect(moved.summary).toBe('Moved Ana to Not now');
    const { rows } = await client.recruitment.cards({ kind: 'people', stage: 'declined' });
    expect(rows).toMatchObject([{ name: 'Ana', reason: 'timing', askAgainOn: '2026-06-01', stageOn: today }]);
    expect(await client.recruitment.history({ record: ana })).toMatchObject([{ note: 'Budget season.' }, {}]);
  });

  it('says clearly what is wrong with bad input, and moves nobody', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    const reason = async (patch: object) =>
      (await failureOf(client.recruitment.move({ records: [ana], stage: 'met', ...patch }))).data;
    expect(await reason({ stage: 'nowhere' })).toMatchObject({ field: 'stage', reason: 'unknownChoice' });
    expect(await reason({ stage: 'declined', reason: 'mood' })).toMatchObject({ field: 'reason' });
    expect(await reason({ movedOn: '2026-03-11' })).toMatchObject({ field: 'movedOn', reason: 'future' });
    expect(await reason({ askAgainOn: '9999-01-01' })).toMatchObject({ field: 'askAgainOn', reason: 'dayOutOfRange' });
    await client.trash.move({ type: 'people', selection: { ids: [bo.id] } });
    expect(await failureOf(client.recruitment.move({ records: [ana, bo], stage: 'met' }))).toMatchObject({
      code: 'notFound',
      data: { type: 'people', id: bo.id },
    });
    expect(await stagesOf([ana])).toEqual(['identified']);
  });

  it('notes the moves of a cell edit and of a bulk edit too', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    await client.people.update({ id: ana.id, version: 1, patch: { stage: 'contacted' } });
    await client.people.bulkEdit({ selection: { ids: [ana.id, bo.id] }, patch: { stage: 'met', ladder: 'leader' } });
    expect((await client.recruitment.history({ record: ana })).map((move) => move.toStage)).toEqual([
      'met',
      'contacted',
      'identified',
    ]);
    expect(await client.recruitment.history({ record: bo })).toMatchObject([{ fromStage: 'identified' }, {}]);
    expect((await client.recruitment.counts({ kind: 'people', ladder: 'leader' })).stages).toEqual({ met: 2 });
  });
});

describe('recruitment.cards', () => {
  it('shows the next ask and who makes it, filters by owner, sector and tag, and pages by cursor', async () => {
    const { client } = workspace;
    const me = await workspace.meId();
    const tag = await client.tags.create({ name: 'Gala' });
    const ana = await workspace.addPerson('Ana', { ownerId: me, tagIds: [tag.id] });
    await workspace.addPerson('Bo');
    const ask = { type: 'ask', ownerId: me, record: ana };
    await client.followUps.create({ ...ask, summary: 'Later', dueOn: '2026-04-01' });
    await client.followUps.create({ ...ask, summary: 'Invite her to lunch', dueOn: '2026-03-12' });
    const { rows } = await client.recruitment.cards({ kind: 'people', stage: 'identified', ownerId: me });
    expect(rows).toMatchObject([
      { name: 'Ana', ownerId: me, next: { summary: 'Invite her to lunch', dueOn: '2026-03-12', ownerId: me } },
    ]);
    const named = async (filter: object) =>
      (await client.recruitment.cards({ kind: 'people', stage: null, ...filter })).rows.map((card) => card.name);
    expect(await named({})).toEqual(['Ana', 'Bo']);
    expect(await named({ tagId: tag.id })).toEqual(['Ana']);
    expect(await named({ sector: 'faith' })).toEqual([]);
    const first = await client.recruitment.cards({ kind: 'people', stage: null, limit: 1 });
    expect(await named({ cursor: first.nextCursor })).toEqual(['Bo']);
    expect(await failureOf(client.recruitment.cards({ kind: 'people', stage: 'nowhere' }))).toMatchObject({
      code: 'invalid',
    });
    expect(await failureOf(client.recruitment.cards({ kind: 'people', stage: null, cursor: 'x' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'cursor' },
    });
  });
});

describe('recruitment.missing', () => {
  it('names the entry conditions that are not met yet, and not those that are', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const missing = async (stage: string) => (await client.recruitment.missing({ record: ana, stage, today })).missing;
    expect(await missing('contacted')).toEqual(['attempts']);
    expect(await missing('committed')).toEqual(['commitment']);
    expect(await missing('identified')).toEqual([]);
    await client.interactions.log({
      occurredOn: '2026-03-09',
      channel: 'phone',
      direction: 'out',
      outcome: 'conversation-held',
      participants: [ana],
    });
    await client.commitments.create({ record: ana, type: 'training', status: 'verbal' });
    expect(await missing('contacted')).toEqual([]);
    expect(await missing('met')).toEqual([]);
    expect(await missing('committed')).toEqual([]);
    expect(await missing('leader')).toEqual(['leadership']);
    expect(await failureOf(client.recruitment.missing({ record: ana, stage: 'x', today }))).toMatchObject({
      code: 'invalid',
    });
    expect(
      await failureOf(client.recruitment.missing({ record: { type: 'people', id: 'gone' }, stage: 'met', today })),
    ).toEqual({ code: 'notFound', data: { type: 'people', id: 'gone' } });
  });
});

describe('recruitment.lapses and recruitment.funnel', () => {
  it('suggest those who take part and were silent for 120 days, and count every rung ever reached', async () => {
    const { client } = workspace;
    const silent = await workspace.addPerson('Ana');
    await client.recruitment.move({ records: [silent], stage: 'active', movedOn: '2025-11-10' });
    await client.interactions.log({
      occurredOn: '2025-11-10',
      channel: 'phone',
      direction: 'out',
      outcome: 'conversation-held',
      participants: [silent],
    });
    const young = await workspace.addPerson('Bo');
    await client.recruitment.move({ records: [young], stage: 'active', movedOn: '2025-11-11' });
    const { rows, total } = await client.recruitment.lapses({ kind: 'people', today });
    expect(rows.map((card) => card.name)).toEqual(['Ana']);
    expect(total).toBe(1);
    await client.recruitment.move({ records: [silent], stage: 'lapsed', reason: 'capacity' });
    expect((await client.recruitment.lapses({ kind: 'people', today })).total).toBe(0);
    const funnel = await client.recruitment.funnel({ kind: 'people' });
    expect(funnel).toMatchObject({ reached: [2, 2, 2, 2, 2, 2, 0], overall: 100 });
    expect(funnel.drops).toEqual([{ stage: 'lapsed', reason: 'capacity', count: 1 }]);
    expect((await client.recruitment.funnel({ kind: 'organizations' })).overall).toBeNull();
  });
});
