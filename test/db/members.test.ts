import { describe, expect, it } from 'vitest';

import { getMember, listMembers, readMeId, updateMember } from '#db/members/members-repository.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addMember, foundWorkspace, step } from '#test/support/seed.ts';

describe.each(dialects)('members on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are listed with me first, then by name, and their tints go round', async () => {
    const { db } = database;
    const me = await foundWorkspace(db, 'Noor Haddad');
    for (const name of ['Zoë', 'Élodie', 'Ed', 'Ann', 'Bo', 'Cy']) await addMember(db, name);
    const members = await listMembers(db.read);
    expect(members.map((member) => member.name)).toEqual(['Noor Haddad', 'Ann', 'Bo', 'Cy', 'Ed', 'Élodie', 'Zoë']);
    expect(members.map((member) => member.tint)).toEqual([0, 4, 5, 0, 3, 2, 1]);
    expect(members.filter((member) => member.isMe).map((member) => member.id)).toEqual([me]);
    expect(await readMeId(db.read)).toBe(me);
  });

  it('change only in what a patch names', async () => {
    const { db } = database;
    const id = await addMember(db, 'Noor Haddad');
    await step(db, (writer) => updateMember(writer, id, 1, { email: 'noor@example.org' }));
    await step(db, (writer) => updateMember(writer, id, 2, { isActive: false }));
    expect(await listMembers(db.read)).toEqual([
      {
        id,
        version: 3,
        name: 'Noor Haddad',
        email: 'noor@example.org',
        isActive: false,
        personId: null,
        tint: 0,
        isMe: false,
      },
    ]);
  });

  it('fail with notFound when they are not there', async () => {
    await expect(getMember(database.db.read, 'nobody')).rejects.toMatchObject({
      code: 'notFound',
      data: { type: 'members', id: 'nobody' },
    });
  });
});
