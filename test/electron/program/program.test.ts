import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const today = '2026-03-02';

const part = {
  kind: 'pathway' as const,
  item: 'officer-intervention',
  status: 'planned',
  since: '2026-01-10',
  decisionId: null,
  note: '',
};
const memo = {
  title: 'First pathway',
  writtenOn: '2026-01-10',
  chosen: ['pathway:officer-intervention'],
  rejected: [{ key: 'pathway:self-referral', reason: 'No front desk at night' }],
  reasons: 'Most arrests are for low-level charges.',
  decisionId: null,
};

async function overview() {
  return workspace.client.program.overview({ today });
}

describe('local facts', () => {
  it('are answered by people, and proposed by the records where these tell', async () => {
    const { client } = workspace;
    expect((await overview()).suggestions).toEqual([]);
    const { id } = await client.organizations.create({ name: 'Treatment House', stage: 'active', sector: 'peers' });
    await client.services.saveOffer({
      id: null,
      version: 0,
      today,
      offer: {
        organizationId: id,
        serviceType: 'treatment',
        mode: 'direct',
        slots: 4,
        waitDays: 0,
        hours: '',
        isAlwaysOpen: true,
        isWarm: true,
        isHarmReduction: true,
        isAccessible: true,
        neighborhoods: [],
        languages: [],
        populations: [],
        eligibility: '',
        exclusions: '',
        cost: '',
        contact: '',
        confirmedOn: today,
        note: '',
      },
    });
    await client.funding.create({
      title: 'Grant',
      type: 'state',
      status: 'awarded',
      amountCents: 10_000_000,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
    });
    const seen = await overview();
    expect(seen.suggestions).toMatchObject([
      { question: 'same-day', answers: ['yes'], source: 'treatment', detail: '0' },
      { question: 'budget', answers: ['low'], source: 'money' },
    ]);
    expect(seen.sectors).toMatchObject([{ sector: 'peers', count: 1, names: [{ label: 'Treatment House' }] }]);
    expect(seen.services.find((each) => each.type === 'treatment')).toMatchObject({ hasRoom: true, slots: 4 });
    await client.program.answer({ question: 'problem', answers: ['overdose', 'street'] });
    await client.program.answer({ question: 'training:naloxone', answers: ['yes'], note: 'January' });
    expect((await overview()).facts).toMatchObject([
      { question: 'problem', answers: ['overdose', 'street'] },
      { question: 'training:naloxone', note: 'January' },
    ]);
    await client.program.answer({ question: 'problem', answers: [] });
    expect((await overview()).facts).toHaveLength(1);
  });

  it('refuse questions and answers that there are not', async () => {
    const { client } = workspace;
    for (const [question, answers, field] of [
      ['weather', ['sunny'], 'question'],
      ['trust', ['sunny'], 'answers'],
      ['trust', ['low', 'high'], 'answers'],
      ['training:juggling', ['yes'], 'question'],
      ['sector:circus', ['yes'], 'question'],
      ['service:housing', ['maybe'], 'answers'],
      ['service:housing', ['yes', 'no'], 'answers'],
    ] as const)
      expect((await failureOf(client.program.answer({ question, answers: [...answers] }))).data).toMatchObject({
        field,
      });
  });
});

describe('what the records say', () => {
  it('comes with where it is from: trainings, money by type, empty chairs, ties with police, agreements about data', async () => {
    const { client } = workspace;
    const { id: police } = await client.organizations.create({
      name: 'City Police',
      sector: 'law-enforcement',
      stage: 'active',
    });
    const { id: church } = await client.organizations.create({ name: 'Grace', sector: 'faith', stage: 'committed' });
    const { id: union } = await client.organizations.create({ name: 'Union', sector: 'neighborhood', stage: 'active' });
    const { id: ems } = await client.organizations.create({ name: 'County EMS', sector: 'fire-ems' });
    const answerTo = async (question: string) =>
      (await overview()).suggestions.find((each) => each.question === question);
    expect(await answerTo('trust')).toMatchObject({ answers: ['low'], source: 'ties', detail: '0/2' });
    for (const [other, kind] of [
      [church, 'works-with'],
      [union, 'at-odds'],
    ] as const)
      await client.relationships.create({
        from: { type: 'organizations', id: other },
        to: { type: 'organizations', id: police },
        kind,
        strength: 2,
      });
    expect(await answerTo('trust')).toMatchObject({ answers: ['high'], detail: '1/2' });
    expect(await answerTo('overdose-data')).toBeUndefined();
    const agreement = {
      title: 'Overdose data',
      organizationId: ems,
      ownerPersonId: null,
      status: 'negotiating',
      dueOn: null,
      signedOn: null,
      endsOn: null,
      purpose: '',
      fields: '',
      security: '',
      note: '',
    };
    const { id, version } = await client.evaluation.saveAgreement({ id: null, version: 0, agreement });
    expect(await answerTo('overdose-data')).toMatchObject({ answers: ['no'], detail: 'Overdose data' });
    await client.evaluation.saveAgreement({
      id,
      version,
      agreement: { ...agreement, status: 'signed', signedOn: '2026-02-01' },
    });
    expect(await answerTo('overdose-data')).toMatchObject({ answers: ['yes'] });
    await client.training.create({ title: 'Naloxone', topic: 'naloxone', status: 'held', heldOn: '2026-02-10' });
    await client.training.create({ title: 'Trauma', topic: 'trauma', status: 'planned' });
    await client.seats.create({ title: 'Somebody of EMS', sector: 'fire-ems' });
    const award = { status: 'awarded' as const, startsOn: '2026-01-01', endsOn: '2026-12-31', currency: 'EUR' };
    await client.funding.create({ ...award, title: 'State', type: 'state', amountCents: 36_500_000 });
    await client.funding.create({ ...award, title: 'City', type: 'local', amountCents: 3_650_000, status: 'pending' });
    expect(await overview()).toMatchObject({
      trainings: [{ topic: 'naloxone', sessions: 1, lastOn: '2026-02-10' }],
      chairs: ['fire-ems'],
      money: [{ type: 'state', cents: 30_500_000 }],
      currency: 'EUR',
    });
    await client.program.answer({ question: 'sector:fire-ems', answers: ['yes'] });
    expect((await overview()).facts).toMatchObject([{ question: 'sector:fire-ems', answers: ['yes'] }]);
  });
});

