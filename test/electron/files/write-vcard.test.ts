import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readVcards } from '#electron/storage/files/read-vcard.ts';
import type { VCard } from '#electron/storage/files/vcard-card.ts';
import { fold, toVcard, writeVcards, type CardToWrite } from '#electron/storage/files/write-vcard.ts';

import { describeWithFixtures, expectedFiles, fixturePath } from './fixtures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longtable-vcf-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// Text as the reader gives it: trimmed, not empty, lines ending with \n, without control characters.
const mark = fc.constantFrom('\\', ',', ';', ':', '"', '\n', '=', ' ', '\t', "'", '^', 'é', '漢', '😀', 'a', 'B', '0');
const anyText = fc
  .array(fc.oneof(mark, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join('').replace(/[\0-\u0008\u000b-\u001f\u007f]/g, ''));
const text = anyText.map((value) => value.trim()).filter((value) => value !== '');
const textOrEmpty = fc.oneof(fc.constant(''), text);
const label = fc
  .oneof(fc.constantFrom('', 'work', 'home fax', 'cell', 'Front desk', 'X-odd', 'pref', 'HOME', 'a, b'), text)
  .filter((value) => !value.startsWith('_$!<'));
const values = (value: fc.Arbitrary<string>): fc.Arbitrary<CardToWrite['emails']> =>
  fc
    .tuple(fc.array(fc.record({ label, value }), { maxLength: 4 }), fc.nat({ max: 6 }))
    .map(([list, preferred]) => list.map((item, at) => ({ ...item, preferred: at === preferred })));
const address = fc.record({
  label,
  preferred: fc.constant(false),
  poBox: textOrEmpty,
  extended: textOrEmpty,
  street: text,
  city: textOrEmpty,
  region: textOrEmpty,
  postalCode: textOrEmpty,
  country: textOrEmpty,
});
const organization = fc.record(
  { name: text, units: fc.array(text, { maxLength: 3 }), title: text, role: text },
  { requiredKeys: ['name', 'units'] },
);
const bare = fc.record(
  { name: fc.constant(''), units: fc.constant([]), title: text },
  { requiredKeys: ['name', 'units', 'title'] },
);
const photo = fc
  .record({
    mediaType: fc.constantFrom('image/png', 'image/x-odd'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }),
  })
  .filter(({ bytes }) => bytes[0] !== 0xff && bytes[0] !== 0x47);
const cards = fc.record(
  {
    kind: fc.constantFrom('person', 'organization', 'group'),
    names: fc.record({
      formatted: text,
      prefix: textOrEmpty,
      given: textOrEmpty,
      middle: textOrEmpty,
      family: textOrEmpty,
      suffix: textOrEmpty,
    }),
    nicknames: fc.array(text, { maxLength: 3 }),
    organizations: fc.array(fc.oneof(organization, bare), { maxLength: 3 }),
    emails: values(text.filter((value) => !/^mailto:/i.test(value))),
    phones: values(text.filter((value) => !/^tel:/i.test(value))),
    addresses: fc.array(address, { maxLength: 3 }),
    urls: values(fc.oneof(text, fc.webUrl({ withQueryParameters: true }))),
    notes: fc.array(text, { maxLength: 2 }),
    birthday: fc.constantFrom('1985-04-15', '--04-15', '1985-04', '1985', '2000-02-29'),
    categories: fc.array(text, { maxLength: 3 }),
    photo,
    languages: fc.array(fc.constantFrom('en', 'es-MX', 'zh-Hant'), { maxLength: 2 }),
    uid: fc.oneof(
      fc.uuid().map((id) => `urn:uuid:${id}`),
      text,
    ),
    rev: fc.constant('20240512T101112Z'),
    unknown: fc.array(fc.record({ name: fc.constantFrom('X-ODD', 'IMPP', 'GEO', 'CLASS'), label, value: text }), {
      maxLength: 3,
    }),
  },
  {
    requiredKeys: [
      'kind',
      'names',
      'nicknames',
      'organizations',
      'emails',
      'phones',
      'addresses',
      'urls',
      'notes',
      'categories',
      'languages',
      'unknown',
    ],
  },
) satisfies fc.Arbitrary<CardToWrite>;

