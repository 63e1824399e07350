import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

const rule = {
  every: 'month' as const,
  interval: 1,
  startsOn: '2026-01-01',
  weekdays: ['TU' as const],
  nth: 2,
  skips: [],
  shifts: [],
};
const draft = {
  title: 'Design Team',
  type: 'design-team',
  rule,
  startsAt: '18:00',
  timeZone: 'America/Chicago',
  place: 'Library',
};

const daysOf = async (from = '2026-01-01', to = '2026-06-30') =>
  (await workspace.client.meetingSeries.occurrences({ from, to })).map((each) => each.heldOn);
const reasonOf = async (call: Promise<unknown>) => (await failureOf(call)).data;

describe('series of meetings', () => {
  it('give the days that nobody has planned yet, and say their rule', async () => {
    const { client } = workspace;
    const { id } = await client.meetingSeries.create(draft);
    expect(await client.meetingSeries.get({ id })).toMatchObject({
      words: '2nd Tuesday of every month',
      minutes: 90,
      isDecision: true,
      meetings: 0,
    });
    expect(await daysOf()).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
      '2026-04-14',
      '2026-05-12',
      '2026-06-09',
    ]);
    const { id: meetingId } = await client.meetings.create({ seriesId: id, seriesDay: '2026-02-10' });
    const { meeting, series } = await client.meetings.get({ id: meetingId });
    expect(meeting).toMatchObject({ title: 'Design Team', heldOn: '2026-02-10', endsAt: '19:30', place: 'Library' });
    expect(series).toMatchObject({ id, words: '2nd Tuesday of every month' });
    expect(await daysOf('2026-02-01', '2026-02-28')).toEqual([]);
    expect(await reasonOf(client.meetings.create({ seriesId: id, seriesDay: '2026-02-10' }))).toMatchObject({
      reason: 'plannedAlready',
      value: meetingId,
    });
    expect(await reasonOf(client.meetings.create({ seriesId: id, seriesDay: '2026-02-11' }))).toMatchObject({
      reason: 'notInSeries',
    });
    await client.changes.undo({});
    expect(await daysOf('2026-02-01', '2026-02-28')).toEqual(['2026-02-10']);
  });

  it('leave a day out or move it, together with its meeting', async () => {
    const { client } = workspace;
    const { id } = await client.meetingSeries.create(draft);
    const february = await client.meetings.create({ seriesId: id, seriesDay: '2026-02-10' });
    const march = await client.meetings.create({ seriesId: id, seriesDay: '2026-03-10' });
    await client.meetingSeries.skip({ id, version: 1, seriesDay: '2026-02-10' });
    await client.meetingSeries.shift({ id, version: 2, seriesDay: '2026-03-10', to: '2026-03-12' });
    await client.meetingSeries.shift({ id, version: 3, seriesDay: '2026-04-14', to: '2026-04-16' });
    expect((await client.meetings.get({ id: february.id })).meeting.status).toBe('cancelled');
    expect((await client.meetings.get({ id: march.id })).meeting.heldOn).toBe('2026-03-12');
    expect(await daysOf()).toEqual(['2026-01-13', '2026-04-16', '2026-05-12', '2026-06-09']);
    expect(await reasonOf(client.meetingSeries.skip({ id, version: 4, seriesDay: '2026-04-15' }))).toMatchObject({
      reason: 'notInSeries',
    });
    await client.changes.undo({});
    await client.changes.undo({});
    expect((await client.meetings.get({ id: march.id })).meeting.heldOn).toBe('2026-03-10');
  });

  it('take their planned meetings along, except for what was changed by hand', async () => {
    const { client } = workspace;
    const { id } = await client.meetingSeries.create(draft);
    const march = await client.meetings.create({ seriesId: id, seriesDay: '2026-03-10' });
    const april = await client.meetings.create({ seriesId: id, seriesDay: '2026-04-14' });
    await client.meetings.update({ id: april.id, version: 1, patch: { place: 'Town hall' } });
    await client.meetingSeries.update({
      id,
      version: 1,
      patch: { place: 'Church', startsAt: '17:00', minutes: 60, rule: { ...rule, nth: 3 } },
    });
    expect((await client.meetings.get({ id: march.id })).meeting).toMatchObject({
      place: 'Church',
      startsAt: '17:00',
      endsAt: '18:00',
      heldOn: '2026-03-17',
    });
    expect((await client.meetings.get({ id: april.id })).meeting).toMatchObject({
      place: 'Town hall',
      heldOn: '2026-04-21',
    });
    expect(await daysOf('2026-03-01', '2026-05-31')).toEqual(['2026-05-19']);
  });

  it('change from a day on, and leave what came before as it was', async () => {
    const { client } = workspace;
    const { id } = await client.meetingSeries.create({ ...draft, rule: { ...rule, count: 6 } });
    const april = await client.meetings.create({ seriesId: id, seriesDay: '2026-04-14' });
    const changed = await client.meetingSeries.changeFollowing({
      id,
      version: 1,
      seriesDay: '2026-03-10',
      patch: { startsAt: '12:00', title: 'Design Team at noon' },
    });
    expect(changed.id).not.toBe(id);
    const list = await client.meetingSeries.list({});
    expect(list.map((series) => [series.title, series.endsOn])).toEqual([
      ['Design Team', '2026-03-09'],
      ['Design Team at noon', null],
    ]);
    expect((await client.meetings.get({ id: april.id })).meeting).toMatchObject({
      seriesId: changed.id,
      startsAt: '12:00',
      title: 'Design Team at noon',
    });
    expect(await daysOf('2026-01-01', '2026-12-31')).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
      '2026-05-12',
      '2026-06-09',
    ]);
    const whole = await client.meetingSeries.changeFollowing({
      id,
      version: 2,
      seriesDay: '2026-01-13',
      patch: { place: 'Hall' },
    });
    expect(whole.id).toBe(id);
  });

  it('keep the day to which a meeting was moved from its own form, and take it back', async () => {
    const { client } = workspace;
    const { id } = await client.meetingSeries.create(draft);
    const { id: meetingId } = await client.meetings.create({ seriesId: id, seriesDay: '2026-02-10' });
    await client.meetings.update({ id: meetingId, version: 1, patch: { heldOn: '2026-02-12' } });
    expect((await client.meetingSeries.get({ id })).rule.shifts).toEqual([{ from: '2026-02-10', to: '2026-02-12' }]);
    expect(await daysOf('2026-02-01', '2026-02-28')).toEqual([]);
    await client.meetings.update({ id: meetingId, version: 2, patch: { heldOn: '2026-02-10' } });
    expect((await client.meetingSeries.get({ id })).rule.shifts).toEqual([]);
    await client.changes.undo({});
    expect((await client.meetings.get({ id: meetingId })).meeting.heldOn).toBe('2026-02-12');
    expect((await client.meetingSeries.get({ id })).rule.shifts).toHaveLength(1);
  });

  it('of so many days give as many in all when they change from one of them on', async () => {
    const { client } = workspace;
    const { id } = await client.meetingSeries.create({ ...draft, rule: { ...rule, count: 5 } });
    expect(await daysOf()).toHaveLength(5);
    await client.meetingSeries.changeFollowing({ id, version: 1, seriesDay: '2026-03-10', patch: { place: 'Hall' } });
    expect(await daysOf('2026-01-01', '2026-12-31')).toHaveLength(5);
  });

  it('go to the trash and come back; their meetings stay', async () => {
    const { client } = workspace;
    const { id } = await client.meetingSeries.create(draft);
    const meeting = await client.meetings.create({ seriesId: id, seriesDay: '2026-03-10' });
    await client.meetingSeries.trash({ id, version: 1 });
    expect(await client.meetingSeries.list({})).toEqual([]);
    expect(await daysOf()).toEqual([]);
    expect((await client.meetings.get({ id: meeting.id })).series).toBeNull();
    await client.trash.restore({ records: [{ type: 'meetingSeries', id }] });
    expect(await daysOf('2026-03-01', '2026-04-30')).toEqual(['2026-04-14']);
  });

  it('refuse a zone, type or rule that cannot be', async () => {
    const { client } = workspace;
    const make = (patch: object) => reasonOf(client.meetingSeries.create({ ...draft, ...patch }));
    expect(await make({ timeZone: 'Mars/Olympus' })).toMatchObject({ reason: 'unknownTimeZone' });
    expect(await make({ type: 'seance' })).toMatchObject({ field: 'type' });
    expect(await make({ rule: { ...rule, until: '2025-01-01' } })).toMatchObject({ field: 'rule', reason: 'noDays' });
    expect(await failureOf(client.meetingSeries.get({ id: 'none' }))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.meetingSeries.trash({ id: 'none', version: 1 }))).toMatchObject({ code: 'notFound' });
  });
});
