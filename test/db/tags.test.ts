import { describe, expect, it } from 'vitest';

import { addTags } from '#db/partners/record-tags-repository.ts';
import {
  carriersOf,
  findTagByName,
  getTag,
  insertTag,
  listTags,
  renameTag,
  takeTagOff,
} from '#db/tags/tags-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf } from '#test/support/query-plan.ts';
import { addOrganization, addPerson, moveToTrash, step, undo } from '#test/support/seed.ts';

async function addTag(db: WorkspaceDb, name: string): Promise<string> {
  const id = newId();
  await step(db, (writer) => insertTag(writer, id, name));
  return id;
}

describe.each(dialects)('tags on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are listed by name with how many records in use carry each', async () => {
    const { db } = database;
    const [press, faith] = [await addTag(db, 'Press'), await addTag(db, 'élus')];
    const [dana, otis, gail] = [await addPerson(db, 'Dana'), await addPerson(db, 'Otis'), await addPerson(db, 'Gail')];
    const police = await addOrganization(db, 'Calder Police');
    await step(db, async (writer) => {
      await addTags(writer, 'people', [dana, otis, gail], [press]);
      await addTags(writer, 'organizations', [police], [press, faith]);
    });
    await moveToTrash(db, 'people', gail);
    expect(await listTags(db.read)).toEqual([
      { id: faith, version: 1, name: 'élus', peopleCount: 0, organizationsCount: 1 },
      { id: press, version: 1, name: 'Press', peopleCount: 2, organizationsCount: 1 },
    ]);
    expect((await carriersOf(db.read, press)).toSorted()).toEqual([dana, otis, gail, police].toSorted());
  });

  it('are found by name in any case and accent', async () => {
    const { db } = database;
    const id = await addTag(db, 'Élus');
    expect(await findTagByName(db.read, ' elus ')).toMatchObject({ id });
    expect(await findTagByName(db.read, 'elu')).toBeUndefined();
  });

  it('take another name unless another tag has it', async () => {
    const { db } = database;
    const [press] = [await addTag(db, 'press'), await addTag(db, 'Faith')];
    await step(db, (writer) => renameTag(writer, press, 1, 'Press'));
    expect(await getTag(db.read, press)).toMatchObject({ name: 'Press', version: 2 });
    const clash = step(db, (writer) => renameTag(writer, press, 2, 'FAITH'));
    await expect(clash).rejects.toMatchObject({
      code: 'invalid',
      data: { field: 'name', reason: 'taken', value: 'Faith' },
    });
  });

  it('are back on their records when a removal is undone', async () => {
    const { db } = database;
    const [press, dana] = [await addTag(db, 'Press'), await addPerson(db, 'Dana')];
    await step(db, (writer) => addTags(writer, 'people', [dana], [press]));
    const result = await step(db, async (writer) => {
      await takeTagOff(writer, press, [dana]);
      await writer.remove('tags', [press]);
    });
    expect(await listTags(db.read)).toEqual([]);
    await undo(db, result);
    expect(await listTags(db.read)).toMatchObject([{ id: press, peopleCount: 1 }]);
  });
});

describe('the plans of tags', () => {
  const database = testDatabase(dialects[0]);

  it('count from an index alone', async () => {
    const plans = await queryPlans(database.db.read, async (reader) => {
      await listTags(reader);
      await carriersOf(reader, 'x');
      await findTagByName(reader, 'x');
    });
    expect(scansOf(plans, ['record_tags'])).toEqual([]);
    expect(scansOf(plans, ['people', 'organizations'])).toEqual([]);
  });
});
