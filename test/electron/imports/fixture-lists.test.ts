import { expect, it } from 'vitest';

import { decideRows } from '#electron/storage/imports/change-rows.ts';

import { describeWithFixtures, fixturePath } from '../files/fixtures.ts';
import {
  applySession,
  checkFile,
  countOf,
  importBench,
  importTwice,
  rowsOf,
  type PlanWords,
} from './import-support.ts';

const bench = importBench();

/** Small and awkward files: what becomes of them with a mapping that makes sense, and which rows are rejected for which reason. */
const smallFiles: readonly (readonly [
  file: string,
  words: PlanWords,
  facts: { rows: number; created: number; rejected?: Readonly<Record<string, number>> },
])[] = [
  ['spectrum-comma_in_quotes.csv', {}, { rows: 1, created: 1 }],
  ['spectrum-escaped_quotes.csv', { mapping: { a: 'name', b: 'description' } }, { rows: 2, created: 2 }],
  ['spectrum-newlines.csv', { mapping: { a: 'name', b: 'note', c: 'note' } }, { rows: 3, created: 3 }],
  ['spectrum-utf8.csv', { mapping: { a: 'name', c: 'note' } }, { rows: 2, created: 2 }],
  ['spectrum-simple_crlf.csv', { mapping: { a: 'name' } }, { rows: 1, created: 1 }],
  [
    'spectrum-location_coordinates.csv',
    { mapping: { Cities: 'name', 'Contact Phone Number': 'phone', 'Location Coordinates': 'note' } },
    { rows: 1, created: 1 },
  ],
  ['csvkit-test_latin1.csv', { mapping: { c: 'name' } }, { rows: 2, created: 2 }],
  ['csvkit-test_utf16_little.csv', { mapping: { a: 'name', c: 'note' } }, { rows: 2, created: 2 }],
  ['csvkit-mac_newlines.csv', { mapping: { a: 'name', c: 'note' } }, { rows: 2, created: 2 }],
  ['csvkit-bad.csv', { mapping: { column_b: 'name', column_a: 'note', column_c: 'note' } }, { rows: 3, created: 3 }],
  ['csvkit-test_header_newline.csv', { mapping: { b: 'name', c: 'note' } }, { rows: 1, created: 1 }],
  // The last two of the 55 rows are notes: they come in as records unless a person leaves them out.
  [
    'csvkit-Datagov_FY10_EDU_recp_by_State.csv',
    { mapping: { 'State Name': 'name', TOTAL: 'note' } },
    { rows: 55, created: 55 },
  ],
  ['csvkit-ks_1033_data.csv', { mapping: { county: 'name', state: 'region' } }, { rows: 1_575, created: 73 }],
  [
    'messytables-utf-16le_encoded.csv',
    { mapping: { Organisation_name: 'name', Organisation_classification: 'note' } },
    { rows: 327, created: 326, rejected: { noName: 1 } },
  ],
  [
    'messytables-spanish_chars.csv',
    { mapping: { Descripción: 'description', GF: 'name', F: 'name', SF: 'name' } },
    { rows: 116, created: 103, rejected: { noName: 1 } },
  ],
  [
    'messytables-begrotingsanalyse-2011.csv',
    { mapping: { '': 'name' } },
    { rows: 38, created: 37, rejected: { noName: 1 } },
  ],
  ['messytables-simple.ssv', { mapping: { place: 'name' } }, { rows: 6, created: 2 }],
  ['messytables-example.tsv', { mapping: { hour: 'name' } }, { rows: 140, created: 140 }],
  ['ghost-valid-members-import.csv', {}, { rows: 2, created: 2 }],
  ['ghost-members-ragged-row.csv', {}, { rows: 2, created: 2 }],
  ['ghost-members-duplicate-emails.csv', {}, { rows: 2, created: 1 }],
  ['thunderbird-csv_semicolon.csv', {}, { rows: 2, created: 2 }],
  ['quoted-mailchimp-members.csv', {}, { rows: 1, created: 1 }],
  ['quoted-google-contacts-2024-header.csv', {}, { rows: 1, created: 1 }],
  ['quoted-outlook-contacts.csv', {}, { rows: 1, created: 1 }],
];

