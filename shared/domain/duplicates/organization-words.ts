import { legalForms, organizationAbbreviations } from '#shared/content/organization-words.ts';

/** The words of a folded name of an organization: abbreviations spelled out, without its legal form and small words. */
export function organizationWords(name: string): string[] {
  const written = name
    // Dotted initials are one word: l.l.c. is llc.
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/['’]/gu, '')
    .match(/[\p{L}\p{N}]+|&/gu);
  const words = written ?? [];
  while (words.length > 1 && forms.has(words.at(-1) ?? '')) words.pop();
  return words
    .flatMap((word) => (organizationAbbreviations[word] ?? word).split(' '))
    .filter((word) => !smallWords.has(word));
}

/** Its words in one order, for names that differ in order only. */
export function organizationKey(name: string): string {
  return organizationWords(name).toSorted().join(' ');
}

/** The first letters of its words; empty for a name of fewer than three words. */
export function organizationInitials(name: string): string {
  const words = organizationWords(name);
  return words.length < 3 ? '' : words.map((word) => word[0]).join('');
}

const forms = new Set(legalForms);
const smallWords = new Set(['a', 'an', 'and', 'at', 'de', 'del', 'for', 'in', 'la', 'of', 'on', 'the', 'to']);
