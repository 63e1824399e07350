import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const day = '2026-03-10';

async function problemOf(work: Promise<unknown>) {
  return (await failureOf(work)).data;
}

async function heldBy(work: Promise<unknown>) {
  const failure = await failureOf(work);
  expect(failure.code).toBe('assetHeld');
  // Checked above: this is what such a failure holds.
  return (failure.data as { refusals: { reason: string; names: string[] }[] }).refusals;
}

async function draft(
  fields: { title?: string; body?: string; kind?: string; language?: string; isCrisis?: boolean } = {},
) {
  const { id } = await workspace.client.assets.create({
    kind: 'flyer',
    title: 'What happens next',
    body: 'Somebody meets you and stays in touch.',
    ...fields,
  });
  return id;
}

async function get(id: string) {
  return workspace.client.assets.get({ id });
}

async function move(
  id: string,
  to: 'language-check' | 'fact-check' | 'lived-experience-review' | 'partner-review' | 'approved' | 'draft' | 'retired',
) {
  const { asset } = await get(id);
  return workspace.client.assets.move({ id, version: asset.version, to });
}

/** Asks a person at a step and writes down their yes. */
async function approves(id: string, step: string, name: string) {
  const { client } = workspace;
  const person = await workspace.addPerson(name);
  await client.assets.ask({ assetId: id, step, personId: person.id });
  const { asset } = await get(id);
  await client.assets.answer({ assetId: id, hash: asset.hash, step, personId: person.id, answer: 'approve' });
  return person.id;
}

/** Takes a text through the crisis lane: the shortest way to an approval. */
async function approved(fields: { title?: string; body?: string } = {}) {
  const id = await draft({ ...fields, isCrisis: true });
  await move(id, 'language-check');
  await approves(id, 'approved', 'Dee Ames');
  await approves(id, 'approved', 'Eli Boyd');
  await move(id, 'approved');
  return id;
}

async function publish(id: string) {
  const { asset } = await get(id);
  return workspace.client.assets.publish({ id, version: asset.version, publishedOn: day });
}

