import type { LanguageLocale, LanguageRule, LanguageSeverity } from '#shared/content/language/language-rule.ts';
import { languageRules } from '#shared/content/language/language-rules.ts';
import { AppError } from '#shared/errors.ts';

import type { LanguageGlossary } from './check-language.ts';
import { wordsOf } from './words.ts';

/** What an entry of the glossary is: a rule of its own, a rule of the app that is muted or changed, or a name that keeps its words. */
export const glossaryKinds = ['own', 'mute', 'change', 'name'] as const;
export type GlossaryKind = (typeof glossaryKinds)[number];

/** What the workspace says about words, beside the rules that the app ships. */
export interface GlossaryFields {
  readonly kind: GlossaryKind;
  /** The rule of the app that is muted or changed; '' for what is the workspace's own. */
  readonly ruleId: string;
  readonly locale: LanguageLocale;
  /** What an own rule looks for, or the one name. */
  readonly words: readonly string[];
  /** Ways to say it. */
  readonly suggestions: readonly string[];
  readonly severity: LanguageSeverity;
  readonly reason: string;
}

/** The rules of the app, as the entries change them, with those that the entries add. */
export function glossaryOf(entries: readonly (GlossaryFields & { readonly id: string })[]): LanguageGlossary {
  const rules: LanguageRule[] = [];
  for (const entry of entries) {
    const rule = entry.kind === 'own' ? ownRule(entry) : entry.kind === 'change' ? changedRule(entry) : undefined;
    if (rule !== undefined) rules.push(rule);
  }
  return {
    rules,
    mutedRules: entries.flatMap((entry) => (entry.kind === 'mute' ? entry.ruleId : [])),
    names: entries.flatMap((entry) => (entry.kind === 'name' ? entry.words : [])),
  };
}

/** The rule by its id, as the glossary has it; undefined for one that is gone. */
export function glossaryRule(glossary: LanguageGlossary, id: string): LanguageRule | undefined {
  return glossary.rules?.find((rule) => rule.id === id) ?? shippedRule(id);
}

/** The rule of the app by its id. */
export function shippedRule(id: string): LanguageRule | undefined {
  return languageRules.find((rule) => rule.id === id);
}

/** Fails with `invalid` for what cannot be an entry: nothing to look for, an unknown rule, a rule of weight H that would be silenced. */
export function demandGlossaryEntry(fields: GlossaryFields): void {
  if (fields.kind === 'own' || fields.kind === 'name') demandWords(fields);
  if (fields.kind === 'own' && fields.reason.trim() === '')
    throw new AppError('invalid', { field: 'reason', reason: 'required' });
  if (fields.kind !== 'mute' && fields.kind !== 'change') return;
  const rule = shippedRule(fields.ruleId);
  if (rule === undefined)
    throw new AppError('invalid', { field: 'ruleId', reason: 'unknownChoice', value: fields.ruleId });
  if (rule.severity !== 'H') return;
  if (fields.kind === 'mute') throw new AppError('invalid', { field: 'kind', reason: 'avoidedWordsStay' });
  if (fields.severity !== 'H') throw new AppError('invalid', { field: 'severity', reason: 'avoidedWordsStay' });
}

/** An own rule and a name have something to look for; a rule looks for at most six words in a row, as long as people say things. */
function demandWords({ kind, words, locale }: GlossaryFields): void {
  const counts = words.map((each) => wordsOf(each, locale).length);
  if (counts.length === 0 || counts.includes(0)) throw new AppError('invalid', { field: 'words', reason: 'required' });
  if (kind === 'own' && counts.some((count) => count > mostWordsInARow))
    throw new AppError('invalid', { field: 'words', reason: 'tooManyWords' });
}

const mostWordsInARow = 6;

function ownRule(entry: GlossaryFields & { readonly id: string }): LanguageRule {
  return {
    id: entry.id,
    locale: entry.locale,
    severity: entry.severity,
    patterns: entry.words.map((text) => ({ text })),
    suggestions: entry.suggestions,
    reason: entry.reason,
    exceptions: [],
    sources: [],
  };
}

function changedRule(entry: GlossaryFields): LanguageRule | undefined {
  const rule = shippedRule(entry.ruleId);
  if (rule === undefined) return undefined;
  return {
    ...rule,
    severity: entry.severity,
    suggestions: entry.suggestions,
    reason: entry.reason.trim() === '' ? rule.reason : entry.reason,
  };
}
