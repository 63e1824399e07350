import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { infleszBand, readability, syllablesOf } from '#shared/domain/language/readability.ts';

const repeat = (sentence: string, times: number) => Array.from({ length: times }, () => sentence).join(' ');

describe('readability', () => {
  it('gives no score under 100 words', () => {
    expect(readability(repeat('The cat sat on the mat.', 16), 'en')).toMatchObject({
      words: 96,
      sentences: 16,
      grade: null,
      ease: null,
    });
    expect(readability('', 'en')).toEqual({
      words: 0,
      sentences: 0,
      grade: null,
      ease: null,
      band: null,
      longSentences: [],
    });
  });

  it('counts one-syllable words in short sentences as the formulas say', () => {
    const score = readability(repeat('The cat sat on the mat.', 20), 'en');
    expect(score.grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
    expect(score.ease).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6);
  });

  it('reads Spanish by Szigriszt-Pazos', () => {
    const sentence = 'El grupo ayuda a personas sin casa en la ciudad.';
    const score = readability(repeat(sentence, 10), 'es');
    const syllables = 1 + 2 + 3 + 1 + 3 + 1 + 2 + 1 + 1 + 2;
    expect(score.ease).toBeCloseTo(206.835 - 62.3 * (syllables / 10) - 10, 6);
    expect(score).toMatchObject({ grade: null, band: 'very-easy' });
  });

  it('points at sentences of more than 25 words', () => {
    const long = `Word ${repeat('word', 25)}.`;
    const text = `Short one. ${long} Short two.`;
    expect(readability(text, 'en').longSentences).toEqual([{ start: 11, end: 11 + long.length - 1 }]);
  });

  it.each([
    ['casa', 2],
    ['ciudad', 2],
    ['país', 2],
    ['día', 2],
    ['guerra', 2],
    ['que', 1],
    ['teatro', 3],
    ['cuidado', 3],
    ['averiguáis', 4],
    ['y', 1],
    ['rey', 1],
    ['oír', 2],
    ['recuperación', 5],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesOf(word, 'es')).toBe(count);
  });

  it.each([
    [39.9, 'difficult'],
    [40, 'somewhat-difficult'],
    [55, 'normal'],
    [65, 'easy'],
    [80, 'easy'],
    [80.1, 'very-easy'],
  ] as const)('%f is %s on the INFLESZ scale', (ease, band) => {
    expect(infleszBand(ease)).toBe(band);
  });

  it('is a number or nothing for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 2_000 }),
        fc.constantFrom('en' as const, 'es' as const),
        (text, locale) => {
          const { ease, words } = readability(text, locale);
          expect(ease === null).toBe(words < 100);
          expect(ease === null || Number.isFinite(ease)).toBe(true);
        },
      ),
    );
  });
});