describe('assets', () => {
  it('are written, listed, found and put in the trash', async () => {
    const { client } = workspace;
    const id = await draft({ body: 'Warm hand-off in an hour.' });
    const { rows, total, byStatus } = await client.assets.list({ filter: { text: 'HAPPENS' } });
    expect({ total, byStatus }).toEqual({ total: 1, byStatus: { draft: 1 } });
    expect(rows).toMatchObject([{ id, kind: 'flyer', status: 'draft', language: 'en', flags: [] }]);
    expect((await client.search.query({ text: 'hand-off' })).hits).toMatchObject([{ type: 'assets', id }]);
    expect(await client.assets.board({ filter: {} })).toMatchObject([
      { status: 'draft', total: 1, cards: [{ id }] },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ]);
    await client.assets.trash({ id, version: 1 });
    expect((await client.assets.list({ filter: {} })).total).toBe(0);
    expect((await client.trash.list({})).rows).toMatchObject([{ type: 'assets', label: 'What happens next' }]);
    await client.trash.purge({ records: [{ type: 'assets', id }] });
    expect((await failureOf(get(id))).code).toBe('notFound');
  });

  it('refuse what they cannot have', async () => {
    const { client } = workspace;
    expect(await problemOf(draft({ kind: 'opera' }))).toMatchObject({ field: 'kind', reason: 'unknownChoice' });
    expect(await problemOf(draft({ language: 'tlh' }))).toMatchObject({ field: 'language' });
    expect(await problemOf(draft({ body: 'x'.repeat(200_001) }))).toMatchObject({ field: 'body', reason: 'tooLong' });
    const id = await draft();
    const patch = async (fields: object) => problemOf(client.assets.update({ id, version: 1, patch: fields }));
    expect(await patch({ channel: 'pigeon' })).toMatchObject({ field: 'channel' });
    expect(await patch({ expiresOn: '2300-01-01' })).toMatchObject({ reason: 'dayOutOfRange' });
    expect(await patch({ neededLanguages: ['tlh'] })).toMatchObject({ field: 'neededLanguages' });
    expect((await failureOf(client.assets.update({ id, version: 1, patch: { ownerId: 'nobody' } }))).code).toBe(
      'notFound',
    );
    expect((await failureOf(client.assets.update({ id, version: 9, patch: { note: 'x' } }))).code).toBe('stale');
    await client.assets.update({ id, version: 1, patch: { channel: 'print', neededLanguages: ['es'] } });
    expect((await get(id)).translations).toMatchObject([{ state: 'original' }, { language: 'es', state: 'needed' }]);
  });

  it('are written in one step while somebody goes on, and never over what somebody else wrote', async () => {
    const { client } = workspace;
    const id = await draft();
    const { hash } = (await get(id)).asset;
    const first = await client.assets.write({ id, was: hash, body: 'One' });
    const second = await client.assets.write({ id, was: first.hash, body: 'One two' });
    expect(second.changeSetId).toBe(first.changeSetId);
    expect((await get(id)).asset).toMatchObject({ body: 'One two', hash: second.hash });
    expect((await failureOf(client.assets.write({ id, was: hash, body: 'Mine' }))).code).toBe('stale');
    // The same words from two windows are no conflict.
    await client.assets.write({ id, was: hash, body: 'One two' });
    expect(await problemOf(client.assets.write({ id, was: second.hash, body: 'x'.repeat(200_001) }))).toMatchObject({
      reason: 'tooLong',
    });
    await client.changes.undo({});
    expect((await get(id)).asset).toMatchObject({ body: 'Somebody meets you and stays in touch.', hash });
  });

  it('go through every step, each with its own refusal', async () => {
    const { client } = workspace;
    const id = await draft({ kind: 'fact-sheet', body: 'An offender gets help in 40 % of cases.' });
    await move(id, 'language-check');
    expect(await heldBy(move(id, 'fact-check'))).toMatchObject([{ reason: 'findingsOpen', names: ['offender'] }]);
    expect((await get(id)).next).toMatchObject({ to: 'fact-check', refusals: [{ reason: 'findingsOpen' }] });
    await client.assets.override({ assetId: id, ruleId: 'cj01', quote: 'offender', reason: 'The name of the statute' });
    expect(
      await problemOf(client.assets.override({ assetId: id, ruleId: 'cj01', quote: 'offender', reason: 'Again' })),
    ).toMatchObject({ reason: 'noFinding' });
    await move(id, 'fact-check');
    expect(await heldBy(move(id, 'lived-experience-review'))).toMatchObject([
      { reason: 'numbersUnbacked', names: ['40 %'] },
    ]);
    expect(await problemOf(client.assets.back({ assetId: id, number: '41 %', note: 'x' }))).toMatchObject({
      reason: 'noNumber',
    });
    expect(await problemOf(client.assets.back({ assetId: id, number: '40 %' }))).toMatchObject({
      field: 'note',
      reason: 'required',
    });
    await client.assets.back({ assetId: id, number: '40 %', note: 'Our own count of the first ten' });
    await move(id, 'lived-experience-review');
    expect(await heldBy(move(id, 'partner-review'))).toMatchObject([{ reason: 'noReviewer' }]);
    await approves(id, 'lived-experience-review', 'Ana Cole');
    await move(id, 'partner-review');
    expect(await heldBy(move(id, 'approved'))).toMatchObject([{ reason: 'windowOpen' }, { reason: 'noApprover' }]);
    const partner = await workspace.addPerson('Pia Dunn');
    await client.assets.ask({ assetId: id, step: 'partner-review', personId: partner.id });
    expect(await heldBy(move(id, 'approved'))).toMatchObject([
      { reason: 'waitingFor', names: ['Pia Dunn'] },
      { reason: 'noApprover' },
    ]);
    const { asset } = await get(id);
    await client.assets.answer({
      assetId: id,
      hash: asset.hash,
      step: 'partner-review',
      personId: partner.id,
      answer: 'changes',
      note: 'Say who pays',
    });
    expect(await heldBy(move(id, 'approved'))).toMatchObject([
      { reason: 'changesAsked', names: ['Pia Dunn'] },
      { reason: 'noApprover' },
    ]);
    await client.assets.answer({
      assetId: id,
      hash: asset.hash,
      step: 'partner-review',
      personId: partner.id,
      answer: 'approve',
    });
    await approves(id, 'approved', 'Dee Ames');
    await move(id, 'approved');
    const done = await get(id);
    expect(done.asset).toMatchObject({ status: 'approved', isLocked: true });
    expect(done.answers.map((each) => [each.step, each.answer])).toEqual([
      ['approved', 'approve'],
      ['partner-review', 'approve'],
      ['partner-review', 'changes'],
      ['lived-experience-review', 'approve'],
      ['fact-check', 'approve'],
      ['language-check', 'approve'],
    ]);
    expect(done.next).toEqual({ to: 'published', refusals: [] });
    await publish(id);
    expect((await get(id)).asset).toMatchObject({ status: 'published', publishedOn: day, publishedHash: asset.hash });
    expect(await problemOf(client.assets.move({ id, version: 1, to: 'published' }))).toMatchObject({
      reason: 'unknownChoice',
    });
  });

  it('are put out only once they are approved, and on a day that has been', async () => {
    const id = await draft();
    expect(await heldBy(publish(id))).toEqual([{ reason: 'notThere', names: [], until: '' }]);
    const ready = await approved();
    const { asset } = await get(ready);
    expect(
      await problemOf(
        workspace.client.assets.publish({ id: ready, version: asset.version, publishedOn: '2026-03-11' }),
      ),
    ).toMatchObject({ field: 'publishedOn', reason: 'future' });
  });

  it('ask again when somebody edits what was approved, and flag the copy that is out', async () => {
    const { client } = workspace;
    const id = await approved();
    const { asset } = await get(id);
    const write = (isReopening: boolean) =>
      client.assets.write({ id, was: asset.hash, body: 'Somebody meets you today.', isReopening });
    expect(await problemOf(write(false))).toMatchObject({ field: 'body', reason: 'assetLocked' });
    await write(true);
    const edited = await get(id);
    expect(edited.asset).toMatchObject({ status: 'language-check', isLocked: false, flags: [] });
    expect(edited.versions).toMatchObject([{ number: 1, isApproved: true, isNow: false }]);
    await client.changes.undo({});
    expect((await get(id)).asset.status).toBe('approved');
    await publish(id);
    await client.assets.logUse({
      assetId: id,
      usedOn: day,
      channel: 'print',
      place: 'Library',
      reach: 40,
      link: '',
      result: '',
      note: '',
    });
    await write(true);
    const out = await get(id);
    expect(out.asset).toMatchObject({ status: 'language-check', publishedOn: day, flags: ['edited'] });
    expect(out.uses).toMatchObject([{ place: 'Library', versionNumber: 1, isEditedSince: true }]);
    expect((await client.assets.list({ filter: {} })).rows).toMatchObject([{ flags: ['edited'] }]);
  });

  it('hold back even what went out already where words are open, and say without whom it went out', async () => {
    const { client } = workspace;
    const held = await draft({ body: 'No more offenders.' });
    const out = (id: string) =>
      client.assets.recordOut({ id, version: 1, publishedOn: day, reason: 'Posted in a hurry' });
    expect(await heldBy(out(held))).toMatchObject([{ reason: 'findingsOpen', names: ['offenders'] }]);
    const id = await draft();
    await out(id);
    expect((await get(id)).asset).toMatchObject({
      status: 'published',
      publishedWithout: 'Posted in a hurry',
      flags: ['unapproved'],
    });
  });

  it('name an approver who left', async () => {
    const { client } = workspace;
    const id = await draft({ isCrisis: true });
    await move(id, 'language-check');
    const dee = await workspace.addPerson('Dee Ames');
    const gone = await workspace.addPerson('Gus Hale');
    for (const { id: personId } of [dee, gone]) await client.assets.ask({ assetId: id, step: 'approved', personId });
    expect(await problemOf(client.assets.ask({ assetId: id, step: 'approved', personId: dee.id }))).toMatchObject({
      reason: 'asksTwice',
    });
    expect(await problemOf(client.assets.ask({ assetId: id, step: 'tea', personId: dee.id }))).toMatchObject({
      field: 'step',
    });
    const { person } = await client.people.get({ id: gone.id });
    await client.people.update({ id: gone.id, version: person.version, patch: { isArchived: true } });
    expect(await heldBy(move(id, 'approved'))).toMatchObject([
      { reason: 'approverLeft', names: ['Gus Hale'] },
      { reason: 'crisisNeedsTwo' },
    ]);
    const { asset, reviewers } = await get(id);
    const answer = (personId: string) =>
      client.assets.answer({ assetId: id, hash: asset.hash, step: 'approved', personId, answer: 'approve' });
    expect(await problemOf(answer(gone.id))).toMatchObject({ reason: 'personLeft', value: 'Gus Hale' });
    expect(await problemOf(answer('nobody'))).toMatchObject({ reason: 'notAsked' });
    expect(
      (
        await failureOf(
          client.assets.answer({ assetId: id, hash: 'old', step: 'approved', personId: dee.id, answer: 'approve' }),
        )
      ).code,
    ).toBe('stale');
    const other = await draft();
    expect(await problemOf(client.assets.ask({ assetId: other, step: 'approved', personId: gone.id }))).toMatchObject({
      reason: 'personLeft',
    });
    await client.assets.unask({ id: reviewers.find((each) => each.hasLeft)?.id ?? '' });
    expect((await get(id)).reviewers).toHaveLength(1);
  });

  it('keep versions, and bring an old text back as a new one', async () => {
    const { client } = workspace;
    const id = await draft({ body: 'One' });
    const kept = await client.assets.keepVersion({ id, note: 'Before the forum' });
    expect((await client.assets.keepVersion({ id })).id).toBe(kept.id);
    const { asset } = await get(id);
    await client.assets.write({ id, was: asset.hash, body: 'Two' });
    await client.assets.restoreVersion({ id: kept.id });
    const now = await get(id);
    expect(now.asset.body).toBe('One');
    expect(now.versions).toMatchObject([{ number: 2 }, { number: 1, note: 'Before the forum', isNow: true }]);
    expect(await client.assets.version({ id: kept.id })).toMatchObject({ number: 1, body: 'One' });
    expect((await failureOf(client.assets.version({ id: 'none' }))).code).toBe('notFound');
    await move(id, 'retired');
    expect(await problemOf(client.assets.restoreVersion({ id: kept.id }))).toMatchObject({ reason: 'assetLocked' });
  });

  it('carry remarks that find their words again, or say that they are gone', async () => {
    const { client } = workspace;
    const id = await draft({ body: 'Somebody meets you.' });
    const { id: remark } = await client.assets.comment({ assetId: id, quote: 'meets you', startAt: 9, body: 'Who?' });
    expect(await problemOf(client.assets.comment({ assetId: id, quote: 'tea', body: 'Who?' }))).toMatchObject({
      reason: 'passageGone',
    });
    const { asset } = await get(id);
    const next = await client.assets.write({ id, was: asset.hash, body: 'A peer worker meets you.' });
    expect((await get(id)).comments).toMatchObject([{ place: { start: 14, end: 23 }, resolvedOn: null }]);
    await client.assets.write({ id, was: next.hash, body: 'A peer worker comes.' });
    expect((await get(id)).comments).toMatchObject([{ quote: 'meets you', place: null }]);
    await client.assets.settleComment({ id: remark, isSettled: true });
    expect((await get(id)).comments).toMatchObject([{ resolvedOn: day }]);
    await client.assets.removeComment({ id: remark });
    expect((await get(id)).comments).toEqual([]);
    expect((await failureOf(client.assets.settleComment({ id: remark, isSettled: true }))).code).toBe('notFound');
  });

  it('say where they were used', async () => {
    const { client } = workspace;
    const id = await draft();
    const use = {
      usedOn: day,
      channel: 'social',
      place: '',
      reach: null,
      link: 'https://a.example/1',
      result: '',
      note: '',
    };
    const log = (fields: Partial<typeof use>) => client.assets.logUse({ assetId: id, ...use, ...fields });
    expect(await problemOf(log({ usedOn: '2026-03-11' }))).toMatchObject({ reason: 'future' });
    expect(await problemOf(log({ channel: 'pigeon' }))).toMatchObject({ field: 'channel' });
    expect(await problemOf(log({ link: 'javascript:alert(1)' }))).toMatchObject({ field: 'link', reason: 'notALink' });
    const { id: useId } = await log({});
    await client.assets.updateUse({ id: useId, version: 1, patch: { reach: 300, result: 'Two calls' } });
    expect((await get(id)).uses).toMatchObject([{ reach: 300, result: 'Two calls', isEditedSince: false }]);
    await client.assets.removeUse({ id: useId });
    expect((await get(id)).uses).toEqual([]);
  });

  it('stand beside their translations, and say when the original moved on', async () => {
    const { client } = workspace;
    const id = await draft();
    const { id: spanish } = await client.assets.translate({ id, language: 'es', state: 'machine-draft' });
    expect(await problemOf(client.assets.translate({ id, language: 'es', state: 'machine-draft' }))).toMatchObject({
      reason: 'translatedAlready',
    });
    expect(
      await problemOf(client.assets.translate({ id: spanish, language: 'en', state: 'machine-draft' })),
    ).toMatchObject({ reason: 'sameLanguage' });
    expect(await problemOf(client.assets.translate({ id, language: 'fr', state: 'perfect' }))).toMatchObject({
      field: 'state',
    });
    expect((await get(spanish)).holds).toMatchObject([{ reason: 'machineDraft' }]);
    const { asset } = await get(id);
    await client.assets.write({ id, was: asset.hash, body: 'Somebody meets you within the hour.' });
    expect((await get(id)).translations).toMatchObject([
      { state: 'original' },
      { language: 'es', state: 'machine-draft', isBehind: true },
    ]);
    expect((await client.assets.list({ filter: { language: 'es' } })).rows).toMatchObject([{ flags: ['behind'] }]);
    await client.assets.markTranslation({ id: spanish, version: 1, state: 'human-translated', isUpToDate: true });
    expect((await get(spanish)).translations[1]).toMatchObject({ state: 'human-translated', isBehind: false });
    expect(
      await problemOf(
        client.assets.markTranslation({ id, version: asset.version, state: 'human-translated', isUpToDate: true }),
      ),
    ).toMatchObject({ reason: 'notATranslation' });
  });

  it('let only people decide about languages without rules', async () => {
    const id = await draft({ language: 'ar', body: 'مرحبا بكم مع Riverbend' });
    const { findings, grade } = await get(id);
    expect({ findings, grade }).toEqual({ findings: null, grade: null });
    await move(id, 'language-check');
    await move(id, 'fact-check');
    expect((await get(id)).asset.status).toBe('fact-check');
  });
});

