import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { labelSheets } from '#shared/content/label-sheets.ts';
import { addressLines, isWholeAddress, usualCountry } from '#shared/domain/mailings/address-lines.ts';
import { brokenLines, isSound, labelPlace, labelWords, sheetsFor } from '#shared/domain/mailings/label-layout.ts';
import { mailBatches, mailtoLinks } from '#shared/domain/mailings/mail-batches.ts';
import { asMarkdownWords, mergeText } from '#shared/domain/mailings/merge-text.ts';

const address = { street: '1 Main St', city: 'Riverbend', region: 'OH', postalCode: '45000', country: 'USA' };

describe('label sheets', () => {
  it.each(labelSheets)('$id lies on its paper, no label over another', (sheet) => {
    expect(isSound(sheet)).toBe(true);
  });

  it('start where a begun sheet has room, and go on row by row and sheet by sheet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...labelSheets), fc.nat(60), fc.nat(200), (sheet, start, index) => {
        const perSheet = sheet.columns * sheet.rows;
        const first = Math.min(Math.max(1, start), perSheet);
        const place = labelPlace(sheet, start, index);
        expect(place.sheet).toBe(Math.floor((first - 1 + index) / perSheet));
        expect(place.left + sheet.width).toBeLessThanOrEqual(sheet.paper === 'a4' ? 210 : 215.9);
      }),
    );
    const [avery] = labelSheets;
    if (avery === undefined) throw new Error('There are sheets.');
    expect(labelPlace(avery, 2, 0)).toMatchObject({ sheet: 0, left: 74.6125, top: 12.7 });
    expect([sheetsFor(avery, 1, 0), sheetsFor(avery, 1, 30), sheetsFor(avery, 2, 30)]).toEqual([0, 1, 2]);
  });

  it('shrink letters until the lines fit', () => {
    const sizeOf = (lines: string[]) => labelWords({ width: 66, height: 25 }, lines, 1).size;
    expect(sizeOf(['A', 'B'])).toBe(11);
    expect(sizeOf(['A', 'B', 'C', 'D', 'E', 'F'])).toBeLessThan(9);
  });

  it('keep the name and the address where the role and the organization leave no room', () => {
    const label = { width: 66, height: 25 };
    const place = ['7 Elm St', 'Unit 3', 'Building C', 'Back door', 'Riverbend, OH 45000'];
    const long = 'Deputy Assistant Vice-Chair for Community Engagement and Restorative Programming';
    expect(labelWords(label, ['Ana', long, long, ...place], 3)).toMatchObject({ lines: ['Ana', ...place] });
    expect(labelWords(label, ['Ana', long, long, ...place.slice(0, 3)], 3)).toMatchObject({
      lines: ['Ana', long, ...place.slice(0, 3)],
      isCut: false,
    });
    expect(labelWords(label, ['Ana', ...place, ...place, ...place], 1).isCut).toBe(true);
  });

  it('never print more than the label has room for, unless they say so', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 120 }), { minLength: 1, maxLength: 12 }), (lines) => {
        const words = labelWords({ width: 66, height: 25 }, lines, 1);
        const rows = brokenLines(words.lines, 61, words.size);
        expect(rows.join('').replaceAll(' ', '')).toBe(words.lines.join('').replaceAll(' ', ''));
        const isInside = rows.length * words.size * 1.2 <= (20 / 25.4) * 72 + 0.1;
        expect(isInside || words.isCut).toBe(true);
      }),
    );
  });
});

describe('addressLines', () => {
  it('writes addresses as the post of each country reads them, the own country never', () => {
    expect(addressLines(address, 'usa')).toEqual(['1 Main St', 'Riverbend, OH 45000']);
    expect(addressLines(address, 'Mexico')).toEqual(['1 Main St', 'Riverbend, OH 45000', 'USA']);
    expect(
      addressLines({ street: 'Hof 2\nTür 3', city: 'Wien', region: '', postalCode: '1010', country: 'Austria' }, 'USA'),
    ).toEqual(['Hof 2', 'Tür 3', '1010 Wien', 'AUSTRIA']);
  });

  it('knows which letters would not arrive, and where most people live', () => {
    expect(isWholeAddress(address)).toBe(true);
    expect(isWholeAddress({ ...address, street: ' ' })).toBe(false);
    expect(isWholeAddress({ ...address, city: '', postalCode: '' })).toBe(false);
    expect(usualCountry(['USA', '', 'us', 'Canada'])).toBe('us');
    expect(usualCountry(['Canada', ' canada', ''])).toBe('canada');
    expect(addressLines({ ...address, country: 'US' }, 'us')).toHaveLength(2);
    expect(addressLines({ ...address, country: 'Canada' }, '').at(-1)).toBe('CANADA');
  });
});

describe('mergeText', () => {
  const fields = [
    { id: 'firstName', label: 'First name' },
    { id: 'custom:1', label: 'T-shirt size' },
  ];

  it('fills fields by id or by name, names gaps and what is no field', () => {
    expect(mergeText('Dear {first NAME}, {firstName}: {T-shirt size} {nope}', fields, { firstName: 'Ana' })).toEqual({
      text: 'Dear Ana, Ana: ______ {nope}',
      missing: ['T-shirt size'],
      unknown: ['nope'],
    });
  });

  it('lets the words of a record shape nothing', () => {
    const merged = mergeText('{firstName}', fields, { firstName: '**A** [x](y)' }, asMarkdownWords);
    expect(merged.text).toBe('\\*\\*A\\*\\* \\[x\\](y)');
  });
});

describe('mail in batches', () => {
  it('holds every address once, in groups of the size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.emailAddress(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (addresses, size) => {
          const batches = mailBatches(addresses, size);
          expect(batches.every((batch) => batch.length >= 1 && batch.length <= size)).toBe(true);
          expect(new Set(batches.flat().map((each) => each.toLowerCase()))).toEqual(
            new Set(addresses.map((each) => each.toLowerCase())),
          );
          for (const link of mailtoLinks(addresses, size, 'Hi & bye', 'Line\nTwo')) {
            const url = new URL(link);
            expect(url.pathname).toBe('');
            expect(url.searchParams.get('bcc')).not.toBe('');
            expect(url.searchParams.has('to')).toBe(false);
            expect(link.length).toBeLessThanOrEqual(2_000);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
