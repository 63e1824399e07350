import { syllable } from 'syllable';

import type { LanguageLocale } from '#shared/content/language/language-rule.ts';

import type { Span } from './exempt-spans.ts';
import { wordsOf, type Word } from './words.ts';

/** How hard a text is to read. Scores are hints: they count lengths, not sense. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Flesch–Kincaid grade, English alone; null under 100 words. */
  readonly grade: number | null;
  /** Flesch reading ease in English, Szigriszt-Pazos in Spanish, 0 to about 100; null under 100 words. */
  readonly ease: number | null;
  /** How INFLESZ reads the Spanish score; null in English and under 100 words. */
  readonly band: InfleszBand | null;
  /** Sentences of more than 25 words, by UTF-16 offsets from their first word to their last. */
  readonly longSentences: readonly Span[];
}

/** The five bands of the INFLESZ scale. */
export type InfleszBand = 'difficult' | 'somewhat-difficult' | 'normal' | 'easy' | 'very-easy';

/** Fewer words make no score. */
export const wordsForScore = 100;
/** Longer sentences are pointed out. */
export const longSentenceWords = 25;

/**
 * Measures a text. English: grade = 0.39 w/s + 11.8 y/w − 15.59 and ease = 206.835 − 1.015 w/s − 84.6 y/w;
 * Spanish: ease = 206.835 − 62.3 y/w − w/s, with words w, sentences s and syllables y (domain pack, section 8).
 */
export function readability(text: string, locale: LanguageLocale): Readability {
  const words = wordsOf(text, locale);
  const sentences = bySentence(words);
  const counts = { words: words.length, sentences: sentences.length };
  const longSentences = sentences.filter((each) => each.length > longSentenceWords).map(spanOf);
  if (words.length < wordsForScore) return { ...counts, grade: null, ease: null, band: null, longSentences };
  const perSentence = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.text, locale), 0) / words.length;
  if (locale === 'en') {
    const grade = 0.39 * perSentence + 11.8 * syllables - 15.59;
    return { ...counts, grade, ease: 206.835 - 1.015 * perSentence - 84.6 * syllables, band: null, longSentences };
  }
  const ease = 206.835 - 62.3 * syllables - perSentence;
  return { ...counts, grade: null, ease, band: infleszBand(ease), longSentences };
}

/** The INFLESZ band of a Szigriszt-Pazos score. */
export function infleszBand(ease: number): InfleszBand {
  if (ease < 40) return 'difficult';
  if (ease < 55) return 'somewhat-difficult';
  if (ease < 65) return 'normal';
  return ease <= 80 ? 'easy' : 'very-easy';
}

/** How many syllables a word has, at least one. */
export function syllablesOf(word: string, locale: LanguageLocale): number {
  return Math.max(1, locale === 'en' ? syllable(word) : spanishSyllables(word));
}

/** A weak vowel without an accent forms one syllable with its neighbors; two strong vowels are two; the u of que, gui is silent. */
function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/([qg])u(?=[eéií])/gu, '$1')
    .replace(/y$/u, 'i');
  const nuclei = letters.match(/[iuü]?[aeoáéó][iuü]?(?![íú])|[íú]|[iuü]+|[aeoáéó]/gu);
  return nuclei?.length ?? 0;
}

function bySentence(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === word.sentence) last.push(word);
    else sentences.push([word]);
  }
  return sentences;
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
