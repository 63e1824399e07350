import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

describe('tags', () => {
  it('are made once for a name in any case and accent', async () => {
    const { client } = workspace;
    const saved = await client.tags.create({ name: 'Élus' });
    expect(saved).toMatchObject({ version: 1, summary: 'Added the tag “Élus”' });
    expect(await client.tags.create({ name: ' elus ' })).toEqual({
      id: saved.id,
      version: 1,
      changeSetId: null,
      summary: 'The tag “Élus” is there already',
    });
    expect(await client.tags.list()).toEqual([
      { id: saved.id, version: 1, name: 'Élus', peopleCount: 0, organizationsCount: 0 },
    ]);
    await client.changes.undo({});
    expect(await client.tags.list()).toEqual([]);
  });

  it('take another name, and undo gives the old one back', async () => {
    const { client } = workspace;
    const { id } = await client.tags.create({ name: 'Press' });
    expect(await client.tags.rename({ id, version: 1, name: 'Media' })).toMatchObject({
      version: 2,
      summary: 'Renamed the tag to “Media”',
    });
    await client.changes.undo({});
    expect(await client.tags.create({ name: 'press' })).toMatchObject({ id, changeSetId: null });
  });

  it('fail to take a name that is taken or empty, when they changed meanwhile or are not there', async () => {
    const { client } = workspace;
    const { id } = await client.tags.create({ name: 'Press' });
    await client.tags.create({ name: 'Faith' });
    expect(await failureOf(client.tags.rename({ id, version: 1, name: 'FAITH' }))).toEqual({
      code: 'invalid',
      data: { field: 'name', reason: 'taken', value: 'Faith' },
    });
    expect(await failureOf(client.tags.rename({ id, version: 1, name: '\u0301' }))).toEqual({
      code: 'invalid',
      data: { field: 'name', reason: 'required' },
    });
    expect(await failureOf(client.tags.create({ name: '\u0301' }))).toEqual({
      code: 'invalid',
      data: { field: 'name', reason: 'required' },
    });
    expect(await failureOf(client.tags.create({ name: ' ' }))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await failureOf(client.tags.rename({ id, version: 7, name: 'Media' }))).toEqual({
      code: 'stale',
      data: { type: 'tags', id, version: 1 },
    });
    expect(await failureOf(client.tags.rename({ id: 'x', version: 1, name: 'Media' }))).toEqual({
      code: 'notFound',
      data: { type: 'tags', id: 'x' },
    });
    expect(await failureOf(client.tags.remove({ id: 'x' }))).toEqual({
      code: 'notFound',
      data: { type: 'tags', id: 'x' },
    });
  });

  it('come off every record when they are removed, and back onto them with one undo', async () => {
    const { client } = workspace;
    const { id } = await client.tags.create({ name: 'Press' });
    const people: string[] = [];
    for (let index = 0; index < 300; index++)
      people.push((await client.people.create({ name: `Person ${index}`, tagIds: [id] })).id);
    const police = await client.organizations.create({ name: 'Calder Police', tagIds: [id] });
    expect(await client.tags.list()).toMatchObject([{ peopleCount: 300, organizationsCount: 1 }]);
    const removed = await client.tags.remove({ id });
    expect(removed).toMatchObject({ id, summary: 'Removed the tag “Press” from 301 records' });
    expect(await client.tags.list()).toEqual([]);
    expect((await client.people.get({ id: people[0] ?? '' })).person.tagIds).toEqual([]);
    await client.changes.undo({});
    expect(await client.tags.list()).toMatchObject([{ id, peopleCount: 300, organizationsCount: 1 }]);
    expect((await client.organizations.get({ id: police.id })).organization.tagIds).toEqual([id]);
  });

  it('that nobody carries are removed as well', async () => {
    const { client } = workspace;
    const { id } = await client.tags.create({ name: 'Press' });
    expect((await client.tags.remove({ id })).summary).toBe('Removed the tag “Press”');
    expect(await client.tags.list()).toEqual([]);
  });
});
