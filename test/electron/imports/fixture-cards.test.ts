import { expect, it } from 'vitest';

import type { SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';

import { describeWithFixtures, expectedFiles, fixturePath } from '../files/fixtures.ts';
import { checkFile, importBench, importTwice, rowsOf } from './import-support.ts';

const bench = importBench();

describeWithFixtures('vCards from other programs', () => {
  it.each(expectedFiles('vcard'))('takes every card of %s once, or says why not', async (file, facts) => {
    const db = await bench.workspace();
    const session = await checkFile(bench, db, fixturePath(file));
    const rejected = (await rowsOf(session)).filter((row) => row.action === 'reject');
    session.store.close();
    const { counts, result, again } = await importTwice(bench, db, fixturePath(file));
    const unnamed = file === 'vcard/icaljs-vcard_grouped.vcf' ? 1 : 0;
    expect(counts).toMatchObject({
      rows: facts.vcard?.cards,
      reject: unnamed,
      create: (facts.vcard?.cards ?? 0) - unnamed,
    });
    expect(result.created).toBe(counts.create);
    expect(
      rejected.map((row) =>
        row.problems.filter((problem) => problem.level === 'error').map((problem) => problem.reason),
      ),
    ).toEqual(unnamed === 1 ? [['noName']] : []);
    expect([again.create, again.update]).toEqual([0, 0]);
    const emails = (facts.vcard?.card ?? []).flatMap((card) => card.EMAIL ?? []).filter((email) => email.includes('@'));
    const numbers = (facts.vcard?.card ?? []).flatMap((card) => card.TEL ?? []).filter((number) => /\d/.test(number));
    const { text, phones } = await everything(db);
    for (const email of emails) expect(text.toLowerCase()).toContain(email.replace(/^mailto:/i, '').toLowerCase());
    if (unnamed === 0)
      for (const number of numbers)
        // oxlint-disable-next-line vitest/no-conditional-expect -- the facts name no numbers for some cards.
        expect(phones).toContain(number.replace(/^tel:/i, '').replace(/;.*$/, '').replace(/\D/g, ''));
  });

  it('pairs three organizations with three titles as roles, the first one primary', async () => {
    const db = await bench.workspace();
    await importTwice(bench, db, fixturePath('vcard/aosp-v21_pref_handling.vcf'));
    const roles = await db.read
      .selectFrom('roles')
      .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
      .select(['name', 'title', 'is_primary'])
      .orderBy('roles.id')
      .execute();
    expect(roles.map((role) => [role.name, role.title, role.is_primary])).toEqual([
      ['Company', 'Engineer', 1],
      ['Mystery', 'Blogger', 0],
      ['Poetry', 'Poet', 0],
    ]);
    const person = await db.read.selectFrom('people').selectAll().executeTakeFirstOrThrow();
    expect(person).toMatchObject({ organization_name: 'Company', title: 'Engineer', phone: '2' });
  });

  it('keeps notes line by line, birthday and suffix of a card from Outlook', async () => {
    const db = await bench.workspace();
    await importTwice(bench, db, fixturePath('vcard/ez-outlook-2003.vcf'));
    const person = await db.read.selectFrom('people').selectAll().executeTakeFirstOrThrow();
    expect(person).toMatchObject({
      name: 'John Doe III',
      birthday: '1980-03-21',
      suffix: 'III',
      organization_name: 'Company, The',
      title: 'The Job Title',
    });
    expect(person.description).toContain('This is the note field!!\nSecond line\n\nThird line is empty');
    expect(JSON.parse(person.phones)).toHaveLength(4);
  });

  it('names cards without a name by their e-mail address', async () => {
    const db = await bench.workspace();
    await importTwice(bench, db, fixturePath('vcard/ez-John_Doe_ANDROID.vcf'));
    const names = (await db.read.selectFrom('people').select('name').execute()).map((row) => row.name);
    expect(names).toEqual(expect.arrayContaining(['john.doe@company.com', 'jane.doe@company.com']));
    expect(names).toHaveLength(6);
  });

  it('takes a card of an organization as one, with its number', async () => {
    const db = await bench.workspace();
    const { result } = await importTwice(bench, db, fixturePath('vcard/vobject-vcard40_org.vcf'));
    expect(result).toMatchObject({ created: 1, newOrganizations: 0 });
    const organization = await db.read.selectFrom('organizations').selectAll().executeTakeFirstOrThrow();
    expect(organization).toMatchObject({
      name: 'ABC Marketing',
      phone: '+1-555-000-0000',
      also_known_as: '["ABC, Inc."]',
    });
  });

  it('keeps the words a person chose as labels, and what has no field as lines of the description', async () => {
    const db = await bench.workspace();
    await importTwice(bench, db, fixturePath('vcard/ez-gmail-single2.vcf'));
    const person = await db.read.selectFrom('people').selectAll().executeTakeFirstOrThrow();
    expect(
      [JSON.parse(person.phones), JSON.parse(person.emails), JSON.parse(person.addresses)].map(
        (list: unknown[]) => list.length,
      ),
    ).toEqual([11, 5, 5]);
    expect(person.emails).toContain('CustomEmailCategory');
    await importTwice(bench, db, fixturePath('vcard/ez-John_Doe_MAC_ADDRESS_BOOK.vcf'));
    const mac = await db.read
      .selectFrom('people')
      .selectAll()
      .where('birthday', '=', '2012-06-06')
      .executeTakeFirstOrThrow();
    expect(mac.phones).toContain('{"label":"AssistantPhone"');
    expect(mac.description).toContain('Department: Accounting');
    expect(mac.description).toContain('Related (Spouse): ');
  });
});

async function everything(db: SqliteWorkspaceDb): Promise<{ text: string; phones: string[] }> {
  const rows = [
    ...(await db.read.selectFrom('people').selectAll().execute()),
    ...(await db.read.selectFrom('organizations').selectAll().execute()),
  ];
  const phones = rows
    .flatMap((row) => JSON.parse(row.phones) as { value: string }[])
    .map((phone) => phone.value.replace(/\D/g, ''));
  return { text: JSON.stringify(rows), phones };
}
