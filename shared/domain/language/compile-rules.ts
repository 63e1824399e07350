import type { LanguageLocale, LanguagePattern, LanguageRule } from '#shared/content/language/language-rule.ts';

import { wordForms } from './inflections.ts';
import { keyOf, wordsOf } from './words.ts';

/** One way in which the words of a rule may stand in a text. */
export interface CompiledPattern {
  readonly rule: LanguageRule;
  readonly pattern: LanguagePattern;
  /** For each word the keys that fit. */
  readonly words: readonly ReadonlySet<string>[];
  /** Whether the parts are joined by a slash alone, as in "he/she". */
  readonly hasSlash: boolean;
  readonly context: CompiledContext;
}

/** The lists of a pattern's context as the keys of their words, the phrases split into words. */
export interface CompiledContext {
  readonly after: Phrases;
  readonly notAfter: Phrases;
  readonly before: Phrases;
  readonly notBefore: Phrases;
  readonly nearby: ReadonlySet<string> | undefined;
}

/** Phrases as the keys of their words; undefined where nothing is asked. */
export type Phrases = readonly (readonly string[])[] | undefined;

/** The patterns of a language by the first word that they may begin with, the longest first. */
export type RuleIndex = ReadonlyMap<string, readonly CompiledPattern[]>;

/** Prepares the rules of a language for `checkLanguage`. */
export function compileRules(rules: readonly LanguageRule[], locale: LanguageLocale): RuleIndex {
  const index = new Map<string, CompiledPattern[]>();
  const compiled = rules
    .filter((rule) => rule.locale === locale)
    .flatMap((rule) => rule.patterns.flatMap((pattern) => compile(rule, pattern)));
  for (const each of compiled) {
    for (const first of each.words[0] ?? []) index.set(first, [...(index.get(first) ?? []), each]);
  }
  for (const patterns of index.values()) patterns.sort((left, right) => right.words.length - left.words.length);
  return index;
}

function compile(rule: LanguageRule, pattern: LanguagePattern): CompiledPattern[] {
  const keys = wordsOf(pattern.text, rule.locale).map((word) => word.key);
  const hasSlash = pattern.text.includes('/');
  const context = {
    after: phrases(pattern.after),
    notAfter: phrases(pattern.notAfter),
    before: phrases(pattern.before),
    notBefore: phrases(pattern.notBefore),
    nearby: pattern.nearby === undefined ? undefined : new Set(pattern.nearby.map(keyOf)),
  };
  return wordForms(keys, rule.locale).map((words) => ({ rule, pattern, words, hasSlash, context }));
}

function phrases(list: readonly string[] | undefined): Phrases {
  return list?.map((phrase) => phrase.split(' ').map(keyOf));
}
