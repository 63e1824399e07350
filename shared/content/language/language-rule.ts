import type { Source } from '../sources.ts';

/** How a finding weighs: H holds back publishing, M needs a choice, L suggests, I only informs. */
export type LanguageSeverity = 'H' | 'M' | 'L' | 'I';

/** The languages that have rules. */
export type LanguageLocale = 'en' | 'es';

/**
 * Words that a rule looks for. Each word is matched in its inflected forms, and the words may be joined by a space or a hyphen.
 * The lists of a context hold single words or short phrases, in lower case.
 */
export interface LanguagePattern {
  readonly text: string;
  /** Weighs differently from its rule. */
  readonly severity?: LanguageSeverity;
  /** Only where the word stands for a person or thing, as in "a criminal", and not before a noun, as in "criminal justice". */
  readonly isNoun?: true;
  /** Only as it is written here, capitals included. */
  readonly isExact?: true;
  /** Only right after one of these. */
  readonly after?: readonly string[];
  readonly notAfter?: readonly string[];
  /** Only right before one of these. */
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Only where one of these words stands in the same sentence. */
  readonly nearby?: readonly string[];
}

/** A rule of the language checker (domain pack, section 8). */
export interface LanguageRule {
  readonly id: string;
  readonly locale: LanguageLocale;
  readonly severity: LanguageSeverity;
  readonly patterns: readonly LanguagePattern[];
  /** Ways to say it; never put in by themselves. */
  readonly suggestions: readonly string[];
  readonly reason: string;
  /** Where the words may stay, for people to read. */
  readonly exceptions: readonly string[];
  readonly sources: readonly Source[];
}
