import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();
const gone = { id: 'gone', version: 1 };

async function boxWithStory(consent: object) {
  const { client } = workspace;
  const story = await client.stories.create({ title: 'The night line', ...consent });
  const box = await client.messages.createBox({ title: 'Help on the spot' });
  const point = { boxId: box.id, position: 0, text: 'Somebody comes', evidenceId: null };
  return { story, box, point };
}

describe('messages', () => {
  it('are found by their words, go to the trash and come back', async () => {
    const { client } = workspace;
    const { id } = await client.messages.createBox({ title: 'Help', core: 'Somebody comes when you call' });
    await client.messages.updateBox({ id, version: 1, patch: { value: 'Lanterns on every porch' } });
    expect((await client.search.query({ text: 'lanterns' })).hits).toMatchObject([{ type: 'messageBoxes', id }]);
    await client.messages.trashBox({ id, version: 2 });
    expect((await client.messages.list()).boxes).toEqual([]);
    await client.changes.undo({});
    expect((await client.messages.list()).boxes).toMatchObject([{ id, title: 'Help' }]);
    expect(await failureOf(client.messages.trashBox(gone))).toMatchObject({ code: 'notFound' });
    expect(await failureOf(client.messages.createBox({ language: 'xx' }))).toMatchObject({
      data: { reason: 'unknownChoice' },
    });
    expect(await failureOf(client.messages.createBox({ segmentId: 'gone' }))).toMatchObject({ code: 'notFound' });
  });

  it('keep the day since which their points stand, and drop a point that is emptied', async () => {
    const { client } = workspace;
    const { box, point } = await boxWithStory({});
    await client.messages.setPoint({ ...point, storyId: null });
    const written = await client.messages.getBox({ id: box.id });
    expect(written.points).toMatchObject([{ position: 0, text: 'Somebody comes' }]);
    expect(written.pointsSince).not.toBeNull();
    await client.messages.setPoint({ ...point, text: '', storyId: null });
    expect((await client.messages.getBox({ id: box.id })).points).toEqual([]);
  });

  it('take no story without consent, and flag one whose consent is taken back', async () => {
    const { client } = workspace;
    const { story, box, point } = await boxWithStory({});
    const use = () => client.messages.setPoint({ ...point, storyId: story.id });
    expect(await failureOf(use())).toMatchObject({ data: { reason: 'storyMissing' } });
    await client.stories.update({
      id: story.id,
      version: 1,
      patch: { consentedOn: '2020-01-01', expiresOn: '2020-12-31' },
    });
    expect(await failureOf(use())).toMatchObject({ data: { reason: 'storyExpired' } });
    await client.stories.update({ id: story.id, version: 2, patch: { expiresOn: null } });
    await use();
    expect(await client.stories.uses({ id: story.id })).toMatchObject([{ id: box.id, point: 1 }]);
    await client.stories.withdraw({ id: story.id, version: 3, on: '2020-06-01' });
    expect((await client.messages.list()).boxes).toMatchObject([{ flagged: 1 }]);
    await client.messages.setPoint({ ...point, text: 'Somebody stays', storyId: story.id });
    expect(await failureOf(client.messages.setPoint({ ...point, position: 1, storyId: story.id }))).toMatchObject({
      data: { reason: 'storyWithdrawn' },
    });
    expect(await failureOf(client.stories.withdraw({ id: story.id, version: 4, on: '2020-06-02' }))).toMatchObject({
      data: { reason: 'alreadyWithdrawn' },
    });
  });
});

