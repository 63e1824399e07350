import { describe, expect, it } from 'vitest';

import type { SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { addOrganization, addPerson, addRole } from '#test/support/seed.ts';

import { applySession, checkFile, importBench, rowsOf, type PlanWords } from './import-support.ts';

const bench = importBench();

/** Checks a CSV text; answers for each row what will happen, why, and what is odd. */
async function check(db: SqliteWorkspaceDb, text: string, words: PlanWords = {}): Promise<string[]> {
  const session = await checkFile(bench, db, bench.file('list.csv', text), words);
  const rows = await rowsOf(session);
  session.store.close();
  return rows.map((row) =>
    [row.action, row.matchedBy, ...row.problems.map((problem) => problem.reason)].filter(Boolean).join(' '),
  );
}

async function apply(db: SqliteWorkspaceDb, text: string, words: PlanWords = {}) {
  return applySession(await checkFile(bench, db, bench.file('list.csv', text), words));
}

describe('people of a file and of the workspace', () => {
  it('match by e-mail address, in any case, when the names go together', async () => {
    const db = await bench.workspace();
    await addPerson(db, 'Dana Whitlock', { emails: [{ label: 'work', value: 'Dana@River.example' }] });
    expect(
      await check(
        db,
        'Name,Email\nDana Whitlock,dana@river.EXAMPLE\nD. Whitlock,dana@river.example\nDana Reyes,dana@river.example',
      ),
    ).toEqual(['skip email', 'update email differsFromEarlierRow', 'update email nameDiffers']);
  });

  it('are not mixed up when they share an address or a number under other names', async () => {
    const db = await bench.workspace();
    await addPerson(db, 'Dana Whitlock', {
      emails: [{ label: 'work', value: 'office@river.example' }],
      phones: [{ label: 'work', value: '555-010-0100' }],
    });
    expect(await check(db, 'Name,Email,Phone\nSam Ortiz,office@river.example,\nLee Chan,,555 010 0100')).toEqual([
      'create email emailOfAnother',
      'create',
    ]);
  });

  it('match by phone number with and without the country code', async () => {
    const db = await bench.workspace();
    await addPerson(db, 'Dana Whitlock', { phones: [{ label: 'mobile', value: '(202) 555-0143' }] });
    expect(await check(db, 'Name,Phone\nDana Whitlock,+1 202 555 0143\nDana Whitlock,5550143')).toEqual([
      'skip phone',
      'create',
    ]);
  });

  it('match by name, whichever apostrophe a program writes', async () => {
    const db = await bench.workspace();
    await addPerson(db, 'Bob O’Neill');
    expect(await check(db, "Name\nBob O'Neill")).toEqual(['update name matchedByNameOnly']);
  });

  it('match by name and organization, whichever of their roles it is', async () => {
    const db = await bench.workspace();
    const dana = await addPerson(db, 'Dana Whitlock');
    for (const name of ['Calder Police', 'Riverbend Coalition'])
      await addRole(db, dana, await addOrganization(db, name));
    expect(
      await check(
        db,
        'Name,Organization,Email\nDana Whitlock,riverbend coalition,dana@x.example\nDana Whitlock,Somewhere Else,',
      ),
    ).toEqual(['update name-organization', 'create name sameNameElsewhere']);
  });

  it('match by name alone only when one has it and nothing speaks against it, and say so', async () => {
    const db = await bench.workspace();
    await addPerson(db, 'Dana Whitlock', { emails: [{ label: 'work', value: 'dana@x.example' }] });
    await addPerson(db, 'Sam Ortiz');
    await addPerson(db, 'Lee Chan');
    await addPerson(db, 'Lee Chan', { emails: [{ label: 'work', value: 'lee@x.example' }] });
    expect(
      await check(db, 'Name,Email,City\nDana Whitlock,other@x.example,\nSam Ortiz,sam@x.example,\nLee Chan,,Calder'),
    ).toEqual(['create', 'update name matchedByNameOnly', 'create name severalWithThisName']);
  });

  it('are merged within the file by the same rules, and the first row has the word', async () => {
    const db = await bench.workspace();
    const text =
      'First Name,Last Name,Email,Phone,City\nDana,Whitlock,dana@x.example,,Calder\nDana,Whitlock,DANA@x.example,555-010-0100,\nDana,Whitlock,,555-010-0100,\nDana,Whitlock,dana@x.example,,Calder';
    expect(await check(db, text)).toEqual(['create', 'update earlier-row', 'skip earlier-row', 'skip earlier-row']);
    expect(await apply(db, text)).toMatchObject({ created: 1, updated: 0, skipped: 2 });
    expect(await check(db, text)).toEqual(
      Array.from({ length: 4 }, (_, index) => (index === 2 ? 'skip phone' : 'skip email')),
    );
  });

  it('keeps what a later row says otherwise, as a line of the description', async () => {
    const db = await bench.workspace();
    const text = 'Name,Email,Birthday\nRobert Lee,bob@x.example,1970-01-02\nBob Lee,bob@x.example,1971-01-02';
    expect(await check(db, text)).toEqual(['create', 'update earlier-row differsFromEarlierRow']);
    await apply(db, text);
    expect(await db.read.selectFrom('people').select(['name', 'birthday', 'description']).executeTakeFirst()).toEqual({
      name: 'Robert Lee',
      birthday: '1970-01-02',
      description: 'Name: Bob Lee\n\nBirthday: 1971-01-02',
    });
    expect((await check(db, text)).map((row) => row.split(' ')[0])).toEqual(['skip', 'skip']);
  });

  it('gain from the file and lose nothing: lists grow, texts follow, a mark not to contact stays', async () => {
    const db = await bench.workspace();
    const dana = await addPerson(db, 'Dana Whitlock', {
      emails: [{ label: 'work', value: 'dana@x.example' }],
      doNotContact: true,
      pronouns: 'she/her',
      description: 'Met at the fair.',
    });
    const result = await apply(
      db,
      'Name,Email,Work Email,Pronouns,Do not contact,Nickname,Notes\nDana Whitlock,dana@x.example,dana@work.example,,no,Dee,Likes tea',
      {},
    );
    expect(result).toMatchObject({ created: 0, updated: 1 });
    const row = await db.read.selectFrom('people').selectAll().where('id', '=', dana).executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      pronouns: 'she/her',
      do_not_contact: 1,
      nickname: 'Dee',
      description: 'Met at the fair.\n\nLikes tea',
      version: 2,
    });
    expect(JSON.parse(row.emails)).toEqual([
      { label: 'work', value: 'dana@x.example' },
      { label: 'work', value: 'dana@work.example' },
    ]);
  });

  it('get a new title in the organization that they are in, and a further role in another', async () => {
    const db = await bench.workspace();
    const dana = await addPerson(db, 'Dana Whitlock', { emails: [{ label: 'work', value: 'dana@x.example' }] });
    await addRole(db, dana, await addOrganization(db, 'Calder Police'), { title: 'Sergeant' });
    await apply(
      db,
      'Name,Email,Organization,Job title\nDana Whitlock,dana@x.example,Calder Police,Chief\nDana Whitlock,dana@x.example,Riverbend Coalition,Chair',
    );
    const roles = await db.read
      .selectFrom('roles')
      .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
      .select(['name', 'title', 'is_primary'])
      .orderBy('name')
      .execute();
    expect(roles).toEqual([
      { name: 'Calder Police', title: 'Chief', is_primary: 1 },
      { name: 'Riverbend Coalition', title: 'Chair', is_primary: 0 },
    ]);
    const person = await db.read.selectFrom('people').select(['title', 'organization_name']).executeTakeFirst();
    expect(person).toEqual({ title: 'Chief', organization_name: 'Calder Police' });
  });
});

