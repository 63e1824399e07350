import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { beginLongStep } from '#db/changes/record-step.ts';
import { takeBack } from '#db/changes/take-back.ts';
import { openSqliteWorkspace, type SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { newPersonRow } from '#db/people/people-repository.ts';
import { newId } from '#shared/ids.ts';
import { endOfJob, startTestService, type TestService } from '#test/support/storage-service.ts';

let test: TestService;
let path: string;
beforeEach(async () => {
  test = await startTestService();
  path = await test.newWorkspace();
  await test.client.workspaces.close();
});
afterEach(() => test.dispose());

const now = new Date('2026-03-10T12:00:00.000Z');
const command = { name: 'imports.apply', memberId: '', now };

/** Works in the file as a program that will end in the middle. */
async function inFile(work: (db: SqliteWorkspaceDb) => Promise<void>): Promise<void> {
  const db = await openSqliteWorkspace(path);
  await work(db);
  await db.close();
}

const people = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => newPersonRow(newId(), now.toISOString(), { name: `${name} ${index}` }));

describe('a step that a crash left unfinished', () => {
  it('is taken back whole when the file is opened, and no trace of it looks finished', async () => {
    await inFile(async (db) => {
      const step = await beginLongStep(db, command);
      for (const name of ['First', 'Second', 'Third'])
        await step.part((writer) => writer.insert('people', people(300, name)));
    });
    await test.client.workspaces.open({ path });
    expect(await test.client.workspaces.facts()).toMatchObject({ people: 0, changeSets: 0 });
    expect((await test.client.search.query({ text: 'second' })).hits).toEqual([]);
    expect(await endOfJob(test.client, await test.client.workspaces.check())).toMatchObject({
      result: { problems: [] },
    });
  });

  it('leaves what others did meanwhile', async () => {
    await inFile(async (db) => {
      const step = await beginLongStep(db, command);
      await step.part((writer) => writer.insert('people', people(10, 'Imported')));
    });
    await test.client.workspaces.open({ path });
    await test.client.people.create({ name: 'Rosa' });
    expect(await test.client.workspaces.facts()).toMatchObject({ people: 1 });
  });
});

describe('an undo that a crash broke off', () => {
  it('is brought to its end, removals and changes among what it takes back', async () => {
    await inFile(async (db) => {
      const rows = people(1_200, 'Kept');
      const before = await beginLongStep(db, command);
      await before.part((writer) => writer.insert('people', rows));
      await before.finish('Added 1,200 people');
      const ids = rows.map((row) => row.id);
      const mixed = await beginLongStep(db, command);
      await mixed.part((writer) => writer.insert('people', people(1_500, 'Added')));
      await mixed.part((writer) => writer.remove('people', ids.slice(0, 600)));
      await mixed.part((writer) => writer.updateMany('people', ids.slice(600), { description: 'changed' }));
      await mixed.finish('Changed much');
      const step = await db.write
        .selectFrom('change_sets')
        .selectAll()
        .where('id', '=', mixed.changeSetId)
        .executeTakeFirstOrThrow();
      await brokenOffAfter(2_000, (between) => void takeBack(db, step, { skipConflicts: false, between }));
    });
    await test.client.workspaces.open({ path });
    expect(await test.client.workspaces.facts()).toMatchObject({ people: 1_200, changeSets: 2 });
    const { changeSets } = await test.client.changes.list({});
    expect(changeSets.map(({ state, summary }) => ({ state, summary }))).toEqual([
      { state: 'undone', summary: 'Changed much' },
      { state: 'done', summary: 'Added 1,200 people' },
    ]);
    await test.client.workspaces.close();
    await inFile(async (db) => {
      const changed = await db.read.selectFrom('people').select('id').where('description', '=', 'changed').execute();
      expect(changed).toEqual([]);
    });
  });
});

/** Starts work in parts and leaves it between two of them, for good. */
function brokenOffAfter(count: number, start: (between: (done: number) => Promise<void>) => void): Promise<void> {
  return new Promise((resolve) => {
    start((done) => {
      if (done < count) return Promise.resolve();
      resolve();
      return new Promise(() => {});
    });
  });
}
