import { describe, expect, it } from 'vitest';

import { usualRule } from '#shared/domain/decisions/rules.ts';
import type { DecisionRuleId } from '#shared/content/decision-rules.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-10';

/** A committee of people, each in a sector of their own, the first with lived experience. */
async function body(names: readonly string[]): Promise<{ committeeId: string; people: Record<string, string> }> {
  const { client } = workspace;
  const { id: committeeId } = await client.committees.create({ name: 'Design Team' });
  const people: Record<string, string> = {};
  for (const name of names) people[name] = (await workspace.addPerson(name)).id;
  await client.committees.seatPeople({
    id: committeeId,
    people: names.map((name) => ({ personId: people[name] ?? '' })),
    startsOn: '2026-01-01',
  });
  return { committeeId, people };
}

/** A decision of a body that is put by a rule without conditions about sectors. */
async function put(committeeId: string | null, kind: DecisionRuleId, more: object = {}) {
  const rule = { ...usualRule(kind), minSectors: 0, needsLivedExperience: false };
  return workspace.client.decisions.create({ title: 'Eligible charges', committeeId, rule, ...more });
}

const get = (id: string) => workspace.client.decisions.get({ id, today });
const record = async (id: string, status: 'passed' | 'failed' | 'deferred' | 'withdrawn' | 'provisional') => {
  const { version } = await get(id);
  return workspace.client.decisions.record({ id, version, status, decidedOn: today, outcome: 'As put.' });
};

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

