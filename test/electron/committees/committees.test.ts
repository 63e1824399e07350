import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function newCommittee(name = 'Services') {
  return (await workspace.client.committees.create({ name })).id;
}

async function get(id: string) {
  return workspace.client.committees.get({ id, today });
}

describe('committees', () => {
  it('are made, changed, put in order and found by their charge', async () => {
    const { client } = workspace;
    const team = (await client.committees.create({ name: 'Design Team', kind: 'design-team' })).id;
    const { id } = await client.committees.create({ name: 'Services', kind: 'services', parentId: team });
    expect(
      await client.committees.update({ id, version: 1, patch: { purpose: 'Same-day hand-offs', minSize: 5 } }),
    ).toMatchObject({ version: 2, summary: 'Changed Services' });
    const profile = await get(id);
    expect(profile.committee).toMatchObject({ purpose: 'Same-day hand-offs', minSize: 5, maxSize: null });
    expect(profile).toMatchObject({ parent: { label: 'Design Team' }, flags: ['noChair', 'tooFew'] });
    expect((await get(team)).children).toMatchObject([{ label: 'Services' }]);
    await client.committees.reorder({ ids: [id, team] });
    expect((await client.committees.list({ today })).map(({ name }) => name)).toEqual(['Services', 'Design Team']);
    const { hits } = await client.search.query({ text: 'hand-offs' });
    expect(hits).toMatchObject([{ type: 'committees', title: 'Services' }]);
  });

  it('ask who takes on their series of meetings before they go to the trash; without anybody the series rests', async () => {
    const { client } = workspace;
    const [id, other] = [await newCommittee(), await newCommittee('Steering')];
    const rule = { every: 'week' as const, interval: 1, startsOn: '2020-01-07', skips: [], shifts: [] };
    const seriesId = (
      await client.meetingSeries.create({
        title: 'Weekly',
        type: 'committee',
        committeeId: id,
        rule,
        startsAt: '18:00',
      })
    ).id;
    const series = async () => client.meetingSeries.get({ id: seriesId });
    expect(await client.committees.openWork({ id })).toEqual({ tasks: 0, meetings: 0, goals: 0, series: 1 });
    expect(await failureOf(client.committees.trash({ id, version: 1 }))).toMatchObject({
      data: { field: 'id', reason: 'committeeHasWork' },
    });
    await client.committees.trash({ id, version: 1, moveTo: other });
    expect(await series()).toMatchObject({ committeeId: other, endsOn: null });
    await client.changes.undo({});
    await client.committees.trash({ id, version: 3, moveTo: '' });
    expect((await series()).nextOn).toBeNull();
    // Nothing more to ask: the series rests, and one undo brings all of it back.
    await client.changes.undo({});
    expect(await series()).toMatchObject({ committeeId: id, endsOn: null });
    expect((await series()).nextOn).not.toBeNull();
    expect(await client.committees.openWork({ id })).toMatchObject({ series: 1 });
  });

  it('refuse choices that nobody knows, days and sizes out of order, and belonging to themselves', async () => {
    const { client } = workspace;
    const id = await newCommittee();
    const child = (await client.committees.create({ name: 'Housing', parentId: id })).id;
    const fail = async (patch: Parameters<typeof client.committees.update>[0]['patch']) =>
      failureOf(client.committees.update({ id, version: 1, patch }));
    expect(await fail({ kind: 'pirates' })).toMatchObject({ data: { field: 'kind', reason: 'unknownChoice' } });
    expect(await fail({ status: 'asleep' })).toMatchObject({ data: { field: 'status', reason: 'unknownChoice' } });
    expect(await fail({ formedOn: '2026-03-01', closedOn: '2026-02-01' })).toMatchObject({
      data: { field: 'closedOn', reason: 'endsBeforeStart' },
    });
    expect(await fail({ minSize: 9, maxSize: 5 })).toMatchObject({ data: { field: 'maxSize', reason: 'sizeOrder' } });
    expect(await fail({ parentId: child })).toMatchObject({ data: { field: 'parentId', reason: 'committeeInItself' } });
    expect(await fail({ parentId: 'nowhere' })).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.committees.get({ id: 'nowhere', today }))).toMatchObject({ code: 'notFound' });
  });

  it('keep their open tasks from being lost: nothing goes before somebody says who takes them on', async () => {
    const { client } = workspace;
    const [id, other] = [await newCommittee(), await newCommittee('Design Team')];
    const open = await client.tasks.create({ title: 'Call the clinic', committeeId: id });
    const done = await client.tasks.create({ title: 'Write the letter', committeeId: id, status: 'done' });
    expect(await failureOf(client.committees.trash({ id, version: 1 }))).toMatchObject({
      code: 'invalid',
      data: { field: 'id', reason: 'committeeHasWork', value: 'Services' },
    });
    expect(await failureOf(client.committees.trash({ id, version: 1, moveTo: id }))).toMatchObject({
      data: { field: 'moveTo', reason: 'committeeInItself' },
    });
    expect(await get(id)).toMatchObject({ committee: { name: 'Services' } });
    await client.committees.trash({ id, version: 1, moveTo: other });
    expect(await client.tasks.get({ id: open.id })).toMatchObject({ committee: { id: other } });
    expect(await client.tasks.get({ id: done.id })).toMatchObject({ committee: { id } });
    await client.changes.undo({});
    expect(await client.tasks.get({ id: open.id })).toMatchObject({ committee: { id } });
    expect(await client.committees.list({ today })).toHaveLength(2);
  });

  it('go to the trash with their seats out of sight, and come back with them', async () => {
    const { client } = workspace;
    const id = await newCommittee();
    const ana = await workspace.addPerson('Ana');
    await client.committees.seatPeople({ id, people: [{ personId: ana.id, role: 'chair' }] });
    await client.committees.trash({ id, version: 1 });
    expect(await client.committees.list({ today })).toEqual([]);
    await client.trash.restore({ records: [{ type: 'committees', id }] });
    expect(await get(id)).toMatchObject({ filled: 1, chairs: [{ label: 'Ana' }] });
  });
});

