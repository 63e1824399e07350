import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { namesSaid, redactor } from '#shared/domain/redaction/redact-names.ts';

const rosa = redactor([
  { name: 'Rosa Delgado', replacement: 'a peer worker' },
  { name: 'Rosa', replacement: 'a peer worker', needsCapital: true },
  { name: 'Grace', replacement: 'somebody', needsCapital: true },
]);

describe('names that are not to stay', () => {
  it.each([
    ['Rosa Delgado said so.', 'a peer worker said so.'],
    ['ROSA DELGADO’s idea', 'a peer worker’s idea'],
    ['**Rosa** Delgado', '**a peer worker'],
    ['Rosa\nDelgado and Rosa', 'a peer worker and a peer worker'],
    ['Ro\u00ADsa Del\u200Bgado', 'a peer worker'],
    ['Rósa-Delgado', 'a peer worker'],
    ['with grace, Grace left', 'with grace, somebody left'],
    ['Rosalind stays', 'Rosalind stays'],
  ])('%j becomes %j', (text, expected) => {
    expect(rosa(text)).toBe(expected);
  });

  const letter = fc.constantFrom(...Array.from('abcdeéøßñžABCDÉ'));
  const word = fc.string({ unit: letter, minLength: 2, maxLength: 6 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const gap = fc.constantFrom(' ', '  ', '\n', '-', '** ', ' _', '\u200B ', ', ', '’s ', '(');

  it('never stay, whatever stands around and in between them', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.oneof(word, name), gap), { maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(3), gap), { maxLength: 8 }),
        (names, around, said) => {
          const text = [
            ...around.map(([words, sign]) => words + sign),
            ...said.map(([index, sign]) => (names[index % names.length] ?? '').toUpperCase() + sign),
          ].join('');
          const redact = redactor(names.map((each) => ({ name: each, replacement: 'zzz zzzz' })));
          expect(namesSaid(redact(text), names)).toEqual([]);
        },
      ),
    );
  });

  it('leave a text as it is that names nobody', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const clean = text.replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu, '');
        expect(redactor([{ name: 'Qqxq Xxqx', replacement: '' }])(text)).toBe(clean);
      }),
    );
  });
});