describe('decisions', () => {
  it('are numbered, listed with what is open first, found by why, and taken back', async () => {
    const { client } = workspace;
    const first = await client.decisions.create({ title: 'Pathway', background: 'Officers asked for naloxone' });
    const second = await client.decisions.create({ title: 'Guidelines' });
    expect(await get(first.id)).toMatchObject({ number: 1, status: 'draft', isReserved: false });
    expect((await client.decisions.page({ today })).rows.map((row) => row.title)).toEqual(['Guidelines', 'Pathway']);
    const found = await client.decisions.page({ today, text: 'naloxone' });
    expect(found.rows).toMatchObject([{ title: 'Pathway', found: expect.stringContaining('naloxone') }]);
    expect((await client.decisions.page({ today, text: 'zebra' })).rows).toEqual([]);
    expect((await client.search.query({ text: 'naloxone' })).hits).toMatchObject([{ type: 'decisions', id: first.id }]);
    await client.decisions.update({ id: second.id, version: 1, patch: { note: 'Ask the clerk' } });
    await client.changes.undo({});
    expect((await get(second.id)).note).toBe('');
    expect(await client.decisions.counts({ today })).toEqual({ all: 2, open: 2, decided: 0, toReview: 0 });
  });

  it('pass by votes of members, keep their words, and say who was not there', async () => {
    const { client } = workspace;
    const { committeeId, people } = await body(['Ana', 'Bo', 'Cy', 'Di']);
    const { id } = await put(committeeId, 'consensus');
    for (const name of ['Ana', 'Bo']) await client.decisions.vote({ id, personId: people[name] ?? '', gradient: 5 });
    await client.decisions.vote({ id, personId: people['Cy'] ?? '', gradient: 2, words: 'Too soon for me.' });
    expect(await get(id)).toMatchObject({
      status: 'open',
      gradient: [0, 1, 0, 0, 2],
      quorum: { filled: 4, here: 3 },
      verdict: { passes: true, count: { standAsides: 1 } },
    });
    const saved = await record(id, 'passed');
    expect(saved.summary).toBe('D-1 passed: Eligible charges');
    const decision = await get(id);
    expect(decision).toMatchObject({ status: 'passed', decidedOn: today, outcome: 'As put.', yes: 2, no: 1 });
    expect(decision.absent.map((person) => person.label)).toEqual(['Di']);
    expect(decision.votes.find((vote) => vote.words !== '')).toMatchObject({
      person: { label: 'Cy' },
      words: 'Too soon for me.',
    });
    expect((await client.decisions.page({ today, text: 'too soon' })).rows).toHaveLength(1);
    await client.changes.undo({});
    expect(await get(id)).toMatchObject({ status: 'open', decidedOn: null });
  });

  it('cannot be recorded as passed without their rule, and say the figures', async () => {
    const { committeeId } = await body(['Ana', 'Bo', 'Cy']);
    const quorum = {
      filled: 16,
      here: 13,
      bodySectors: 8,
      sectors: ['faith'],
      livedExperience: 4,
      livedExperienceHere: 3,
    };
    const { id } = await put(committeeId, 'supermajority', { yes: 8, no: 5, method: 'tally', quorum });
    expect(await failureOf(record(id, 'passed'))).toMatchObject({
      code: 'ruleNotMet',
      data: { reason: 'share', yes: 8, no: 5, share: 61.5, needed: 66.7, here: 13, quorum: 9 },
    });
    expect(await get(id)).toMatchObject({ status: 'draft', decidedOn: null });
    await record(id, 'failed');
    expect((await get(id)).status).toBe('failed');
  });

  it('cannot pass without a quorum and are put off', async () => {
    const quorum = {
      filled: 40,
      here: 12,
      bodySectors: 8,
      sectors: ['faith', 'mayor'],
      livedExperience: 4,
      livedExperienceHere: 3,
    };
    const { id } = await put(null, 'majority', { yes: 12, no: 0, method: 'tally', quorum });
    expect(await failureOf(record(id, 'passed'))).toMatchObject({
      code: 'ruleNotMet',
      data: { reason: 'quorum', here: 12, quorum: 21 },
    });
    await record(id, 'deferred');
    expect(await get(id)).toMatchObject({ status: 'deferred', decidedOn: null });
  });

  it('did not fail when the rule was met', async () => {
    const { committeeId, people } = await body(['Ana']);
    const { id } = await put(committeeId, 'majority');
    await workspace.client.decisions.vote({ id, personId: people['Ana'] ?? '', vote: 'yes' });
    expect(await failureOf(record(id, 'failed'))).toMatchObject({ data: { field: 'status', reason: 'ruleWasMet' } });
  });

  it('refuse the vote of somebody who is no member, and of one who is not there', async () => {
    const { client } = workspace;
    const { committeeId, people } = await body(['Ana', 'Bo']);
    const guest = await workspace.addPerson('Gus Penhollow');
    const { id: meetingId } = await client.meetings.create({
      title: 'Design Team',
      type: 'design-team',
      heldOn: today,
      startsAt: '18:00',
      timeZone: 'America/Chicago',
      committeeId,
      expectsMembers: false,
    });
    for (const [name, state] of [
      ['Ana', 'present'],
      ['Bo', 'regrets'],
    ] as const)
      await client.attendances.add({ meetingId, people: [{ personId: people[name] ?? '', state }] });
    const { id } = await put(committeeId, 'majority', { meetingId });
    expect(await failureOf(client.decisions.vote({ id, personId: guest.id, vote: 'yes' }))).toMatchObject({
      code: 'invalid',
      data: { field: 'personId', reason: 'notAMember', value: 'Gus Penhollow' },
    });
    expect(await failureOf(client.decisions.vote({ id, personId: people['Bo'] ?? '', vote: 'yes' }))).toMatchObject({
      data: { reason: 'notThere', value: 'Bo' },
    });
    await client.decisions.vote({ id, personId: people['Ana'] ?? '', vote: 'yes' });
    expect((await get(id)).verdict.quorum.people).toEqual({ here: 1, needed: 2, isMet: false });
  });

  it('minute a conflict of interest, which leaves the vote, and ask what it is', async () => {
    const { client } = workspace;
    const { committeeId, people } = await body(['Ana', 'Bo', 'Cy']);
    const { id } = await put(committeeId, 'majority');
    const personId = people['Ana'] ?? '';
    expect(await failureOf(client.decisions.vote({ id, personId, vote: 'yes', hasConflict: true }))).toMatchObject({
      data: { field: 'conflictWords', reason: 'reasonNeeded' },
    });
    await client.decisions.vote({
      id,
      personId,
      vote: 'yes',
      hasConflict: true,
      conflictWords: 'Works for the bidder',
    });
    await client.decisions.vote({ id, personId: people['Bo'] ?? '', vote: 'yes' });
    expect(await get(id)).toMatchObject({ yes: 1, no: 0, quorum: { here: 2 }, verdict: { passes: true } });
    await client.decisions.unvote({ id, personId: people['Bo'] ?? '' });
    expect(await get(id)).toMatchObject({ yes: 0, verdict: { passes: false, failing: 'quorum' } });
  });

  it('take an objection only with its reason', async () => {
    const { client } = workspace;
    const { committeeId, people } = await body(['Ana']);
    const { id } = await put(committeeId, 'consent');
    const personId = people['Ana'] ?? '';
    expect(await failureOf(client.decisions.vote({ id, personId, vote: 'no' }))).toMatchObject({
      data: { field: 'words', reason: 'objectionNeedsReason' },
    });
    await client.decisions.vote({ id, personId, vote: 'no', words: 'It shuts out people without papers.' });
    expect(await failureOf(record(id, 'passed'))).toMatchObject({ code: 'ruleNotMet', data: { reason: 'objection' } });
  });

  it('try consensus for two rounds before three quarters decide', async () => {
    const { client } = workspace;
    const { committeeId, people } = await body(['Ana', 'Bo', 'Cy', 'Di']);
    const { id } = await put(committeeId, 'modified-consensus');
    const voteAll = async () => {
      for (const name of ['Ana', 'Bo', 'Cy'])
        await client.decisions.vote({ id, personId: people[name] ?? '', gradient: 4 });
      await client.decisions.vote({ id, personId: people['Di'] ?? '', gradient: 1, words: 'No.' });
    };
    expect(await failureOf(client.decisions.nextRound({ id, version: 1 }))).toMatchObject({
      data: { reason: 'noVotes' },
    });
    await voteAll();
    expect(await failureOf(record(id, 'passed'))).toMatchObject({ data: { reason: 'nextRound', blocks: 1 } });
    await client.decisions.nextRound({ id, version: (await get(id)).version });
    expect(await get(id)).toMatchObject({ gradient: [0, 0, 0, 0, 0], rounds: [{ gradient: [1, 0, 0, 3, 0] }] });
    await voteAll();
    expect(await get(id)).toMatchObject({ verdict: { passes: true, isFallback: true, share: 0.75 } });
    await record(id, 'passed');
    expect((await get(id)).votes).toHaveLength(8);
  });

  it('go to the trash and leave nothing once removed for good; a person who is leaves the count', async () => {
    const { client } = workspace;
    const { committeeId, people } = await body(['Ana', 'Bo']);
    const { id } = await put(committeeId, 'majority');
    for (const personId of Object.values(people)) await client.decisions.vote({ id, personId, vote: 'yes' });
    await record(id, 'passed');
    const ana = people['Ana'] ?? '';
    await client.trash.move({ type: 'people', selection: { ids: [ana] } });
    await client.trash.purge({ records: [{ type: 'people', id: ana }] });
    expect(await get(id)).toMatchObject({ yes: 2, status: 'passed' });
    expect((await get(id)).votes.map((vote) => vote.person?.label ?? 'nobody').toSorted(byName)).toEqual([
      'Bo',
      'nobody',
    ]);
    await client.trash.move({ type: 'decisions', selection: { ids: [id] } });
    expect((await client.decisions.page({ today })).rows).toEqual([]);
    expect(await client.trash.purge({ records: [{ type: 'decisions', id }] })).toEqual({ count: 1 });
    expect(await failureOf(get(id))).toMatchObject({ code: 'notFound' });
  });

  it.each([
    [{ rule: { ...usualRule('supermajority'), threshold: 0.4 } }, { field: 'threshold', reason: 'shareOutOfRange' }],
    [{ rule: { ...usualRule('modified-consensus'), rounds: 0 } }, { field: 'rounds', reason: 'roundsOutOfRange' }],
    [{ reservedMatter: 'weather' }, { field: 'reservedMatter', reason: 'unknownChoice' }],
    [{ reviewOn: '1492-01-01' }, { field: 'reviewOn', reason: 'dayOutOfRange' }],
    [{ committeeId: 'nobody' }, { type: 'committees' }],
    [{ meetingId: 'never' }, { type: 'meetings' }],
    [{ movedById: 'nobody' }, { type: 'people' }],
  ])('refuse %j', async (wrong, data) => {
    expect(await failureOf(workspace.client.decisions.create({ title: 'One', ...wrong }))).toMatchObject({ data });
  });
});