describe('message blocks', () => {
  it('say the same everywhere: a change asks again for what was checked and flags what is out', async () => {
    const { client } = workspace;
    const { id: block } = await client.messageBlocks.create({ title: 'Hour one', body: 'A peer worker comes.' });
    const body = `Here is what happens.\n\n{{block:${block}}}`;
    const [plain, out] = [await draft({ body }), await approved({ title: 'Out', body })];
    await publish(out);
    expect((await get(plain)).asset.filled).toBe('Here is what happens.\n\nA peer worker comes.');
    expect((await client.messageBlocks.list())[0]?.usedIn).toMatchObject([
      { title: 'Out', isOut: true },
      { isOut: false },
    ]);
    const before = (await get(out)).asset.hash;
    const saved = await client.messageBlocks.update({ id: block, version: 1, patch: { body: 'A nurse comes.' } });
    expect(saved.summary).toBe('Changed the block “Hour one” in 2 texts');
    expect((await get(plain)).asset).toMatchObject({
      status: 'draft',
      filled: 'Here is what happens.\n\nA nurse comes.',
    });
    expect((await get(out)).asset).toMatchObject({ status: 'language-check', flags: ['edited'] });
    await client.changes.undo({});
    expect((await get(out)).asset).toMatchObject({ status: 'published', hash: before, flags: [] });
  });

  it('hold a text back once they are gone for good', async () => {
    const { client } = workspace;
    const { id: block } = await client.messageBlocks.create({ title: 'Hour one', body: 'A peer worker comes.' });
    const id = await draft({ body: `Here: {{block:${block}}}` });
    await client.messageBlocks.trash({ id: block, version: 1 });
    expect(await get(id)).toMatchObject({
      asset: { filled: 'Here: A peer worker comes.' },
      blocks: [{ isInTrash: true }],
      holds: [],
    });
    const { hash } = (await get(id)).asset;
    await client.trash.purge({ records: [{ type: 'messageBlocks', id: block }] });
    const now = await get(id);
    expect(now.holds).toMatchObject([{ reason: 'blockMissing' }]);
    expect(now.asset.hash).not.toBe(hash);
    expect((await failureOf(client.messageBlocks.update({ id: block, version: 1, patch: {} }))).code).toBe('notFound');
  });
});
