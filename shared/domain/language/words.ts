import { foldText } from '#shared/text.ts';

import type { LanguageLocale } from '#shared/content/language/language-rule.ts';

/** A word of a text. */
export interface Word {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without diacritics and possessive ending: what rules are compared with. */
  readonly key: string;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
}

/** The words of a text in order; numbers count as words. Sentences and words are found as Unicode says (UAX 29). */
export function wordsOf(text: string, locale: LanguageLocale): Word[] {
  const { words, sentences } = segmenters[locale];
  const found: Word[] = [];
  let sentence = -1;
  let sentenceEnd = 0;
  const ends = [...sentences.segment(text)].map((part) => part.index + part.segment.length);
  for (const part of words.segment(text)) {
    if (part.isWordLike !== true) continue;
    while (sentence < 0 || part.index >= sentenceEnd) {
      sentence++;
      sentenceEnd = ends[sentence] ?? text.length;
    }
    pushParts(found, text, part.index, part.segment, sentence);
  }
  return found;
}

/** A segment that holds a full stop or a colon is several words to a reader of rules, as in "e.g" or "users.They". */
function pushParts(found: Word[], text: string, offset: number, segment: string, sentence: number): void {
  for (const match of segment.matchAll(/[^.:_]+/gu)) {
    const start = offset + match.index;
    let word = match[0];
    // The asterisk of "trans*" belongs to the word, unless it closes emphasis.
    if (/^trans$/i.test(word) && text[start + word.length] === '*' && text[start - 1] !== '*') word += '*';
    found.push({ start, end: start + word.length, text: word, key: keyOf(word), sentence });
  }
}

/** A word as rules are compared with it. */
export function keyOf(word: string): string {
  return foldText(word.replace(/[\u2018\u2019\u02BC\uFF07]/gu, "'")).replace(/(?:'s|(?<=s)')$/u, '');
}

function segmentersOf(locale: LanguageLocale) {
  return {
    words: new Intl.Segmenter(locale, { granularity: 'word' }),
    sentences: new Intl.Segmenter(locale, { granularity: 'sentence' }),
  };
}

const segmenters = { en: segmentersOf('en'), es: segmentersOf('es') };
