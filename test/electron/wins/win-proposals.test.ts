import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

async function proposals() {
  return workspace.client.wins.proposals({ today });
}

describe('wins proposed from the records', () => {
  it('come from a tie, a move, signatures, a milestone and a meeting, and go once they are taken or put aside', async () => {
    const { client } = workspace;
    const bakery = await workspace.addOrganization('Bellwether Bakery');
    const reentry = await workspace.addOrganization('Second Bridge');
    const tie = await client.relationships.create({ from: bakery, to: reentry, kind: 'partners-with', strength: 2 });
    await client.assessments.rate({ record: bakery, scale: 'stance', value: '-1', ratedOn: '2026-01-20' });
    await client.assessments.rate({ record: bakery, scale: 'stance', value: '1', ratedOn: '2026-03-01' });
    await client.assessments.rate({ record: reentry, scale: 'stance', value: '1', ratedOn: '2026-02-01' });
    await client.assessments.rate({ record: reentry, scale: 'stance', value: '0', ratedOn: '2026-03-02' });
    const goal = await client.goals.create({ title: 'Open at night' });
    await client.goals.addMilestone({
      goalId: goal.id,
      title: 'Six beds',
      metOn: '2026-02-20',
      evidence: 'Lease',
      winLevel: 3,
    });
    await client.wins.create({ title: 'Said in the minutes', wonOn: '2026-03-03' });
    const found = await proposals();
    expect(found.map((each) => [each.source.from, each.title, each.level])).toEqual([
      ['tie', 'Bellwether Bakery and Second Bridge are connected', 1],
      ['meeting', 'Said in the minutes', 0],
      ['stance', 'Bellwether Bakery moved from Hesitant to Supportive', 4],
      ['milestone', 'Six beds', 3],
    ]);
    const taken = await client.wins.accept({ source: { from: 'tie', id: tie.id }, today });
    expect(taken).toMatchObject({ isVerified: true, level: 1 });
    expect(await client.wins.get({ id: taken.id })).toMatchObject({
      status: 'verified',
      category: 'connection',
      credits: [{ record: { label: 'Bellwether Bakery' } }, { record: { label: 'Second Bridge' } }],
      source: { from: 'tie', id: tie.id },
    });
    const moved = found.find((each) => each.source.from === 'stance');
    if (moved === undefined) throw new Error('No move was found.');
    await client.wins.dismiss({ source: moved.source, today });
    expect((await proposals()).map((each) => each.source.from)).toEqual(['meeting', 'milestone']);
    expect(await failureOf(client.wins.accept({ source: moved.source, today }))).toMatchObject({ code: 'notFound' });
    await client.changes.undo({});
    expect((await proposals()).map((each) => each.source.from)).toContain('stance');
  });

  it('are not verified while nothing shows them, and say so beside the evidence', async () => {
    const { client } = workspace;
    const { id } = await client.wins.create({ title: 'A warm word', wonOn: '2026-03-01' });
    const source = { from: 'meeting' as const, id };
    const failure = { code: 'invalid', data: { field: 'evidence', reason: 'noEvidence' } };
    expect(await failureOf(client.wins.accept({ source, today }))).toMatchObject(failure);
    expect(await failureOf(client.wins.update({ id, version: 1, patch: { status: 'verified' } }))).toMatchObject(
      failure,
    );
    const whole = { title: 'Bare', wonOn: '2026-03-01', status: 'verified' as const };
    expect(await failureOf(client.wins.create(whole))).toMatchObject(failure);
    const guess = await workspace.addPerson('Walt Hensbridge');
    const rate = async (value: string, ratedOn: string) =>
      client.assessments.rate({ record: guess, scale: 'stance', value, ratedOn, basis: 'guess' });
    await rate('-1', '2026-01-10');
    await rate('0', '2026-03-01');
    const found = (await proposals()).find((each) => each.source.from === 'stance');
    if (found === undefined) throw new Error('No move was found.');
    expect(await client.wins.accept({ source: found.source, today })).toMatchObject({ isVerified: false });
    await client.wins.update({ id, version: 1, patch: { evidence: 'Letter of March 1' } });
    expect(await client.wins.accept({ source, today })).toMatchObject({ isVerified: true });
    const verified = await client.wins.get({ id });
    expect(verified).toMatchObject({ status: 'verified', verifiedOn: today });
    expect(verified.verifiedBy).not.toBe('');
  });

  it('leave out restricted people, ties that are older than our knowing, and signatures that are missing', async () => {
    const { client } = workspace;
    const hidden = await workspace.addPerson('Indigo V.', { isRestricted: true });
    const ana = await workspace.addPerson('Ana Ruiz');
    const bea = await workspace.addPerson('Bea Long');
    await client.relationships.create({ from: hidden, to: ana, kind: 'knows', strength: 1 });
    await client.relationships.create({ from: bea, to: ana, kind: 'knows', strength: 1, sinceOn: '2020-01-01' });
    expect(await proposals()).toEqual([]);
  });

  it('come from an agreement once its last party signed, and not before', async () => {
    const { client } = workspace;
    const [police, courts] = [await workspace.addOrganization('Police'), await workspace.addOrganization('Courts')];
    const { id } = await client.agreements.create({
      title: 'Three-party MOU',
      signatories: [
        { organizationId: police.id, personId: null, signedOn: '2026-02-01' },
        { organizationId: courts.id, personId: null, signedOn: null },
      ],
    });
    expect(await proposals()).toEqual([]);
    await client.agreements.update({
      id,
      version: 1,
      patch: {
        signatories: [
          { organizationId: police.id, personId: null, signedOn: '2026-02-01' },
          { organizationId: courts.id, personId: null, signedOn: '2026-02-28' },
        ],
      },
    });
    const [found] = await proposals();
    expect(found).toMatchObject({
      source: { from: 'mou', id },
      title: 'Three-party MOU is signed',
      wonOn: '2026-02-28',
      category: 'commitment',
      level: 3,
      evidence: 'Signed by all 2 parties on Feb 28, 2026',
    });
    expect(found?.credits.map(({ record }) => record.label).toSorted()).toEqual(['Courts', 'Police']);
  });

  it('come from somebody who spoke for the first time, but never name who is restricted', async () => {
    const { client } = workspace;
    const lucha = await workspace.addPerson('Lucha Fairwater');
    const hidden = await workspace.addPerson('Indigo V.', { isRestricted: true });
    const meeting = await client.meetings.create({
      title: 'Plenary',
      heldOn: '2026-03-01',
      startsAt: '18:00',
      type: 'plenary',
    });
    await client.attendances.add({
      meetingId: meeting.id,
      people: [lucha, hidden].map(({ id }) => ({ personId: id, state: 'present', isFirstVoice: true })),
    });
    expect(await proposals()).toMatchObject([
      {
        title: 'Lucha Fairwater spoke up for the first time',
        wonOn: '2026-03-01',
        level: 1,
        meetingId: meeting.id,
        credits: [{ record: { label: 'Lucha Fairwater' } }],
      },
    ]);
  });

  it('are not made twice: not for what a win tells already, and once for a person and their organization', async () => {
    const { client } = workspace;
    const lodge = await workspace.addOrganization('Lodge');
    const duke = await workspace.addPerson('Duke Harrowgate');
    await client.roles.create({ personId: duke.id, organizationId: lodge.id, title: 'President' });
    for (const record of [lodge, duke]) {
      await client.assessments.rate({ record, scale: 'stance', value: '-2', ratedOn: '2026-01-05' });
      await client.assessments.rate({ record, scale: 'stance', value: '-1', ratedOn: '2026-02-20' });
    }
    const [move, ...others] = await proposals();
    expect(others).toEqual([]);
    expect(move?.title).toBe('Lodge moved from Opposed to Hesitant');
    expect(move?.credits.map(({ record }) => record.label)).toEqual(['Lodge', 'Duke Harrowgate']);
    await client.wins.create({
      title: 'The lodge stops campaigning',
      wonOn: '2026-02-18',
      category: 'stance',
      level: 2,
      status: 'verified',
      evidence: 'A call',
      credits: [{ record: lodge }],
    });
    expect(await proposals()).toEqual([]);
  });
});
