import { paramValues, type VcardProperty } from './vcard-property.ts';

/** The label of a property: the words a person chose (X-ABLabel of the same group), else its types such as `work fax`. */
export function labelOf(property: VcardProperty, groupLabels: ReadonlyMap<string, string>): string {
  const chosen = property.group === '' ? undefined : groupLabels.get(property.group);
  return chosen ?? typesOf(property).join(' ');
}

/** Apple wraps its own labels: `_$!<Spouse>!$_` is `Spouse`. */
export function groupLabel(text: string): string {
  return /^_\$!<(.*)>!\$_$/s.exec(text.trim())?.[1] ?? text;
}

/** Whether a label can be written as TYPE values and reads back the same: one word, or several of the usual types. */
export function isTypeLabel(label: string): boolean {
  const words = label.split(' ');
  if (words.length === 1) return /^[a-z0-9-]+$/i.test(label) && typeWord(label) === label;
  return words.every((word) => plainTypes.has(word)) && new Set(words).size === words.length;
}

/** Which of several values of a kind is preferred: the lowest PREF of 4.0, else the first that is marked; -1 for none. */
export function preferredIndex(properties: readonly VcardProperty[]): number {
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const [at, property] of properties.entries()) {
    const rank = rankOf(property);
    if (rank < bestRank) {
      best = at;
      bestRank = rank;
    }
  }
  return best;
}

function rankOf(property: VcardProperty): number {
  const rank = Number(paramValues(property, 'PREF')[0] ?? Number.NaN);
  if (rank >= 1 && rank <= 100) return rank;
  return paramValues(property, 'TYPE').some((type) => /(?:^|,)pref(?:$|,)/i.test(type))
    ? 101
    : Number.POSITIVE_INFINITY;
}

function typesOf(property: VcardProperty): readonly string[] {
  const types = paramValues(property, 'TYPE').flatMap((type) => {
    // 4.0 may quote a whole list of types; other quoted commas belong to a label.
    const parts = type.split(',');
    return parts.every((part) => plainTypes.has(part.toLowerCase()) || silentTypes.has(part.toLowerCase()))
      ? parts
      : [type];
  });
  return [...new Set(types.map((type) => typeWord(type)))].filter((type) => type !== '');
}

// A type as a label shows it; empty for those that say nothing to a person.
function typeWord(type: string): string {
  const lower = type.toLowerCase();
  if (silentTypes.has(lower)) return '';
  if (plainTypes.has(lower)) return lower;
  return type.replace(/^x-/i, '');
}

const silentTypes = new Set(['pref', 'internet', 'voice', 'dom', 'intl', 'postal', 'parcel']);
const plainTypes = new Set([
  'home',
  'work',
  'cell',
  'fax',
  'pager',
  'main',
  'other',
  'mobile',
  'text',
  'msg',
  'video',
  'textphone',
  'car',
  'modem',
  'isdn',
  'bbs',
  'pcs',
  'school',
  'x400',
]);