describeWithFixtures('small lists from other programs', () => {
  it.each(smallFiles)(
    'takes %s as a whole, names what it rejects, and adds nothing the second time',
    async (file, words, facts) => {
      const db = await bench.workspace();
      const session = await checkFile(bench, db, fixturePath(`csv/${file}`), words);
      const reasons: Record<string, number> = {};
      for (const row of await rowsOf(session))
        for (const problem of row.problems)
          if (problem.level === 'error') reasons[problem.reason] = (reasons[problem.reason] ?? 0) + 1;
      session.store.close();
      const { counts, result, again } = await importTwice(bench, db, fixturePath(`csv/${file}`), words);
      expect({ rows: counts.rows, created: result.created, rejected: reasons }).toEqual({ rejected: {}, ...facts });
      expect(counts.create + counts.update + counts.skip + counts.reject).toBe(counts.rows);
      expect([again.create, again.update]).toEqual([0, 0]);
    },
  );

  it('reads a Google contact with its labels, tag and place of work', async () => {
    const db = await bench.workspace();
    await importTwice(bench, db, fixturePath('csv/quoted-google-contacts-2024-header.csv'));
    const person = await db.read.selectFrom('people').selectAll().executeTakeFirstOrThrow();
    expect(person).toMatchObject({
      name: 'Grace Brewster Hopper',
      given_name: 'Grace',
      family_name: 'Hopper',
      nickname: 'Amazing Grace',
      birthday: '1906-12-09',
      organization_name: 'US Navy',
      title: 'Rear Admiral',
    });
    expect(JSON.parse(person.emails)).toEqual([
      { label: 'work', value: 'grace@navy.example' },
      { label: 'other', value: 'grace@example.com' },
    ]);
    expect(JSON.parse(person.phones)).toEqual([{ label: 'mobile', value: '+1 555 0199' }]);
    expect((await db.read.selectFrom('tags').select('name').execute()).map((tag) => tag.name)).toEqual(['Navy']);
  });

  it('reads an Outlook contact with two addresses, four numbers and two tags', async () => {
    const db = await bench.workspace();
    await importTwice(bench, db, fixturePath('csv/quoted-outlook-contacts.csv'));
    const person = await db.read.selectFrom('people').selectAll().executeTakeFirstOrThrow();
    expect(person).toMatchObject({
      name: 'Mr. Linus Torvalds',
      prefix: 'Mr.',
      organization_name: 'Kernel Inc',
      title: 'Maintainer',
      birthday: '1969-12-28',
    });
    expect(JSON.parse(person.phones)).toHaveLength(4);
    expect(JSON.parse(person.addresses)).toEqual([
      {
        label: 'home',
        street: '1 Home Rd',
        city: 'Helsinki',
        region: 'Uusimaa',
        postalCode: '00100',
        country: 'Finland',
      },
      {
        label: 'work',
        street: '2 Office St',
        city: 'Espoo',
        region: 'Uusimaa',
        postalCode: '02100',
        country: 'Finland',
      },
    ]);
    expect(person.description).toContain('Likes penguins');
    expect((await db.read.selectFrom('tags').select('name').orderBy('name').execute()).map((tag) => tag.name)).toEqual([
      'Friends',
      'Open source',
    ]);
  });

  it('keeps a postal code of digits as text, and the cells of a row that is too long', async () => {
    const db = await bench.workspace();
    await importTwice(bench, db, fixturePath('csv/spectrum-comma_in_quotes.csv'));
    const { addresses } = await db.read.selectFrom('people').select('addresses').executeTakeFirstOrThrow();
    expect(addresses).toContain('"postalCode":"08123"');
    await importTwice(bench, db, fixturePath('csv/csvkit-bad.csv'), { mapping: { column_b: 'name' } });
    const long = await db.read
      .selectFrom('organizations')
      .select('description')
      .where('name', '=', '27')
      .executeTakeFirstOrThrow();
    expect(long.description).toBe("Column 4: I'm too long!");
  });
});

