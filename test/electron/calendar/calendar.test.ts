import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';
const march = { from: '2026-03-01', to: '2026-03-31', today };

describe('the calendar', () => {
  it('has what is dated in the order of days, what is late and what is over, by kind and committee', async () => {
    const { client } = workspace;
    const { id: committeeId } = await client.committees.create({ name: 'Services' });
    await client.meetings.create({
      title: 'Services',
      type: 'committee',
      heldOn: '2026-03-12',
      startsAt: '18:00',
      timeZone: 'America/Chicago',
      committeeId,
    });
    const task = await client.tasks.create({ title: 'Gap map', dueOn: '2026-03-05', committeeId });
    const record = await workspace.addPerson('Petra');
    const ownerId = await workspace.meId();
    await client.followUps.create({ type: 'thank', summary: 'Call', dueOn: '2026-03-20', record, ownerId });
    await client.tasks.create({ title: 'Next month', dueOn: '2026-04-20' });
    const all = await client.calendar.range(march);
    expect(all.map(({ title, kind, isLate }) => [title, kind, isLate])).toEqual([
      ['Gap map', 'task', true],
      ['Services', 'meeting', false],
      ['Call, Petra', 'followUp', false],
    ]);
    expect(all[1]).toMatchObject({ time: '18:00', timeZone: 'America/Chicago', isMovable: true });
    expect((await client.calendar.range({ ...march, committeeId })).map(({ title }) => title)).toEqual([
      'Gap map',
      'Services',
    ]);
    expect(await client.calendar.range({ ...march, kinds: ['followUp'] })).toHaveLength(1);
    await client.tasks.update({ id: task.id, version: 1, patch: { dueOn: '2026-03-15' } });
    expect((await client.calendar.range(march)).find(({ id }) => id === task.id)).toMatchObject({
      day: '2026-03-15',
      isLate: false,
    });
    await client.changes.undo({});
    expect((await client.calendar.range(march))[0]).toMatchObject({ id: task.id, day: '2026-03-05' });
  });

  it('refuses a range that runs backward or over more than 400 days', async () => {
    const { client } = workspace;
    expect(await failureOf(client.calendar.range({ ...march, to: '2026-02-01' }))).toMatchObject({
      data: { field: 'to', reason: 'endsBeforeStart' },
    });
    expect(await failureOf(client.calendar.range({ ...march, to: '2028-02-01' }))).toMatchObject({
      data: { field: 'to', reason: 'tooFarAhead' },
    });
  });
});
