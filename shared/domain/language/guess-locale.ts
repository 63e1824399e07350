import type { LanguageLocale } from '#shared/content/language/language-rule.ts';

import { wordsOf } from './words.ts';

/** English or Spanish, by the small words that either cannot do without; English where neither has more. */
export function guessLocale(text: string): LanguageLocale {
  let balance = 0;
  for (const { key } of wordsOf(text.slice(0, 2_000), 'es')) {
    if (spanishWords.has(key)) balance++;
    else if (englishWords.has(key)) balance--;
  }
  return balance > 0 ? 'es' : 'en';
}

const spanishWords = new Set(
  'el la los las un una unos unas de del que y en con por para es son fue está están como más pero su sus al lo se nos hay'.split(
    ' ',
  ),
);
const englishWords = new Set(
  'the a an of and to in on with for is are was were that this it as at by from or be not we they he she has have'.split(
    ' ',
  ),
);
