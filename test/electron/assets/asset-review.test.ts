import { describe, expect, it } from 'vitest';

import { assetWay, day, heldBy, problemOf } from '#test/support/asset-way.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const { approved, approves, draft, get, move, publish } = assetWay(workspace);

describe('the review of assets', () => {
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
});
