import { describe, expect, it } from 'vitest';

import { sectorPresetById } from '#shared/content/sector-presets.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function table() {
  return workspace.client.seats.table({ today });
}

async function oneChair(sector = 'faith'): Promise<string> {
  return (await workspace.client.seats.create({ sector })).id;
}

describe('the long table', () => {
  it('is the checklist of twelve without chairs until somebody chooses', async () => {
    const { sectors, total, coverage, preset } = await table();
    expect(sectors).toHaveLength(12);
    expect({ total, preset }).toEqual({ total: 0, preset: '' });
    expect(coverage).toMatchObject({ value: 0, covered: 0, required: 12 });
  });

  it('gets the sectors and chairs of a list in one step, which undo takes back', async () => {
    const preset = sectorPresetById('santa-fe');
    const saved = await workspace.client.seats.chooseSectors({
      preset: 'santa-fe',
      sectors: preset?.sectors.map((each) => ({ ...each })) ?? [],
    });
    expect(saved).toMatchObject({ count: 7, summary: 'Set the table for 7 sectors' });
    const set = await table();
    expect(set).toMatchObject({ preset: 'santa-fe', total: 32, counts: { wanted: 32, invited: 0 } });
    expect(set.sectors.map(({ sector }) => sector)).toEqual(preset?.sectors.map(({ sector }) => sector));
    await workspace.client.changes.undo({});
    expect(await table()).toMatchObject({ preset: '', total: 0 });
  });

  it('keeps taken chairs when the list changes, as side chairs, and clears empty ones', async () => {
    const { client } = workspace;
    const ana = await workspace.addPerson('Ana');
    await client.seats.chooseSectors({ preset: '', sectors: [{ sector: 'faith', chairs: 3 }] });
    const [first] = (await table()).sectors[0]?.chairs ?? [];
    await client.seats.take({ seatId: first?.id ?? '', personId: ana.id, organizationId: null, state: 'active' });
    await client.seats.chooseSectors({ preset: '', sectors: [{ sector: 'reentry', chairs: 2 }] });
    const after = await table();
    expect(after.side).toMatchObject([{ sector: 'faith', chairs: [{ id: first?.id, state: 'active' }] }]);
    expect(after).toMatchObject({ total: 2, counts: { wanted: 2, active: 0 } });
    const failure = await failureOf(
      client.seats.chooseSectors({ preset: '', sectors: [{ sector: 'faith', chairs: 0 }] }),
    );
    expect(failure).toEqual({ code: 'invalid', data: { field: 'chairs', reason: 'chairsTaken', value: 'faith' } });
    expect(await table()).toMatchObject({ sectors: [{ sector: 'reentry' }] });
  });

  it('refuses a sector twice, and sectors and lists that nobody knows', async () => {
    const choose = async (preset: string, ...sectors: string[]) =>
      failureOf(
        workspace.client.seats.chooseSectors({ preset, sectors: sectors.map((sector) => ({ sector, chairs: 1 })) }),
      );
    expect(await choose('', 'faith', 'faith')).toMatchObject({ data: { reason: 'sectorTwice', value: 'faith' } });
    expect(await choose('', 'pirates')).toMatchObject({ data: { field: 'sector', reason: 'unknownChoice' } });
    expect(await choose('rome', 'faith')).toMatchObject({ data: { field: 'preset', reason: 'unknownChoice' } });
  });

  it('holds the shared goal and what is asked of a sector', async () => {
    const { client } = workspace;
    await client.seats.setGoal({ sharedGoal: 'A choice on every shift', agreedOn: '2025-09-09' });
    expect(await table()).toMatchObject({ sharedGoal: 'A choice on every shift', agreedOn: '2025-09-09' });
    expect(await failureOf(client.seats.setAsks({ sector: 'faith', asks: 'Open a room' }))).toMatchObject({
      code: 'notFound',
    });
    await client.seats.chooseSectors({ preset: '', sectors: [{ sector: 'faith', chairs: 1 }] });
    await client.seats.setAsks({ sector: 'faith', asks: 'Open a room' });
    expect((await table()).sectors).toMatchObject([{ asks: 'Open a room' }]);
  });
});

