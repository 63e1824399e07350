import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { failureOf, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
let now = new Date('2026-03-10T12:00:00');
beforeAll(async () => {
  test = await startTestService({ clock: () => now });
});
beforeEach(async () => {
  now = new Date('2026-03-10T12:00:00');
  await test.newWorkspace();
});
afterAll(() => test.dispose());

const minutesLater = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

/** A committee of three sectors with four seats, and its meeting of today with all of them expected. */
async function addMeeting() {
  const { client } = test;
  const { id: committeeId } = await client.committees.create({ name: 'Design Team' });
  const sectors = ['faith', 'faith', 'public-health', 'law-enforcement'];
  const people: string[] = [];
  for (const [index, sector] of sectors.entries()) {
    const organization = await client.organizations.create({ name: `Office ${index}`, sector });
    const person = await client.people.create({
      name: ['Ana Ruiz', 'Bo Lind', 'Cy Park', 'Di Osei'][index] ?? '',
      role: { organizationId: organization.id, title: 'Member' },
    });
    people.push(person.id);
  }
  await client.committees.seatPeople({
    id: committeeId,
    people: people.map((personId) => ({ personId })),
    startsOn: '2026-01-01',
  });
  const { id } = await client.meetings.create({
    title: 'Design Team',
    type: 'design-team',
    committeeId,
    heldOn: '2026-03-10',
    startsAt: '18:00',
    timeZone: 'America/Chicago',
    expectsMembers: false,
  });
  await client.attendances.add({ meetingId: id, people: people.map((personId) => ({ personId })) });
  const page = await client.meetings.get({ id });
  const there = new Map(page.attendances.map((each) => [each.person?.id ?? '', each.id]));
  return { id, committeeId, people, agenda: page.agenda, at: (index: number) => there.get(people[index] ?? '') ?? '' };
}

type Added = Awaited<ReturnType<typeof addMeeting>>;

const come = (meeting: Added, indexes: readonly number[]) =>
  test.client.attendances.set({
    meetingId: meeting.id,
    ids: indexes.map(meeting.at),
    patch: { state: 'present' },
  });

const room = async ({ id }: Added) => test.client.meetingRoom.get({ id });

describe('a meeting in session', () => {
  it('counts quorum by people and by sectors as people come', async () => {
    const meeting = await addMeeting();
    await come(meeting, [0, 1]);
    expect((await room(meeting)).quorum).toMatchObject({
      people: { here: 2, needed: 3, isMet: false },
      sectors: { here: 1, needed: 2, isMet: false, missing: ['public-health', 'law-enforcement'] },
    });
    await come(meeting, [2]);
    expect((await room(meeting)).quorum).toMatchObject({
      people: { isMet: true },
      sectors: { isMet: true },
      isMet: true,
    });
  });

  it('runs a clock for each item, with a pause and five minutes more', async () => {
    const { client } = test;
    const meeting = await addMeeting();
    const [first, second] = meeting.agenda;
    await client.meetingRoom.start({ id: meeting.id });
    minutesLater(6);
    await client.meetingRoom.clock({ id: meeting.id, change: { do: 'goTo', itemId: second?.id ?? '' } });
    minutesLater(2);
    await client.meetingRoom.clock({ id: meeting.id, change: { do: 'pause' } });
    minutesLater(30);
    await client.meetingRoom.clock({ id: meeting.id, change: { do: 'resume' } });
    await client.meetingRoom.clock({ id: meeting.id, change: { do: 'add', itemId: second?.id ?? '', minutes: 5 } });
    const { session } = await room(meeting);
    expect(session?.clock).toMatchObject({
      itemId: second?.id,
      pausedSeconds: 1_800,
      added: { [second?.id ?? '']: 5 },
    });
    await client.meetingRoom.clock({ id: meeting.id, change: { do: 'skip', itemId: second?.id ?? '' } });
    const { agenda } = await client.meetings.get({ id: meeting.id });
    expect(agenda.slice(0, 3)).toMatchObject([
      { id: first?.id, state: 'done', spentSeconds: 360 },
      { state: 'skipped', spentSeconds: 120 },
      { state: 'now' },
    ]);
    await client.changes.undo({});
    expect((await client.meetings.get({ id: meeting.id })).agenda[1]).toMatchObject({ state: 'now', spentSeconds: 0 });
  });

  it('notes who spoke, and takes it back', async () => {
    const { client } = test;
    const meeting = await addMeeting();
    const itemId = meeting.agenda[0]?.id ?? '';
    await client.meetingRoom.start({ id: meeting.id });
    const mark = { id: meeting.id, itemId, attendanceId: meeting.at(0) };
    await client.meetingRoom.speak(mark);
    await client.meetingRoom.speak(mark);
    expect((await room(meeting)).session?.heard).toEqual({ [itemId]: [meeting.at(0)] });
    await client.meetingRoom.speak({ ...mark, isTakenBack: true });
    const { attendances } = await client.meetings.get({ id: meeting.id });
    expect(attendances.find((each) => each.id === meeting.at(0))?.spoke).toBe(1);
  });

  it('makes tasks, questions and proposed wins of marked lines, linked both ways, once', async () => {
    const { client } = test;
    const meeting = await addMeeting();
    const itemId = meeting.agenda[0]?.id ?? '';
    const line = { meetingId: meeting.id, itemId };
    const task = {
      ...line,
      id: 't1',
      kind: 'task',
      text: 'Call the clerk',
      ownerPersonId: meeting.people[0],
      dueOn: '2026-03-20',
    } as const;
    await client.meetingRoom.capture(task);
    await client.meetingRoom.capture(task);
    await client.meetingRoom.capture({
      ...line,
      id: 'q1',
      kind: 'question',
      text: `@[Ana Ruiz](${meeting.people[0]}) asks who pays`,
    });
    await client.meetingRoom.capture({ ...line, id: 'w1', kind: 'win', text: 'The Courier wrote about us' });
    expect(await room(meeting)).toMatchObject({
      actions: [{ id: 't1', title: 'Call the clerk', owner: { label: 'Ana Ruiz' }, dueOn: '2026-03-20', itemId }],
      questions: [{ id: 'q1', text: 'Ana Ruiz asks who pays' }],
      wins: [{ id: 'w1', status: 'proposed' }],
    });
    const { rows } = await client.tasks.list({ filter: { meetingId: meeting.id }, today: '2026-03-10' });
    expect(rows.map((row) => row.id)).toEqual(['t1']);
    expect(await client.tasks.get({ id: 't1' })).toMatchObject({ agendaItemId: itemId, owner: { label: 'Ana Ruiz' } });
    await client.changes.undo({});
    expect((await room(meeting)).wins).toEqual([]);
  });

  it('that ends freezes quorum, logs who came as one contact and carries over what nobody reached', async () => {
    const { client } = test;
    const meeting = await addMeeting();
    const { id: nextId } = await client.meetings.create({
      title: 'Next',
      type: 'design-team',
      committeeId: meeting.committeeId,
      heldOn: '2026-04-14',
      startsAt: '18:00',
      timeZone: 'America/Chicago',
    });
    await client.meetingRoom.start({ id: meeting.id });
    await come(meeting, [0, 1, 2]);
    await client.meetingRoom.speak({
      id: meeting.id,
      itemId: meeting.agenda[0]?.id ?? '',
      attendanceId: meeting.at(1),
    });
    minutesLater(5);
    await client.meetingRoom.end({ id: meeting.id });
    const page = await client.meetings.get({ id: meeting.id });
    expect(page.meeting).toMatchObject({ status: 'held', headCount: 3, minutesStatus: 'draft', isQuorumMet: true });
    expect(page.attendances.find((each) => each.id === meeting.at(3))?.state).toBe('absent');
    expect(page.attendances.filter((each) => each.isFirstVoice).map((each) => each.id)).toEqual([meeting.at(1)]);
    expect(page.agenda.map((item) => item.state)).toContain('carried');
    expect(page.agenda[0]).toMatchObject({ state: 'done', spentSeconds: 300 });
    const carried = page.agenda.filter((item) => item.state === 'carried').map((item) => item.id);
    const next = await client.meetings.get({ id: nextId });
    expect(next.agenda.flatMap((item) => item.carriedFrom?.itemId ?? [])).toEqual(carried);
    const ana = await client.people.get({ id: meeting.people[0] ?? '' });
    expect(ana.person.lastContactOn).toBe('2026-03-10');
    const di = await client.people.get({ id: meeting.people[3] ?? '' });
    expect(di.person.lastContactOn).toBeNull();

    // Seats that change later do not move a quorum that was frozen; a list that is put right does.
    await client.trash.move({ type: 'people', selection: { ids: [meeting.people[3] ?? ''] } });
    expect((await room(meeting)).quorum?.filled).toBe(4);
    await client.changes.undo({});
    await client.attendances.set({ meetingId: meeting.id, ids: [meeting.at(0)], patch: { state: 'absent' } });
    expect((await room(meeting)).quorum?.people).toMatchObject({ here: 2, isMet: false });
    await client.changes.undo({});
    expect((await room(meeting)).quorum?.people.here).toBe(3);
    await client.changes.undo({});
    expect((await client.people.get({ id: meeting.people[0] ?? '' })).person.lastContactOn).toBeNull();
    expect((await client.meetings.get({ id: meeting.id })).meeting.status).toBe('in-session');
  });

  it('counts one meeting more for action items of earlier meetings that are still open', async () => {
    const { client } = test;
    const meeting = await addMeeting();
    await client.meetingRoom.start({ id: meeting.id });
    const line = { meetingId: meeting.id, itemId: meeting.agenda[0]?.id ?? '', kind: 'task' } as const;
    await client.meetingRoom.capture({ ...line, id: 'open', text: 'Still to do' });
    await client.meetingRoom.capture({ ...line, id: 'done', text: 'Done at once' });
    await client.tasks.move({ ids: ['done'], status: 'done' });
    await client.meetingRoom.end({ id: meeting.id });
    const { id } = await client.meetings.create({
      title: 'Next',
      type: 'design-team',
      committeeId: meeting.committeeId,
      heldOn: '2026-03-10',
      startsAt: '18:00',
      timeZone: 'America/Chicago',
    });
    expect((await client.meetingRoom.get({ id })).openBefore).toBe(1);
    await client.meetingRoom.start({ id });
    await client.meetingRoom.end({ id });
    expect((await client.tasks.get({ id: 'open' })).carriedOver).toBe(1);
    expect((await client.tasks.get({ id: 'done' })).carriedOver).toBe(0);
  });

  it('has no quorum where nobody holds a seat', async () => {
    const { id } = await test.client.meetings.create({
      title: 'Open talk',
      type: 'plenary',
      heldOn: '2026-03-10',
      startsAt: '18:00',
      timeZone: 'America/Chicago',
    });
    expect((await test.client.meetingRoom.get({ id })).quorum).toBeNull();
  });

  it('says why it cannot go on', async () => {
    const { client } = test;
    const meeting = await addMeeting();
    const reason = async (call: Promise<unknown>) => (await failureOf(call)).data;
    const pause = () => client.meetingRoom.clock({ id: meeting.id, change: { do: 'pause' } });
    expect(await reason(pause())).toMatchObject({ reason: 'notInSession' });
    expect(await reason(client.meetingRoom.end({ id: meeting.id }))).toMatchObject({ reason: 'notInSession' });
    await client.meetingRoom.start({ id: meeting.id });
    const elsewhere = client.meetingRoom.clock({ id: meeting.id, change: { do: 'goTo', itemId: 'gone' } });
    expect(await failureOf(elsewhere)).toMatchObject({ code: 'notFound' });
    const nobody = client.meetingRoom.speak({ id: meeting.id, itemId: 'x', attendanceId: 'gone' });
    expect(await failureOf(nobody)).toMatchObject({ code: 'notFound' });
    const empty = client.meetingRoom.capture({ id: 'x', meetingId: meeting.id, itemId: 'x', kind: 'win', text: ' ' });
    expect(await failureOf(empty)).toMatchObject({ code: 'BAD_REQUEST' });
    await client.meetingRoom.end({ id: meeting.id });
    expect(await reason(client.meetingRoom.start({ id: meeting.id }))).toMatchObject({ reason: 'heldAlready' });
    const { id } = await client.meetings.create({
      title: 'Off',
      type: 'plenary',
      heldOn: '2026-03-10',
      startsAt: '18:00',
      timeZone: 'America/Chicago',
    });
    await client.meetings.cancel({ id, version: 1 });
    expect(await reason(client.meetingRoom.start({ id }))).toMatchObject({ reason: 'meetingCancelled' });
  });
});
