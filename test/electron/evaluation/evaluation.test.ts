import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

function addIndicator(fields: object = {}) {
  return workspace.client.evaluation.createIndicator({
    title: 'Offers made',
    domain: 'reach',
    unit: 'count',
    ...fields,
  });
}

function addValue(indicatorId: string, fields: object) {
  const value = { startsOn: '2026-01-01', endsOn: '2026-01-31', cut: '' as const, part: '', value: 50, people: null };
  return workspace.client.evaluation.saveValue({
    id: null,
    version: 0,
    indicatorId,
    value: { ...value, source: '', ...fields },
  });
}

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

describe('indicators', () => {
  it('keep no count of fewer than eleven people, and hide the group that would give it away', async () => {
    const { client } = workspace;
    const { id } = await addIndicator({ template: 'offers', definition: 'Each offer once' });
    await addValue(id, { value: 52 });
    await addValue(id, { cut: 'gender', part: 'Women', value: 7 });
    await addValue(id, { cut: 'gender', part: 'Men', value: 45 });
    const [indicator] = await client.evaluation.indicators();
    expect(indicator?.values.map(({ part, value, isHidden }) => [part, value, isHidden])).toEqual([
      ['', 52, false],
      ['Men', null, true],
      ['Women', null, true],
    ]);
    expect((await client.search.query({ text: 'each offer' })).hits).toMatchObject([
      { type: 'indicators', title: 'Offers made', subtitle: 'Reach' },
    ]);
    await client.evaluation.trashIndicator({ id, version: 1 });
    await client.trash.purge({ records: [{ type: 'indicators', id }] });
    expect(await client.evaluation.indicators()).toEqual([]);
  });

  it('refuse what cannot be, and say which field', async () => {
    const { client } = workspace;
    expect(await problemOf(addIndicator({ domain: 'luck' }))).toMatchObject({ field: 'domain' });
    expect(await problemOf(addIndicator({ template: 'hand-over' }))).toMatchObject({ field: 'template' });
    expect((await failureOf(addIndicator({ ownerPersonId: 'no' }))).code).toBe('notFound');
    expect((await failureOf(addIndicator({ evidenceId: 'no' }))).code).toBe('notFound');
    const { id } = await addIndicator({ unit: '%' });
    expect(await problemOf(addValue(id, { endsOn: '2025-12-31' }))).toMatchObject({ field: 'endsOn' });
    expect(await problemOf(addValue(id, { cut: 'race' }))).toMatchObject({ field: 'part', reason: 'required' });
    expect(await problemOf(addValue(id, {}))).toMatchObject({ field: 'people', reason: 'required' });
    const saved = await addValue(id, { people: 30 });
    expect(await problemOf(addValue(id, { people: 31 }))).toMatchObject({ field: 'part', reason: 'taken' });
    await client.evaluation.removeValue({ id: saved.id, version: 1 });
    expect((await failureOf(client.evaluation.removeValue({ id: saved.id, version: 1 }))).code).toBe('notFound');
    const stale = client.evaluation.updateIndicator({ id, version: 8, patch: { note: 'z' } });
    expect((await failureOf(stale)).code).toBe('stale');
  });
});

describe('the frame of the evaluation', () => {
  it('keeps agreements, answers of the plan and what was learned, and refuses what cannot be', async () => {
    const { client } = workspace;
    const nobody = { organizationId: null, ownerPersonId: null };
    const days = { dueOn: '2026-01-01', signedOn: null, endsOn: null };
    const words = { purpose: '', fields: '', security: '', note: '' };
    const agreement = { title: 'Data-use agreement', status: 'signed', ...nobody, ...days, ...words };
    const save = (fields: object) =>
      client.evaluation.saveAgreement({ id: null, version: 0, agreement: { ...agreement, ...fields } });
    expect(await problemOf(save({}))).toMatchObject({ field: 'signedOn', reason: 'required' });
    expect(await problemOf(save({ status: 'wished' }))).toMatchObject({ field: 'status' });
    const { id } = await save({ signedOn: '2026-02-01' });
    const session = { title: 'Q1', heldOn: '2026-02-02', isHeld: true, changes: '', meetingId: null, decisionId: null };
    const learn = (learned: string) =>
      client.evaluation.saveSession({ id: null, version: 0, session: { ...session, learned } });
    expect(await problemOf(learn(' '))).toMatchObject({ field: 'learned' });
    await learn('Nights are short');
    await client.evaluation.answer({ question: 'effect', answer: 'Fewer bookings', settledOn: '2026-01-05' });
    await client.evaluation.answer({ question: 'effect', answer: 'Far fewer bookings', settledOn: null });
    const wrong = client.evaluation.answer({ question: 'luck', answer: '', settledOn: null });
    expect((await failureOf(wrong)).code).toBe('invalid');
    expect(await client.evaluation.frame()).toMatchObject({
      agreements: [{ status: 'signed', signedOn: '2026-02-01' }],
      sessions: [{ learned: 'Nights are short' }],
      answers: [{ question: 'effect', answer: 'Far fewer bookings', settledOn: null }],
    });
    await client.evaluation.removePart({ kind: 'agreement', id, version: 1 });
    expect((await client.evaluation.frame()).agreements).toEqual([]);
    const gone = client.evaluation.removePart({ kind: 'session', id: 'no', version: 1 });
    expect((await failureOf(gone)).code).toBe('notFound');
  });
});
