import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { readVcards } from '#electron/storage/files/read-vcard.ts';
import type { VCard } from '#electron/storage/files/vcard-card.ts';

import { describeWithFixtures, expectedFiles, fixturePath, type ExpectedCard, type ExpectedPhoto } from './fixtures.ts';

describeWithFixtures('real vCard files', () => {
  describe.each(expectedFiles('vcard'))('%s', (name, { vcard: facts }) => {
    test('gives every card with its values', async () => {
      const cards = await readAll(name);
      expect(cards).toHaveLength(facts?.cards ?? Number.NaN);
      for (const [at, expected] of (facts?.card ?? []).entries()) {
        const card = cards[at];
        if (card === undefined) throw new Error('a card is missing');
        checkCard(card, expected, name.endsWith('aosp-v21_adr_multiple_line.vcf'));
      }
    });
  });

  test('loses no property of a card', async () => {
    const mac = await only('vcard/ez-John_Doe_MAC_ADDRESS_BOOK.vcf');
    expect(mac.phones.map(({ label }) => label)).toEqual([
      'work',
      'home',
      'cell',
      'home fax',
      'work fax',
      'pager',
      'AssistantPhone',
    ]);
    expect(mac.photo?.mediaType).toBe('image/jpeg');
    const gmail = await only('vcard/ez-gmail-single2.vcf');
    expect(gmail.unknown.filter(({ name }) => name === 'X-ABRELATEDNAMES')).toHaveLength(16);
    const icaljs = await only('vcard/icaljs-vcard3.vcf');
    expect(
      icaljs.unknown.filter(({ name }) => ['N', 'BDAY', 'AGENT', 'CLASS'].includes(name)).map(({ name }) => name),
    ).toEqual(['N', 'BDAY', 'BDAY', 'AGENT', 'AGENT', 'CLASS', 'CLASS', 'CLASS']);
  });

  test('keeps nameless cards under their e-mail address and names the one that has nothing', async () => {
    const android = await readAll('vcard/ez-John_Doe_ANDROID.vcf');
    expect(android.slice(0, 2).map(({ names }) => names.formatted)).toEqual([
      'john.doe@company.com',
      'jane.doe@company.com',
    ]);
    expect(android.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'person'));
    expect(android[4]?.photo?.bytes).toHaveLength(876);
    const grouped = await only('vcard/icaljs-vcard_grouped.vcf');
    expect(grouped.problems).toEqual([{ kind: 'unnamed', line: 1, name: '' }]);
    expect(grouped.addresses).toHaveLength(2);
  });

  test('pairs organizations with titles and knows the preferred values', async () => {
    const smith = await only('vcard/aosp-v21_pref_handling.vcf');
    expect(smith.organizations.map(({ name, title }) => `${name}/${title ?? ''}`)).toEqual([
      'Company/Engineer',
      'Mystery/Blogger',
      'Poetry/Poet',
    ]);
    expect(smith.phones.find(({ preferred }) => preferred)?.value).toBe('2');
    const fullcontact = await only('vcard/ez-fullcontact.vcf');
    expect(fullcontact.organizations).toEqual([
      { name: 'Organization1', units: ['Department1'], title: 'Title1' },
      { name: 'Organization2', units: ['Department2'], title: 'Title2' },
    ]);
    expect(fullcontact.photo).toBeUndefined();
    expect(fullcontact.unknown.filter(({ name }) => name === 'PHOTO')).toHaveLength(3);
  });

  test('reads phones, names and lines as people wrote them', async () => {
    const custom = await only('vcard/aosp-v21_x_param.vcf');
    expect(custom.names.formatted).toBe('Roid Ando');
    expect(custom.phones).toEqual([
      { label: 'CuStoMpRop', value: '1', preferred: false },
      { label: 'custompropertywithoutx', value: '2', preferred: false },
    ]);
    expect((await only('vcard/aosp-v30_comma_separated.vcf')).phones[0]?.label).toBe('COMMA,SEPARATED:INSIDE.DQUOTE');
    const address = await only('vcard/aosp-v21_adr_multiple_line.vcf');
    expect(address.addresses[1]).toMatchObject({
      street: 'Hermann v. Brevern\n9999999\nPackstation 999',
      city: 'Hamburg',
      postalCode: '99999',
      country: 'Deutschland',
    });
    expect(address.problems).toEqual([{ kind: 'brokenLines', line: 6, name: 'ADR' }]);
    expect((await only('vcard/ez-outlook-2003.vcf')).notes[0]?.split('\n').slice(0, 4)).toEqual([
      'This is the note field!!',
      'Second line',
      '',
      'Third line is empty',
    ]);
    expect((await only('vcard/aosp-v21_japanese_1.vcf')).names.formatted).toBe('安藤ロイド');
  });

  test('tells organizations from people', async () => {
    const organization = await only('vcard/vobject-vcard40_org.vcf');
    expect(organization).toMatchObject({
      kind: 'organization',
      names: { formatted: 'ABC Marketing' },
      phones: [{ value: '+1-555-000-0000' }],
      organizations: [{ name: 'ABC, Inc.' }],
    });
    expect(await only('vcard/vobject-vcard40_full.vcf')).toMatchObject({
      kind: 'person',
      categories: ['BUSINESS', 'NETWORKING'],
      languages: ['en', 'fr'],
    });
  });
});

