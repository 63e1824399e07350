import { describe, expect, it } from 'vitest';

import { guessLocale } from '#shared/domain/language/guess-locale.ts';

describe('guessing the language of a text', () => {
  it.each([
    ['The officer called and we went to the shelter.', 'en'],
    ['El oficial llamó y fuimos al albergue con la familia.', 'es'],
    ['Los vecinos de East Bluff están de acuerdo.', 'es'],
    ['Casa del Río was there.', 'en'],
    ['Adictos en la calle', 'es'],
    ['addicts', 'en'],
    ['', 'en'],
    ['مرحبا بالجميع', 'en'],
  ] as const)('reads “%s” as %s', (text, locale) => {
    expect(guessLocale(text)).toBe(locale);
  });
});
