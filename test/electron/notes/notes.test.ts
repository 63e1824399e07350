import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('notes', () => {
  it('are added by the member at this computer, and undo takes them back', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const saved = await client.notes.create({ record: dana, body: 'Likes **plain** words', isRestricted: true });
    expect(saved).toMatchObject({ version: 1, summary: 'Added a note on Dana Whitlock' });
    expect(await client.notes.list({ record: dana })).toMatchObject([
      {
        id: saved.id,
        record: dana,
        body: 'Likes **plain** words',
        isRestricted: true,
        isPinned: false,
        authorId: await workspace.meId(),
      },
    ]);
    await client.changes.undo({});
    expect(await client.notes.list({ record: dana })).toEqual([]);
    await client.changes.redo({});
    expect(await client.notes.list({ record: dana })).toMatchObject([
      { id: saved.id, authorId: await workspace.meId() },
    ]);
  });

  it('are changed field by field, and undo sets them back', async () => {
    const { client } = workspace;
    const police = await workspace.addOrganization('Calder Police');
    const { id } = await client.notes.create({ record: police, body: 'One' });
    await client.notes.create({ record: police, body: 'Two' });
    expect(await client.notes.update({ id, version: 1, patch: { body: 'Three', isPinned: true } })).toMatchObject({
      version: 2,
      summary: 'Changed a note on Calder Police',
    });
    expect((await client.notes.list({ record: police })).map((note) => note.body)).toEqual(['Three', 'Two']);
    await client.changes.undo({});
    expect((await client.notes.list({ record: police })).map((note) => note.body)).toEqual(['Two', 'One']);
  });

  it('fail when they changed meanwhile or are not there', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    const { id } = await client.notes.create({ record: dana, body: 'One' });
    await client.notes.update({ id, version: 1, patch: { body: 'Two' } });
    expect(await failureOf(client.notes.update({ id, version: 1, patch: { body: 'Three' } }))).toEqual({
      code: 'stale',
      data: { type: 'notes', id, version: 2 },
    });
    expect(await failureOf(client.notes.update({ id: 'x', version: 1, patch: {} }))).toEqual({
      code: 'notFound',
      data: { type: 'notes', id: 'x' },
    });
    expect(await failureOf(client.notes.create({ record: { type: 'people', id: 'x' }, body: 'One' }))).toEqual({
      code: 'notFound',
      data: { type: 'people', id: 'x' },
    });
  });

  it('refuse a text without a word, and malformed input', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    expect(await failureOf(client.notes.create({ record: dana, body: ' \n' }))).toEqual({
      code: 'invalid',
      data: { field: 'body', reason: 'required' },
    });
    expect(await failureOf(client.notes.create({ record: dana, body: 'x'.repeat(1_048_577) }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    const { id } = await client.notes.create({ record: dana, body: 'One' });
    expect(await failureOf(client.notes.update({ id, version: 1, patch: { body: '' } }))).toMatchObject({
      code: 'invalid',
    });
  });
});
