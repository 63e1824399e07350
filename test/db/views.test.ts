import { describe, expect, it } from 'vitest';

import { getView, insertView, listViews, updateView } from '#db/views/views-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { ViewDefinition } from '#shared/contract/views.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { step, undo } from '#test/support/seed.ts';

const definition: ViewDefinition = {
  query: {
    filter: null,
    text: 'police',
    archived: 'include',
    sort: { field: 'city', direction: 'desc' },
    groupBy: 'sector',
  },
  columns: { order: ['name', 'city'], hidden: ['email'], widths: { name: 240 }, pinned: ['name'] },
};

async function addView(db: WorkspaceDb, name: string, feature: 'people' | 'organizations' = 'people'): Promise<string> {
  const id = newId();
  await step(db, (writer) => insertView(writer, id, { feature, name, definition }));
  return id;
}

async function names(db: WorkspaceDb): Promise<string[]> {
  const views = await listViews(db.read, 'people');
  expect(views.map((view) => view.position)).toEqual(views.map((_, index) => index));
  return views.map((view) => view.name);
}

describe.each(dialects)('saved views on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('keep their definition, in the order they were made, for each table', async () => {
    const { db } = database;
    const press = await addView(db, 'Press');
    await addView(db, 'Quiet');
    await addView(db, 'Press', 'organizations');
    expect(await names(db)).toEqual(['Press', 'Quiet']);
    expect((await listViews(db.read, 'people'))[0]).toEqual({
      id: press,
      version: 1,
      feature: 'people',
      name: 'Press',
      definition,
      isDefault: false,
      position: 0,
    });
  });

  it('have names of their own in a table, in any case and accent', async () => {
    const { db } = database;
    const [press, quiet] = [await addView(db, 'Press'), await addView(db, 'Quiet')];
    const taken = { code: 'invalid', data: { field: 'name', reason: 'taken', value: 'Press' } };
    await expect(addView(db, 'PRESS')).rejects.toMatchObject(taken);
    await expect(step(db, (writer) => updateView(writer, quiet, 1, { name: 'préss' }))).rejects.toMatchObject(taken);
    await step(db, (writer) => updateView(writer, press, 1, { name: 'PRESS' }));
    expect(await getView(db.read, press)).toMatchObject({ name: 'PRESS', version: 2 });
  });

  it('have one default at most, and undo gives the old one back', async () => {
    const { db } = database;
    const [press, quiet] = [await addView(db, 'Press'), await addView(db, 'Quiet')];
    await step(db, (writer) => updateView(writer, press, 1, { isDefault: true }));
    const result = await step(db, (writer) => updateView(writer, quiet, 1, { isDefault: true }));
    const defaults = async () =>
      (await listViews(db.read, 'people')).filter((view) => view.isDefault).map((view) => view.id);
    expect(await defaults()).toEqual([quiet]);
    await undo(db, result);
    expect(await defaults()).toEqual([press]);
  });

  it('make room for one that moves', async () => {
    const { db } = database;
    const [first] = [await addView(db, 'A'), await addView(db, 'B'), await addView(db, 'C')];
    await step(db, (writer) => updateView(writer, first, 1, { position: 1 }));
    expect(await names(db)).toEqual(['B', 'A', 'C']);
    await step(db, (writer) => updateView(writer, first, 2, { position: 99 }));
    expect(await names(db)).toEqual(['B', 'C', 'A']);
  });

  it('show everything by name when the definition cannot be read', async () => {
    const { db } = database;
    const id = await addView(db, 'Press');
    await db.write.updateTable('saved_views').set({ definition: '{"query":' }).where('id', '=', id).execute();
    expect((await listViews(db.read, 'people'))[0]?.definition.query).toMatchObject({
      filter: null,
      sort: { field: 'name' },
    });
  });
});
