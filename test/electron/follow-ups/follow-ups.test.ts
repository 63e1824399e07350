import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function addFollowUp(
  fields: {
    summary?: string;
    dueOn?: string;
    ownerId?: string | null;
    record?: { type: 'people' | 'organizations'; id: string } | null;
  } = {},
) {
  return workspace.client.followUps.create({
    type: 'thank',
    summary: '',
    ownerId: null,
    dueOn: today,
    record: null,
    ...fields,
  });
}

describe('followUps.list and followUps.counts', () => {
  it('show what is due, by owner and by partner', async () => {
    const { client } = workspace;
    const [dana, me] = [await workspace.addPerson('Dana Whitlock'), await workspace.meId()];
    await addFollowUp({ summary: 'late', dueOn: '2026-03-09', ownerId: me });
    await addFollowUp({ summary: 'now', record: dana });
    const { rows } = await client.followUps.list({ scope: 'open', today });
    expect(rows.map((row) => row.summary)).toEqual(['late', 'now']);
    expect((await client.followUps.list({ scope: 'open', today, ownerId: me })).rows).toMatchObject([
      { summary: 'late', ownerId: me, record: null },
    ]);
    expect((await client.followUps.list({ scope: 'open', today, record: dana })).rows).toMatchObject([
      { summary: 'now', record: { label: 'Dana Whitlock' } },
    ]);
    expect(await client.followUps.counts({ today })).toEqual({ overdue: 1, today: 1, week: 0, later: 0 });
  });

  it('hide the follow-ups of partners in the trash until they are restored', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await addFollowUp({ record: dana });
    await client.trash.move({ type: 'people', selection: { ids: [dana.id] } });
    expect((await client.followUps.list({ scope: 'open', today })).rows).toEqual([]);
    expect(await client.followUps.counts({ today })).toMatchObject({ today: 0 });
    await client.trash.restore({ records: [{ type: 'people', id: dana.id }] });
    expect((await client.followUps.list({ scope: 'open', today })).rows).toHaveLength(1);
  });

  it('refuse malformed input', async () => {
    const { client } = workspace;
    expect(await failureOf(client.followUps.list({ scope: 'open', today, limit: 1_000 }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await failureOf(client.followUps.list({ scope: 'open', today, cursor: '[]' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'cursor' },
    });
    expect(await failureOf(client.followUps.counts({ today: 'today' }))).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('followUps.create', () => {
  it('adds a follow-up that shows as the next step of its partner, until it is undone', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const saved = await addFollowUp({ summary: 'Send the bylaws', record: dana });
    expect(saved).toMatchObject({ version: 1, summary: 'Added the follow-up “Send the bylaws”' });
    expect((await client.people.get({ id: dana.id })).person.nextFollowUpOn).toBe(today);
    await client.changes.undo({});
    expect((await client.people.get({ id: dana.id })).person.nextFollowUpOn).toBeNull();
  });

  it('fails for a type, day, owner or partner that cannot be', async () => {
    const { client } = workspace;
    const fields = { type: 'thank', summary: '', ownerId: null, dueOn: today, record: null };
    expect(await failureOf(client.followUps.create({ ...fields, type: 'wish' }))).toEqual({
      code: 'invalid',
      data: { field: 'type', reason: 'unknownChoice', value: 'wish' },
    });
    expect(await failureOf(client.followUps.create({ ...fields, dueOn: '1800-01-01' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'dueOn', reason: 'dayOutOfRange' },
    });
    expect(await failureOf(client.followUps.create({ ...fields, ownerId: 'x' }))).toEqual({
      code: 'notFound',
      data: { type: 'members', id: 'x' },
    });
    expect(await failureOf(client.followUps.create({ ...fields, record: { type: 'people', id: 'x' } }))).toEqual({
      code: 'notFound',
      data: { type: 'people', id: 'x' },
    });
    expect(await failureOf(client.followUps.create({ ...fields, dueOn: '2026-02-30' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('followUps.update', () => {
  it('changes fields and moves it to another partner, and undo moves it back', async () => {
    const { client } = workspace;
    const [dana, police] = [
      await workspace.addPerson('Dana Whitlock'),
      await workspace.addOrganization('Calder Police'),
    ];
    const { id } = await addFollowUp({ summary: 'Send the bylaws', record: dana });
    const saved = await client.followUps.update({
      id,
      version: 1,
      patch: { dueOn: '2026-04-01', record: police, ownerId: await workspace.meId() },
    });
    expect(saved).toMatchObject({ version: 2, summary: 'Changed the follow-up “Send the bylaws”' });
    expect((await client.organizations.get({ id: police.id })).organization.nextFollowUpOn).toBe('2026-04-01');
    expect((await client.people.get({ id: dana.id })).person.nextFollowUpOn).toBeNull();
    await client.changes.undo({});
    expect((await client.followUps.list({ scope: 'open', today })).rows).toMatchObject([
      { dueOn: today, ownerId: null, record: dana },
    ]);
    await client.followUps.update({ id, version: 3, patch: { record: null } });
    expect((await client.followUps.list({ scope: 'open', today })).rows).toMatchObject([{ record: null }]);
  });

  it('fails when it changed meanwhile, is not there, or would break a rule', async () => {
    const { client } = workspace;
    const { id } = await addFollowUp();
    await client.followUps.update({ id, version: 1, patch: { summary: 'Call' } });
    expect(await failureOf(client.followUps.update({ id, version: 1, patch: { summary: 'Write' } }))).toEqual({
      code: 'stale',
      data: { type: 'followUps', id, version: 2 },
    });
    expect(await failureOf(client.followUps.update({ id: 'x', version: 1, patch: {} }))).toEqual({
      code: 'notFound',
      data: { type: 'followUps', id: 'x' },
    });
    expect(await failureOf(client.followUps.update({ id, version: 2, patch: { type: 'wish' } }))).toMatchObject({
      code: 'invalid',
    });
    expect(
      await failureOf(client.followUps.update({ id, version: 2, patch: { record: { type: 'people', id: 'x' } } })),
    ).toMatchObject({ code: 'notFound' });
  });
});

describe('followUps.complete', () => {
  it('marks many done as one step, which one undo opens again', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const ids = [(await addFollowUp({ record: dana })).id, (await addFollowUp()).id, (await addFollowUp()).id];
    const done = await client.followUps.complete({ ids, doneOn: '2026-03-09' });
    expect(done).toMatchObject({ count: 3, summary: 'Marked 3 follow-ups done' });
    expect((await client.followUps.list({ scope: 'done', today })).rows.map((row) => row.doneOn)).toEqual([
      '2026-03-09',
      '2026-03-09',
      '2026-03-09',
    ]);
    expect((await client.people.get({ id: dana.id })).person.nextFollowUpOn).toBeNull();
    await client.changes.undo({});
    expect((await client.followUps.list({ scope: 'open', today })).rows).toHaveLength(3);
    expect((await client.people.get({ id: dana.id })).person.nextFollowUpOn).toBe(today);
  });

  it('opens one again, and changes nothing a second time', async () => {
    const { client } = workspace;
    const { id } = await addFollowUp({ summary: 'Call back' });
    expect((await client.followUps.complete({ ids: [id], doneOn: today })).summary).toBe('Marked “Call back” done');
    expect(await client.followUps.complete({ ids: [id], doneOn: null })).toMatchObject({
      count: 1,
      summary: 'Opened “Call back” again',
    });
    expect(await client.followUps.complete({ ids: [id], doneOn: null })).toMatchObject({ count: 0, changeSetId: null });
  });

  it('fails for a day to come and for one that is not there, and then changes none', async () => {
    const { client } = workspace;
    const { id } = await addFollowUp();
    expect(await failureOf(client.followUps.complete({ ids: [id], doneOn: '2026-03-11' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'doneOn', reason: 'future' },
    });
    expect(await failureOf(client.followUps.complete({ ids: [id, 'x'], doneOn: today }))).toEqual({
      code: 'notFound',
      data: { type: 'followUps', id: 'x' },
    });
    expect(await failureOf(client.followUps.complete({ ids: [], doneOn: today }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect((await client.followUps.list({ scope: 'open', today })).rows).toHaveLength(1);
  });
});

describe('followUps.postpone', () => {
  it('moves the due day of many as one step, which one undo moves back', async () => {
    const { client } = workspace;
    const ids = [(await addFollowUp()).id, (await addFollowUp({ dueOn: '2026-03-01' })).id];
    expect(await client.followUps.postpone({ ids, dueOn: '2026-03-20' })).toMatchObject({
      count: 2,
      summary: 'Moved 2 follow-ups to Mar 20, 2026',
    });
    expect(await client.followUps.counts({ today })).toEqual({ overdue: 0, today: 0, week: 0, later: 2 });
    await client.changes.undo({});
    expect(await client.followUps.counts({ today })).toEqual({ overdue: 1, today: 1, week: 0, later: 0 });
  });

  it('fails for a day out of reach and for one that is not there', async () => {
    const { client } = workspace;
    const { id } = await addFollowUp();
    expect(await failureOf(client.followUps.postpone({ ids: [id], dueOn: '2200-01-01' }))).toMatchObject({
      code: 'invalid',
      data: { reason: 'dayOutOfRange' },
    });
    expect(await failureOf(client.followUps.postpone({ ids: ['x'], dueOn: today }))).toMatchObject({
      code: 'notFound',
    });
  });
});