function checkCard(card: VCard, expected: ExpectedCard, hasBrokenAddress: boolean): void {
  expect(card.version).toBe(expected.version);
  expect(card.names.formatted).toBe(expected.FN?.[0] ?? card.names.formatted);
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = expected.N?.[0] ?? [];
  expect(card.names).toMatchObject({ family, given, middle, prefix, suffix });
  expect(card.organizations.map(({ name, units }) => [name, ...units])).toEqual(expected.ORG ?? []);
  expect(card.organizations.flatMap(({ title }) => title ?? [])).toEqual(expected.TITLE ?? []);
  expect(card.emails.map(({ value }) => value)).toEqual(expected.EMAIL ?? []);
  expect(card.phones.map(({ value }) => value)).toEqual(
    (expected.TEL ?? []).map((value) => value.replace(/^tel:/, '')),
  );
  expect(card.urls.map(({ value }) => value)).toEqual(expected.URL ?? []);
  const addresses = card.addresses.map(({ poBox, extended, street, city, region, postalCode, country }) => [
    poBox,
    extended,
    street,
    city,
    region,
    postalCode,
    country,
  ]);
  const wanted = (expected.ADR ?? []).map((parts) => [...parts, '', '', '', '', '', '', ''].slice(0, 7));
  // The second address is broken over lines; its own test says how it reads.
  expect(hasBrokenAddress ? addresses.slice(0, 1) : addresses).toEqual(hasBrokenAddress ? wanted.slice(0, 1) : wanted);
  const hasCrlf = expected.NOTE_start?.some((start) => start.includes('\r\n')) === true;
  const notes = card.notes.map((note) => (hasCrlf ? note.replaceAll('\n', '\r\n') : note));
  expect(notes.map(({ length }) => length)).toEqual(expected.NOTE_lens ?? []);
  expect(notes.map((note, at) => note.slice(0, expected.NOTE_start?.[at]?.length))).toEqual(expected.NOTE_start ?? []);
  expect(card.birthday).toBe(expected.BDAY?.[0]?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  expect(card.categories).toEqual((expected.CATEGORIES ?? []).flatMap((list) => list.split(',')));
  expect(card.uid).toBe(expected.UID?.[0]);
  expect(card.kind).toBe(expected.KIND?.[0] === 'org' ? 'organization' : 'person');
  checkLabels(card, expected);
  checkPhotos(card, expected);
}

function checkLabels(card: VCard, expected: ExpectedCard): void {
  const labels = [card.emails, card.phones, card.addresses, card.urls, card.unknown].flatMap((values) =>
    values.map(({ label }) => label),
  );
  for (const [, label] of expected.xlabels ?? []) expect(labels).toContain(label.replace(/^_\$!<(.*)>!\$_$/, '$1'));
  const kept = card.unknown.map(({ name }) => name);
  for (const name of expected.x_props ?? []) if (name !== 'X-ABLABEL') expect(kept).toContain(name);
}

function checkPhotos(card: VCard, expected: ExpectedCard): void {
  const photos = expected.PHOTO ?? [];
  const addresses = photos.filter(
    (photo): photo is string => typeof photo === 'string' && !photo.startsWith('undecodable'),
  );
  // The facts hold the first 78 characters of an address.
  const kept = card.unknown
    .filter(({ name }) => name === 'PHOTO')
    .map(({ value }, at) => value.slice(0, addresses[at]?.length));
  expect(kept).toEqual(addresses);
  const embedded = photos.find((photo): photo is ExpectedPhoto => typeof photo === 'object');
  if (embedded === undefined) return;
  expect(card.photo?.bytes).toHaveLength(embedded.bytes);
  expect(
    createHash('sha256')
      .update(card.photo?.bytes ?? new Uint8Array())
      .digest('hex'),
  ).toBe(embedded.sha256);
}

async function readAll(name: string): Promise<readonly VCard[]> {
  const cards: VCard[] = [];
  for await (const card of readVcards(fixturePath(name))) cards.push(card);
  return cards;
}

async function only(name: string): Promise<VCard> {
  const [card, ...more] = await readAll(name);
  expect(more).toEqual([]);
  if (card === undefined) throw new Error(`${name} has no card`);
  return card;
}
