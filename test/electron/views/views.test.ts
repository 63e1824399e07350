import { describe, expect, it } from 'vitest';

import { failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';

const workspace = testWorkspace();

const definition = {
  query: { sort: { field: 'name', direction: 'asc' as const } },
  columns: { order: ['name', 'city'], hidden: [], widths: { name: 240 }, pinned: ['name'] },
};

async function addView(name: string, feature: 'people' | 'organizations' = 'people'): Promise<string> {
  return (await workspace.client.views.create({ feature, name, definition })).id;
}

describe('views', () => {
  it('are saved, listed for their table, changed, removed, and taken back', async () => {
    const { client } = workspace;
    const saved = await client.views.create({ feature: 'people', name: 'Press contacts', definition });
    expect(saved).toMatchObject({ version: 1, summary: 'Saved the view “Press contacts”' });
    await addView('Press contacts', 'organizations');
    expect(await client.views.list({ feature: 'people' })).toMatchObject([
      {
        id: saved.id,
        name: 'Press contacts',
        isDefault: false,
        position: 0,
        definition: { query: { archived: 'exclude' }, columns: definition.columns },
      },
    ]);
    expect(
      await client.views.update({ id: saved.id, version: 1, patch: { name: 'Press', isDefault: true } }),
    ).toMatchObject({ version: 2, summary: 'Changed the view “Press”' });
    expect(await client.views.remove({ id: saved.id })).toMatchObject({ summary: 'Removed the view “Press”' });
    expect(await client.views.list({ feature: 'people' })).toEqual([]);
    await client.changes.undo({});
    expect(await client.views.list({ feature: 'people' })).toMatchObject([
      { id: saved.id, name: 'Press', isDefault: true },
    ]);
    await client.changes.undo({});
    expect(await client.views.list({ feature: 'people' })).toMatchObject([
      { name: 'Press contacts', isDefault: false },
    ]);
  });

  it('have one default, and move among each other', async () => {
    const { client } = workspace;
    const [first, second] = [await addView('A'), await addView('B')];
    await client.views.update({ id: first, version: 1, patch: { isDefault: true } });
    await client.views.update({ id: second, version: 1, patch: { isDefault: true, position: 0 } });
    expect(await client.views.list({ feature: 'people' })).toMatchObject([
      { id: second, isDefault: true, position: 0 },
      { id: first, isDefault: false, position: 1 },
    ]);
    await client.changes.undo({});
    expect(await client.views.list({ feature: 'people' })).toMatchObject([
      { id: first, isDefault: true, position: 0 },
      { id: second, isDefault: false, position: 1 },
    ]);
  });

  it('fail for a name that is taken, a stale version, one that is not there, and malformed input', async () => {
    const { client } = workspace;
    const [id] = [await addView('Press'), await addView('Quiet')];
    expect(await failureOf(addView('PRESS'))).toEqual({
      code: 'invalid',
      data: { field: 'name', reason: 'taken', value: 'Press' },
    });
    expect(await failureOf(client.views.update({ id, version: 1, patch: { name: 'quiet' } }))).toMatchObject({
      code: 'invalid',
      data: { reason: 'taken' },
    });
    expect(await failureOf(client.views.update({ id, version: 9, patch: { name: 'Loud' } }))).toEqual({
      code: 'stale',
      data: { type: 'views', id, version: 1 },
    });
    expect(await failureOf(client.views.update({ id: 'x', version: 1, patch: {} }))).toEqual({
      code: 'notFound',
      data: { type: 'views', id: 'x' },
    });
    expect(await failureOf(client.views.remove({ id: 'x' }))).toEqual({
      code: 'notFound',
      data: { type: 'views', id: 'x' },
    });
    expect(await failureOf(addView(' '))).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('of tasks keep what their address says, beside those of people, and are changed and taken back', async () => {
    const { client } = workspace;
    const columns = { order: ['title'], hidden: ['effort'], widths: {}, pinned: [] };
    const late = { search: { view: 'board', due: 'late', mine: true }, columns };
    const made = await client.views.createOfTasks({ name: 'Late and mine', definition: late });
    expect(await client.views.listOfTasks()).toMatchObject([{ id: made.id, name: 'Late and mine', definition: late }]);
    expect(await failureOf(client.views.createOfTasks({ name: 'LATE and mine', definition: late }))).toMatchObject({
      code: 'invalid',
      data: { field: 'name', reason: 'taken' },
    });
    const today = { search: { due: 'today' }, columns };
    const changed = await client.views.updateOfTasks({ id: made.id, version: 1, definition: today });
    expect(await failureOf(client.views.updateOfTasks({ id: made.id, version: 1, definition: late }))).toMatchObject({
      code: 'stale',
    });
    await client.views.update({ id: made.id, version: changed.version, patch: { name: 'Today' } });
    expect(await client.views.listOfTasks()).toMatchObject([{ name: 'Today', definition: today }]);
    await client.views.remove({ id: made.id });
    await client.changes.undo({});
    await client.changes.undo({});
    await client.changes.undo({});
    expect(await client.views.listOfTasks()).toMatchObject([{ name: 'Late and mine', definition: late }]);
    expect((await client.views.list({ feature: 'people' })).map((view) => view.name)).not.toContain('Late and mine');
  });
});
