import { describe, expect, it } from 'vitest';

import { assetWay, day, heldBy } from '#test/support/asset-way.ts';
import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const { draft, get, move } = assetWay(workspace);

describe('what an asset points at', () => {
  it('has to be there', async () => {
    const { client } = workspace;
    const id = await draft({ body: 'It was 40 %.' });
    expect((await failureOf(client.assets.linkStory({ assetId: id, storyId: 'none' }))).code).toBe('notFound');
    expect((await failureOf(client.assets.back({ assetId: id, number: '40 %', evidenceId: 'none' }))).code).toBe(
      'notFound',
    );
    expect((await failureOf(client.assets.update({ id, version: 1, patch: { segmentId: 'none' } }))).code).toBe(
      'notFound',
    );
  });

  it('holds a text back once the consent of its story is over or taken back', async () => {
    const { client } = workspace;
    const id = await draft({ kind: 'testimonial', body: 'I came home.' });
    expect((await get(id)).holds).toMatchObject([{ reason: 'storyMissing' }]);
    const story = await client.stories.create({
      title: 'Coming home',
      consentedOn: '2026-01-02',
      expiresOn: '2026-12-31',
    });
    const link = await client.assets.linkStory({ assetId: id, storyId: story.id });
    expect((await client.assets.linkStory({ assetId: id, storyId: story.id })).id).toBe(link.id);
    expect(await get(id)).toMatchObject({ holds: [], stories: [{ title: 'Coming home', consent: 'fine' }] });
    await client.stories.update({ id: story.id, version: story.version, patch: { expiresOn: '2026-03-09' } });
    expect((await get(id)).holds).toMatchObject([{ reason: 'storyExpired', names: ['Coming home'] }]);
    await client.stories.withdraw({ id: story.id, version: story.version + 1, on: day });
    expect((await get(id)).asset.flags).toEqual(['story']);
    expect(await heldBy(client.assets.recordOut({ id, version: 1, publishedOn: day, reason: 'Out' }))).toMatchObject([
      { reason: 'storyWithdrawn', names: ['Coming home'] },
    ]);
    await client.assets.unlinkStory({ id: link.id });
    expect((await get(id)).stories).toEqual([]);
  });

  it('backs a number that the card holds, or that is named as its own', async () => {
    const { client } = workspace;
    const id = await draft({ kind: 'fact-sheet', body: 'It was 40 % in 12 months.' });
    const card = await client.evidence.create({
      claim: 'Fewer arrests in 12 months',
      figure: '40 percent',
      source: 'A study',
    });
    await move(id, 'language-check');
    await move(id, 'fact-check');
    expect((await get(id)).next?.refusals).toMatchObject([{ reason: 'numbersUnbacked', names: ['40 %', '12'] }]);
    await client.assets.back({ assetId: id, number: '40 %', evidenceId: card.id });
    // The card was linked for one number, and holds the other as well.
    const { numbers, next } = await get(id);
    expect(numbers).toMatchObject([
      { number: '40 %', backing: { label: 'Fewer arrests in 12 months' } },
      { number: '12', backing: { evidenceId: card.id } },
    ]);
    expect(next?.refusals).toEqual([]);
    await client.assets.unback({ id: numbers[0]?.backing?.rowId ?? '' });
    expect((await get(id)).numbers.map(({ backing }) => backing)).toEqual([null, null]);
  });

  it('gives words back that were let stay', async () => {
    const { client } = workspace;
    const id = await draft({ body: 'The offender came.' });
    const { id: override } = await client.assets.override({
      assetId: id,
      ruleId: 'cj01',
      quote: 'offender',
      reason: 'A law',
    });
    expect((await get(id)).findings).toMatchObject([{ overrideId: override, reason: 'A law' }]);
    await client.assets.takeBackOverride({ id: override });
    expect((await get(id)).findings).toMatchObject([{ overrideId: '' }]);
  });

  it('goes by the words of our own glossary, at the steps and in the version that is kept', async () => {
    const { client } = workspace;
    const own = await client.glossary.create({
      kind: 'own',
      locale: 'en',
      words: ['corner folk'],
      suggestions: ['neighbor we know well'],
      severity: 'H',
      reason: 'Said of people whom we fail',
    });
    const id = await draft({ body: 'Help for all corner folk.' });
    await move(id, 'language-check');
    expect(await get(id)).toMatchObject({
      findings: [{ ruleId: own.id, words: 'corner folk', reason: 'Said of people whom we fail' }],
      next: { refusals: [{ reason: 'findingsOpen', names: ['corner folk'] }] },
    });
    await client.assets.override({ assetId: id, ruleId: own.id, quote: 'corner folk', reason: 'A title' });
    await move(id, 'fact-check');
    const { findings, next } = await get(id);
    expect(findings).toMatchObject([{ reason: 'A title' }]);
    expect(next?.refusals).toEqual([]);
    await client.glossary.remove({ id: own.id });
    expect((await get(id)).findings).toEqual([]);
  });
});
