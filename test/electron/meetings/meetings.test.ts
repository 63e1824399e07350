import { describe, expect, it } from 'vitest';

import { meetingTypes } from '#shared/content/meeting-types.ts';
import { reportMarkdown } from '#shared/domain/reports/report-markdown.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

const plenary = {
  title: 'Fifth plenary',
  type: 'plenary',
  heldOn: '2026-03-03',
  startsAt: '18:00',
  timeZone: 'America/Chicago',
} as const;

const reasonOf = async (call: Promise<unknown>) => (await failureOf(call)).data;

describe('meetings', () => {
  it('begin with the agenda of their type, which adds up to their length', async () => {
    const { client } = workspace;
    const { id } = await client.meetings.create(plenary);
    const page = await client.meetings.get({ id });
    expect(page.meeting).toMatchObject({
      title: 'Fifth plenary',
      endsAt: '19:30',
      status: 'planned',
      isDecision: true,
      agendaMinutes: 90,
      items: 9,
      startsInstant: '2026-03-04T00:00:00.000Z',
      isStartTwice: false,
      quorum: null,
    });
    expect(page.agenda.map((item) => item.position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    for (const type of meetingTypes.filter((each) => each.agenda.length > 0))
      expect(
        type.agenda.reduce((sum, item) => sum + item.minutes, 0),
        type.id,
      ).toBe(type.minutes);
  });

  it('keep what people need to take part, and say it in the packet', async () => {
    const { client } = workspace;
    const needs = {
      access: 'Ramp at the side door',
      languages: ['en', 'es'],
      interpreter: 'Ana Rivas, Spanish',
      onlineLink: 'https://meet.example.org/plenary',
    };
    const { id } = await client.meetings.create({ ...plenary, ...needs });
    expect((await client.meetings.get({ id })).meeting).toMatchObject(needs);
    const packet = reportMarkdown(await client.reports.packet({ meetingId: id, today: '2026-03-02' }));
    for (const words of [
      'Ramp at the side door',
      'In English and Spanish\n- Interpreter: Ana Rivas, Spanish',
      'meet.example.org/plenary',
    ])
      expect(packet).toContain(words);
  });

  it('are listed by what is to come and what was held, page by page', async () => {
    const { client } = workspace;
    const ids: string[] = [];
    for (const day of ['2026-03-05', '2026-03-03', '2026-03-04'])
      ids.push((await client.meetings.create({ ...plenary, title: day, heldOn: day })).id);
    const first = await client.meetings.list({ when: 'upcoming', limit: 2 });
    expect(first.rows.map((row) => row.title)).toEqual(['2026-03-03', '2026-03-04']);
    const second = await client.meetings.list({ when: 'upcoming', limit: 2, cursor: first.nextCursor });
    expect(second.rows.map((row) => row.title)).toEqual(['2026-03-05']);
    expect(second.nextCursor).toBeNull();
    await client.meetings.cancel({ id: ids[0] ?? '', version: 1, because: 'Snow' });
    expect((await client.meetings.list({ when: 'held' })).rows).toMatchObject([{ status: 'cancelled' }]);
    expect((await client.meetings.list({ when: 'upcoming', committeeId: 'nobody' })).rows).toEqual([]);
    expect((await client.meetings.range({ from: '2026-03-04', to: '2026-03-31' })).meetings).toHaveLength(2);
  });

  it('are changed, cancelled, planned again and brought back from the trash', async () => {
    const { client } = workspace;
    const host = await workspace.addPerson('Rosa Delgado');
    const { id } = await client.meetings.create(plenary);
    await client.meetings.update({ id, version: 1, patch: { hostId: host.id, place: 'Library', languages: ['es'] } });
    expect((await client.meetings.get({ id })).roles).toMatchObject({ hostId: { label: 'Rosa Delgado' } });
    expect(await reasonOf(client.meetings.update({ id, version: 1, patch: { place: 'Hall' } }))).toMatchObject({
      version: 2,
    });
    await client.meetings.cancel({ id, version: 2, because: 'Snow' });
    await client.meetings.reopen({ id, version: 3 });
    expect((await client.meetings.get({ id })).meeting).toMatchObject({ status: 'planned', cancelledBecause: '' });
    expect(await reasonOf(client.meetings.reopen({ id, version: 4 }))).toMatchObject({ reason: 'notCancelled' });
    await client.meetings.trash({ id, version: 4 });
    expect((await client.meetings.list({ when: 'upcoming' })).rows).toEqual([]);
    expect((await client.meetings.get({ id })).meeting.isInTrash).toBe(true);
    expect(await reasonOf(client.meetings.update({ id, version: 5, patch: { place: 'Hall' } }))).toMatchObject({ id });
    await client.trash.restore({ records: [{ type: 'meetings', id }] });
    expect((await client.meetings.list({ when: 'upcoming' })).rows).toHaveLength(1);
  });

  it('are held no sooner than their day, and not cancelled afterward', async () => {
    const { client } = workspace;
    const { id } = await client.meetings.create({ ...plenary, heldOn: '2099-01-01' });
    expect(await reasonOf(client.meetings.markHeld({ id, version: 1 }))).toMatchObject({ reason: 'future' });
    await client.meetings.update({ id, version: 1, patch: { heldOn: '2020-01-02' } });
    await client.meetings.markHeld({ id, version: 2 });
    expect(await reasonOf(client.meetings.cancel({ id, version: 3 }))).toMatchObject({ reason: 'heldAlready' });
  });

  it('refuse times that cannot be, and say which field is wrong', async () => {
    const { client } = workspace;
    const make = (patch: object) => reasonOf(client.meetings.create({ ...plenary, ...patch }));
    expect(await make({ endsAt: '17:00' })).toMatchObject({ field: 'endsAt', reason: 'endsBeforeStart' });
    expect(await make({ endsAt: '18:00' })).toMatchObject({ field: 'endsAt', reason: 'endsBeforeStart' });
    expect(await make({ timeZone: 'America/Riverbend' })).toMatchObject({ reason: 'unknownTimeZone' });
    expect(await make({ heldOn: '2026-03-08', startsAt: '02:30' })).toMatchObject({
      field: 'startsAt',
      reason: 'timeDoesNotExist',
    });
    expect(await make({ heldOn: '1726-03-08' })).toMatchObject({ reason: 'dayOutOfRange' });
    expect(await make({ type: 'seance' })).toMatchObject({ field: 'type', reason: 'unknownChoice' });
    expect(await make({ onlineLink: 'javascript:alert(1)' })).toMatchObject({ field: 'onlineLink' });
    expect(await make({ hostId: 'nobody' })).toMatchObject({ type: 'people', id: 'nobody' });
    expect(await reasonOf(client.meetings.create({ type: 'plenary' }))).toMatchObject({ reason: 'required' });
    expect(await reasonOf(client.meetings.range({ from: '2026-01-01', to: '2028-01-01' }))).toMatchObject({
      reason: 'rangeTooLong',
    });
    expect(await failureOf(client.meetings.get({ id: 'none' }))).toMatchObject({ code: 'notFound' });
  });

  it('may end after midnight, and say when clocks read the start twice', async () => {
    const { client } = workspace;
    const { id } = await client.meetings.create({ ...plenary, startsAt: '22:00', endsAt: '01:00' });
    expect((await client.meetings.get({ id })).meeting.endsAt).toBe('01:00');
    const twice = await client.meetings.create({ ...plenary, heldOn: '2026-11-01', startsAt: '01:30' });
    expect((await client.meetings.get({ id: twice.id })).meeting).toMatchObject({
      isStartTwice: true,
      startsInstant: '2026-11-01T06:30:00.000Z',
    });
  });

  it('are found by their agenda, but not by its restricted items', async () => {
    const { client } = workspace;
    const { id } = await client.meetings.create({ ...plenary, agenda: [] });
    await client.agenda.add({
      meetingId: id,
      items: [
        { title: 'Naloxone kiosk', minutes: 10 },
        { title: 'Grievance of a participant', minutes: 10, isRestricted: true },
      ],
    });
    expect((await client.search.query({ text: 'naloxone kiosk' })).hits).toMatchObject([{ type: 'meetings', id }]);
    expect((await client.search.query({ text: 'grievance' })).hits).toEqual([]);
  });
});

describe('agendas', () => {
  it('take items in any place, move them, and close up when one goes', async () => {
    const { client } = workspace;
    const { id } = await client.meetings.create({ ...plenary, agenda: [] });
    const titles = async () => (await client.meetings.get({ id })).agenda.map((item) => item.title);
    const { ids } = await client.agenda.add({ meetingId: id, items: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] });
    await client.agenda.add({ meetingId: id, items: [{ title: 'D', minutes: 5, kind: 'decide' }], at: 1 });
    expect(await titles()).toEqual(['A', 'D', 'B', 'C']);
    await client.agenda.move({ id: ids[2] ?? '', to: 0 });
    expect(await titles()).toEqual(['C', 'A', 'D', 'B']);
    await client.agenda.remove({ ids: [ids[0] ?? ''] });
    expect(await titles()).toEqual(['C', 'D', 'B']);
    expect((await client.meetings.get({ id })).agenda.map((item) => item.position)).toEqual([0, 1, 2]);
    await client.changes.undo({});
    expect(await titles()).toEqual(['C', 'A', 'D', 'B']);
    const { version = 0 } = (await client.meetings.get({ id })).agenda.find((item) => item.id === ids[1]) ?? {};
    await client.agenda.update({ id: ids[1] ?? '', version, patch: { title: 'B2', minutes: 30 } });
    expect(await failureOf(client.agenda.update({ id: ids[1] ?? '', version, patch: { title: 'B3' } }))).toMatchObject({
      code: 'stale',
    });
    expect(await failureOf(client.agenda.remove({ ids: ['none'] }))).toMatchObject({ code: 'notFound' });
    expect(
      await failureOf(client.agenda.add({ meetingId: id, items: [{ title: 'E', leadPersonId: 'nobody' }] })),
    ).toMatchObject({ code: 'notFound', data: { type: 'people' } });
  });

  it('begin with what the last meeting of the body carried over, once', async () => {
    const { client } = workspace;
    const first = await client.meetings.create({ ...plenary, heldOn: '2026-02-03' });
    const { agenda } = await client.meetings.get({ id: first.id });
    await client.agenda.carry({ id: agenda[4]?.id ?? '', isCarried: true });
    const second = await client.meetings.create(plenary);
    const pulled = (await client.meetings.get({ id: second.id })).agenda.filter((item) => item.carriedFrom !== null);
    expect(pulled).toMatchObject([
      { title: 'Discussion of one issue', position: 2, carriedFrom: { meetingId: first.id, heldOn: '2026-02-03' } },
    ]);
    const third = await client.meetings.create({ ...plenary, heldOn: '2026-04-03' });
    expect((await client.meetings.get({ id: third.id })).agenda.some((item) => item.carriedFrom !== null)).toBe(false);
    const other = await client.meetings.create({ ...plenary, type: 'forum', pullsCarried: false });
    expect((await client.agenda.pullCarried({ meetingId: other.id })).count).toBe(0);
    expect((await client.meetings.get({ id: second.id })).previous?.id).toBe(first.id);
    expect((await client.meetings.get({ id: first.id })).next?.id).toBe(second.id);
  });
});

describe('attendance', () => {
  it('lists people and guests once each, with their organization', async () => {
    const { client } = workspace;
    const { id } = await client.meetings.create(plenary);
    const rosa = await workspace.addPerson('Rosa Delgado');
    await client.attendances.add({
      meetingId: id,
      people: [{ personId: rosa.id, isVoting: true }, { name: 'Neighbor from Elm Street' }],
    });
    const { attendances, meeting } = await client.meetings.get({ id });
    expect(attendances).toMatchObject([
      { name: 'Rosa Delgado', state: 'expected', isVoting: true },
      { name: 'Neighbor from Elm Street', state: 'guest', person: null },
    ]);
    expect(meeting.counts).toMatchObject({ expected: 1, guest: 1 });
    const add = (people: { personId?: string; name?: string }[]) =>
      reasonOf(client.attendances.add({ meetingId: id, people }));
    expect(await add([{ personId: rosa.id }])).toMatchObject({ reason: 'alreadyThere', value: rosa.id });
    expect(await add([{}])).toMatchObject({ reason: 'nameNeeded' });
    const gone = await workspace.addPerson('Gone Person');
    await client.trash.move({ type: 'people', selection: { ids: [gone.id] } });
    expect(await add([{ personId: gone.id }])).toMatchObject({ type: 'people', id: gone.id });
  });

  it('is marked, and allows one alternate for a person', async () => {
    const { client } = workspace;
    const { id } = await client.meetings.create(plenary);
    const [rosa, ana, ben] = [
      await workspace.addPerson('Rosa'),
      await workspace.addPerson('Ana'),
      await workspace.addPerson('Ben'),
    ];
    const { ids } = await client.attendances.add({
      meetingId: id,
      people: [{ personId: rosa.id }, { personId: ana.id }, { personId: ben.id }],
    });
    const [first = '', second = '', third = ''] = ids;
    const set = (attendance: string, patch: object) =>
      client.attendances.set({ meetingId: id, ids: [attendance], patch });
    await set(first, { state: 'regrets' });
    await set(second, { state: 'alternate', alternateForId: rosa.id });
    expect(await reasonOf(set(third, { state: 'alternate', alternateForId: rosa.id }))).toMatchObject({
      reason: 'alternateTwice',
    });
    expect(await reasonOf(set(third, { state: 'alternate', alternateForId: ben.id }))).toMatchObject({
      reason: 'alternateForSelf',
    });
    expect((await client.meetings.get({ id })).meeting.counts).toMatchObject({ regrets: 1, alternate: 1, expected: 1 });
    expect(await failureOf(set('none', { state: 'absent' }))).toMatchObject({ code: 'notFound' });
    await client.attendances.remove({ meetingId: id, ids: [third] });
    expect((await client.meetings.get({ id })).attendances).toHaveLength(2);
  });

  it('keeps how many were there when a person is removed for good, and no name', async () => {
    const { client } = workspace;
    const { id } = await client.meetings.create(plenary);
    const rosa = await workspace.addPerson('Rosa Delgado');
    await client.attendances.add({ meetingId: id, people: [{ personId: rosa.id, state: 'present' }] });
    await client.meetings.update({ id, version: 1, patch: { hostId: rosa.id } });
    await client.trash.move({ type: 'people', selection: { ids: [rosa.id] } });
    expect((await client.meetings.get({ id })).attendances).toMatchObject([{ isGone: true }]);
    await client.trash.purge({ records: [{ type: 'people', id: rosa.id }] });
    const page = await client.meetings.get({ id });
    expect(page.attendances).toMatchObject([{ name: '', person: null, state: 'present' }]);
    expect(page.meeting.hostId).toBeNull();
  });

  it('expects those who hold a seat of the committee, once, and knows their alternates', async () => {
    const { client } = workspace;
    const [rosa, ana, ben] = [
      await workspace.addPerson('Rosa'),
      await workspace.addPerson('Ana'),
      await workspace.addPerson('Ben'),
    ];
    const { id: committeeId } = await client.committees.create({ name: 'Design Team' });
    const seat = async (personId: string, startsOn: string) => {
      const { id: seatId } = await client.seats.create({ sector: '', committeeId, isVoting: true });
      await client.seats.take({
        seatId,
        personId,
        organizationId: null,
        state: 'seated',
        startsOn,
        ...(personId === rosa.id && { alternatePersonId: ben.id }),
      });
    };
    await seat(rosa.id, '2026-01-01');
    await seat(ana.id, '2026-03-04');
    const { id } = await client.meetings.create({ ...plenary, type: 'design-team', committeeId });
    expect((await client.meetings.get({ id })).attendances).toMatchObject([
      { name: 'Rosa', isVoting: true, state: 'expected', alternate: { label: 'Ben' } },
    ]);
    await client.meetings.update({ id, version: 1, patch: { heldOn: '2026-03-05' } });
    expect((await client.attendances.expectMembers({ meetingId: id })).count).toBe(1);
    expect((await client.attendances.expectMembers({ meetingId: id })).count).toBe(0);
    expect((await client.meetings.list({ when: 'upcoming', committeeId })).rows).toMatchObject([
      { committeeName: 'Design Team' },
    ]);
    expect(await reasonOf(client.meetings.create({ ...plenary, committeeId: 'none' }))).toMatchObject({
      type: 'committees',
    });
  });

  it('of a committee are counted before it goes, and move to another one', async () => {
    const { client } = workspace;
    const { id: committeeId } = await client.committees.create({ name: 'Services' });
    const { id: other } = await client.committees.create({ name: 'Design Team' });
    const { id } = await client.meetings.create({ ...plenary, type: 'committee', committeeId });
    expect(await client.committees.openWork({ id: committeeId })).toMatchObject({ meetings: 1 });
    await client.committees.trash({ id: committeeId, version: 1, moveTo: other });
    expect((await client.meetings.get({ id })).meeting.committeeId).toBe(other);
  });
});
