import { describe, expect, it } from 'vitest';

import { insertFollowUps } from '#db/follow-ups/follow-ups-repository.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { insertNote } from '#db/notes/notes-repository.ts';
import { noteLabel, recordLabels } from '#db/records/record-labels.ts';
import { insertTag } from '#db/tags/tags-repository.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addMember, addOrganization, addPerson, addRole, step } from '#test/support/seed.ts';

describe.each(dialects)('record labels on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('name records of every type, and leave out what is not there', async () => {
    const { db } = database;
    const dana = await addPerson(db, 'Dana Whitlock', { isRestricted: true });
    const police = await addOrganization(db, 'Calder Police');
    const role = await addRole(db, dana, police, { title: 'Chief' });
    const member = await addMember(db, 'Noor Haddad');
    const [call, plan, plain, note, tag] = [newId(), newId(), newId(), newId(), newId()];
    await step(db, async (writer) => {
      await insertInteraction(writer, call, {
        occurredOn: '2026-03-03',
        channel: 'phone',
        participants: [{ type: 'people', id: dana }],
        sensitivity: 'private',
      });
      await insertFollowUps(writer, [
        { id: plan, type: 'thank', summary: 'Send the bylaws', ownerId: null, dueOn: '2026-03-05', record: null },
        { id: plain, type: 'thank', summary: '', ownerId: null, dueOn: '2026-03-05', record: null },
      ]);
      await insertNote(writer, note, { type: 'people', id: dana }, { body: '## Worries\n\nAbout **money**' });
      await insertTag(writer, tag, 'Press');
    });

    const labels = await recordLabels(db.read, [
      { type: 'people', id: dana },
      { type: 'organizations', id: police },
      { type: 'interactions', id: call },
      { type: 'followUps', id: plan },
      { type: 'followUps', id: plain },
      { type: 'notes', id: note },
      { type: 'tags', id: tag },
      { type: 'members', id: member },
      { type: 'roles', id: role },
      { type: 'people', id: 'nobody' },
    ]);

    expect([...labels.values()].map(({ type, label, isRestricted }) => [type, label, isRestricted])).toEqual([
      ['people', 'Dana Whitlock', true],
      ['organizations', 'Calder Police', false],
      ['interactions', 'Phone call, Mar 3, 2026', true],
      ['followUps', 'Send the bylaws', false],
      ['followUps', 'Thank', false],
      ['notes', 'Worries', false],
      ['tags', 'Press', false],
      ['members', 'Noor Haddad', false],
      ['roles', 'Dana Whitlock, Chief, Calder Police', true],
    ]);
    expect(labels.get(police)).toEqual({
      type: 'organizations',
      id: police,
      label: 'Calder Police',
      isRestricted: false,
    });
  });

  it('name more records than one query takes', async () => {
    const { db } = database;
    const ids = Array.from({ length: 900 }, () => newId());
    await step(db, async (writer) => {
      for (const [index, id] of ids.entries()) await insertTag(writer, id, `Tag ${index}`);
    });
    const labels = await recordLabels(
      db.read,
      ids.map((id) => ({ type: 'tags', id })),
    );
    expect(labels.size).toBe(900);
  });
});

describe('the label of a note', () => {
  it('is its first line with words, cut at 60 characters', () => {
    expect(noteLabel('\n> *Not* for now')).toBe('Not for now');
    expect(noteLabel(' \n')).toBe('Note');
    expect(noteLabel('a'.repeat(80))).toBe(`${'a'.repeat(59)}…`);
  });
});
