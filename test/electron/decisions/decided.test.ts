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

describe('decisions that were made', () => {
  it('are provisional until the sectors that were missing confirm', async () => {
    const { client } = workspace;
    const quorum = {
      filled: 12,
      here: 9,
      bodySectors: 6,
      sectors: ['defenders'],
      livedExperience: 2,
      livedExperienceHere: 1,
    };
    const { id } = await client.decisions.create({
      title: 'Charges',
      yes: 9,
      method: 'tally',
      quorum,
      rule: usualRule('majority'),
    });
    expect(await failureOf(record(id, 'passed'))).toMatchObject({
      code: 'ruleNotMet',
      data: { reason: 'sectors', sectorsHere: 1, sectorsNeeded: 2 },
    });
    await record(id, 'provisional');
    const { version } = await get(id);
    const saved = await client.decisions.confirm({
      id,
      version,
      what: 'prosecutors',
      on: today,
      words: 'Agreed by phone',
    });
    expect(saved.summary).toBe('D-1 passed: Charges');
    expect(await get(id)).toMatchObject({ status: 'passed', confirmations: [{ what: 'prosecutors' }] });
    expect(
      await failureOf(client.decisions.confirm({ id, version: saved.version, what: 'faith', on: today })),
    ).toMatchObject({ data: { reason: 'notProvisional' } });
  });

  it('wait for a pause of the lived-experience seats, once', async () => {
    const { client } = workspace;
    const quorum = {
      filled: 8,
      here: 8,
      bodySectors: 6,
      sectors: ['a', 'b'],
      livedExperience: 6,
      livedExperienceHere: 6,
    };
    const { id } = await client.decisions.create({
      title: 'Data clause',
      yes: 8,
      method: 'tally',
      quorum,
      rule: usualRule('majority'),
    });
    expect(await failureOf(client.decisions.pause({ id, version: 1, on: today }))).toMatchObject({
      data: { reason: 'notReserved' },
    });
    await client.decisions.update({ id, version: 1, patch: { isReserved: true, reservedMatter: 'data-sharing' } });
    await client.decisions.pause({ id, version: 2, on: today, words: 'Who may read the names?' });
    expect(await get(id)).toMatchObject({ status: 'deferred', pausedOn: today, verdict: { all: ['paused'] } });
    expect(await failureOf(record(id, 'passed'))).toMatchObject({ data: { reason: 'paused' } });
    expect(await failureOf(client.decisions.pause({ id, version: 3, on: today }))).toMatchObject({
      data: { reason: 'pausedOnce' },
    });
  });

  it('stay as they were voted once they are decided, until somebody opens them again', async () => {
    const { client } = workspace;
    const { committeeId, people } = await body(['Ana']);
    const { id } = await put(committeeId, 'majority');
    await client.decisions.vote({ id, personId: people['Ana'] ?? '', vote: 'yes' });
    const { version } = await record(id, 'passed');
    expect(await failureOf(client.decisions.vote({ id, personId: people['Ana'] ?? '', vote: 'no' }))).toMatchObject({
      data: { reason: 'alreadyDecided' },
    });
    expect(await failureOf(client.decisions.update({ id, version, patch: { no: 9 } }))).toMatchObject({
      data: { field: 'no', reason: 'alreadyDecided' },
    });
    const changed = await client.decisions.update({ id, version, patch: { reviewOn: '2026-03-01' } });
    expect(await client.decisions.counts({ today })).toMatchObject({ toReview: 1, decided: 1, open: 0 });
    await client.decisions.reopen({ id, version: changed.version });
    expect(await get(id)).toMatchObject({ status: 'open', decidedOn: null });
  });

  it('are superseded by a later one, never by themselves', async () => {
    const { client } = workspace;
    const { committeeId, people } = await body(['Ana']);
    const ids: string[] = [];
    for (let index = 0; index < 2; index++) {
      const { id } = await put(committeeId, 'majority');
      await client.decisions.vote({ id, personId: people['Ana'] ?? '', vote: 'yes' });
      await record(id, 'passed');
      ids.push(id);
    }
    const [first = '', second = ''] = ids;
    const supersede = async (id: string, byId: string) =>
      client.decisions.supersede({ id, version: (await get(id)).version, byId });
    expect(await failureOf(supersede(first, first))).toMatchObject({ data: { reason: 'inItself' } });
    await supersede(first, second);
    expect(await failureOf(supersede(second, first))).toMatchObject({ data: { reason: 'inItself' } });
    expect(await get(first)).toMatchObject({ status: 'superseded', supersededBy: { id: second } });
    expect((await get(second)).supersedes).toMatchObject([{ id: first }]);
  });
});
