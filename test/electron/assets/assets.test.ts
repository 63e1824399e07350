import { describe, expect, it } from 'vitest';

import { assetWay, day, problemOf } from '#test/support/asset-way.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const { approved, draft, get, move, publish } = assetWay(workspace);

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
