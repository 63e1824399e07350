import { describe, expect, it } from 'vitest';

import { newLessonRow } from '#db/learning/lessons-repository.ts';
import { packedPlaybook, playbookContents, playbookNames } from '#db/playbook/read-playbook.ts';
import { takeEntry } from '#db/playbook/take-entries.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addPerson, step, today, undo } from '#test/support/seed.ts';

describe.each(dialects)('playbooks on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('find the people that texts name, pack without them, and write what they took over', async () => {
    const { db } = database;
    await addPerson(db, 'Mara Lindqvist');
    const id = newId();
    await step(db, (writer) =>
      writer.insert('lessons', [
        newLessonRow(id, writer.now, {
          title: 'Listen first',
          problem: 'MARA LINDQVIST was not asked. Mara left.',
          shareLevel: 'public',
        }),
      ]),
    );
    expect(await playbookContents(db.read)).toMatchObject([{ id, kind: 'lesson', isShared: true }]);
    const { names } = await playbookNames(db.read, [id], async () => {});
    expect(names).toMatchObject([{ name: 'Mara Lindqvist', kind: 'person', where: ['Listen first'] }]);
    const packed = await packedPlaybook(db.read, { ids: [id], choices: [], today });
    expect(packed.staying).toEqual([]);
    expect(packed.entries[0]?.texts['problem']).toBe('somebody was not asked. somebody left.');
    const taken = await step(db, async (writer) => {
      for (const entry of packed.entries) await takeEntry(writer, entry, { coalition: 'Calder', on: today }, today);
    });
    const rows = await db.read.selectFrom('lessons').select(['title', 'provenance']).where('id', '<>', id).execute();
    expect(rows).toEqual([{ title: 'Listen first', provenance: JSON.stringify([{ coalition: 'Calder', on: today }]) }]);
    await undo(db, taken);
    expect(await db.read.selectFrom('lessons').select('id').execute()).toEqual([{ id }]);
  });
});
