import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('words that stay in a text', () => {
  it('keep their reason and who gave it, change it, and are marked again', async () => {
    const { client } = workspace;
    const box = await client.messages.createBox({ title: 'Help', core: 'Every addict is somebody’s child.' });
    const keeper = { type: 'messageBoxes' as const, id: box.id };
    const kept = await client.language.keep({ keeper, ruleId: 'r1', words: 'Addict', reason: 'Her own word' });
    expect(await client.language.kept(keeper)).toEqual([
      { id: kept.id, ruleId: 'r1', words: 'addict', reason: 'Her own word', memberName: 'Ana Ruiz' },
    ]);
    const again = await client.language.keep({ keeper, ruleId: 'r1', words: 'addict', reason: 'She asked for it' });
    expect(again.id).toBe(kept.id);
    expect(await client.language.kept(keeper)).toMatchObject([{ reason: 'She asked for it' }]);
    await client.language.unkeep({ id: kept.id });
    expect(await client.language.kept(keeper)).toEqual([]);
    await client.changes.undo({});
    expect(await client.language.kept(keeper)).toHaveLength(1);
  });

  it('stay in minutes and guidelines too, and go for good with them', async () => {
    const { client } = workspace;
    const meeting = await client.meetings.create({
      title: 'Plenary',
      type: 'plenary',
      heldOn: '2026-03-10',
      startsAt: '17:30',
    });
    const guidelines = await client.guidelines.create({ title: 'How we work' });
    for (const keeper of [
      { type: 'meetings', id: meeting.id },
      { type: 'guidelines', id: guidelines.id },
    ] as const) {
      await client.language.keep({ keeper, ruleId: 'r1', words: 'Clean', reason: 'The name of a law' });
      expect(await client.language.kept(keeper)).toMatchObject([{ words: 'clean', reason: 'The name of a law' }]);
      await client[keeper.type].trash({ id: keeper.id, version: 1 });
      await client.trash.purge({ records: [keeper] });
      expect(await client.language.kept(keeper)).toEqual([]);
    }
  });

  it('need a text that is there and a reason, and go for good with it', async () => {
    const { client } = workspace;
    const story = await client.stories.create({ title: 'The night line' });
    const keeper = { type: 'stories' as const, id: story.id };
    const fields = { ruleId: 'r1', words: 'clean', reason: 'Their words' };
    const gone = client.language.keep({ ...fields, keeper: { ...keeper, id: 'gone' } });
    expect(await failureOf(gone)).toMatchObject({ code: 'notFound' });
    const silent = client.language.keep({ ...fields, keeper, reason: ' ' });
    expect((await failureOf(silent)).code).toBe('BAD_REQUEST');
    expect((await failureOf(client.language.unkeep({ id: 'gone' }))).code).toBe('notFound');
    await client.language.keep({ ...fields, keeper });
    await client.stories.trash({ id: story.id, version: 1 });
    await client.trash.purge({ records: [{ type: 'stories', id: story.id }] });
    expect(await client.language.kept(keeper)).toEqual([]);
  });
});
