import { describe, expect, it } from 'vitest';

import { customInputOf } from '#db/custom-fields/values-repository.ts';
import { listCustomFields } from '#db/custom-fields/fields-repository.ts';
import { listMappings, removeMapping, saveMapping } from '#db/imports/import-mappings-repository.ts';
import { inspectImport } from '#electron/storage/imports/inspect-file.ts';
import { decideRows, mendRow } from '#electron/storage/imports/change-rows.ts';
import { wordsOfColumn } from '#electron/storage/imports/words-of-column.ts';
import { addPerson } from '#test/support/seed.ts';

import { applySession, checkFile, countOf, importBench, importTwice, rowsOf } from './import-support.ts';

const bench = importBench();
const nothing = { create: 0, update: 0 };

describe('a row of several people', () => {
  const text =
    'Organization,Website,Contact 1,Mail 1,Role 1,Contact 2,Mail 2\nHillcrest,hill.example,"Ruiz, Ana",a@x.example,Chair,Ben Oduya,b@x.example\nEbb,,,,,"Lu, Dee",d@x.example\n';
  const columns = [
    { column: 0, target: 'name', label: '' },
    { column: 1, target: 'website', label: '' },
    { column: 2, target: 'name', label: '', person: 1, split: 'last-first' as const },
    { column: 3, target: 'email', label: 'work', person: 1 },
    { column: 4, target: 'title', label: '', person: 1 },
    { column: 5, target: 'name', label: '', person: 2, split: 'last-first' as const },
    { column: 6, target: 'email', label: 'work', person: 2 },
  ];

  it('makes the organization and its people, each correctable by itself, and adds nothing the second time', async () => {
    const db = await bench.workspace();
    const file = bench.file('contacts.csv', text);
    const session = await checkFile(bench, db, file, { recordKind: 'organizations', mapping: columns });
    const rows = await rowsOf(session);
    expect(rows.map(({ line, part, label, organization }) => [line, part, label, organization])).toEqual([
      [2, 0, 'Hillcrest', ''],
      [2, 1, 'Ana Ruiz', 'Hillcrest'],
      [2, 2, 'Ben Oduya', 'Hillcrest'],
      [3, 0, 'Ebb', ''],
      [3, 2, 'Dee Lu', 'Ebb'],
    ]);
    await mendRow(session, { line: 2, part: 2, column: 5, value: 'Oduya, Benjamin' });
    expect((await rowsOf(session)).map(({ label }) => label)).toContain('Benjamin Oduya');
    decideRows(session, [3], 'skip', 2);
    await applySession(session);
    const roles = await db.read
      .selectFrom('roles')
      .innerJoin('people', 'people.id', 'roles.person_id')
      .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
      .select(['people.name as person', 'people.given_name', 'organizations.name as organization', 'roles.title'])
      .orderBy('people.name')
      .execute();
    expect(roles).toEqual([
      { person: 'Ana Ruiz', given_name: 'Ana', organization: 'Hillcrest', title: 'Chair' },
      { person: 'Benjamin Oduya', given_name: 'Benjamin', organization: 'Hillcrest', title: '' },
    ]);
    expect(await countOf(db, 'organizations')).toBe(2);
  });

  it('adds nothing the second time', async () => {
    const db = await bench.workspace();
    const { counts, again } = await importTwice(bench, db, bench.file('again.csv', text), {
      recordKind: 'organizations',
      mapping: columns,
    });
    expect(counts).toMatchObject({ create: 5, reject: 0 });
    expect(again).toMatchObject(nothing);
  });
});

