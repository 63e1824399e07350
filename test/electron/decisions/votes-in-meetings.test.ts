import { describe, expect, it } from 'vitest';

import { usualRule } from '#shared/domain/decisions/rules.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

/** A meeting of a body, and a decision that is taken in it. */
async function meetingOf(names: readonly string[], more: { alternate?: string } = {}) {
  const { client } = workspace;
  const { id: committeeId } = await client.committees.create({ name: 'Design Team' });
  const people: Record<string, string> = {};
  for (const name of names) people[name] = (await workspace.addPerson(name)).id;
  if (more.alternate !== undefined) people[more.alternate] = (await workspace.addPerson(more.alternate)).id;
  await client.committees.seatPeople({
    id: committeeId,
    people: names.map((name) => ({ personId: people[name] ?? '' })),
    startsOn: '2026-01-01',
  });
  const { id: meetingId } = await client.meetings.create({
    title: 'Design Team',
    type: 'design-team',
    heldOn: today,
    startsAt: '18:00',
    timeZone: 'America/Chicago',
    committeeId,
  });
  const { id } = await client.decisions.create({ title: 'Eligible charges', meetingId, rule: usualRule('majority') });
  const page = await client.meetings.get({ id: meetingId });
  const checkIn = async (name: string, state: 'present' | 'remote' | 'alternate' | 'regrets', forName?: string) => {
    const alternateForId = forName === undefined ? null : (people[forName] ?? '');
    const row = page.attendances.find((each) => each.person?.id === people[name]);
    if (row === undefined)
      await client.attendances.add({ meetingId, people: [{ personId: people[name] ?? '', state, alternateForId }] });
    else await client.attendances.set({ meetingId, ids: [row.id], patch: { state, alternateForId } });
  };
  return { id, meetingId, people, checkIn };
}

const get = (id: string) => workspace.client.decisions.get({ id, today });

describe('a decision that is taken in a meeting', () => {
  it('refuses every vote until somebody is checked in, and counts nobody before', async () => {
    const { client } = workspace;
    const { id, meetingId, people } = await meetingOf(['Ana', 'Bo', 'Cy']);
    const refused = { code: 'invalid', data: { reason: 'nobodyHere' } };
    expect(await failureOf(client.decisions.voteRest({ id, vote: 'yes' }))).toMatchObject(refused);
    expect(await failureOf(client.decisions.vote({ id, personId: people['Ana'] ?? '', vote: 'yes' }))).toMatchObject(
      refused,
    );
    const decision = await get(id);
    expect(decision).toMatchObject({ isInMeeting: true, votes: [], absent: [], verdict: { passes: false } });
    expect(decision.verdict.quorum.people).toEqual({ here: 0, needed: 2, isMet: false });
    expect((await client.meetingRoom.get({ id: meetingId })).quorum?.people).toEqual(decision.verdict.quorum.people);
  });

  it('lets the rest agree who are checked in, in the room, remote or by an alternate, and nobody else', async () => {
    const { client } = workspace;
    const { id, people, checkIn } = await meetingOf(['Ana', 'Bo', 'Cy', 'Di', 'Ed'], { alternate: 'Alma' });
    await checkIn('Ana', 'present');
    await checkIn('Bo', 'remote');
    await checkIn('Cy', 'regrets');
    await checkIn('Alma', 'alternate', 'Cy');
    await client.decisions.vote({ id, personId: people['Ana'] ?? '', vote: 'no' });
    await client.decisions.voteRest({ id, vote: 'yes' });
    const decision = await get(id);
    expect(decision).toMatchObject({ yes: 2, no: 1 });
    expect(new Set(decision.votes.map((vote) => vote.person?.label))).toEqual(new Set(['Alma', 'Ana', 'Bo']));
    expect(decision.verdict.quorum.people).toEqual({ here: 3, needed: 3, isMet: true });
    expect(await failureOf(client.decisions.voteRest({ id, vote: 'yes' }))).toMatchObject({
      data: { reason: 'everybodyVoted' },
    });
  });

  it('takes one vote for a seat when its holder comes after the alternate has voted', async () => {
    const { client } = workspace;
    const { id, people, checkIn } = await meetingOf(['Ana', 'Bo'], { alternate: 'Alma' });
    await checkIn('Alma', 'alternate', 'Ana');
    await checkIn('Bo', 'present');
    await client.decisions.vote({ id, personId: people['Alma'] ?? '', vote: 'yes' });
    await checkIn('Ana', 'present');
    expect(await failureOf(client.decisions.vote({ id, personId: people['Ana'] ?? '', vote: 'no' }))).toMatchObject({
      data: { field: 'personId', reason: 'seatHasVoted', value: 'Alma' },
    });
    await client.decisions.voteRest({ id, vote: 'yes' });
    expect(await get(id)).toMatchObject({ yes: 2, no: 0, verdict: { quorum: { people: { here: 2 } } } });
  });

  it('is not helped by a count by hand where the list of the meeting can be counted', async () => {
    const { client } = workspace;
    const { id } = await meetingOf(['Ana', 'Bo', 'Cy']);
    const quorum = {
      filled: 3,
      here: 3,
      bodySectors: 2,
      sectors: ['a', 'b'],
      livedExperience: 0,
      livedExperienceHere: 0,
    };
    const { version } = await client.decisions.update({
      id,
      version: 1,
      patch: { quorum, method: 'tally', yes: 3 },
    });
    expect(
      await failureOf(client.decisions.record({ id, version, status: 'passed', decidedOn: today, outcome: 'As put.' })),
    ).toMatchObject({ code: 'ruleNotMet', data: { reason: 'quorum', here: 0, quorum: 2 } });
  });

  it('shows the quorum that the room shows, whoever comes', async () => {
    const { client } = workspace;
    const { id, meetingId, checkIn } = await meetingOf(['Ana', 'Bo', 'Cy', 'Di'], { alternate: 'Alma' });
    for (const come of [
      () => checkIn('Ana', 'present'),
      () => checkIn('Alma', 'alternate', 'Bo'),
      () => checkIn('Cy', 'remote'),
      () => checkIn('Di', 'regrets'),
    ]) {
      await come();
      const room = (await client.meetingRoom.get({ id: meetingId })).quorum;
      const { quorum } = (await get(id)).verdict;
      expect(room).toMatchObject({ people: quorum.people, livedExperience: quorum.livedExperience });
      expect(room?.sectors).toMatchObject(quorum.sectors);
    }
  });

  it('keeps what its quorum asked for when the guidelines change later', async () => {
    const { client } = workspace;
    const { id, checkIn } = await meetingOf(['Ana', 'Bo']);
    await checkIn('Ana', 'present');
    await checkIn('Bo', 'present');
    await client.decisions.voteRest({ id, vote: 'yes' });
    const { asks, version } = await get(id);
    expect(asks).toEqual({ sectors: 2, livedExperience: 1 });
    await client.decisions.record({ id, version, status: 'passed', decidedOn: today, outcome: 'As put.' });
    expect(await get(id)).toMatchObject({ status: 'passed', asks, verdict: { passes: true } });
  });
});

