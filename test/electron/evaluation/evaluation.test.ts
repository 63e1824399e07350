import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { endOfJob, failureOf } from '#test/support/storage-service.ts';
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

  it('stay hidden in files, in the history and in what is passed on of the workspace', async () => {
    const { client, service } = workspace;
    const { id } = await addIndicator();
    await addValue(id, { value: 5_252 });
    const women = await addValue(id, { cut: 'gender', part: 'Women', value: 4_343 });
    const men = { cut: 'gender' as const, part: 'Men', startsOn: '2026-01-01', endsOn: '2026-01-31', source: '' };
    await addValue(id, { ...men, value: 909 });
    await addValue(id, { cut: 'gender', part: 'Others', value: 9 });
    await client.evaluation.saveValue({
      id: women.id,
      version: 1,
      indicatorId: id,
      value: { ...men, part: 'Women', value: 4_334, people: null },
    });
    const hidden = (await client.evaluation.indicators())[0]?.values.filter(({ isHidden }) => isHidden);
    expect(hidden?.map(({ part, value, people }) => [part, value, people])).toEqual([
      ['Men', null, null],
      ['Others', null, null],
    ]);
    const written: string[] = [];
    for (const format of ['csv', 'json', 'markdown'] as const) {
      const path = service.path(`indicators.${format}`);
      const job = await client.exports.records({ view: { table: 'indicators' }, format, path });
      expect(await endOfJob(client, job)).toMatchObject({ state: 'done', result: { rows: 4, leftOut: 0 } });
      written.push(readFileSync(path, 'utf8'));
    }
    const { rows } = await client.exports.rows({ view: { table: 'indicators' } });
    written.push(JSON.stringify(rows));
    for (const text of written) {
      expect(text).toContain('4334');
      expect(text).not.toContain('909');
    }
    const path = service.path('for-others.json');
    await endOfJob(client, await client.exports.workspace({ path }));
    const passedOn = readFileSync(path, 'utf8');
    expect(passedOn).toContain('Offers made');
    expect(passedOn).not.toMatch(/4343|4334|909/);
    const history = JSON.stringify(await client.changes.ofRecord({ type: 'indicators', id }));
    expect(history).not.toMatch(/4343|4334|909/);
  });

  it('keep no baseline of a few people, unless there was nobody yet', async () => {
    const { client } = workspace;
    expect(await problemOf(addIndicator({ baselineValue: 7 }))).toMatchObject({
      field: 'baselineValue',
      reason: 'smallCount',
    });
    const { id } = await addIndicator({ baselineValue: 0 });
    const small = client.evaluation.updateIndicator({ id, version: 1, patch: { baselineValue: 10 } });
    expect(await problemOf(small)).toMatchObject({ field: 'baselineValue', reason: 'smallCount' });
    await addIndicator({ baselineValue: 7, countsPeople: false });
  });

  it('change a figure and remove it, and both can be undone', async () => {
    const { client } = workspace;
    const { id } = await addIndicator({ unit: 'days', countsPeople: false });
    const saved = await addValue(id, { value: 3 });
    const value = {
      startsOn: '2026-01-01',
      endsOn: '2026-01-31',
      cut: '' as const,
      part: '',
      people: null,
      source: '',
    };
    await client.evaluation.saveValue({ id: saved.id, version: 1, indicatorId: id, value: { ...value, value: 4 } });
    const removed = await client.evaluation.removeValue({ id: saved.id, version: 2 });
    const now = async () => (await client.evaluation.indicators())[0]?.values.map((each) => each.value);
    expect(await now()).toEqual([]);
    await client.changes.undo({ changeSetId: removed.changeSetId ?? undefined });
    expect(await now()).toEqual([4]);
    const stale = client.evaluation.saveValue({
      id: saved.id,
      version: 1,
      indicatorId: id,
      value: { ...value, value: 5 },
    });
    expect((await failureOf(stale)).code).toBe('stale');
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
    expect(await problemOf(addValue(id, { people: 30, value: 101 }))).toMatchObject({ field: 'value' });
    const count = await addIndicator();
    expect(await problemOf(addValue(count.id, { value: 12.5 }))).toMatchObject({ field: 'value', reason: 'notACount' });
    expect((await failureOf(addValue('no', {}))).code).toBe('notFound');
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
    const card = await client.evidence.create({ claim: 'Nights are short of staff' });
    const learn = (learned: string) =>
      client.evaluation.saveSession({ id: null, version: 0, session: { ...session, learned, evidenceId: card.id } });
    expect(await problemOf(learn(' '))).toMatchObject({ field: 'learned' });
    await learn('Nights are short');
    const { id: indicatorId } = await addIndicator({ title: 'Night offers', evidenceId: card.id });
    expect(await client.evaluation.toldBy({ evidenceId: card.id })).toMatchObject({
      indicators: [{ id: indicatorId, title: 'Night offers' }],
      sessions: [{ title: 'Q1', heldOn: '2026-02-02' }],
    });
    expect(await client.evaluation.toldBy({ evidenceId: 'no' })).toEqual({ indicators: [], sessions: [] });
    await client.evaluation.answer({ question: 'effect', answer: 'Fewer bookings', settledOn: '2026-01-05' });
    await client.evaluation.answer({ question: 'effect', answer: 'Far fewer bookings', settledOn: null });
    const wrong = client.evaluation.answer({ question: 'luck', answer: '', settledOn: null });
    expect((await failureOf(wrong)).code).toBe('invalid');
    expect(await client.evaluation.frame()).toMatchObject({
      agreements: [{ status: 'signed', signedOn: '2026-02-01' }],
      sessions: [{ learned: 'Nights are short', evidence: { id: card.id, label: 'Nights are short of staff' } }],
      answers: [{ question: 'effect', answer: 'Far fewer bookings', settledOn: null }],
    });
    await client.evaluation.removePart({ kind: 'agreement', id, version: 1 });
    expect((await client.evaluation.frame()).agreements).toEqual([]);
    const gone = client.evaluation.removePart({ kind: 'session', id: 'no', version: 1 });
    expect((await failureOf(gone)).code).toBe('notFound');
  });
});