describe('columns that need more than a place', () => {
  it('part several values, tell words what they mean here, rate the stance, and add nothing the second time', async () => {
    const db = await bench.workspace();
    const file = bench.file(
      'list.csv',
      'Name,E-mail,Groups,View,Best way,Orgs,Jobs\nAna Ruiz,a@x.example/a2@x.example,"Press, local/Vol",Friend,Ring,Hillcrest/Ebb,Chair/Member\nBen Oduya,b@x.example,,Enemy,,,\n',
    );
    const values = [{ from: 'friend', to: 'supportive' }];
    const mapping = [
      { column: 0, target: 'name', label: '' },
      { column: 1, target: 'email', label: '', separator: '/' },
      { column: 2, target: 'tags', label: '', separator: '/' },
      { column: 3, target: 'stance', label: '', values },
      { column: 4, target: 'preferredChannel', label: '', values: [{ from: 'Ring', to: 'phone' }] },
      { column: 5, target: 'organization', label: '', separator: '/' },
      { column: 6, target: 'title', label: '', separator: '/' },
    ];
    const { again } = await importTwice(bench, db, file, { recordKind: 'people', mapping });
    expect(again).toMatchObject(nothing);
    const people = await db.read
      .selectFrom('people')
      .select(['name', 'stance', 'preferred_channel', 'description', 'emails'])
      .orderBy('name')
      .execute();
    expect(people.map(({ emails, ...rest }) => ({ ...rest, emails: emails.match(/[\w]+@/g) }))).toEqual([
      { name: 'Ana Ruiz', stance: 1, preferred_channel: 'phone', description: '', emails: ['a@', 'a2@'] },
      { name: 'Ben Oduya', stance: 9, preferred_channel: '', description: 'View: Enemy', emails: ['b@'] },
    ]);
    const tags = await db.read.selectFrom('tags').select('name').orderBy('name').execute();
    expect(tags.map(({ name }) => name)).toEqual(['Press, local', 'Vol']);
    const roles = await db.read.selectFrom('roles').select('title').orderBy('title').execute();
    expect(roles.map(({ title }) => title)).toEqual(['Chair', 'Member']);
    const words = await wordsOfColumn(file, { options: {}, column: 3, separator: '', target: 'stance' });
    expect(words.values).toEqual([
      { value: 'Friend', count: 1, suggestion: 'supportive' },
      { value: 'Enemy', count: 1, suggestion: '' },
    ]);
  });

  it('make custom fields with their choices, and use them the second time', async () => {
    const db = await bench.workspace();
    const file = bench.file('ward.csv', 'Name,Ward,Hours\nAna Ruiz,North,12\nBen Oduya,South,many\nCy Park,north,3\n');
    const mapping = [
      { column: 0, target: 'name', label: '' },
      { column: 1, target: 'new:choice', label: 'Home ward' },
      { column: 2, target: 'new:number', label: '' },
    ];
    const { again } = await importTwice(bench, db, file, { recordKind: 'people', mapping });
    expect(again).toMatchObject(nothing);
    const fields = await listCustomFields(db.read, 'people');
    expect(fields.map(({ name, kind, options }) => [name, kind, options.map(({ label }) => label)])).toEqual([
      ['Home ward', 'choice', ['North', 'South']],
      ['Hours', 'number', []],
    ]);
    const ben = await db.read
      .selectFrom('people')
      .selectAll()
      .where('name', '=', 'Ben Oduya')
      .executeTakeFirstOrThrow();
    expect(Object.keys(await customInputOf(db.read, ben.id))).toHaveLength(1);
    expect(ben.description).toBe('Hours: many');

    // A list with these names is put into them at once.
    const later = bench.file(
      'later.csv',
      '"Full Name (Last, First)",HOURS,Home  ward,Home ward\n"Lu, Dee",4,South,East\n"Ruiz, Ana",5,North,West\n',
    );
    const { mapping: guessed } = await inspectImport(db.read, later, {});
    const [ward, hours] = fields.map(({ id }) => `custom:${id}`);
    expect(guessed.map(({ target }) => target)).toEqual(['name', hours, ward, 'ignore']);
    expect(guessed[0]).toMatchObject({ split: 'last-first' });
  });

  it('leave alone what the person keeps, in the dry run as in the deed', async () => {
    const db = await bench.workspace();
    await addPerson(db, 'Ana Ruiz', { emails: [{ label: 'work', value: 'a@x.example' }], pronouns: 'she/her' });
    const file = bench.file('rules.csv', 'Name,E-mail,Pronouns,Nickname\nAna Ruiz,a@x.example,they/them,Nan\n');
    const kept = await checkFile(bench, db, file, {
      mapping: [
        { column: 0, target: 'name', label: '' },
        { column: 1, target: 'email', label: '' },
        { column: 2, target: 'pronouns', label: '', rule: 'ours' },
        { column: 3, target: 'ignore', label: '' },
      ],
    });
    expect(kept.counts).toMatchObject({ update: 0, skip: 1 });
    kept.store.close();
    const blanks = await checkFile(bench, db, file, { rule: 'blanks' });
    expect(blanks.counts.update).toBe(1);
    await applySession(blanks);
    const ana = await db.read.selectFrom('people').select(['pronouns', 'nickname']).executeTakeFirstOrThrow();
    expect(ana).toEqual({ pronouns: 'she/her', nickname: 'Nan' });
  });
});

describe('mappings', () => {
  it('with a name are kept beside those of headers, and give way to one of the same name', async () => {
    const db = await bench.workspace();
    const mapping = [{ column: 0, target: 'name', label: '' }];
    const saved = { name: 'Sign-in sheet', recordKind: 'people', header: ['Who'], mapping } as const;
    const first = await saveMapping(db, { ...saved, header: ['Who'], mapping }, '2026-03-10T12:00:00.000Z');
    await saveMapping(
      db,
      { ...saved, name: 'sign-in sheet', header: ['Who', 'What'], mapping },
      '2026-03-11T12:00:00.000Z',
    );
    expect(await listMappings(db.read)).toEqual([
      { ...saved, id: first.id, name: 'sign-in sheet', header: ['Who', 'What'] },
    ]);
    await removeMapping(db, first.id);
    expect(await listMappings(db.read)).toEqual([]);
  });

  it('of known programs are offered at once, also for cards', async () => {
    const db = await bench.workspace();
    const file = bench.file(
      'nb.csv',
      'nationbuilder_id,first_name,last_name,email,support_level\n7,Ana,Ruiz,a@x.example,2\n',
    );
    const seen = await inspectImport(db.read, file, {});
    expect([seen.preset?.label, seen.mapping[4]?.target]).toEqual(['NationBuilder', 'stance']);
    await applySession(await checkFile(bench, db, file));
    expect((await db.read.selectFrom('people').select('stance').executeTakeFirstOrThrow()).stance).toBe(1);
    const card = bench.file(
      'a.vcf',
      'BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//macOS 14//EN\nFN:Ana\nEND:VCARD\n',
    );
    expect((await inspectImport(db.read, card, {})).preset?.id).toBe('apple-contacts');
  });
});