describe('chairs', () => {
  it('are added, changed, put in order, found, trashed and restored', async () => {
    const { client } = workspace;
    await client.seats.chooseSectors({ preset: '', sectors: [{ sector: 'faith', chairs: 1 }] });
    const { id } = await client.seats.create({
      sector: 'faith',
      title: 'Night shelter pastor',
      note: 'Keeps the keys.',
    });
    expect(await client.seats.update({ id, version: 1, patch: { isLivedExperience: true } })).toMatchObject({
      version: 2,
      summary: 'Changed a chair: Night shelter pastor',
    });
    expect(await failureOf(client.seats.update({ id, version: 1, patch: { title: 'x' } }))).toMatchObject({
      code: 'stale',
    });
    const ids = async () => (await table()).sectors[0]?.chairs.map((chair) => chair.id) ?? [];
    const before = await ids();
    await client.seats.reorder({ sector: 'faith', ids: before.toReversed() });
    expect(await ids()).toEqual(before.toReversed());
    expect((await client.search.query({ text: 'keeps keys' })).hits).toMatchObject([{ type: 'seats', id }]);
    await client.trash.move({ type: 'seats', selection: { ids: [id] } });
    expect(await ids()).not.toContain(id);
    expect((await client.search.query({ text: 'keeps keys' })).hits).toEqual([]);
    expect(await failureOf(client.seats.update({ id, version: 3, patch: { title: 'x' } }))).toMatchObject({
      code: 'notFound',
    });
    await client.changes.undo({});
    expect(await ids()).toContain(id);
  });

  it('are taken step by step, and outlive whoever held them', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    const seatId = await oneChair();
    const invited = await client.seats.take({ seatId, personId: ana.id, organizationId: null, state: 'invited' });
    expect(invited.summary).toBe('Invited Ana: Chair for Religious & faith-based organizations');
    const made = await client.seats.updateTerm({ id: invited.id, version: 1, patch: { state: 'deciding' } });
    expect(made.summary).toBe('Made Ana deciding: Chair for Religious & faith-based organizations');
    expect(await client.seats.get({ id: seatId, today })).toMatchObject({
      state: 'deciding',
      term: { invitedOn: today, startsOn: today, person: { label: 'Ana' } },
    });
    const named = await client.seats.updateTerm({
      id: invited.id,
      version: made.version,
      patch: { alternatePersonId: bo.id },
    });
    expect(named.summary).toBe('Bo is the alternate of Ana');
    const cy = await workspace.addPerson('Cy');
    const second = await client.seats.updateTerm({
      id: invited.id,
      version: named.version,
      patch: { alternatePersonId: cy.id },
    });
    expect(second.summary).toBe('Cy is the alternate of Ana, in place of Bo');
    await client.seats.updateTerm({
      id: invited.id,
      version: second.version,
      patch: { startsOn: '2025-01-01', invitedOn: '2024-12-01' },
    });
    const ended = await client.seats.endTerm({
      id: invited.id,
      version: second.version + 1,
      endsOn: '2026-03-09',
      handOverNote: 'Call the sexton first.',
    });
    expect(ended.summary).toContain('Ended the term of Ana');
    const seat = await client.seats.get({ id: seatId, today });
    expect(seat).toMatchObject({ state: 'wanted', term: null, terms: [{ handOverNote: 'Call the sexton first.' }] });
    await client.seats.take({ seatId, personId: bo.id, organizationId: null, state: 'seated' });
    expect((await client.seats.get({ id: seatId, today })).terms.map((term) => term.person?.label)).toEqual([
      'Bo',
      'Ana',
    ]);
  });

  it('say clearly what is wrong with a term, and keep the file as it was', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    const seatId = await oneChair();
    const reason = async (fields: object) =>
      (
        await failureOf(
          client.seats.take({ seatId, personId: ana.id, organizationId: null, state: 'seated', ...fields }),
        )
      ).data;
    expect(await reason({ personId: null })).toMatchObject({ field: 'personId', reason: 'noHolder' });
    expect(await reason({ startsOn: '2025-05-02', endsOn: '2025-05-01' })).toMatchObject({ reason: 'endsBeforeStart' });
    expect(await reason({ startsOn: '2099-01-01' })).toMatchObject({ field: 'startsOn', reason: 'tooFarAhead' });
    expect(await reason({ endsOn: '2099-01-01' })).toMatchObject({ field: 'endsOn', reason: 'tooFarAhead' });
    expect(await reason({ invitedOn: '2099-01-01' })).toMatchObject({ field: 'invitedOn', reason: 'future' });
    expect(await reason({ alternatePersonId: ana.id })).toMatchObject({ reason: 'alternateIsHolder' });
    expect(await reason({ personId: 'nobody' })).toEqual({ type: 'people', id: 'nobody' });
    expect((await client.seats.get({ id: seatId, today })).terms).toEqual([]);
    await client.seats.take({ seatId, personId: ana.id, organizationId: null, state: 'seated' });
    expect(await reason({ personId: bo.id })).toMatchObject({ field: 'seatId', reason: 'chairTaken' });
    expect(await reason({ seatId: await oneChair('reentry') })).toMatchObject({
      field: 'personId',
      reason: 'sitsElsewhere',
      value: 'Chair for Religious & faith-based organizations',
    });
    await client.seats.take({
      seatId,
      personId: bo.id,
      organizationId: null,
      state: 'seated',
      startsOn: '2020-01-01',
      endsOn: '2020-06-01',
    });
    expect(await reason({ personId: bo.id, startsOn: '2020-05-01', endsOn: '2020-07-01' })).toMatchObject({
      field: 'startsOn',
      reason: 'termOverlaps',
    });
  });

  it('are wanted again while their holder is in the trash, and nobody from the trash is seated', async () => {
    const { client } = workspace;
    const [ana, bo] = [await workspace.addPerson('Ana'), await workspace.addPerson('Bo')];
    const seatId = await oneChair();
    await client.seats.take({ seatId, personId: ana.id, organizationId: null, state: 'active' });
    await client.trash.move({ type: 'people', selection: { ids: [ana.id, bo.id] } });
    expect(await client.seats.get({ id: seatId, today })).toMatchObject({
      state: 'wanted',
      term: { isHolderGone: true, person: { label: 'Ana' } },
    });
    expect(
      await failureOf(
        client.seats.take({ seatId: await oneChair(), personId: bo.id, organizationId: null, state: 'seated' }),
      ),
    ).toEqual({ code: 'notFound', data: { type: 'people', id: bo.id } });
    await client.trash.restore({ records: [{ type: 'people', id: ana.id }] });
    expect(await client.seats.get({ id: seatId, today })).toMatchObject({ state: 'active' });
  });
});

