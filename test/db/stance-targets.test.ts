import { describe, expect, it } from 'vitest';

import {
  demandStanceTarget,
  insertStanceTarget,
  listStanceTargets,
  updateStanceTarget,
} from '#db/stance-targets/stance-targets-repository.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, moveToTrash, step, undo } from '#test/support/seed.ts';

const draft = {
  decisionId: null,
  fromStance: -1,
  targetStance: 0,
  reviewOn: '2026-04-10',
  ownerId: null,
  note: 'Breakfast with Bea',
  evidence: '',
};

describe.each(dialects)('planned moves on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('are listed by their review, for the whole or for one decision, and undo takes them back', async () => {
    const { db } = database;
    const walt = await addPerson(db, 'Walt');
    const lodge = await addOrganization(db, 'Lodge');
    const [later, sooner] = [newId(), newId()];
    await step(db, (writer) => insertStanceTarget(writer, later, { ...draft, record: { type: 'people', id: walt } }));
    const last = await step(db, (writer) =>
      insertStanceTarget(writer, sooner, {
        ...draft,
        record: { type: 'organizations', id: lodge },
        reviewOn: '2026-03-20',
      }),
    );
    expect((await listStanceTargets(db.read, '')).map(({ record, reviewOn }) => [record.label, reviewOn])).toEqual([
      ['Lodge', '2026-03-20'],
      ['Walt', '2026-04-10'],
    ]);
    expect(await listStanceTargets(db.read, 'another')).toEqual([]);
    await undo(db, last);
    expect(await listStanceTargets(db.read, '')).toHaveLength(1);
    await expect(demandStanceTarget(db.read, sooner)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('are one a partner and decision, and refuse an older version', async () => {
    const { db } = database;
    const record = { type: 'people' as const, id: await addPerson(db, 'Walt') };
    const id = newId();
    await step(db, (writer) => insertStanceTarget(writer, id, { ...draft, record }));
    await expect(step(db, (writer) => insertStanceTarget(writer, newId(), { ...draft, record }))).rejects.toMatchObject(
      {
        code: 'invalid',
        data: { reason: 'targetExists' },
      },
    );
    const changed = await step(db, (writer) => updateStanceTarget(writer, id, 1, { evidence: 'Came to the forum' }));
    expect(changed.value).toEqual({ version: 2, isChanged: true });
    expect(await demandStanceTarget(db.read, id)).toMatchObject({ evidence: 'Came to the forum', version: 2 });
    await expect(step(db, (writer) => updateStanceTarget(writer, id, 1, { note: '' }))).rejects.toMatchObject({
      code: 'stale',
    });
  });

  it('of partners in the trash are out of sight', async () => {
    const { db } = database;
    const walt = await addPerson(db, 'Walt');
    await step(db, (writer) => insertStanceTarget(writer, newId(), { ...draft, record: { type: 'people', id: walt } }));
    await moveToTrash(db, 'people', walt);
    expect(await listStanceTargets(db.read, '')).toEqual([]);
  });
});
