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

  it('has trainings, which can be put on another day, the days by which squads are due again, learning sessions and visits', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Police', { isRestricted: true });
    const squad = (unit: string) => ({ organizationId: police.id, unit, expected: 9, attended: 8 });
    const held = { topic: 'protocol', status: 'held', heldOn: '2025-03-20' } as const;
    await client.training.create({ title: 'Protocol', ...held, attendance: [squad('Days'), squad('Nights')] });
    const planned = await client.training.create({ title: 'Naloxone', topic: 'naloxone', heldOn: '2026-03-04' });
    const gone = await client.training.create({ title: 'Gone', topic: 'naloxone', heldOn: '2026-03-05' });
    await client.training.trash({ id: gone.id, version: 1 });
    const session = { title: 'Q1 figures', heldOn: '2026-03-12', isHeld: false, learned: '', changes: '' };
    const links = { meetingId: null, decisionId: null, evidenceId: null };
    await client.evaluation.saveSession({ id: null, version: 0, session: { ...session, ...links } });
    const log = { entry: 'paari', contactId: null, status: 'open', answeredOn: null, outcome: '', party: '' } as const;
    for (const [kind, title, happensOn] of [
      ['visit', 'See Gloucester', '2026-03-30'],
      ['request', 'Walk-in protocol', '2026-03-13'],
    ] as const)
      await client.shelf.saveLog({
        id: null,
        version: 0,
        log: { ...log, kind, title, happensOn, ownerPersonId: null },
      });
    const all = await client.calendar.range(march);
    expect(all.map(({ title, kind, day, isLate }) => [title, kind, day, isLate])).toEqual([
      ['Naloxone', 'training', '2026-03-04', true],
      ['Q1 figures', 'learning', '2026-03-12', false],
      ['Protocol and policy: Days, Nights', 'refresher', '2026-03-20', false],
      ['See Gloucester', 'learning', '2026-03-30', false],
    ]);
    expect(all[2]).toMatchObject({ isRestricted: true, isMovable: false });
    await client.training.update({ id: planned.id, version: 1, patch: { heldOn: '2026-03-25' } });
    expect(await client.calendar.range({ ...march, kinds: ['training'] })).toMatchObject([
      { day: '2026-03-25', isLate: false, isMovable: true },
    ]);
    expect(await client.calendar.range({ ...march, who: 'me' })).toEqual([]);
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

describe('the calendar of what comes from outside and of one person', () => {
  it('has each time of an external event with the day of its rule, and long ones on days in their middle', async () => {
    const { client } = workspace;
    await client.externalEvents.create({
      title: 'Session',
      kind: 'session',
      startsOn: '2026-01-10',
      endsOn: '2026-05-01',
    });
    const hearing = { title: 'Hearing', kind: 'hearing', startsOn: '2026-03-02', rule: 'FREQ=WEEKLY;COUNT=3' };
    const { id } = await client.externalEvents.create(hearing);
    const to = { day: '2026-03-10', time: '', endsOn: '2026-03-10', endsAt: '' };
    await client.externalEvents.moveTime({ id, version: 1, of: '2026-03-09', to });
    const entries = await client.calendar.range({ ...march, kinds: ['external'] });
    expect(entries.map(({ title, day, seriesDay, endDay }) => [title, day, seriesDay, endDay])).toEqual([
      ['Session', '2026-01-10', null, '2026-05-01'],
      ['Hearing', '2026-03-02', '2026-03-02', '2026-03-02'],
      ['Hearing', '2026-03-10', '2026-03-09', '2026-03-10'],
      ['Hearing', '2026-03-16', '2026-03-16', '2026-03-16'],
    ]);
    expect(entries[1]).toMatchObject({ topic: 'hearing', isMovable: true, isResizable: true });
  });

  it('has what a person owns, helps with, comes to or keeps an eye on', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    await client.tasks.create({ title: 'Hers', dueOn: '2026-03-05', ownerPersonId: ana.id });
    await client.tasks.create({ title: 'Nobody’s', dueOn: '2026-03-05' });
    const meeting = await client.meetings.create({
      title: 'Forum',
      type: 'committee',
      heldOn: '2026-03-12',
      startsAt: '18:00',
      timeZone: 'UTC',
    });
    await client.externalEvents.create({
      title: 'Vote',
      kind: 'budget',
      startsOn: '2026-03-20',
      ownerPersonId: ana.id,
    });
    const hers = async () => (await client.calendar.range({ ...march, who: ana.id })).map(({ title }) => title);
    expect(await hers()).toEqual(['Hers', 'Vote']);
    await client.attendances.add({ meetingId: meeting.id, people: [{ personId: ana.id }] });
    expect(await hers()).toEqual(['Hers', 'Forum', 'Vote']);
    const [task] = await client.calendar.range({ ...march, who: ana.id });
    expect(task).toMatchObject({ ownerName: 'Ana' });
  });

  it('has the follow-ups of the member who uses this computer', async () => {
    const { client } = workspace;
    const record = await workspace.addPerson('Petra');
    const ownerId = await workspace.meId();
    await client.followUps.create({ type: 'thank', summary: 'Call', dueOn: '2026-03-20', record, ownerId });
    await client.tasks.create({ title: 'Nobody’s', dueOn: '2026-03-05' });
    expect((await client.calendar.range({ ...march, who: 'me' })).map(({ kind }) => kind)).toEqual(['followUp']);
  });
});
