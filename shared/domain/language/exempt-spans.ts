import { exemptNames } from '#shared/content/language/exempt-names.ts';

/** Why a finding is let pass or weighs less. */
export type Exemption = 'quote' | 'proper-name' | 'legal' | 'self-id';

/** A part of a text, by UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Addresses, code and file names: nothing is looked for in them. */
export function skippedSpans(text: string): Span[] {
  return spansOf(text, [
    /```[\s\S]*?(?:```|$)/gu,
    /`[^`\n]+`/gu,
    /\b(?:https?:\/\/|www\.)[^\s<>)\]]+/giu,
    /\]\([^)\s]*\)/gu,
    /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
    /[#@][\p{L}\p{N}_-]+/gu,
    /\b[\p{L}\p{N}_-]+\.(?:csv|xlsx?|docx?|pptx?|pdf|txt|md|json|zip|png|jpe?g|ts|js|html?|xml|ics|vcf)\b/giu,
    /\b\p{L}+_[\p{L}\p{N}_]+\b/gu,
  ]);
}

/** Quoted words: between double quotes or guillemets in one paragraph, and Markdown block quotes. */
export function quotedSpans(text: string): Span[] {
  return spansOf(text, [
    /\u201C(?:(?!\n\n)[^\u201D])*\u201D/gu,
    /"(?:(?!\n\n)[^"])*"/gu,
    /\u00AB(?:(?!\n\n)[^\u00BB])*\u00BB/gu,
    /^[ \t]*>.*$/gmu,
  ]);
}

/** Names of bodies, laws and programs, as they are written, and those that a workspace adds. */
export function nameSpans(text: string, names: readonly string[] = []): Span[] {
  const spans: Span[] = [];
  for (const name of [...exemptNames, ...names]) {
    if (name === '') continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length });
  }
  return spans;
}

/** Titles of laws, charges and registers: capitalized words that end as one, and what follows "offense of" or "charge of". */
export function legalSpans(text: string): Span[] {
  return spansOf(text, [
    /(?:\p{Lu}[\p{L}'’-]*\s+(?:(?:and|of|the|for|on|in)\s+)*){1,8}(?:Act|Code|Law|Statute|Ordinance|Registry|Court)\b/gu,
    /\b(?:offenses?|charges?|charged with|crime|count) (?:of|with|for)? ?[\p{L}-]+(?: [\p{L}-]+)?/giu,
    /\b(?:delito|cargo|cargos|acusado|acusada) (?:de|por) [\p{L}-]+(?: [\p{L}-]+)?/giu,
  ]);
}

/** What a speaker says of themselves: "I am an addict", "identifies as", "calls herself". */
export function selfSpans(text: string): Span[] {
  return spansOf(text, [
    /\bI(?:['’]m| am| was|['’]ve been| became)(?: still| also| proud to be)? (?:an? |the )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+/gu,
    /\b(?:identif(?:y|ies|ied) as|(?:call|calls|called|describe|describes|described) (?:my|him|her|them)sel(?:f|ves)(?: as)?) (?:an? )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+/giu,
    /\b(?:soy|fui) (?:un |una )?(?:[\p{L}-]+ )?[\p{L}-]+/giu,
    /\bse (?:identifica|define|describe|llama a sí mism[oa]) como (?:un |una )?[\p{L}-]+/giu,
  ]);
}

/** Whether a part lies within one of the spans. */
export function isWithin(spans: readonly Span[], part: Span): boolean {
  return spans.some((span) => span.start <= part.start && part.end <= span.end);
}

function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
