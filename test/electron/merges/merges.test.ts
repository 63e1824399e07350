import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('merging', () => {
  it('shows what it will do, does it, tells of it in the history, and is taken apart', async () => {
    const { client } = workspace;
    const kept = await workspace.addPerson('Rosa Delgado');
    const other = await workspace.addPerson('R. Delgado');
    await client.people.update({ id: other.id, version: 1, patch: { pronouns: 'she/her' } });
    const input = { type: 'people' as const, keptId: kept.id, otherIds: [other.id] };
    const preview = await client.merges.preview(input);
    expect(preview.fields.find(({ field }) => field === 'pronouns')).toMatchObject({
      values: [
        { id: kept.id, value: '' },
        { id: other.id, value: 'she/her' },
      ],
      merged: 'she/her',
      choice: other.id,
    });
    const saved = await client.merges.merge({ ...input, choices: { name: other.id } });
    expect(saved.summary).toBe('Merged R. Delgado into Rosa Delgado');
    expect((await client.people.get({ id: kept.id })).person).toMatchObject({
      name: 'R. Delgado',
      pronouns: 'she/her',
    });
    expect(await failureOf(client.people.get({ id: other.id }))).toMatchObject({ code: 'notFound' });
    expect(await client.merges.of({ id: kept.id })).toMatchObject([{ otherId: other.id, otherName: 'R. Delgado' }]);
    const { changes } = await client.changes.ofRecord({ type: 'people', id: kept.id });
    expect(changes.some(({ fields }) => fields.some(({ field }) => field === 'pronouns'))).toBe(true);

    const [merge] = await client.merges.ofStep({ changeSetId: saved.changeSetId ?? '' });
    expect(merge?.id).toBe(saved.mergeIds[0]);
    const parted = await client.merges.unmerge({ id: merge?.id ?? '' });
    expect(parted).toMatchObject({ otherId: other.id, changedSince: 0, keptFields: [] });
    expect((await client.people.get({ id: kept.id })).person.name).toBe('Rosa Delgado');
    expect((await client.people.get({ id: other.id })).person).toMatchObject({
      name: 'R. Delgado',
      pronouns: 'she/her',
    });
  });

  it('is one step of the history, which undo and redo take back and do again', async () => {
    const { client } = workspace;
    const kept = await workspace.addOrganization('Calder Clinic');
    const other = await workspace.addOrganization('Calder Clinic, Inc.');
    await client.merges.merge({ type: 'organizations', keptId: kept.id, otherIds: [other.id] });
    await client.changes.undo({});
    expect((await client.organizations.get({ id: other.id })).organization.name).toBe('Calder Clinic, Inc.');
    await client.changes.redo({});
    expect(await failureOf(client.organizations.get({ id: other.id }))).toMatchObject({ code: 'notFound' });
  });

  it('lets whoever stayed be found by the name that went, until they are parted', async () => {
    const { client } = workspace;
    const kept = await workspace.addPerson('Rosa Delgado');
    const other = await workspace.addPerson('Quilla Vance');
    const hits = async () => (await client.search.query({ text: 'quilla' })).hits.map(({ id }) => id);
    const { mergeIds } = await client.merges.merge({ type: 'people', keptId: kept.id, otherIds: [other.id] });
    expect(await hits()).toEqual([kept.id]);
    await client.merges.unmerge({ id: mergeIds[0] ?? '' });
    expect(await hits()).toEqual([other.id]);
  });

  it('refuses a record with itself, one that is gone, and a merge that is not there', async () => {
    const { client } = workspace;
    const one = await workspace.addPerson('Rosa Delgado');
    const type = 'people';
    expect(await failureOf(client.merges.merge({ type, keptId: one.id, otherIds: [one.id] }))).toMatchObject({
      code: 'invalid',
      data: { reason: 'sameRecord' },
    });
    expect(await failureOf(client.merges.preview({ type, keptId: one.id, otherIds: ['nobody'] }))).toMatchObject({
      code: 'notFound',
    });
    expect(await failureOf(client.merges.unmerge({ id: 'nothing' }))).toMatchObject({ code: 'notFound' });
  });
});
