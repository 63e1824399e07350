import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

describe('promises', () => {
  it('are written with a contact in one step, stand on its timeline, and go with it when it is taken back', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.interactions.log({
      occurredOn: today,
      channel: 'phone',
      participants: [dana],
      promises: [
        { direction: 'us', text: 'One page of specifics', dueOn: '2026-03-08' },
        { direction: 'them', text: 'Two board members', dueOn: '2026-04-14' },
      ],
    });
    const { entries } = await client.interactions.timeline({ record: dana });
    expect(entries[0]).toMatchObject({
      kind: 'interaction',
      promises: [{ text: 'One page of specifics' }, { text: 'Two board members' }],
    });
    expect(await client.promises.counts({ today })).toEqual({ us: { late: 1, open: 1 }, them: { late: 0, open: 1 } });
    const found = await client.search.query({ text: 'specifics', types: ['promises'] });
    expect(found.hits).toMatchObject([{ type: 'promises', on: { id: dana.id } }]);
    await client.changes.undo({});
    expect((await client.promises.list({ scope: 'open', today })).rows).toEqual([]);
  });

  it('are listed by when they are due, by side, owner and partner, page by page', async () => {
    const { client } = workspace;
    const [dana, rosa] = [await workspace.addPerson('Dana Whitlock'), await workspace.addPerson('Rosa Delgado')];
    const add = (record: typeof dana, text: string, dueOn: string | null, direction: 'us' | 'them' = 'us') =>
      client.promises.create({ record, text, dueOn, direction });
    await add(dana, 'late', '2026-03-09');
    await add(dana, 'today', today, 'them');
    await add(rosa, 'later', '2026-05-01');
    await add(rosa, 'some day', null);
    const texts = async (input: Partial<Parameters<typeof client.promises.list>[0]>) =>
      (await client.promises.list({ scope: 'open', today, ...input })).rows.map((row) => row.text);
    expect(await texts({ scope: 'late' })).toEqual(['late']);
    expect(await texts({ scope: 'week' })).toEqual(['today']);
    expect(await texts({ scope: 'later' })).toEqual(['later']);
    expect(await texts({ scope: 'undated' })).toEqual(['some day']);
    expect(await texts({ direction: 'them' })).toEqual(['today']);
    expect(await texts({ record: rosa })).toEqual(['some day', 'later']);
    expect(await texts({ ownerId: await workspace.meId() })).toHaveLength(4);
    const first = await client.promises.list({ scope: 'open', today, limit: 3 });
    expect(await texts({ cursor: first.nextCursor })).toEqual(['later']);
  });

  it('are kept, opened again, changed and removed, each taken back by one undo', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const { id } = await client.promises.create({ record: dana, text: 'A page', direction: 'us' });
    const kept = await client.promises.keep({ ids: [id], keptOn: '2026-03-09' });
    expect(kept.summary).toBe('Marked “A page” kept');
    expect((await client.promises.list({ scope: 'kept', today })).rows).toMatchObject([{ keptOn: '2026-03-09' }]);
    await client.changes.undo({});
    const changed = await client.promises.update({ id, version: 3, patch: { text: 'Two pages', dueOn: today } });
    expect(changed.summary).toBe('Changed the promise “Two pages”');
    await client.promises.remove({ id });
    expect((await client.promises.list({ scope: 'open', today })).rows).toEqual([]);
    await client.changes.undo({});
    expect((await client.promises.list({ scope: 'open', today })).rows).toMatchObject([{ text: 'Two pages' }]);
  });

  it('are out of sight with a partner in the trash and gone with one removed for good', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.promises.create({ record: dana, text: 'A page', direction: 'us' });
    await client.trash.move({ type: 'people', selection: { ids: [dana.id] } });
    expect((await client.promises.list({ scope: 'open', today })).rows).toEqual([]);
    expect(await client.promises.counts({ today })).toMatchObject({ us: { open: 0 } });
    await client.trash.purge({ records: [dana] });
    const found = await client.search.query({ text: 'page', types: ['promises'] });
    expect(found.hits).toEqual([]);
  });

  it('made at a sensitive contact are marked as restricted', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.interactions.log({
      occurredOn: today,
      channel: 'phone',
      participants: [dana],
      sensitivity: 'restricted',
      promises: [{ direction: 'us', text: 'To keep it quiet' }],
    });
    expect((await client.promises.list({ scope: 'open', today })).rows).toMatchObject([{ isRestricted: true }]);
  });

  it('refuse no words, a day out of reach, one still to come, and records that are not there', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const draft = { record: dana, text: 'A page', direction: 'us' as const };
    expect(await failureOf(client.promises.create({ ...draft, text: ' ' }))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(client.promises.create({ ...draft, dueOn: '1800-01-01' }))).toMatchObject({
      data: { field: 'dueOn', reason: 'dayOutOfRange' },
    });
    expect(await failureOf(client.promises.create({ ...draft, record: { type: 'people', id: 'x' } }))).toMatchObject({
      code: 'notFound',
    });
    const { id } = await client.promises.create(draft);
    expect(await failureOf(client.promises.keep({ ids: [id], keptOn: '2026-03-11' }))).toMatchObject({
      data: { field: 'keptOn', reason: 'future' },
    });
    expect(await failureOf(client.promises.keep({ ids: ['x'], keptOn: today }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.promises.update({ id, version: 9, patch: { text: 'B' } }))).toMatchObject({
      code: 'stale',
    });
    expect(await failureOf(client.promises.remove({ id: 'x' }))).toMatchObject({ code: 'notFound' });
  });
});