describeWithFixtures('public lists', () => {
  it('takes the members of Congress as 537 people whom nobody mixes up', async () => {
    const db = await bench.workspace();
    const { counts, result, again } = await importTwice(bench, db, fixturePath('lists/legislators-current.csv'));
    expect(counts).toMatchObject({ rows: 537, create: 537, reject: 0 });
    expect(result).toMatchObject({ created: 537, updated: 0, newOrganizations: 0 });
    expect(again).toMatchObject({ skip: 537, create: 0, update: 0 });
    const people = await db.read.selectFrom('people').select(['name', 'birthday']).execute();
    const names = people.map((person) => person.name);
    expect(names).toEqual(
      expect.arrayContaining(['Maria Cantwell', 'Jesús G. "Chuy" García', 'Analilia Mejia', 'James Gallagher']),
    );
    expect(people.map((person) => person.birthday).toSorted()[0]).toBe('1933-09-17');
    const step = await db.read.selectFrom('change_sets').selectAll().execute();
    expect(step.map((set) => [set.summary, set.state])).toEqual([
      ['Imported 537 people from legislators-current.csv', 'done'],
    ]);
  });

  it('takes committee seats as roles of 528 people in 228 committees once a person says that the names are theirs', async () => {
    const db = await bench.workspace();
    const words = {
      mapping: {
        name: 'name',
        committee_name: 'organization',
        committee_subcommittee_name: 'organization',
        title: 'title',
      },
    };
    const session = await checkFile(bench, db, fixturePath('lists/committee-membership-current.csv'), words);
    expect(session.counts.create).toBeGreaterThan(528);
    decideRows(session, 'matched', 'update');
    expect(await applySession(session)).toMatchObject({ created: 528, rejected: 0 });
    expect(await countOf(db, 'people')).toBe(528);
    expect(await countOf(db, 'organizations')).toBe(228);
    expect(await countOf(db, 'roles')).toBe(3_879);
    const again = await checkFile(bench, db, fixturePath('lists/committee-membership-current.csv'), words);
    expect(again.counts).toMatchObject({ create: 0, update: 0, skip: 3_879 });
    again.store.close();
  });

  it('takes district offices by their id, with leading zeros of postal codes', async () => {
    const db = await bench.workspace();
    const words = {
      recordKind: 'organizations' as const,
      mapping: {
        id: 'name',
        address: 'street',
        city: 'city',
        state: 'region',
        zip: 'postalCode',
        phone: 'phone',
        fax: 'phone/fax',
        bioguide: 'note',
      },
    };
    const { counts, result, again } = await importTwice(
      bench,
      db,
      fixturePath('lists/legislators-district-offices.csv'),
      words,
    );
    expect([counts.rows, result.created, again.skip]).toEqual([1_312, 1_312, 1_312]);
    const zips = (await db.read.selectFrom('organizations').select('addresses').execute()).filter((row) =>
      row.addresses.includes('"postalCode":"0'),
    );
    expect(zips).toHaveLength(106);
  });

  it('takes .gov agencies as 148 organizations, and of a later list only what is new', async () => {
    const db = await bench.workspace();
    const first = await importTwice(bench, db, fixturePath('lists/dotgov-federal-2023-09-08.csv'), {
      mapping: { Agency: 'name', 'Domain Name': 'website', 'Security Contact Email': 'email' },
    });
    expect(first.counts).toMatchObject({ rows: 1_346, reject: 0 });
    expect(first.result.created).toBe(148);
    expect([first.again.create, first.again.update]).toEqual([0, 0]);
    const hosts = (await db.read.selectFrom('organizations').select(['website', 'links']).execute()).flatMap((row) => [
      row.website,
      ...(JSON.parse(row.links) as { value: string }[]).map((link) => link.value),
    ]);
    expect(new Set(hosts).size).toBe(1_346);
  });

  it('takes .gov domains by name, and knows the 1,208 common ones of the list of three years later', async () => {
    const db = await bench.workspace();
    const old = await importTwice(bench, db, fixturePath('lists/dotgov-federal-2023-09-08.csv'), {
      mapping: { 'Domain Name': 'name', Agency: 'note', 'Security Contact Email': 'email' },
    });
    expect(old.result.created).toBe(1_346);
    const session = await checkFile(bench, db, fixturePath('lists/dotgov-federal-2026-08-18.csv'), {
      mapping: { 'Domain name': 'name', 'Organization name': 'note', 'Security contact email': 'email' },
    });
    expect(session.counts.create).toBe(113);
    expect(session.counts.update + session.counts.skip).toBe(1_208);
    expect(await applySession(session)).toMatchObject({ created: 113, rejected: 0 });
  });

  it('takes agencies and their bureaus, and says what each is part of', async () => {
    const db = await bench.workspace();
    const { counts, again } = await importTwice(bench, db, fixturePath('lists/dotgov-agencies-and-subs.csv'));
    expect(counts).toMatchObject({ rows: 341, reject: 0 });
    expect([again.create, again.update]).toEqual([0, 0]);
    const parts = await db.read
      .selectFrom('organizations')
      .select('name')
      .where('description', 'like', 'Part of: %')
      .execute();
    // 205 rows name a bureau: 13 are called like their agency, one stands there twice.
    expect(parts).toHaveLength(191);
  });

  it('takes treatment facilities apart that have one name at several addresses', async () => {
    const db = await bench.workspace();
    const { counts, result, again } = await importTwice(
      bench,
      db,
      fixturePath('lists/samhsa-substance-use-treatment.csv'),
    );
    expect(counts).toMatchObject({ rows: 14_034, reject: 0 });
    // 14,034 rows less those that repeat name, street and town of another.
    expect(result.created).toBeGreaterThan(13_750);
    expect(result.created).toBeLessThan(13_900);
    expect([again.create, again.update]).toEqual([0, 0]);
    const names = await db.read.selectFrom('organizations').select('name').distinct().execute();
    expect(names.length).toBeGreaterThan(8_700);
    const accented = await db.read
      .selectFrom('organizations')
      .select('name')
      .where('name', 'like', 'Asociación Puertorriqueños%')
      .execute();
    expect(accented.length).toBeGreaterThan(0);
  }, 60_000);

  it('takes the methadone directory with the second number of each intake desk', async () => {
    const db = await bench.workspace();
    const { counts, result, again } = await importTwice(
      bench,
      db,
      fixturePath('lists/samhsa-methadone-directory-2000.csv'),
    );
    expect(counts).toMatchObject({ rows: 1_059, reject: 0 });
    expect(result.created).toBeGreaterThan(990);
    expect([again.create, again.update]).toEqual([0, 0]);
    const phones = (await db.read.selectFrom('organizations').select('phones').execute()).flatMap(
      (row) => JSON.parse(row.phones) as { label: string; value: string }[],
    );
    expect(phones.filter((phone) => phone.label === 'Intake').length).toBeGreaterThan(300);
    // A few are garbled beyond knowing where the number starts.
    expect(phones.filter((phone) => /intake/i.test(phone.value)).length).toBeLessThan(6);
  });

  it('takes companies of all scripts, and the 26 that want to stay private', async () => {
    const db = await bench.workspace();
    const { counts, result, again } = await importTwice(bench, db, fixturePath('lists/ieee-oui36.csv'), {
      mapping: { 'Organization Name': 'name' },
    });
    expect(counts).toMatchObject({ rows: 5_029, reject: 0 });
    expect(result.created).toBe(3_985);
    expect([again.create, again.update]).toEqual([0, 0]);
    expect(
      await db.read.selectFrom('organizations').select('id').where('name', '=', 'ООО "РОНЕКС"').execute(),
    ).toHaveLength(1);
  });

  it('checks 194,181 host names and 171,075 towns and leaves no row out', async () => {
    const db = await bench.workspace();
    const hosts = await checkFile(bench, db, fixturePath('large/eot-2016-hostnames.csv'), {
      options: { headerRow: -1 },
    });
    expect(hosts.counts).toMatchObject({ rows: 194_181, create: 153_744, skip: 40_437, reject: 0 });
    hosts.store.close();
    const towns = await checkFile(bench, db, fixturePath('large/geonames-cities.csv'), {
      mapping: { name: 'name', country: 'country', admin1: 'region', admin2: 'note' },
    });
    expect(towns.counts).toMatchObject({ rows: 171_075, reject: 0 });
    const row = (await rowsOf({ ...towns })).at(-1);
    expect(row).toMatchObject({ label: 'Mhangura Mine', problems: [] });
    towns.store.close();
  }, 120_000);
});