describe('organizations of a file and of the workspace', () => {
  it('match by name, other names and website, but not at another address', async () => {
    const db = await bench.workspace();
    await addOrganization(db, 'Hope House', {
      addresses: [{ label: 'work', street: '12 Main St.', city: 'Calder', region: '', postalCode: '', country: '' }],
    });
    await addOrganization(db, 'Department of Housing', {
      alsoKnownAs: ['DOH'],
      website: 'https://www.housing.example',
    });
    const rows = await check(
      db,
      'Organization Name,Street,City,Website\nHope House,12 Main Street,Calder,\nHope House,9 Elm Street,Calder,\nHope House,,,\nDOH,,,\nCity Department of Housing Services,,,housing.example\nBakery,,,housing.example',
      { recordKind: 'organizations' },
    );
    expect(rows).toEqual([
      'skip name',
      'create name',
      'skip name',
      'skip name',
      'update website nameDiffers',
      'create website websiteOfAnother',
    ]);
  });

  it('of one name at several addresses stay apart, in the file and when it is imported again', async () => {
    const db = await bench.workspace();
    const text =
      'Organization Name,Street,City\nHope House,1 A St,Calder\nHope House,2 B St,Calder\nHope House,2 B Street,Calder\nHope House,3 C St,Milltown';
    expect(await apply(db, text, { recordKind: 'organizations' })).toMatchObject({ created: 3 });
    expect((await check(db, text, { recordKind: 'organizations' })).map((row) => row.split(' ')[0])).toEqual([
      'skip',
      'skip',
      'skip',
      'skip',
    ]);
  });

  it('keep the name and the website that give way', async () => {
    const db = await bench.workspace();
    await addOrganization(db, 'Housing Office', { website: 'housing.example' });
    await apply(
      db,
      'Organization Name,Website\nDepartment of Housing,https://housing.example/\nDepartment of Housing,https://new.example',
      { recordKind: 'organizations' },
    );
    const row = await db.read.selectFrom('organizations').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      name: 'Department of Housing',
      also_known_as: '["Housing Office"]',
      website: 'housing.example',
    });
    expect(row.links).toContain('https://new.example');
  });

  it('that people name are made once, and the tag of the import goes on all that it made', async () => {
    const db = await bench.workspace();
    await addOrganization(db, 'Calder Police', { alsoKnownAs: ['CPD'] });
    const result = await apply(
      db,
      'Name,Organization,Job title,Sector\nDana Whitlock,CPD,Chief,\nSam Ortiz,Hope House,Cook,Recovery organizations\nLee Chan,HOPE  HOUSE,Nurse,',
      { tagName: 'Roster 2026' },
    );
    expect(result).toMatchObject({ created: 3, newOrganizations: 1 });
    const organizations = await db.read
      .selectFrom('organizations')
      .select(['name', 'sector'])
      .orderBy('name')
      .execute();
    expect(organizations).toEqual([
      { name: 'Calder Police', sector: '' },
      { name: 'Hope House', sector: 'recovery' },
    ]);
    const people = await db.read
      .selectFrom('people')
      .select(['name', 'organization_name', 'sector'])
      .orderBy('name')
      .execute();
    expect(people.map((person) => person.organization_name)).toEqual(['Calder Police', 'Hope House', 'Hope House']);
    expect(await db.read.selectFrom('record_tags').select('record_type').execute()).toHaveLength(4);
  });
});