describe('a written card', () => {
  test.each(['4.0', '3.0'] as const)('of version %s reads back as the same card', async (version) => {
    await fc.assert(
      fc.asyncProperty(cards, async (card) => {
        // Before 4.0 a birthday was a whole day, or Apple's day without a year.
        fc.pre(
          version === '4.0' || card.birthday === undefined || card.birthday.length > 7 || card.birthday[0] === '-',
        );
        const [back, ...more] = await collect(readVcards(Buffer.from(toVcard(card, version, 'all of it'))));
        expect(more).toEqual([]);
        expect(back).toEqual({ line: 1, version, problems: [], ...card });
      }),
      { numRuns: 500 },
    );
  });

  test('is folded at 75 octets, never inside a character, and ends its lines with CRLF', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const written = toVcard(card);
        expect(written.endsWith('END:VCARD\r\n')).toBe(true);
        for (const line of written.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\p{Cs}/u);
        }
      }),
      { numRuns: 200 },
    );
    expect(fold(`NOTE:${'é'.repeat(40)}`)).toBe(`NOTE:${'é'.repeat(35)}\r\n ${'é'.repeat(5)}`);
  });

  test('says what RFC 6350 asks for', () => {
    const card: CardToWrite = {
      kind: 'organization',
      names: { formatted: 'Tenants, United', prefix: '', given: '', middle: '', family: '', suffix: '' },
      nicknames: [],
      organizations: [{ name: 'Tenants, United', units: ['West; Side'], title: 'Member' }],
      emails: [{ label: 'work', value: 'office@example.org', preferred: true }],
      phones: [{ label: 'Front desk', value: '+1 555 0100', preferred: false }],
      addresses: [],
      urls: [{ label: '', value: 'https://example.org/?a=1,2;b', preferred: false }],
      notes: ['two\nlines'],
      birthday: '1985-04-15',
      categories: ['a', 'b,c'],
      languages: ['en'],
      unknown: [],
    };
    expect(toVcard(card).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN:Tenants\\, United',
      'N:;;;;',
      'item1.ORG:Tenants\\, United;West\\; Side',
      'item1.TITLE:Member',
      'EMAIL;TYPE=work;PREF=1:office@example.org',
      'item2.TEL:+1 555 0100',
      'item2.X-ABLABEL:Front desk',
      'URL:https://example.org/?a=1,2;b',
      'BDAY:19850415',
      'NOTE:two\\nlines',
      'CATEGORIES:a,b\\,c',
      'LANG:en',
      'END:VCARD',
      '',
    ]);
  });
});

describe('a vCard file', () => {
  const ada: CardToWrite = {
    kind: 'person',
    names: { formatted: 'Ada', prefix: '', given: 'Ada', middle: '', family: '', suffix: '' },
    nicknames: [],
    organizations: [],
    emails: [],
    phones: [],
    addresses: [],
    urls: [],
    notes: [],
    categories: [],
    languages: [],
    unknown: [],
  };

  test('gets its name when all cards are in it', async () => {
    const path = join(folder, 'people.vcf');
    expect(await writeVcards(path, [ada, ada])).toEqual({ cards: 2, bytes: (await readFile(path)).length });
    expect((await collect(readVcards(path))).map(({ names, line }) => [names.formatted, line])).toEqual([
      ['Ada', 1],
      ['Ada', 7],
    ]);
  });

  test('leaves nothing behind when it fails or is cancelled', async () => {
    async function* failing(): AsyncGenerator<CardToWrite> {
      yield ada;
      await Promise.reject(new Error('no more'));
    }
    await expect(writeVcards(join(folder, 'failed.vcf'), failing())).rejects.toThrow('no more');
    await expect(writeVcards(join(folder, 'failed.vcf'), [ada], { signal: AbortSignal.abort() })).rejects.toMatchObject(
      { code: 'files.cancelled' },
    );
    expect((await readdir(folder)).filter((name) => name.startsWith('failed'))).toEqual([]);
  });
});

describeWithFixtures('real cards', () => {
  test.each(expectedFiles('vcard'))('of %s read back as the same cards after writing', async (name) => {
    for (const { line: _line, version: _version, problems: _problems, ...card } of await collect(
      readVcards(fixturePath(name)),
    )) {
      const [back] = await collect(readVcards(Buffer.from(toVcard(card))));
      // One card holds a form feed, which 4.0 does not allow.
      expect(back).toMatchObject({
        ...card,
        unknown: card.unknown.map((property) => ({ ...property, value: property.value.replace('\f', '') })),
      });
    }
  });
});

async function collect(source: AsyncIterable<VCard>): Promise<readonly VCard[]> {
  const all: VCard[] = [];
  for await (const card of source) all.push(card);
  return all;
}
