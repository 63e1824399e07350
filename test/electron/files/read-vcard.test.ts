import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isFileError } from '#electron/storage/files/file-errors.ts';
import { readVcards } from '#electron/storage/files/read-vcard.ts';
import type { VCard } from '#electron/storage/files/vcard-card.ts';

import { samplePath } from './fixtures.ts';

describe('cards of version 2.1', () => {
  test('are decoded whatever way each property is written', async () => {
    const [card, japanese, western] = await read('old.vcf');
    expect(card).toMatchObject({
      line: 1,
      version: '2.1',
      names: { formatted: 'Zoë Nuñez', given: 'Zoë', family: 'Nuñez' },
      organizations: [{ name: 'Tenants; United', units: ['West Side'] }],
      notes: ['first\nsecond = half'],
      emails: [{ label: '', value: 'zoe@example.org', preferred: true }],
      phones: [
        { label: 'work fax', value: '555 0100' },
        { label: 'Hotline', value: '555 0101' },
      ],
      addresses: [
        { label: 'home', street: 'Long Street 1\nBack door', city: 'Salem', region: 'OR', postalCode: '97301' },
      ],
      birthday: '1980-02-29',
      urls: [{ value: 'http://example.org' }],
      problems: [{ kind: 'brokenLines', name: 'ADR' }],
    });
    expect(card?.photo).toMatchObject({ mediaType: 'image/png' });
    expect(card?.photo?.bytes).toHaveLength(70);
    expect(card?.unknown).toEqual([{ name: 'AGENT', label: '', value: 'VERSION:2.1\nFN:Helper\nTEL:555 0199' }]);
    expect(japanese).toMatchObject({ names: { formatted: '太郎 表' }, notes: ['folded at a blank'] });
    expect(western).toMatchObject({ names: { formatted: 'Jürgen Groß' } });
  });
});

describe('cards of version 3.0', () => {
  test('have labels by group, companies and paired titles', async () => {
    const [company, person] = await read('address-book.vcf');
    expect(company).toMatchObject({
      kind: 'organization',
      names: { formatted: 'Harbor Alliance' },
      organizations: [{ name: 'Harbor Alliance', units: [] }],
      phones: [{ label: 'Front desk', value: '555 0111' }],
      urls: [{ label: 'HomePage', value: 'http://example.org', preferred: true }],
    });
    expect(person).toMatchObject({
      kind: 'person',
      organizations: [
        { name: 'Second', title: 'Chair', role: 'Speaker' },
        { name: 'First', title: 'Member' },
      ],
      emails: [
        { label: 'home', preferred: false },
        { label: '', value: 'chair@example.org', preferred: true },
      ],
      photo: { mediaType: 'image/jpeg' },
      birthday: '--04-15',
      categories: ['board', 'volun,teer'],
      unknown: [{ name: 'X-SOCIALPROFILE', label: 'mastodon', value: 'https://example.org/@sam' }],
    });
  });
});

describe('cards of version 4.0', () => {
  test('have addresses without their scheme and one preferred value of a kind', async () => {
    const [card] = await read('version-4.vcf');
    expect(card).toMatchObject({
      kind: 'organization',
      phones: [
        { label: 'work', value: '+1-555-555-0100 x12', preferred: false },
        { label: 'cell', value: '+1-555-555-0101', preferred: true },
      ],
      emails: [{ value: 'office@example.org' }],
      addresses: [{ label: 'work', street: '1 Main St', city: 'Salem', country: 'USA' }],
      languages: ['es', 'en'],
      photo: { mediaType: 'image/gif' },
      unknown: [{ name: 'PHOTO', value: 'https://example.org/picture.jpg' }],
      problems: [],
    });
  });

  test('are read from UTF-16 as well', async () => {
    const text = '\ufeffBEGIN:VCARD\r\nVERSION:4.0\r\nFN:安藤 ロイド\r\nEND:VCARD\r\n';
    expect((await readText(Buffer.from(text, 'utf16le')))[0]?.names.formatted).toBe('安藤 ロイド');
  });
});

describe('broken cards', () => {
  test('are kept and say what is wrong', async () => {
    const cards = await read('broken.vcf');
    expect(
      cards.map(({ line, names, kind, problems }) => [
        line,
        names.formatted,
        kind,
        problems.map((problem) => `${problem.kind} ${problem.line}`),
      ]),
    ).toEqual([
      [2, 'No end', 'person', ['strayLine 1', 'noEnd 2']],
      [5, '', 'person', ['unnamed 5']],
      [9, 'only@example.org', 'person', []],
      [12, 'Only Organization', 'organization', ['brokenLines 16', 'badPhoto 15']],
      [21, 'Cut off', 'person', ['noEnd 21']],
    ]);
    expect(cards[3]?.notes).toEqual(['a note that\ngoes on without a fold\n\nand after a blank line']);
    expect(cards[4]?.phones[0]?.value).toBe('555');
  });

  test('close a card inside a card that has no end of its own', async () => {
    const text = [
      'BEGIN:VCARD',
      'FN:One',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Helper',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Deep',
      'END:VCARD',
      'END:VCARD',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Two',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Open',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Three',
      'END:VCARD',
    ].join('\r\n');
    const cards = await readText(Buffer.from(text));
    expect(cards.map(({ names, problems }) => [names.formatted, problems.length])).toEqual([
      ['One', 0],
      ['Two', 1],
      ['Three', 0],
    ]);
    expect(cards[0]?.unknown[0]?.value).toContain('FN:Deep');
  });
});