describe('the quorum of a meeting that is over', () => {
  it('is counted again when the list is put right, so that minutes and decisions say the same', async () => {
    const { client } = workspace;
    const { id, meetingId, checkIn } = await meetingOf(['Ana', 'Bo', 'Cy']);
    await checkIn('Ana', 'present');
    await client.meetingRoom.start({ id: meetingId });
    await client.meetingRoom.end({ id: meetingId });
    const people = async () => (await client.meetingRoom.get({ id: meetingId })).quorum?.people;
    expect(await people()).toMatchObject({ here: 1, isMet: false });
    await checkIn('Bo', 'remote');
    expect(await people()).toEqual({ here: 2, needed: 2, isMet: true });
    expect((await get(id)).verdict.quorum.people).toEqual(await people());
  });
});

describe('a decision outside a meeting', () => {
  it('counts those who answered, and takes no silence as a vote', async () => {
    const { client } = workspace;
    const { id: committeeId } = await client.committees.create({ name: 'Advisory' });
    const ids = [];
    for (const name of ['Ana', 'Bo', 'Cy']) ids.push((await workspace.addPerson(name)).id);
    await client.committees.seatPeople({
      id: committeeId,
      people: ids.map((personId) => ({ personId })),
      startsOn: '2026-01-01',
    });
    const { id } = await client.decisions.create({ title: 'By mail', committeeId, rule: usualRule('majority') });
    expect(await failureOf(client.decisions.voteRest({ id, vote: 'yes' }))).toMatchObject({
      data: { field: 'votes', reason: 'answersOneByOne' },
    });
    await client.decisions.vote({ id, personId: ids[0] ?? '', vote: 'yes' });
    expect(await get(id)).toMatchObject({ isInMeeting: false, quorum: { here: 1 }, verdict: { failing: 'quorum' } });
    await client.decisions.vote({ id, personId: ids[1] ?? '', vote: 'yes' });
    expect(await get(id)).toMatchObject({ quorum: { here: 2, filled: 3 }, verdict: { passes: true } });
  });
});