describe('pathways and models of the program', () => {
  it('are begun one by one, keep their history, and are there once', async () => {
    const { client } = workspace;
    const { id } = await client.program.savePart({ id: null, version: 0, part });
    const running = { ...part, status: 'running', since: '2026-02-20', note: 'Two beats' };
    await client.program.savePart({ id, version: 1, part: running });
    await client.program.savePart({ id, version: 2, part: { ...running, note: 'Three beats' } });
    expect((await overview()).parts).toMatchObject([
      {
        status: 'running',
        note: 'Three beats',
        moves: [
          { status: 'running', movedOn: '2026-02-20', note: 'Two beats' },
          { status: 'planned', movedOn: '2026-01-10' },
        ],
      },
    ]);
    expect((await failureOf(client.program.savePart({ id: null, version: 0, part }))).data).toMatchObject({
      field: 'item',
      reason: 'taken',
    });
    expect((await failureOf(client.program.savePart({ id, version: 1, part }))).code).toBe('stale');
    expect(
      (await failureOf(client.program.savePart({ id: null, version: 0, part: { ...part, kind: 'model' } }))).data,
    ).toMatchObject({ field: 'item' });
    await client.program.removePart({ id, version: 3 });
    expect((await overview()).parts).toEqual([]);
    await client.changes.undo({});
    expect((await overview()).parts[0]?.moves).toHaveLength(2);
  });

  it('have gaps that become tasks', async () => {
    const { client } = workspace;
    const task = await client.program.planTask({
      kind: 'sector',
      key: 'prosecutors',
      title: 'Win over the prosecutor',
      today,
    });
    expect((await overview()).tasks).toMatchObject([
      { kind: 'sector', key: 'prosecutors', taskId: task.id, isDone: false },
    ]);
    await client.changes.undo({});
    expect((await overview()).tasks).toEqual([]);
    expect(
      (await failureOf(client.program.planTask({ kind: 'training', key: 'x', title: 'y', today }))).data,
    ).toMatchObject({ field: 'key' });
  });
});

describe('memos on pathways', () => {
  it('keep the facts and gaps of their day, name the decision, are found, and become files', async () => {
    const { client } = workspace;
    await client.program.answer({ question: 'trust', answers: ['low'] });
    const decision = await client.decisions.create({ title: 'Begin with officer intervention' });
    const { id } = await client.program.createMemo({ memo: { ...memo, decisionId: decision.id }, today });
    await client.program.savePart({ id: null, version: 0, part: { ...part, decisionId: decision.id } });
    expect(await client.program.ofDecision({ decisionId: decision.id })).toEqual({
      memos: [{ id, title: 'First pathway', writtenOn: '2026-01-10' }],
      parts: [{ kind: 'pathway', item: 'officer-intervention', status: 'planned', since: '2026-01-10' }],
    });
    expect(await client.program.ofDecision({ decisionId: id })).toEqual({ memos: [], parts: [] });
    await client.program.answer({ question: 'trust', answers: ['high'] });
    const [kept] = await client.program.memos();
    expect(kept?.markdown).toContain('**Officer intervention**');
    expect(kept?.markdown).toContain('No front desk at night');
    expect(kept?.markdown).toContain('**Little**');
    expect(kept?.markdown).toContain(
      'Officer intervention: Prosecutors / district attorneys (no partner at the table)',
    );
    expect(kept?.markdown).toContain('Begin with officer intervention');
    expect((await client.search.query({ text: 'low-level charges' })).hits).toMatchObject([
      { type: 'pathwayMemos', title: 'First pathway', subtitle: 'Officer intervention' },
    ]);
    await client.program.updateMemo({ id, version: 1, memo, today, isNewFacts: true });
    expect((await client.program.memos())[0]?.markdown).toContain('**Enough to begin**');
  });

  it('go to the trash and come back; a memo that contradicts itself is refused', async () => {
    const { client } = workspace;
    const { id } = await client.program.createMemo({ memo, today });
    await client.program.trashMemo({ id, version: 1 });
    expect(await client.program.memos()).toEqual([]);
    await client.trash.restore({ records: [{ type: 'pathwayMemos', id }] });
    expect(await client.program.memos()).toHaveLength(1);
    expect(
      (
        await failureOf(
          client.program.createMemo({
            memo: { ...memo, rejected: [{ key: memo.chosen[0] ?? '', reason: '' }] },
            today,
          }),
        )
      ).data,
    ).toMatchObject({ field: 'rejected', reason: 'chosenAndRejected' });
    expect(
      (await failureOf(client.program.createMemo({ memo: { ...memo, chosen: ['pathway:x'] }, today }))).data,
    ).toMatchObject({ field: 'chosen' });
    expect((await failureOf(client.program.createMemo({ memo: { ...memo, decisionId: 'nothing' }, today }))).code).toBe(
      'notFound',
    );
  });
});
