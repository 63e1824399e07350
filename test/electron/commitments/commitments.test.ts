import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

describe('what comes up for renewal or review', () => {
  it('has commitments within their days, agreements to look over and those that end, the soonest first', async () => {
    const { client } = workspace;
    const clinic = await workspace.addOrganization('Clinic');
    const due = { record: clinic, type: 'training', status: 'active' } as const;
    await client.commitments.create({ ...due, endsOn: '2026-04-20' });
    await client.commitments.create({ ...due, endsOn: '2026-09-20' });
    await client.commitments.create({ ...due, status: 'asked', endsOn: '2026-03-20' });
    await client.agreements.create({ title: 'Three-party MOU', status: 'in-force', reviewOn: '2026-03-20' });
    await client.agreements.create({ title: 'Data MOU', status: 'in-force', endsOn: '2026-05-01' });
    await client.agreements.create({ title: 'Old MOU', status: 'ended', reviewOn: '2026-03-01', endsOn: '2026-03-01' });
    await client.agreements.create({ title: 'Later MOU', status: 'in-force', reviewOn: '2026-06-20' });
    const { rows, total } = await client.commitments.reminders({ today });
    expect(rows.map(({ kind, what, record, dueOn }) => [kind, what, record?.label, dueOn])).toEqual([
      ['review', 'Three-party MOU', undefined, '2026-03-20'],
      ['renewal', 'training', 'Clinic', '2026-04-20'],
      ['end', 'Data MOU', undefined, '2026-05-01'],
    ]);
    expect(total).toBe(3);
  });

  it('is empty in a new workspace, and refuses a day that is none', async () => {
    const { client } = workspace;
    expect(await client.commitments.reminders({ today })).toEqual({ rows: [], total: 0 });
    expect(await failureOf(client.commitments.reminders({ today: '2026-02-31' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('commitments', () => {
  it('are added with what they are worth and until when, found by what was written, and undo takes them back', async () => {
    const { client } = workspace;
    const chamber = await workspace.addOrganization('Riverbend Chamber');
    const saved = await client.commitments.create({
      record: chamber,
      type: 'funding',
      status: 'active',
      value: 12_500.5,
      unit: 'money',
      currency: 'USD',
      startsOn: '2026-01-01',
      endsOn: '2026-05-09',
      conditions: 'Matched by the county.',
      isPublic: true,
    });
    expect(saved.summary).toBe('Added a commitment: Funding (cash), Riverbend Chamber');
    const { rows } = await client.commitments.list({ scope: 'open', today, record: chamber });
    expect(rows).toMatchObject([
      { id: saved.id, value: 12_500.5, unit: 'money', currency: 'USD', remindOn: '2026-03-10', isPublic: true },
    ]);
    expect((await client.search.query({ text: 'matched county' })).hits).toMatchObject([
      { type: 'commitments', title: 'Funding (cash), Riverbend Chamber', on: chamber },
    ]);
    expect((await client.commitments.counts({ today })).renewals).toBe(1);
    await client.changes.undo({});
    expect((await client.commitments.list({ scope: 'all', today })).rows).toEqual([]);
  });

  it('come up for renewal while they are signed or active, and not once they are kept', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const { id } = await client.commitments.create({
      record: ana,
      type: 'volunteer-hours',
      status: 'signed',
      endsOn: '2026-04-30',
    });
    const renewals = async () => (await client.commitments.list({ scope: 'renewals', today })).rows.length;
    expect(await renewals()).toBe(1);
    const kept = await client.commitments.update({ id, version: 1, patch: { status: 'fulfilled' } });
    expect(kept).toMatchObject({ version: 2, summary: 'Volunteer hours, Ana: Fulfilled' });
    expect(await renewals()).toBe(0);
    expect(await client.commitments.counts({ today })).toMatchObject({ statuses: { fulfilled: 1 }, fulfilment: 100 });
    expect(await failureOf(client.commitments.update({ id, version: 1, patch: { note: 'x' } }))).toMatchObject({
      code: 'stale',
    });
  });

  it('say clearly what is wrong with bad input, and keep the file as it was', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const draft = { record: ana, type: 'funding', status: 'asked', unit: 'money' };
    const problem = async (patch: object) => (await failureOf(client.commitments.create({ ...draft, ...patch }))).data;
    expect(await problem({ startsOn: '2026-05-01', endsOn: '2026-04-01' })).toMatchObject({
      field: 'endsOn',
      reason: 'endsBeforeStart',
    });
    for (const value of [-1, 1e12, 0.001])
      expect(await problem({ value })).toMatchObject({ field: 'value', reason: 'valueOutOfRange' });
    expect(await problem({ value: 5, unit: '' })).toMatchObject({ field: 'unit', reason: 'required' });
    expect(await problem({ status: 'maybe' })).toMatchObject({ field: 'status', reason: 'unknownChoice' });
    expect(await problem({ type: 'gift' })).toMatchObject({ field: 'type', reason: 'unknownChoice' });
    expect(await problem({ currency: 'us$' })).toMatchObject({ field: 'currency', reason: 'notACurrency' });
    expect(await problem({ remindDays: -3 })).toMatchObject({ field: 'remindDays', reason: 'daysOutOfRange' });
    expect(await problem({ ownerId: 'nobody' })).toMatchObject({ type: 'members' });
    await client.trash.move({ type: 'people', selection: { ids: [ana.id] } });
    expect(await failureOf(client.commitments.create(draft))).toMatchObject({ code: 'notFound' });
    expect((await client.commitments.list({ scope: 'all', today })).rows).toEqual([]);
  });

  it('refuse an end that a change of one day puts before the start', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const { id } = await client.commitments.create({
      record: ana,
      type: 'training',
      status: 'signed',
      startsOn: '2026-02-01',
      endsOn: '2026-03-01',
    });
    expect(
      await failureOf(client.commitments.update({ id, version: 1, patch: { startsOn: '2026-03-02' } })),
    ).toMatchObject({ code: 'invalid', data: { field: 'endsOn', reason: 'endsBeforeStart' } });
  });

  it('are removed and come back, and go out of sight with a partner in the trash', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    const { id } = await client.commitments.create({ record: ana, type: 'training', status: 'broken' });
    expect(await client.commitments.remove({ id })).toMatchObject({ summary: 'Removed a commitment: Training, Ana' });
    expect(await failureOf(client.commitments.remove({ id }))).toMatchObject({ code: 'notFound' });
    await client.changes.undo({});
    expect((await client.commitments.list({ scope: 'ended', today })).rows).toHaveLength(1);
    await client.trash.move({ type: 'people', selection: { ids: [ana.id] } });
    expect((await client.commitments.list({ scope: 'ended', today })).rows).toEqual([]);
  });

  it('page open ones by their end, those without one last', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    for (const endsOn of [null, '2026-09-01', '2026-05-01'])
      await client.commitments.create({ record: ana, type: 'training', status: 'asked', endsOn });
    const first = await client.commitments.list({ scope: 'open', today, limit: 2 });
    const second = await client.commitments.list({ scope: 'open', today, limit: 2, cursor: first.nextCursor });
    expect([...first.rows, ...second.rows].map((row) => row.endsOn)).toEqual(['2026-05-01', '2026-09-01', null]);
    expect(second.nextCursor).toBeNull();
  });
});
