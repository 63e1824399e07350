import { describe, expect, it } from 'vitest';

import { isInForce, getImportRun, listImportRuns } from '#db/imports/import-runs-repository.ts';
import { withoutAdded } from '#db/imports/without-added.ts';
import { previewTakeBack, takeBackImport } from '#electron/storage/imports/take-back-import.ts';
import { getChangeSet } from '#db/changes/changes-repository.ts';
import { takeBack } from '#db/changes/take-back.ts';
import type { SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { insertInteraction } from '#db/interactions/interactions-repository.ts';
import { newId } from '#shared/ids.ts';
import { addOrganization, addPerson, step } from '#test/support/seed.ts';

import {
  applyHost,
  applySession,
  checkFile,
  countOf,
  importBench,
  job,
  type ImportBench,
  type PlanWords,
} from './import-support.ts';

const bench = importBench();

async function imported(db: SqliteWorkspaceDb, on: ImportBench, name: string, text: string, words: PlanWords = {}) {
  const result = await applySession(await checkFile(on, db, on.file(name, text), words));
  const [run] = await listImportRuns(db.read);
  return { result, id: run?.id ?? '' };
}

describe('taking an import back', () => {
  it('takes away what came in and sets back what was changed, long after', async () => {
    const db = await bench.workspace();
    const ana = await addPerson(db, 'Ana Ruiz', {
      emails: [{ label: 'work', value: 'a@x.example' }],
      pronouns: 'she/her',
    });
    const { id } = await imported(
      db,
      bench,
      'list.csv',
      'Name,E-mail,Pronouns,Organization,Tags,Stance\nAna Ruiz,a@x.example,they/them,Hillcrest,"Vol, Press",Supportive\nBen Oduya,b@x.example,,Hillcrest,Vol,Opposed\n',
    );
    await addPerson(db, 'Somebody later');
    const preview = await previewTakeBack(job, db, id);
    expect(preview).toMatchObject({ people: 1, organizations: 1, restored: 1, kept: 0, changeSetId: null });
    const report = await takeBackImport(job, db, applyHost(), id);
    expect({ ...report, changeSetId: null }).toEqual(preview);
    const people = await db.read.selectFrom('people').select(['name', 'pronouns', 'stance']).orderBy('name').execute();
    expect(people).toEqual([
      { name: 'Ana Ruiz', pronouns: 'she/her', stance: 9 },
      { name: 'Somebody later', pronouns: '', stance: 9 },
    ]);
    expect([await countOf(db, 'organizations'), await countOf(db, 'roles'), await countOf(db, 'tags')]).toEqual([
      0, 0, 0,
    ]);
    expect((await listImportRuns(db.read))[0]).toMatchObject({ state: 'takenBack', fileName: 'list.csv' });
    await expect(takeBackImport(job, db, applyHost(), id)).rejects.toMatchObject({ code: 'nothingToUndo' });
    // Taking back is a step like any other.
    await takeBack(db, await getChangeSet(db.read, report.changeSetId ?? ''), { skipConflicts: false });
    expect(await countOf(db, 'people')).toBe(3);
    expect(await isInForce(db.read, await getImportRun(db.read, id))).toBe(true);
    expect(ana).not.toBe('');
  });

  it('leaves what was changed or used since, says which, and takes its own part out of lists', async () => {
    const db = await bench.workspace();
    const ana = await addPerson(db, 'Ana Ruiz', { emails: [{ label: 'work', value: 'a@x.example' }] });
    const { id } = await imported(
      db,
      bench,
      'list.csv',
      'Name,E-mail,E-mail 2,Pronouns\nAna Ruiz,a@x.example,a2@x.example,she/her\nBen Oduya,b@x.example,,\nCy Park,c@x.example,,\nDee Lu,d@x.example,,\n',
      { mapping: { Name: 'name', 'E-mail': 'email', 'E-mail 2': 'email', Pronouns: 'pronouns' } },
    );
    const idOf = async (name: string) =>
      (await db.read.selectFrom('people').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
    const [ben, cy] = [await idOf('Ben Oduya'), await idOf('Cy Park')];
    const { emails } = await db.read
      .selectFrom('people')
      .select('emails')
      .where('id', '=', ana)
      .executeTakeFirstOrThrow();
    const grown = JSON.stringify([...(JSON.parse(emails) as object[]), { label: 'home', value: 'later@x.example' }]);
    await step(db, (writer) => writer.update('people', ana, { emails: grown, pronouns: 'they/them' }));
    await step(db, (writer) => writer.update('people', ben, { nickname: 'Benny' }));
    const participants = [{ type: 'people', id: cy } as const];
    await step(db, (writer) =>
      insertInteraction(writer, newId(), { channel: 'phone', occurredOn: '2026-03-09', participants }),
    );

    const preview = await previewTakeBack(job, db, id);
    expect(preview).toMatchObject({ people: 1, restored: 1, kept: 3 });
    const report = await takeBackImport(job, db, applyHost(), id);
    expect({ ...report, changeSetId: null }).toEqual(preview);
    const stays = report.keptRecords.map(({ label, fields, why }) => [label, fields.join(), why]);
    expect(stays).toHaveLength(3);
    expect(stays).toEqual(
      expect.arrayContaining([
        ['Ana Ruiz', 'pronouns', 'changed'],
        ['Ben Oduya', '', 'changed'],
        ['Cy Park', '', 'inUse'],
      ]),
    );
    const after = await db.read
      .selectFrom('people')
      .select(['emails', 'pronouns'])
      .where('id', '=', ana)
      .executeTakeFirstOrThrow();
    expect([after.pronouns, after.emails.match(/[\w]+@x/g)]).toEqual(['they/them', ['a@x', 'later@x']]);
    expect(await countOf(db, 'people')).toBe(3);
  });

  it('of an organization that got people since leaves it', async () => {
    const db = await bench.workspace();
    await addOrganization(db, 'River');
    const { id } = await imported(
      db,
      bench,
      'orgs.csv',
      'Organization,Website\nHillcrest,hill.example\nEbb,ebb.example\n',
      {
        recordKind: 'organizations',
      },
    );
    await imported(db, bench, 'people.csv', 'Name,E-mail,Organization\nBen Oduya,b@x.example,Hillcrest\n');
    const report = await takeBackImport(job, db, applyHost(), id);
    expect(report).toMatchObject({ organizations: 1, kept: 1, keptRecords: [{ label: 'Hillcrest', why: 'inUse' }] });
  });
});

describe('one change taken out of a text', () => {
  it('leaves what came later', () => {
    expect(withoutAdded('["a","b","c"]', '["a"]', '["a","b"]')).toBe('["a","c"]');
    expect(withoutAdded('["b"]', '["a"]', '["b"]')).toBe('["a"]');
    expect(withoutAdded('Old\n\nFrom the list\n\nNew', 'Old', 'Old\n\nFrom the list')).toBe('Old\n\nNew');
    expect(withoutAdded('Other words', 'Old', 'Newer')).toBeUndefined();
  });
});