describe('prospects and the plan', () => {
  it('rank a sector by its formula, leave out who declined, asked for no contact or sits already, and name what needs research', async () => {
    const { client } = workspace;
    const center = await workspace.addOrganization('Rainbow Center', { sector: 'lgbtqia' });
    const add = async (name: string, fields: { stage?: string; doNotContact?: boolean } = {}) => {
      const person = await workspace.addPerson(name, fields);
      await client.roles.create({ personId: person.id, organizationId: center.id, title: 'Director', isPrimary: true });
      return person;
    };
    const [ana, bo] = [await add('Ana'), await add('Bo')];
    await add('Cy', { stage: 'declined' });
    await add('Di', { doNotContact: true });
    const seated = await add('Ed');
    await client.seats.take({ seatId: await oneChair(), personId: seated.id, organizationId: null, state: 'seated' });
    await client.assessments.rate({
      record: bo,
      scale: 'influence',
      value: '4',
      ratedOn: today,
      basis: 'heard',
      confidence: 'high',
      note: '',
    });
    const found = await client.seats.prospects({ today, sector: 'lgbtqia' });
    expect(found.prospects.map(({ record }) => record.id)).toEqual([bo.id, ana.id]);
    // Influence 4: 0.35·0.75; nobody of the sector at ladder 5: 0.25.
    expect(found.prospects[0]?.priority).toMatchObject({ missing: ['interest', 'relationship'] });
    expect(found.prospects[0]?.priority.score).toBeCloseTo(51.25, 6);
    expect(await failureOf(client.seats.prospects({ today, sector: 'pirates' }))).toMatchObject({
      data: { field: 'sector', reason: 'unknownChoice' },
    });
  });

  it('count whom a prospect can move: opponents, and undecided people of influence', async () => {
    const { client } = workspace;
    const [ana, opponent, friend] = [
      await workspace.addPerson('Ana'),
      await workspace.addPerson('Opponent'),
      await workspace.addPerson('Friend'),
    ];
    const church = await workspace.addOrganization('Church', { sector: 'faith' });
    await client.roles.create({ personId: ana.id, organizationId: church.id, title: '', isPrimary: true });
    const rate = { ratedOn: today, basis: 'heard', confidence: 'high', note: '' } as const;
    await client.assessments.rate({ ...rate, record: opponent, scale: 'stance', value: '-1' });
    await client.assessments.rate({ ...rate, record: opponent, scale: 'influence', value: '5' });
    await client.assessments.rate({ ...rate, record: friend, scale: 'stance', value: '2' });
    for (const to of [opponent, friend])
      await client.relationships.create({ from: ana, to, kind: 'influences', strength: 3 });
    const { prospects } = await client.seats.prospects({ today, sector: 'faith' });
    expect(prospects[0]?.moves).toMatchObject([{ record: { label: 'Opponent' }, strength: 3, influence: 5 }]);
    expect(prospects[0]?.priority.parts.leverage).toBe(1);
  });

  it('become a plan for every empty chair, and follow-ups in one step that undo takes back', async () => {
    const { client } = workspace;
    const church = await workspace.addOrganization('Church', { sector: 'faith' });
    await client.seats.chooseSectors({
      preset: '',
      sectors: [
        { sector: 'faith', chairs: 2, deciding: 1 },
        { sector: 'reentry', chairs: 1 },
      ],
    });
    const { lines } = await client.seats.plan({ today });
    expect(lines.map((line) => [line.sector, line.prospect?.record.label ?? null, line.dueOn])).toEqual([
      ['faith', 'Church', '2026-03-24'],
      ['faith', null, '2026-03-24'],
      ['reentry', null, '2026-03-24'],
    ]);
    const task = { record: church, summary: 'Ask Church', ownerId: await workspace.meId(), dueOn: '2026-03-24' };
    const saved = await client.seats.draftPlan({ tasks: [task] });
    expect(saved).toMatchObject({ count: 1, summary: 'Added 1 follow-up from the recruitment plan' });
    const list = async () => (await client.followUps.list({ scope: 'open', today })).rows;
    expect(await list()).toMatchObject([{ type: 'ask', summary: 'Ask Church' }]);
    await client.changes.undo({});
    expect(await list()).toEqual([]);
    expect(await failureOf(client.seats.draftPlan({ tasks: [{ ...task, ownerId: 'nobody' }] }))).toMatchObject({
      code: 'notFound',
    });
  });
});
