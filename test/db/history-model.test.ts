import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nextRedo, nextUndo } from '#db/changes/changes-repository.ts';
import { beginLongStep } from '#db/changes/record-step.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { doAgain, takeBack } from '#db/changes/take-back.ts';
import { newOrganizationRow } from '#db/organizations/organizations-repository.ts';
import { addTags, removeTags } from '#db/partners/record-tags-repository.ts';
import { newPersonRow, personColumns } from '#db/people/people-repository.ts';
import { insertRole } from '#db/roles/roles-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { logicalExport } from '#test/support/logical-export.ts';
import { step } from '#test/support/seed.ts';

type Move = (db: WorkspaceDb, pick: (list: readonly string[]) => string | undefined) => Promise<void>;

const names = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom('Dana Whitlock', 'Zoë Ünal', '安藤 ロイド', 'نور حداد', 'O’Brien; DROP TABLE people'),
);

/** What a person may do, each as one step of the history. */
const moves = fc.oneof(
  names.map(
    (name): Move =>
      async (db) =>
        void (await step(db, (writer) =>
          writer.insert('people', [
            newPersonRow(newId(), writer.now, {
              name,
              emails: [{ label: 'work', value: `${name.length}@example.org` }],
            }),
          ]),
        )),
  ),
  names.map(
    (name): Move =>
      async (db) =>
        void (await step(db, (writer) =>
          writer.insert('organizations', [newOrganizationRow(newId(), writer.now, { name, sector: 'faith' })]),
        )),
  ),
  names.map((name): Move => async (db, pick) => {
    const id = pick(await ids(db, 'people'));
    if (id !== undefined)
      await step(db, (writer) => writer.update('people', id, personColumns({ name, stage: 'active' })));
  }),
  names.map((name): Move => async (db, pick) => {
    const id = pick(await ids(db, 'organizations'));
    if (id !== undefined) await step(db, (writer) => writer.update('organizations', id, { name }));
  }),
  names.map((title): Move => async (db, pick) => {
    const [personId, organizationId] = [pick(await ids(db, 'people')), pick(await ids(db, 'organizations'))];
    if (personId !== undefined && organizationId !== undefined)
      await step(db, (writer) => insertRole(writer, { id: newId(), personId, organizationId, title }));
  }),
  fc.constant<Move>(async (db, pick) => {
    const id = pick(await ids(db, 'roles'));
    if (id !== undefined) await step(db, (writer) => writer.remove('roles', [id]));
  }),
  names.map((heard): Move => async (db, pick) => {
    const id = pick(await ids(db, 'people'));
    if (id !== undefined) await step(db, (writer) => insertContact(writer, id, heard));
  }),
  fc.constant<Move>(async (db, pick) => {
    const id = pick(await ids(db, 'people'));
    if (id !== undefined) await step(db, (writer) => writer.update('people', id, { deleted_at: writer.now }));
  }),
  names.map((name): Move => async (db) => {
    const everybody = await ids(db, 'people');
    await step(db, async (writer) => {
      const tagId = newId();
      await writer.insert('tags', [
        { id: tagId, version: 1, created_at: writer.now, updated_at: writer.now, name, sort_name: `${name}${tagId}` },
      ]);
      await addTags(writer, 'people', everybody, [tagId]);
    });
  }),
  fc.constant<Move>(async (db, pick) => {
    const tagId = pick(await ids(db, 'tags'));
    const everybody = await ids(db, 'people');
    if (tagId !== undefined) await step(db, (writer) => removeTags(writer, everybody, [tagId]));
  }),
);

