import { describe, expect, it } from 'vitest';

import { searchRecords } from '#db/search/search-repository.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addPerson } from '#test/support/seed.ts';

describe.each(dialects)('search on $name', (dialect) => {
  const database = testDatabase(dialect);
  const found = async (text: string, limit = 20) => {
    const { db } = database;
    const { hits } = await searchRecords(db.read, db.dialect, {
      text,
      types: ['people'],
      limit,
      hideRestricted: false,
    });
    return hits.map((hit) => hit.title);
  };

  it('shows a name that begins with the letters before one in which a later word does', async () => {
    const { db } = database;
    // More than one answer holds, so that those to be shown first are not among the ones met first.
    for (let index = 0; index < 30; index++) await addPerson(db, `Ana${index} Delgado`);
    await addPerson(db, 'Délia Ångström');
    await addPerson(db, '“Delphine” Okafor de la Cruz y Montserrat');
    for (const text of ['d', 'de', 'del', 'DEL'])
      expect((await found(text)).slice(0, 2).toSorted()).toEqual([
        'Délia Ångström',
        '“Delphine” Okafor de la Cruz y Montserrat',
      ]);
    await addPerson(db, 'Delgada Whitlock Someone With A Long Name');
    expect((await found('delg'))[0]).toBe('Delgada Whitlock Someone With A Long Name');
    expect(await found('delg', 40)).toHaveLength(31);
    expect(await found('delgad ana7')).toEqual(['Ana7 Delgado']);
  });

  it('forgives two slips in a word of seven letters or more and one in a shorter word', async () => {
    const { db } = database;
    for (const name of ['Delphine Okafor', 'Rosa Vega', 'Dolores Adeyemi']) await addPerson(db, name);
    expect(await found('delfine')).toEqual(['Delphine Okafor']);
    expect(await found('delfin')).toEqual([]);
    expect(await found('okafro')).toEqual(['Delphine Okafor']);
    expect(await found('delfino')).toEqual([]);
  });
});
