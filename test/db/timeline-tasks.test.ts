import { describe, expect, it } from 'vitest';

import { timelinePage } from '#db/interactions/timeline.ts';
import { demandTasks, insertTasks, moveTasks } from '#db/tasks/tasks-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, addPerson, step, today } from '#test/support/seed.ts';

const kinds = ['taskAdded', 'taskDone', 'taskDropped'] as const;

function person(id: string): PartnerRef {
  return { type: 'people', id };
}

function organization(id: string): PartnerRef {
  return { type: 'organizations', id };
}

async function told(db: WorkspaceDb, record: PartnerRef, limit = 50): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof timelinePage>> = await timelinePage(
      db.read,
      { record, kinds, today },
      { cursor, limit },
    );
    for (const entry of page.entries)
      if ('task' in entry) seen.push(`${entry.at.slice(0, 10)} ${entry.kind} ${entry.task.title}`);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return seen;
}

describe.each(dialects)('the timeline on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('holds the tasks about a partner and those that a person owns or helps with, once each, until they are in the trash', async () => {
    const { db } = database;
    const [dana, otis, police] = [
      await addPerson(db, 'Dana Whitlock'),
      await addPerson(db, 'Otis Fairley'),
      await addOrganization(db, 'Calder Police'),
    ];
    const [own, helped, about] = [newId(), newId(), newId()];
    await step(
      db,
      (writer) =>
        insertTasks(
          writer,
          [
            { id: own, title: 'Write a page', ownerPersonId: dana, record: person(dana) },
            { id: helped, title: 'Find a room', helpers: [{ personId: dana, letter: 'H' }] },
            { id: about, title: 'Ask the chief', ownerPersonId: otis, record: organization(police) },
          ],
          '2026-03-01',
        ),
      { at: '2026-03-01T12:00:00.000Z' },
    );
    const move = async (id: string, status: 'done' | 'dropped', day: string): Promise<void> => {
      await step(
        db,
        async (writer) => moveTasks(writer, await demandTasks(writer.trx, [id]), { status, reason: 'No time' }, day),
        { at: `${day}T12:00:00.000Z` },
      );
    };
    await move(own, 'done', '2026-03-01');
    await move(helped, 'dropped', '2026-03-04');
    await move(about, 'done', '2026-03-05');
    const all = [
      '2026-03-04 taskDropped Find a room',
      '2026-03-01 taskAdded Find a room',
      '2026-03-01 taskDone Write a page',
      '2026-03-01 taskAdded Write a page',
    ];
    expect(await told(db, person(dana))).toEqual(all);
    expect(await told(db, person(dana), 1)).toEqual(all);
    await step(db, (writer) => writer.update('tasks', helped, { evidence: 'A letter' }), {
      at: '2026-03-09T12:00:00.000Z',
    });
    expect(await told(db, person(dana))).toEqual(all);
    const ofTheChief = ['2026-03-05 taskDone Ask the chief', '2026-03-01 taskAdded Ask the chief'];
    expect(await told(db, person(otis))).toEqual(ofTheChief);
    expect(await told(db, organization(police))).toEqual(ofTheChief);
    await step(db, (writer) => writer.update('tasks', about, { deleted_at: writer.now }));
    expect(await told(db, organization(police))).toEqual([]);
    expect(await told(db, person(otis))).toEqual([]);
  });
});
