import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';

describe('days that are odd', () => {
  it('keep an event in the past out of what comes, and its tasks are due today', async () => {
    const { client } = workspace;
    const { id } = await client.externalEvents.create({ title: 'Past vote', kind: 'budget', startsOn: '2026-02-01' });
    await client.horizon.addChecklist({ eventId: id, checklistId: 'budget' });
    expect(await client.horizon.list({ today, from: today, to: '2027-03-02' })).toEqual([]);
    const [entry] = await client.horizon.list({ today, from: '2025-12-02', to: '2027-03-02' });
    expect(entry).toMatchObject({ day: '2026-02-01', days: -29 });
    const { lines } = await client.horizon.event({ eventId: id, today });
    await client.horizon.toTasks({ eventId: id, lineIds: lines.map((line) => line.id), today });
    const planned = await client.horizon.event({ eventId: id, today });
    expect(new Set(planned.lines.map((line) => line.task?.dueOn))).toEqual(new Set([today]));
    // It asks for no plan on the first screen: what is over is over.
    const roadmap = await client.home.roadmap({ today });
    expect(roadmap.steps.at(-1)?.marks.find((mark) => mark.id === 'plans')).toMatchObject({ count: 0 });
  });

  it('refuse days that are not in the calendar', async () => {
    const { client } = workspace;
    for (const startsOn of ['2026-02-29', '2027-02-29', '2026-13-01', '2026-11-31', 'tomorrow'])
      expect(await failureOf(client.externalEvents.create({ title: 'x', kind: 'other', startsOn }))).toMatchObject({
        code: 'BAD_REQUEST',
      });
    expect(await failureOf(client.wins.create({ title: 'x', wonOn: '2027-02-29' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    await client.wins.create({ title: 'On a leap day', wonOn: '2024-02-29' });
  });

  it('tell the time of an event on the clocks of its zone, also in the hour that clocks leave out or read twice', async () => {
    const { client } = workspace;
    const at = { kind: 'hearing', timeZone: 'America/New_York' } as const;
    const twice = { ...at, title: 'Read twice', startsOn: '2026-11-01', startsAt: '01:30', endsAt: '03:30' };
    await client.externalEvents.create(twice);
    expect(await client.horizon.list({ today, from: today, to: '2026-12-31' })).toMatchObject([
      { day: '2026-11-01', time: '01:30', timeZone: 'America/New_York' },
    ]);
    expect(
      await failureOf(client.externalEvents.create({ ...twice, startsOn: '2026-03-08', startsAt: '02:30' })),
    ).toMatchObject({ code: 'invalid', data: { field: 'startsAt', reason: 'timeDoesNotExist', value: '02:30' } });
    const saved = await failureOf(
      client.externalEvents.create({
        ...at,
        title: 'x',
        startsOn: '2026-05-01',
        startsAt: '09:00',
        endsAt: '10:00',
        timeZone: 'Mars/Olympus',
      }),
    );
    expect(saved).toMatchObject({ code: 'invalid', data: { field: 'timeZone' } });
  });

  it('count each time of a weekly event back by its own day over a change of clocks', async () => {
    const { client } = workspace;
    const { id } = await client.externalEvents.create({
      title: 'Weekly hearing',
      kind: 'hearing',
      startsOn: '2026-03-01',
      startsAt: '09:00',
      endsAt: '10:00',
      timeZone: 'America/New_York',
      rule: 'FREQ=WEEKLY;COUNT=3',
    });
    const entries = await client.horizon.list({ today: '2026-02-20', from: '2026-02-20', to: '2026-12-31' });
    expect(entries.map(({ day, time, days }) => [day, time, days])).toEqual([
      ['2026-03-01', '09:00', 9],
      ['2026-03-08', '09:00', 16],
      ['2026-03-15', '09:00', 23],
    ]);
    await client.horizon.setLines({ eventId: id, of: '2026-03-08', lines: [{ text: 'Call', daysBefore: 7 }] });
    const second = await client.horizon.event({ eventId: id, of: '2026-03-08', today });
    expect(second.lines).toMatchObject([{ dueOn: '2026-03-01' }]);
    expect((await client.horizon.event({ eventId: id, of: '2026-03-15', today })).lines).toEqual([]);
  });
});

describe('a time without records', () => {
  it('says that there is not enough data, never 0', async () => {
    const { client } = workspace;
    const metrics = await client.metrics.list({ today });
    const counted = metrics.filter((metric) => metric.value !== null).map(({ id, value, n }) => [id, value, n]);
    // Twelve sectors are required and none is covered: that one is known. Nothing else is.
    expect(counted).toEqual([['m01', 0, 12]]);
    const momentum = await client.wins.momentum({ today });
    expect(momentum).toMatchObject({ value: null, trend: null, drought: null, spread: null });
    const { id } = await client.reports.create({
      kind: 'annual',
      title: 'Nothing yet',
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
    });
    const document = await client.reports.document({ id, today, hidesRestricted: true });
    // Own words stand first and last; every part in between says that there is not enough data.
    const leads = document.sections.map(({ lead }) => lead).filter(Boolean);
    expect(leads).toHaveLength(17);
    for (const lead of leads) expect(lead).toMatch(/^Not enough data\. /u);
  });
});

describe('a win without evidence', () => {
  it('stays proposed: verifying it is refused at its field, and nothing is lost', async () => {
    const { client } = workspace;
    const draft = { title: 'We think so', wonOn: today, level: 3 };
    expect(await failureOf(client.wins.create({ ...draft, status: 'verified' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'evidence', reason: 'noEvidence' },
    });
    const { id, version } = await client.wins.create(draft);
    expect(await failureOf(client.wins.update({ id, version, patch: { status: 'verified' } }))).toMatchObject({
      code: 'invalid',
      data: { field: 'evidence', reason: 'noEvidence' },
    });
    expect(await client.wins.list({})).toMatchObject([{ id, version, status: 'proposed' }]);
    expect(await client.wins.momentum({ today })).toMatchObject({ value: null, points: 0 });
    await client.wins.update({ id, version, patch: { status: 'verified', evidence: 'The log' } });
    expect(await client.wins.momentum({ today })).toMatchObject({ value: 1, points: 3 });
  });
});