describe('seats of a committee', () => {
  it('leave the long table as it is, and a person may sit in several bodies but once in each', async () => {
    const { client } = workspace;
    const [services, data] = [await newCommittee(), await newCommittee('Data')];
    const ana = await workspace.addPerson('Ana');
    await client.committees.seatPeople({ id: services, people: [{ personId: ana.id, role: 'chair' }] });
    expect(await client.committees.seatPeople({ id: data, people: [{ personId: ana.id }] })).toMatchObject({
      count: 1,
      summary: 'Seated Ana in Data',
    });
    expect((await client.seats.table({ today })).total).toBe(0);
    const chair = (await client.seats.create({ sector: 'faith' })).id;
    await client.seats.take({ seatId: chair, personId: ana.id, organizationId: null, state: 'active' });
    expect(await get(services)).toMatchObject({ seats: 1, filled: 1, voting: 1, flags: [] });
    expect(
      await failureOf(client.committees.seatPeople({ id: services, people: [{ personId: ana.id }] })),
    ).toMatchObject({ data: { field: 'personId', reason: 'sitsElsewhere' } });
    expect(
      await failureOf(client.committees.seatPeople({ id: data, people: [{ personId: 'x' }, { personId: 'x' }] })),
    ).toMatchObject({ data: { field: 'people', reason: 'alreadyNamed' } });
  });

  it('refuse terms that overlap', async () => {
    const { client } = workspace;
    const id = await newCommittee();
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    await client.committees.seatPeople({ id, people: [{ personId: ana.id }], startsOn: '2025-01-01' });
    const seat = (await get(id)).members[0];
    const take = (startsOn: string, endsOn: string | null) =>
      client.seats.take({
        seatId: seat?.id ?? '',
        personId: bo.id,
        organizationId: null,
        state: 'active',
        startsOn,
        endsOn,
      });
    expect(await failureOf(take('2026-01-01', null))).toMatchObject({ data: { reason: 'chairTaken' } });
    await client.committees.handOver({
      termId: seat?.term?.id ?? '',
      version: 1,
      on: '2026-02-01',
      note: 'The night list is in the red folder.',
      nextPersonId: null,
    });
    expect(await failureOf(take('2026-01-15', null))).toMatchObject({
      data: { field: 'startsOn', reason: 'termOverlaps' },
    });
    await take('2026-02-01', null);
    expect((await get(id)).past).toMatchObject([{ person: { label: 'Ana' }, endsOn: '2026-02-01' }]);
  });

  it('are handed over in one step, and a chair who left leaves the committee without one', async () => {
    const { client } = workspace;
    const id = await newCommittee();
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    await client.committees.seatPeople({ id, people: [{ personId: ana.id, role: 'chair' }], startsOn: '2025-01-01' });
    const term = (await get(id)).members[0]?.term;
    const handOver = { termId: term?.id ?? '', version: 1, on: today, note: 'Ask Petra first.' };
    await client.committees.handOver({ ...handOver, nextPersonId: bo.id });
    expect(await get(id)).toMatchObject({ chairs: [{ label: 'Bo' }], past: [{ handOverNote: 'Ask Petra first.' }] });
    await client.changes.undo({});
    expect(await get(id)).toMatchObject({ chairs: [{ label: 'Ana' }], past: [] });
    await client.trash.move({ type: 'people', selection: { ids: [ana.id] } });
    expect(await get(id)).toMatchObject({ chairs: [], flags: ['noChair', 'emptySeats'] });
    await client.changes.undo({});
    const again = (await get(id)).members[0]?.term;
    await client.committees.handOver({ ...handOver, version: again?.version ?? 0, nextPersonId: null });
    expect(await get(id)).toMatchObject({ chairs: [], filled: 0, flags: ['noChair', 'emptySeats'] });
  });

  it('have one alternate each, who holds no seat and stands in for nobody else in it', async () => {
    const { client } = workspace;
    const id = await newCommittee();
    const [ana, bo, cy, dee] = [
      await workspace.addPerson('Ana'),
      await workspace.addPerson('Bo'),
      await workspace.addPerson('Cy'),
      await workspace.addPerson('Dee'),
    ];
    await client.committees.seatPeople({ id, people: [{ personId: ana.id }, { personId: bo.id }] });
    const [first, second] = (await get(id)).members.map((seat) => seat.term?.id ?? '');
    const name = (termId: string | undefined, version: number, personId: string, replaces: string | null = null) =>
      client.committees.setAlternate({ termId: termId ?? '', version, personId, replaces });
    await name(first, 1, cy.id);
    expect(await failureOf(name(first, 2, dee.id))).toEqual({
      code: 'invalid',
      data: { field: 'personId', reason: 'alternateTaken', value: 'Cy' },
    });
    expect(await failureOf(name(second, 1, cy.id))).toMatchObject({ data: { reason: 'alternateElsewhere' } });
    expect(await failureOf(name(second, 1, ana.id))).toMatchObject({ data: { reason: 'alternateSits' } });
    expect(await failureOf(name(second, 1, bo.id))).toMatchObject({ data: { reason: 'alternateIsHolder' } });
    await name(first, 2, dee.id, cy.id);
    expect((await get(id)).members[0]?.term?.alternate).toMatchObject({ label: 'Dee' });
  });

  it('tell how many are held by people with lived experience only where five sit or more', async () => {
    const { client } = workspace;
    const id = await newCommittee();
    const people = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => workspace.addPerson(name)));
    const first = people[0]?.id ?? '';
    await client.people.update({ id: first, version: 1, patch: { livedExperienceOn: '2026-01-05' } });
    await client.committees.seatPeople({ id, people: people.slice(0, 4).map((person) => ({ personId: person.id })) });
    expect(await get(id)).toMatchObject({
      livedExperience: { seats: null, of: 4, isHidden: true },
      flags: ['noChair'],
    });
    await client.committees.seatPeople({ id, people: [{ personId: people[4]?.id ?? '' }] });
    expect(await get(id)).toMatchObject({
      livedExperience: { seats: 1, of: 5, isHidden: false },
      flags: ['noChair', 'oneLivedExperience'],
    });
  });
});

describe('who a member is', () => {
  it('is the person that is linked, else the only one of that name', async () => {
    const { client } = workspace;
    expect(await client.members.mePerson()).toEqual({ personId: null });
    const ana = await workspace.addPerson('Ana Ruiz');
    expect(await client.members.mePerson()).toEqual({ personId: ana.id });
    const other = await workspace.addPerson('Ana Ruiz');
    expect(await client.members.mePerson()).toEqual({ personId: null });
    const id = await workspace.meId();
    await client.members.update({ id, version: 1, patch: { personId: other.id } });
    expect(await client.members.mePerson()).toEqual({ personId: other.id });
    expect(await failureOf(client.members.update({ id, version: 2, patch: { personId: 'nobody' } }))).toMatchObject({
      code: 'notFound',
    });
  });
});
