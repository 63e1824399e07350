import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { columnReading, partedBy, valuesOf } from '#shared/domain/import-column.ts';
import { looksTurned, splitName } from '#shared/domain/split-name.ts';

describe('a whole name', () => {
  it.each([
    ['Rosa Diaz', 'first-last', { givenName: 'Rosa', familyName: 'Diaz' }],
    ['Diaz, Rosa', 'last-first', { givenName: 'Rosa', familyName: 'Diaz' }],
    [
      'Dr. Rosa M. de la Cruz Jr.',
      'first-last',
      { prefix: 'Dr.', givenName: 'Rosa', middleName: 'M.', familyName: 'de la Cruz', suffix: 'Jr.' },
    ],
    [
      'de la Cruz, Rosa M., PhD',
      'last-first',
      { givenName: 'Rosa', middleName: 'M.', familyName: 'de la Cruz', suffix: 'PhD' },
    ],
    ['Jesús "Chuy" García', 'first-last', { givenName: 'Jesús', familyName: 'García', nickname: 'Chuy' }],
    ['Cher', 'first-last', { givenName: 'Cher' }],
    ['Cher', 'last-first', { givenName: 'Cher' }],
    [
      'Martin Luther King, Jr.',
      'first-last',
      { givenName: 'Martin', middleName: 'Luther', familyName: 'King', suffix: 'Jr.' },
    ],
  ] as const)('%s (%s) is taken apart', (name, split, parts) => {
    const said = Object.fromEntries(Object.entries(splitName(name, split)).filter(([, part]) => part !== ''));
    expect(said).toEqual(parts);
  });

  it('keeps every word, whatever it is made of', () => {
    const word = fc.oneof(
      fc.constantFrom('de', 'van', 'Dr.', 'Jr.', 'Rosa', "O'Neil", 'ﬁ', 'Ñandú', '(', '"', 'III'),
      fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !/[\s,]/u.test(text)),
    );
    const name = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ', '  ')), { maxLength: 7 })
      .map((pairs) => pairs.map(([text, gap]) => text + gap).join(''));
    fc.assert(
      fc.property(name, fc.constantFrom('first-last', 'last-first'), (text, split) => {
        const letters = (value: string) => [...value.replace(/[\s,"“”()]/gu, '')].toSorted().join('');
        expect(letters(Object.values(splitName(text, split)).join(''))).toBe(letters(text));
      }),
    );
  });

  it('is known to be turned by most of a column, and never for companies', () => {
    expect(looksTurned(['Diaz, Rosa', "O'Neil, Ana M.", 'de la Cruz, Pia'])).toBe(true);
    expect(looksTurned(['O’Neill, Robert "Bob"', 'Nguyễn, Thị Minh', 'Diaz, Rosa (Ro)', 'Ruiz, Ana', '李小龙'])).toBe(
      true,
    );
    expect(looksTurned(['Rosa Diaz', 'Ana Ruiz'])).toBe(false);
    expect(looksTurned(['Acme, Inc', 'Bolt, LLC'])).toBe(false);
  });
});

describe('values of a cell', () => {
  const reading = (separator: string, values: { from: string; to: string }[]) =>
    columnReading({ column: 0, target: 'tags', label: '', separator, values }, ['Tags']);

  it('are parted where the person says, each as what it means, and those that mean nothing are left out', () => {
    const said = reading('|', [
      { from: 'Vol', to: 'Volunteer' },
      { from: 'test', to: '' },
    ]);
    expect(valuesOf(said, 'vol | Smith, Ana|TEST', (cell) => [cell])).toEqual(['Volunteer', 'Smith, Ana']);
    expect(valuesOf(reading('none', []), 'a, b', (cell) => cell.split(','))).toEqual(['a, b']);
  });

  it('come back in their order from any join of values without the separator', () => {
    const value = fc
      .string({ minLength: 1, maxLength: 9 })
      .filter((text) => text.trim() === text && !/[;|]/.test(text));
    fc.assert(
      fc.property(fc.array(value), fc.constantFrom(';', '|', ' ; '), (values, separator) => {
        expect(partedBy(values.join(separator), separator)).toEqual(values);
      }),
    );
  });
});