describe('huge and hostile files', () => {
  test('lose a photo of 50 MB, not the card', async () => {
    const line = ` ${'A'.repeat(74)}\r\n`;
    const text = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Big\r\nPHOTO;ENCODING=b;TYPE=JPEG:\r\n${line.repeat(700_000)}TEL:1\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Next\r\nEND:VCARD\r\n`;
    const [big, next] = await readText(Buffer.from(text));
    expect(big).toMatchObject({
      names: { formatted: 'Big' },
      phones: [{ value: '1' }],
      problems: [{ kind: 'tooLong', line: 4, name: 'PHOTO' }],
    });
    expect(big?.photo).toBeUndefined();
    expect(next?.names.formatted).toBe('Next');
  });

  test.each([
    ['one endless line', `NOTE:${'x'.repeat(20_000_000)}`],
    ['an endless folded line', `NOTE:x\r\n${' folded\r\n'.repeat(2_500_000)}`],
    [
      'an endless quoted-printable line',
      `NOTE;ENCODING=QUOTED-PRINTABLE:x=\r\n${`${'more'.repeat(18)}=\r\n`.repeat(300_000)}`,
    ],
  ])('cost the value and no more: %s', async (_, value) => {
    const [card] = await readText(Buffer.from(`BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ada\r\n${value}\r\nEND:VCARD\r\n`));
    expect([card?.names.formatted, card?.notes.length, card?.problems]).toEqual([
      'Ada',
      0,
      [{ kind: 'tooLong', line: 4, name: 'NOTE' }],
    ]);
  });

  test('keep a bounded number of properties', async () => {
    const [card] = await readText(Buffer.from(`BEGIN:VCARD\r\nFN:Ada\r\n${'TEL:1\r\n'.repeat(20_000)}`));
    expect(card?.phones).toHaveLength(4_999);
    expect(card?.problems.map(({ kind }) => kind)).toContain('tooManyProperties');
    expect(card?.problems.length).toBeLessThan(120);
  });

  test('end in cards or in a FileError, whatever their bytes', async () => {
    const pieces = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'VERSION:2.1',
      'VERSION:4.0',
      'N:a;b',
      'FN:x',
      'AGENT:',
      'NOTE;ENCODING=QUOTED-PRINTABLE:=C3=',
      'PHOTO;BASE64:',
      'AAAA',
      'TEL;TYPE="a:1',
      'item1.X-ABLabel:_$!<x>!$_',
      'item1.ORG:;;',
      ' fold',
      '\tfold',
      '\\',
      ':',
      ';',
      'ADR:\\',
      '\ufeff',
      'BDAY:--0231',
      '\0',
    );
    const lines = fc
      .array(fc.tuple(pieces, fc.constantFrom('\r\n', '\n', '\r', '\r\r\n', '')), { maxLength: 40 })
      .map((parts) => Buffer.from(`BEGIN:VCARD\n${parts.flat().join('')}`));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          lines,
          fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from('BEGIN:VCARD\n'), bytes])),
        ),
        async (bytes) => {
          try {
            let count = 0;
            for await (const card of readVcards(bytes)) count += card.line > 0 ? 1 : 0;
            expect(count).toBeGreaterThan(0);
          } catch (error) {
            if (!isFileError(error)) throw error;
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('files without cards', () => {
  test('say so with a code', async () => {
    await expect(read('nowhere.vcf')).rejects.toMatchObject({ code: 'files.missing' });
    await expect(read('pipe.csv')).rejects.toMatchObject({ code: 'files.notVcard', details: { seems: 'text' } });
    await expect(readText(Buffer.from(''))).rejects.toMatchObject({ code: 'files.empty' });
    await expect(readText(Buffer.from('%PDF-1.7'))).rejects.toMatchObject({
      code: 'files.notText',
      details: { seems: 'pdf' },
    });
  });

  test('stop when the caller gives up', async () => {
    const reading = (async () => {
      for await (const card of readVcards(samplePath('old.vcf'), { signal: AbortSignal.abort() }))
        expect(card).toBeUndefined();
    })();
    await expect(reading).rejects.toMatchObject({ code: 'files.cancelled' });
  });
});

async function read(name: string): Promise<readonly VCard[]> {
  return collect(readVcards(samplePath(name)));
}

async function readText(bytes: Buffer): Promise<readonly VCard[]> {
  return collect(readVcards(bytes));
}

async function collect(cards: AsyncIterable<VCard>): Promise<readonly VCard[]> {
  const all: VCard[] = [];
  for await (const card of cards) all.push(card);
  return all;
}
