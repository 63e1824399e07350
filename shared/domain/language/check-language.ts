import { languageRules } from '#shared/content/language/language-rules.ts';
import type { LanguageLocale, LanguageRule, LanguageSeverity } from '#shared/content/language/language-rule.ts';

import { compileRules, type CompiledPattern, type RuleIndex } from './compile-rules.ts';
import { fitsContext } from './contexts.ts';
import {
  isWithin,
  legalSpans,
  nameSpans,
  quotedSpans,
  selfSpans,
  skippedSpans,
  type Exemption,
  type Span,
} from './exempt-spans.ts';
import { wordsOf, type Word } from './words.ts';

/** Words that a rule found; offsets are UTF-16. An exempt finding holds nothing back. */
export interface LanguageFinding {
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
  readonly severity: LanguageSeverity;
  readonly exempt?: Exemption;
}

/** What a workspace says beside the rules that the app ships. */
export interface LanguageGlossary {
  /** Rules of its own; one with the id of a rule of the app stands in its place. */
  readonly rules?: readonly LanguageRule[];
  /** Rules that are not looked for; an H rule cannot be muted. */
  readonly mutedRules?: readonly string[];
  /** Names that keep their own words. */
  readonly names?: readonly string[];
}

/** Looks for words that label or blame people (domain pack, section 8). Changes nothing; knows English and Spanish. */
export function checkLanguage(
  text: string,
  locale: LanguageLocale,
  glossary: LanguageGlossary = {},
): readonly LanguageFinding[] {
  const words = wordsOf(text, locale);
  const matches = longestMatches(text, words, indexOf(locale, glossary));
  if (matches.length === 0) return [];
  const exempt = exemptSpans(text, glossary);
  return matches
    .filter((match) => !isWithin(exempt.skipped, match))
    .map(({ start, end, found }) => {
      const severity = found.pattern.severity ?? found.rule.severity;
      const exemption = exemptionOf(exempt, { start, end });
      return {
        ruleId: found.rule.id,
        start,
        end,
        severity: exemption === 'quote' ? milder[severity] : severity,
        ...(exemption !== undefined && { exempt: exemption }),
      };
    });
}

interface Match extends Span {
  readonly found: CompiledPattern;
}

/** From left to right, the longest words that fit at a place; what they cover is not looked at again. */
function longestMatches(text: string, words: readonly Word[], index: RuleIndex): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = index.get(words[at]?.key ?? '')?.find((compiled) => fits(compiled, text, words, at));
    if (found === undefined) continue;
    const last = at + found.words.length - 1;
    matches.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0, found });
    at = last;
  }
  return matches;
}

function fits(compiled: CompiledPattern, text: string, words: readonly Word[], at: number): boolean {
  const last = at + compiled.words.length - 1;
  for (let index = 0; index < compiled.words.length; index++) {
    const word = words[at + index];
    if (word === undefined || compiled.words[index]?.has(word.key) !== true) return false;
    const before = words[at + index - 1];
    if (index > 0 && before !== undefined && !isJoint(text.slice(before.end, word.start), compiled.hasSlash))
      return false;
  }
  const first = words[at];
  if (!isWhole(text, first?.start ?? 0, words[last]?.end ?? 0)) return false;
  if (compiled.pattern.isExact === true && first?.text !== compiled.pattern.text) return false;
  return fitsContext(compiled, words, at, last);
}

/** Unicode ends a word where the script changes; a rule wants whole words, so nothing with letters of another script at its side fits. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}

/** What may stand between the words of a pattern: a space, a hyphen, a line break, emphasis; a slash only where it is meant. */
function isJoint(between: string, hasSlash: boolean): boolean {
  if (hasSlash && between === '/') return true;
  return /^(?:[\s*_]{1,4}|[*_]{0,2}[-\u2010-\u2015][*_]{0,2})$/u.test(between) && !/\n\s*\n/u.test(between);
}

interface ExemptSpans {
  readonly skipped: readonly Span[];
  readonly kinds: readonly (readonly [Exemption, readonly Span[]])[];
}

function exemptSpans(text: string, glossary: LanguageGlossary): ExemptSpans {
  return {
    skipped: skippedSpans(text),
    kinds: [
      ['proper-name', nameSpans(text, glossary.names)],
      ['legal', legalSpans(text)],
      ['self-id', selfSpans(text)],
      ['quote', quotedSpans(text)],
    ],
  };
}

function exemptionOf(spans: ExemptSpans, part: Span): Exemption | undefined {
  return spans.kinds.find(([, list]) => isWithin(list, part))?.[0];
}

function indexOf(locale: LanguageLocale, glossary: LanguageGlossary): RuleIndex {
  const { rules = [], mutedRules = [] } = glossary;
  if (rules.length === 0 && mutedRules.length === 0) return (shipped[locale] ??= compileRules(languageRules, locale));
  const known = compiled.get(glossary) ?? {};
  compiled.set(glossary, known);
  const own = new Set(rules.map((rule) => rule.id));
  const muted = new Set(mutedRules);
  return (known[locale] ??= compileRules(
    [...rules, ...languageRules.filter((rule) => !own.has(rule.id) && (rule.severity === 'H' || !muted.has(rule.id)))],
    locale,
  ));
}

/** The rules of a glossary are prepared once a language for as long as it is in use. */
const compiled = new WeakMap<LanguageGlossary, { [Locale in LanguageLocale]?: RuleIndex }>();

const shipped: { [Locale in LanguageLocale]?: RuleIndex } = {};

const milder: Readonly<Record<LanguageSeverity, LanguageSeverity>> = { H: 'M', M: 'L', L: 'I', I: 'I' };