describe('stories', () => {
  it('name the texts and campaigns that tell them, those that are out first, and all of them when they are taken back', async () => {
    const { client } = workspace;
    const { story, box, point } = await boxWithStory({ consentedOn: '2026-01-02' });
    await client.messages.setPoint({ ...point, storyId: story.id });
    const campaign = await client.campaigns.create({ name: 'Fund what works' });
    const tells = async (title: string) => {
      const asset = await client.assets.create({ kind: 'testimonial', title, body: 'I.', campaignId: campaign.id });
      await client.assets.linkStory({ assetId: asset.id, storyId: story.id });
      return asset.id;
    };
    const first = await tells('A draft');
    const second = await tells('Before the council');
    await client.assets.recordOut({
      id: second,
      version: 1,
      publishedOn: '2026-03-01',
      reason: 'Before we kept track',
    });
    const trashed = await tells('Not used');
    await client.assets.trash({ id: trashed, version: 1 });
    expect(await client.stories.uses({ id: story.id })).toEqual([
      { type: 'messageBoxes', id: box.id, title: 'Help on the spot', point: 1, campaign: '', isOut: false },
      { type: 'assets', id: second, title: 'Before the council', point: 0, campaign: 'Fund what works', isOut: true },
      { type: 'assets', id: first, title: 'A draft', point: 0, campaign: 'Fund what works', isOut: false },
    ]);
    const { summary } = await client.stories.withdraw({ id: story.id, version: 1, on: '2026-03-10' });
    expect(summary).toBe('Noted that the story “The night line” was withdrawn; 3 uses to take down');
    const flags = async (id: string) => (await client.assets.get({ id })).asset.flags;
    expect([await flags(first), await flags(second)]).toEqual([['story'], expect.arrayContaining(['story'])]);
    expect((await client.messages.list()).boxes).toMatchObject([{ flagged: 1 }]);
  });
});

describe('audiences', () => {
  it('are added once from the list, and propose partners of their sectors', async () => {
    const { client } = workspace;
    expect(await client.messages.addSegments({ segments: ['business', 'media'] })).toMatchObject({ count: 2 });
    expect(await client.messages.addSegments({ segments: ['business'] })).toMatchObject({ count: 0 });
    expect(await failureOf(client.messages.addSegments({ segments: ['nobody'] }))).toMatchObject({
      data: { reason: 'unknownChoice' },
    });
    const shop = await client.organizations.create({ name: 'Corner Shop', sector: 'business' });
    const [segment] = (await client.messages.list()).segments;
    const segmentId = segment?.id ?? '';
    expect(await client.messages.proposals({ segmentId })).toMatchObject({
      total: 1,
      rows: [{ record: { id: shop.id } }],
    });
    expect(await client.messages.addProposed({ segmentId })).toMatchObject({ count: 1 });
    expect((await client.messages.proposals({ segmentId })).total).toBe(0);
    const { rows } = await client.messages.members({ segmentId });
    expect(rows).toMatchObject([{ record: { label: 'Corner Shop' }, stance: 'unknown' }]);
    expect(await client.messages.ofPartner({ type: 'organizations', id: shop.id })).toMatchObject([{ id: segmentId }]);
    expect(await client.messages.stands({ segmentId })).toMatchObject({ now: { unknown: 1 }, members: 1 });
    await client.messages.removeMembers({ ids: rows.map(({ id }) => id) });
    expect((await client.messages.members({ segmentId })).total).toBe(0);
  });
});

describe('evidence cards', () => {
  it('say where they are used, and come once from the list', async () => {
    const { client } = workspace;
    await client.evidence.addTemplates({ cards: ['E1', 'E2'] });
    expect(await client.evidence.addTemplates({ cards: ['E1'] })).toMatchObject({ count: 0 });
    const [card] = await client.evidence.list();
    const { box, point } = await boxWithStory({});
    await client.messages.setPoint({ ...point, evidenceId: card?.id ?? '', storyId: null });
    expect((await client.evidence.list())[0]?.uses).toMatchObject([{ type: 'messageBoxes', id: box.id, point: 1 }]);
    expect(await failureOf(client.evidence.create({ claim: 'Later', verifiedOn: '2090-01-01' }))).toMatchObject({
      data: { field: 'verifiedOn', reason: 'future' },
    });
  });
});
