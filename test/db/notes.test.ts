import { describe, expect, it } from 'vitest';

import { insertNote, notesById, notesOf, updateNote } from '#db/notes/notes-repository.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { queryPlans, scansOf } from '#test/support/query-plan.ts';
import { addMember, addPerson, moveToTrash, step } from '#test/support/seed.ts';

describe.each(dialects)('notes on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are listed with pinned ones first, then the newest, without those in the trash', async () => {
    const { db } = database;
    const [dana, noor] = [await addPerson(db, 'Dana Whitlock'), await addMember(db, 'Noor Haddad')];
    const record = { type: 'people', id: dana } as const;
    const ids = Array.from({ length: 4 }, () => newId());
    for (const [index, id] of ids.entries()) {
      await step(db, (writer) => insertNote(writer, id, record, { body: `Note ${index}`, isPinned: index === 1 }), {
        at: `2026-03-1${index}T12:00:00.000Z`,
        memberId: noor,
      });
    }
    await moveToTrash(db, 'notes', ids[2] ?? '');
    const notes = await notesOf(db.read, dana);
    expect(notes.map((note) => note.body)).toEqual(['Note 1', 'Note 3', 'Note 0']);
    expect(notes[0]).toEqual({
      id: ids[1],
      version: 1,
      record,
      body: 'Note 1',
      isRestricted: false,
      isPinned: true,
      authorId: noor,
      createdAt: '2026-03-11T12:00:00.000Z',
      updatedAt: '2026-03-11T12:00:00.000Z',
    });
  });

  it('change only in what a patch names', async () => {
    const { db } = database;
    const [dana, id] = [await addPerson(db, 'Dana Whitlock'), newId()];
    await step(db, (writer) =>
      insertNote(writer, id, { type: 'people', id: dana }, { body: 'Quiet', isRestricted: true }),
    );
    const { value } = await step(db, (writer) => updateNote(writer, id, 1, { isPinned: true }));
    expect(value).toEqual({ version: 2, isChanged: true });
    expect(await notesById(db.read, [id])).toMatchObject([
      { body: 'Quiet', isRestricted: true, isPinned: true, authorId: null },
    ]);
  });
});

describe('the plans of notes', () => {
  const database = testDatabase(dialects[0]);

  it('read the notes of one partner from an index', async () => {
    const plans = await queryPlans(database.db.read, (reader) => notesOf(reader, 'x'));
    expect(scansOf(plans, ['notes'])).toEqual([]);
  });
});
