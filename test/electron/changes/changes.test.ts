import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('changes', () => {
  it('takes back and does again, step by step, and says what comes next', async () => {
    const { client } = workspace;
    const { id } = await workspace.addPerson('Dana');
    await client.people.update({ id, version: 1, patch: { name: 'Dana Whitlock' } });
    expect((await client.changes.state({})).undo?.summary).toBe('Changed Dana Whitlock');
    await client.changes.undo({});
    expect((await client.people.get({ id })).person.name).toBe('Dana');
    expect((await client.changes.state({})).redo?.summary).toBe('Changed Dana Whitlock');
    await client.changes.redo({});
    expect((await client.people.get({ id })).person.name).toBe('Dana Whitlock');
    expect((await failureOf(client.changes.redo({}))).code).toBe('nothingToRedo');
  });

  it('does not bring back what a new step left behind', async () => {
    const { client } = workspace;
    await workspace.addPerson('Ruth');
    await client.changes.undo({});
    await workspace.addPerson('Gail');
    await client.changes.undo({});
    await client.changes.redo({});
    expect(
      (await client.people.page({ sort: { field: 'name', direction: 'asc' } })).rows.map((row) => row.name),
    ).toEqual(['Gail']);
  });

  it('names what stands in the way of an older step, and takes back the rest on request', async () => {
    const { client } = workspace;
    const { id } = await workspace.addPerson('Dana');
    const first = await client.people.update({ id, version: 1, patch: { name: 'Dana W.', pronouns: 'she/her' } });
    await client.people.update({ id, version: 2, patch: { name: 'Dana Whitlock' } });
    const changeSetId = first.changeSetId ?? '';
    expect(await failureOf(client.changes.undo({ changeSetId }))).toMatchObject({
      code: 'undoConflict',
      data: { conflicts: [{ type: 'people', id, label: 'Dana Whitlock', isRestricted: false, field: 'name' }] },
    });
    expect((await client.people.get({ id })).person.pronouns).toBe('she/her');
    expect(await client.changes.undo({ changeSetId, skipConflicts: true })).toMatchObject({ skipped: 1 });
    expect((await client.people.get({ id })).person).toMatchObject({ name: 'Dana Whitlock', pronouns: '' });
  });

  it('does not take a record away on which later work hangs', async () => {
    const { client } = workspace;
    const created = await client.people.create({ name: 'Dana' });
    await client.interactions.log({
      occurredOn: '2026-03-01',
      channel: 'phone',
      participants: [{ type: 'people', id: created.id }],
    });
    expect((await failureOf(client.changes.undo({ changeSetId: created.changeSetId ?? '' }))).code).toBe(
      'undoConflict',
    );
    expect((await client.people.get({ id: created.id })).person.name).toBe('Dana');
  });

  it('tells the history of one record in words, and sets one field back as a new step', async () => {
    const { client } = workspace;
    const { id } = await workspace.addPerson('Dana');
    await client.people.update({
      id,
      version: 1,
      patch: { stage: 'active', emails: [{ label: 'work', value: 'd@x.example' }] },
    });
    const { changes } = await client.changes.ofRecord({ type: 'people', id });
    expect(changes.map((change) => change.kind)).toEqual(['updated', 'created']);
    expect(changes[0]?.fields).toEqual(
      expect.arrayContaining([
        { field: 'stage', before: 'Identified', after: 'Active' },
        { field: 'emails', before: '', after: 'd@x.example' },
      ]),
    );
    await client.changes.revertField({ changeId: changes[0]?.id ?? 0, field: 'stage' });
    expect((await client.people.get({ id })).person).toMatchObject({
      stage: 'identified',
      emails: [{ value: 'd@x.example' }],
    });
    expect(
      (await failureOf(client.changes.revertField({ changeId: changes[0]?.id ?? 0, field: 'shoeSize' }))).code,
    ).toBe('invalid');
    expect((await failureOf(client.changes.revertField({ changeId: 999_999, field: 'stage' }))).code).toBe('notFound');
  });

  it('lists the steps newest first with who and when', async () => {
    const { client } = workspace;
    await workspace.addPerson('Dana');
    await workspace.addPerson('Ruth');
    const page = await client.changes.list({ limit: 1 });
    expect(page.changeSets).toMatchObject([{ summary: 'Added Ruth', memberId: await workspace.meId(), state: 'done' }]);
    const older = await client.changes.list({ limit: 1, cursor: page.nextCursor });
    expect(older.changeSets[0]?.summary).toBe('Added Dana');
    expect(await client.changes.ofChangeSet({ id: older.changeSets[0]?.id ?? '' })).toMatchObject([
      { kind: 'created', record: { label: 'Dana' } },
    ]);
    expect((await failureOf(client.changes.ofChangeSet({ id: 'nothing' }))).code).toBe('notFound');
  });
});

describe('trash', () => {
  it('previews, moves with links kept, lists, restores and is taken back', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock', { role: { organizationName: 'Calder Police' } });
    await client.interactions.log({ occurredOn: '2026-03-01', channel: 'phone', participants: [dana] });
    const selection = { ids: [dana.id] };
    expect(await client.trash.preview({ type: 'people', selection })).toMatchObject({
      count: 1,
      roles: 1,
      interactions: 1,
      sample: [{ label: 'Dana Whitlock' }],
    });
    expect(await client.trash.move({ type: 'people', selection })).toMatchObject({
      count: 1,
      summary: 'Moved Dana Whitlock to the trash, links kept',
    });
    expect((await client.people.outline({ sort: { field: 'name', direction: 'asc' } })).total).toBe(0);
    expect((await client.search.query({ text: 'whitlock', types: ['people'] })).hits).toEqual([]);
    expect(await client.trash.list({})).toMatchObject({
      total: 1,
      rows: [{ type: 'people', id: dana.id, label: 'Dana Whitlock' }],
    });
    await client.trash.restore({ records: [{ type: 'people', id: dana.id }] });
    expect((await client.people.get({ id: dana.id })).roles).toHaveLength(1);
    await client.changes.undo({});
    await client.changes.undo({});
    expect((await client.search.query({ text: 'whitlock', types: ['people'] })).hits).toHaveLength(1);
    expect((await failureOf(client.trash.move({ type: 'people', selection: { ids: ['nobody'] } }))).code).toBe(
      'notFound',
    );
    expect(
      (
        await failureOf(
          client.trash.move({ type: 'notes', selection: { query: { sort: { field: 'name', direction: 'asc' } } } }),
        )
      ).code,
    ).toBe('invalid');
  });

  it('removes for good without a trace in records, history or search, and only from the trash', async () => {
    const { client } = workspace;
    const dana = await workspace.addPerson('Dana Whitlock');
    await client.notes.create({ record: dana, body: 'Prefers calls before nine' });
    const records = [{ type: 'people' as const, id: dana.id }];
    expect(await client.trash.purge({ records })).toEqual({ count: 0 });
    await client.trash.move({ type: 'people', selection: { ids: [dana.id] } });
    expect(await client.trash.purge({ records })).toEqual({ count: 1 });
    expect((await failureOf(client.people.get({ id: dana.id }))).code).toBe('notFound');
    expect((await client.search.query({ text: 'before nine' })).hits).toEqual([]);
    const sentences = (await client.changes.list({})).changeSets.map((step) => step.summary).join(' ');
    expect(sentences).not.toContain('Whitlock');
  });
});
