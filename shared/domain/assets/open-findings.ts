import type { LanguageSeverity } from '#shared/content/language/language-rule.ts';
import { checkLanguage, type LanguageFinding, type LanguageGlossary } from '#shared/domain/language/check-language.ts';
import { readability } from '#shared/domain/language/readability.ts';

import { numbersInText } from './numbers-in-text.ts';
import { measure } from './measure.ts';

/** A finding with its words, and why they stay where somebody said so. */
export interface AssetFinding extends LanguageFinding {
  readonly words: string;
  /** The override that lets the words stand; '' for none. */
  readonly overrideId: string;
}

/** That words of a rule may stay. */
export interface Override {
  readonly id: string;
  readonly ruleId: string;
  readonly quote: string;
}

/** What is counted of a text when a version is kept. */
export interface AssetFactsOfText {
  readonly words: number;
  /** English grade; null for another language and for short texts. */
  readonly grade: number | null;
  /** Spanish score; null for another language and for short texts. */
  readonly ease: number | null;
  /** Findings that nobody settled, by severity; null for a language without rules. */
  readonly open: Readonly<Record<LanguageSeverity, number>> | null;
  /** H findings that stay for a reason. */
  readonly overridden: number;
  readonly numbers: readonly string[];
}

/** The languages that word rules know. */
export function ruleLocale(language: string): 'en' | 'es' | null {
  return language === 'en' || language === 'es' ? language : null;
}

/** What the words check reads: the title, the text and the words for its picture. */
export function checkedText(text: { readonly title: string; readonly body: string; readonly altText: string }): string {
  return [text.title, text.body, text.altText].filter((part) => part.trim() !== '').join('\n\n');
}

/** The findings of a text with the overrides that apply; null for a language without rules. */
export function assetFindings(
  text: string,
  language: string,
  overrides: readonly Override[],
  glossary: LanguageGlossary = {},
): AssetFinding[] | null {
  const locale = ruleLocale(language);
  if (locale === null) return null;
  return checkLanguage(text, locale, glossary).map((finding) => {
    const words = text.slice(finding.start, finding.end);
    const override = overrides.find((each) => each.ruleId === finding.ruleId && sameWords(each.quote, words));
    return { ...finding, words, overrideId: override?.id ?? '' };
  });
}

/** Whether a finding waits for somebody: it is neither exempt nor overridden. */
export function isOpen(finding: AssetFinding): boolean {
  return finding.exempt === undefined && finding.overrideId === '';
}

/** Counts what is kept with a version; `body` has its blocks filled in. */
export function factsOfText(
  text: { readonly title: string; readonly body: string; readonly altText: string },
  language: string,
  overrides: readonly Override[],
  glossary: LanguageGlossary = {},
): AssetFactsOfText {
  const findings = assetFindings(checkedText(text), language, overrides, glossary);
  const locale = ruleLocale(language);
  const reading = locale === null ? null : readability(text.body, locale);
  return {
    words: measure(text.body, { limit: null }).words,
    grade: reading?.grade ?? null,
    ease: locale === 'es' ? (reading?.ease ?? null) : null,
    open: findings === null ? null : bySeverity(findings.filter(isOpen)),
    overridden: findings?.filter((each) => each.overrideId !== '' && each.severity === 'H').length ?? 0,
    numbers: numbersInText(`${text.title}\n\n${text.body}`),
  };
}

function bySeverity(findings: readonly AssetFinding[]): Record<LanguageSeverity, number> {
  const counts = { H: 0, M: 0, L: 0, I: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function sameWords(left: string, right: string): boolean {
  return left.toLowerCase().replaceAll(/\s+/gu, ' ') === right.toLowerCase().replaceAll(/\s+/gu, ' ');
}
