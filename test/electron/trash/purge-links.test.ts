import { describe, expect, it } from 'vitest';

import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function addMeeting() {
  const { client } = workspace;
  const { id } = await client.meetings.create({
    title: 'Fifth plenary',
    type: 'plenary',
    heldOn: today,
    startsAt: '18:00',
    timeZone: 'America/Chicago',
  });
  const [item] = (await client.meetings.get({ id })).agenda;
  if (item === undefined) throw new Error('A plenary has an agenda.');
  return { id, itemId: item.id };
}

async function removeForGood(type: 'meetings' | 'decisions', id: string) {
  await workspace.client.trash.move({ type, selection: { ids: [id] } });
  expect(await workspace.client.trash.purge({ records: [{ type, id }] })).toEqual({ count: 1 });
}

describe('what came of a record that is removed for good', () => {
  it('stays, without the meeting', async () => {
    const { client } = workspace;
    const { id: meetingId, itemId } = await addMeeting();
    const task = await client.tasks.create({ title: 'Print the cards', meetingId, agendaItemId: itemId });
    const win = await client.wins.create({ title: 'Eight units', wonOn: today, meetingId });
    const decision = await client.decisions.create({ title: 'Eligible charges', meetingId, agendaItemId: itemId });
    expect(await client.tasks.get({ id: task.id })).toMatchObject({
      meeting: { type: 'meetings', id: meetingId, label: 'Fifth plenary, Mar 10, 2026' },
      agendaItemId: itemId,
    });
    await removeForGood('meetings', meetingId);
    expect(await client.tasks.get({ id: task.id })).toMatchObject({ meeting: null, agendaItemId: null });
    expect((await client.tasks.list({ today, filter: { meetingId } })).total).toBe(0);
    expect(await client.wins.list({})).toMatchObject([{ id: win.id, meetingId: null }]);
    expect(await client.decisions.get({ id: decision.id, today })).toMatchObject({
      meeting: null,
      meetingHeldOn: null,
    });
    expect(await client.decisions.ofMeeting({ meetingId })).toEqual([]);
  });

  it('loses the amendments of the minutes of a meeting', async () => {
    const { client } = workspace;
    const { id } = await addMeeting();
    await client.meetingRoom.start({ id });
    await client.meetingRoom.end({ id });
    await client.minutes.setStatus({ id, status: 'corrected' });
    await client.minutes.setStatus({ id, status: 'approved', approvedOn: today });
    await client.minutes.setStatus({ id, status: 'locked' });
    await client.minutes.amend({ id, body: 'Eleven came.', reason: 'One was left out.' });
    expect(await client.minutes.amendments({ meetingId: id })).toHaveLength(1);
    await removeForGood('meetings', id);
    expect(await client.minutes.amendments({ meetingId: id })).toEqual([]);
  });

  it('stays, without the decision', async () => {
    const { client } = workspace;
    const decision = await client.decisions.create({ title: 'Eligible charges' });
    const task = await client.tasks.create({ title: 'Write the charges down', decisionId: decision.id });
    expect(await client.tasks.get({ id: task.id })).toMatchObject({
      decision: { type: 'decisions', id: decision.id, label: 'Eligible charges' },
    });
    await removeForGood('decisions', decision.id);
    expect((await client.tasks.get({ id: task.id })).decision).toBeNull();
    expect((await client.tasks.list({ today, filter: { decisionId: decision.id } })).total).toBe(0);
  });
});