describe.each(dialects)('the history on $name', (dialect) => {
  const database = testDatabase(dialect);
  // PGlite is some hundred times slower: there a few short stories must do.
  const [rounds, length] = dialect.name === 'SQLite' ? [40, 14] : [2, 5];

  test('takes everything back to where it began and does it all again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { maxLength: length }), fc.infiniteStream(fc.nat()), async (list, numbers) => {
        const { db } = database;
        const pick = (from: readonly string[]) => from[(numbers.next().value ?? 0) % Math.max(1, from.length)];
        const start = await logicalExport(db.write);
        const states = [start];
        for (const move of list) {
          const before = await lastSeq(db);
          await move(db, pick);
          if ((await lastSeq(db)) !== before) states.push(await logicalExport(db.write));
        }
        for (let index = states.length - 2; index >= 0; index--) {
          await undoOne(db);
          expect(await logicalExport(db.write)).toBe(states[index]);
        }
        for (const state of states.slice(1)) {
          await redoOne(db);
          expect(await logicalExport(db.write)).toBe(state);
        }
        while ((await logicalExport(db.write)) !== start) await undoOne(db);
      }),
      { numRuns: rounds, endOnFailure: true },
    );
  }, 120_000);

  test('keeps the search index in step through doing, undoing and redoing', async () => {
    const { db } = database;
    await step(db, (writer) => writer.insert('people', [newPersonRow(newId(), writer.now, { name: 'Noor Haddad' })]));
    await undoOne(db);
    expect(await db.write.transaction().execute((trx) => db.dialect.search.isIntact(trx))).toBe(true);
    expect(await find(db, 'noor')).toEqual([]);
    await redoOne(db);
    expect(await find(db, 'noor')).toEqual(['Noor Haddad']);
  });

  test('takes a long step back in parts, and leaves no trace of one that was abandoned', async () => {
    const { db } = database;
    const start = await logicalExport(db.write);
    const long = await beginLongStep(db, { name: 'test.long', memberId: '', now: new Date('2026-03-10T10:00:00Z') });
    const size = dialect.name === 'SQLite' ? 700 : 40;
    for (let part = 0; part < 3; part++) await long.part((writer) => insertMany(writer, part, size));
    expect(await long.finish('Added many people')).toBe(true);
    const full = await logicalExport(db.write);
    await undoOne(db);
    expect(await logicalExport(db.write)).toBe(start);
    await redoOne(db);
    expect(await logicalExport(db.write)).toBe(full);
    await undoOne(db);

    const abandoned = await beginLongStep(db, {
      name: 'test.long',
      memberId: '',
      now: new Date('2026-03-10T11:00:00Z'),
    });
    await abandoned.part((writer) => insertMany(writer, 9, 20));
    await abandoned.abandon();
    expect(await logicalExport(db.write)).toBe(start);
    expect(await db.write.selectFrom('change_sets').select('id').where('state', '=', 'running').execute()).toEqual([]);
  });

  test('leaves a long step as it is when something late in it stands in the way', async () => {
    const { db } = database;
    const long = await beginLongStep(db, { name: 'test.long', memberId: '', now: new Date('2026-03-10T10:00:00Z') });
    const first = newId();
    await long.part((writer) => writer.insert('people', [newPersonRow(first, writer.now, { name: 'Dana' })]));
    await long.part((writer) => insertMany(writer, 1, 1_200));
    await long.finish('Added many people');
    await step(db, (writer) => writer.update('people', first, { name: 'Dana Whitlock' }));
    const before = await logicalExport(db.write);
    const changeSet = await db.write
      .selectFrom('change_sets')
      .selectAll()
      .where('id', '=', long.changeSetId)
      .executeTakeFirstOrThrow();
    await expect(takeBack(db, changeSet, { skipConflicts: false })).rejects.toThrow('Later changes stand in the way.');
    expect(await logicalExport(db.write)).toBe(before);
    const { skipped } = await takeBack(db, changeSet, { skipConflicts: true });
    expect(skipped).toHaveLength(1);
    expect((await db.write.selectFrom('people').select('name').execute()).map((row) => row.name)).toEqual([
      'Dana Whitlock',
    ]);
  });

  test('says so when a name was taken meanwhile', async () => {
    const { db } = database;
    const tag = { version: 1, created_at: '', updated_at: '', name: 'Press', sort_name: 'press' };
    const first = newId();
    await step(db, (writer) => writer.insert('tags', [{ ...tag, id: first }]));
    await step(db, (writer) => writer.update('tags', first, { name: 'Media', sort_name: 'media' }));
    const renamed = await nextUndo(db.write);
    await step(db, (writer) => writer.insert('tags', [{ ...tag, id: newId() }]));
    if (renamed === undefined) throw new Error('There is nothing to undo.');
    await expect(takeBack(db, renamed, { skipConflicts: false })).rejects.toThrow('Later changes stand in the way.');
  });

  test('forgets a long step that changed nothing', async () => {
    const { db } = database;
    const long = await beginLongStep(db, { name: 'test.long', memberId: '', now: new Date('2026-03-10T10:00:00Z') });
    expect(await long.finish('Nothing')).toBe(false);
    expect(await db.write.selectFrom('change_sets').select('id').execute()).toEqual([]);
  });
});

async function insertMany(writer: StepWriter, part: number, count: number): Promise<void> {
  await writer.insert(
    'people',
    Array.from({ length: count }, (_, index) => newPersonRow(newId(), writer.now, { name: `Person ${part}-${index}` })),
  );
}

async function insertContact(writer: StepWriter, personId: string, heard: string): Promise<void> {
  const id = newId();
  const stamp = { version: 1, created_at: writer.now, updated_at: writer.now, deleted_at: '' };
  await writer.insert('interactions', [
    {
      ...stamp,
      id,
      occurred_on: '2026-03-01',
      channel: 'phone',
      direction: 'out',
      outcome: '',
      heard,
      promised: '',
      sensitivity: 'normal',
      consent_to_quote: 0,
      member_id: '',
    },
  ]);
  await writer.insert('interaction_participants', [{ interaction_id: id, record_id: personId, record_type: 'people' }]);
  await writer.insert('follow_ups', [
    {
      ...stamp,
      id: newId(),
      type: 'thank',
      summary: heard,
      owner_id: '',
      due_on: '2026-03-12',
      done_on: '',
      record_type: 'people',
      record_id: personId,
      interaction_id: id,
    },
  ]);
}

async function undoOne(db: WorkspaceDb): Promise<void> {
  const next = await nextUndo(db.write);
  if (next === undefined) throw new Error('There is nothing to undo.');
  await takeBack(db, next, { skipConflicts: false });
}

async function redoOne(db: WorkspaceDb): Promise<void> {
  const next = await nextRedo(db.write);
  if (next === undefined) throw new Error('There is nothing to redo.');
  await doAgain(db, next);
}

async function lastSeq(db: WorkspaceDb): Promise<number> {
  const { last } = await db.write
    .selectFrom('change_sets')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

async function ids(db: WorkspaceDb, table: 'people' | 'organizations' | 'roles' | 'tags'): Promise<string[]> {
  return (await db.write.selectFrom(table).select('id').orderBy('id').execute()).map((row) => row.id);
}

async function find(db: WorkspaceDb, word: string): Promise<string[]> {
  return (
    await db.dialect.search.find(db.write, { words: [word], types: ['people'], limit: 5, hideRestricted: false })
  ).map((match) => match.title);
}
