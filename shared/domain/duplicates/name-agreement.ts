import { nicknames } from '#shared/content/nicknames.ts';

/** How well two folded names go together: the same name, the same first name, another word in common, or nothing. */
export type NameAgreement = 'same' | 'first' | 'some' | 'none';

/**
 * Compares two folded names of people. Titles and middle initials do not count, `doe, john` is `john doe`, an initial or a usual
 * nickname stands for its name; different suffixes (Jr., III) make different people.
 */
export function nameAgreement(left: string, right: string): NameAgreement {
  // A name that is an address says nothing.
  if (left === right || left === '' || right === '' || left.includes('@') || right.includes('@')) return 'same';
  const [one, two] = [partsOf(left), partsOf(right)];
  if (one.suffix !== '' && two.suffix !== '' && one.suffix !== two.suffix) return 'none';
  const [short, long] = one.words.length <= two.words.length ? [one.words, two.words] : [two.words, one.words];
  const [first = '', ...others] = short;
  const isFirst = isSameWord(first, long[0] ?? '');
  const shared = short.filter((word) => word.length > 1 && long.includes(word)).length;
  if (
    isFirst &&
    others.length > 0 &&
    shared > 0 &&
    others.every((word) => long.slice(1).some((candidate) => isSameWord(word, candidate)))
  )
    return 'same';
  if (short.length > 1 && short.length === long.length && short.every((word) => long.includes(word))) return 'same';
  if (isFirst && first.length > 1) return 'first';
  return shared > 0 ? 'some' : 'none';
}

/** Whether two folded names of organizations may be two names of one: a shared word that says something, or an acronym. */
export function organizationAgreement(left: string, right: string): NameAgreement {
  if (left === right) return 'same';
  const [one, two] = [wordsOf(left), wordsOf(right)];
  const isAcronym = [left, right].some(
    (name, index) => !name.includes(' ') && (index === 0 ? two : one).map((word) => word[0]).join('') === name,
  );
  if (isAcronym) return 'first';
  return one.some((word) => word.length > 2 && !commonWords.has(word) && two.includes(word)) ? 'some' : 'none';
}

/** The words of a folded name without titles, suffixes and middle initials, first name first. */
export function nameWords(name: string): readonly string[] {
  return partsOf(name).words;
}

/** The name that a nickname stands for, or the word itself. */
export function nickNameRoot(word: string): string {
  return nicknameRoots.get(word) ?? word;
}

/** What else bearers of a first name are called; empty when nothing is known. */
export function nameVariants(word: string): readonly string[] {
  return [...(nicknameGroups.get(word) ?? [])].filter((other) => other !== word);
}

function partsOf(name: string): { words: readonly string[]; suffix: string } {
  const comma = name.indexOf(',');
  const behind = comma < 0 ? '' : name.slice(comma + 1);
  const turned = comma < 0 || suffixes.has(wordsOf(behind)[0] ?? '') ? name : `${behind} ${name.slice(0, comma)}`;
  const all = wordsOf(turned).filter((word) => !titles.has(word));
  const suffix = all.length > 1 && suffixes.has(all.at(-1) ?? '') ? (all.at(-1) ?? '') : '';
  const words = suffix === '' ? all : all.slice(0, -1);
  return { words: words.length > 2 ? words.filter((word, index) => index === 0 || word.length > 1) : words, suffix };
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

function isSameWord(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length === 1 || right.length === 1) return left[0] === right[0] && left !== '' && right !== '';
  return nicknameGroups.get(left)?.has(right) === true;
}

const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'miss',
  'dr',
  'prof',
  'professor',
  'rev',
  'reverend',
  'hon',
  'sen',
  'senator',
  'rep',
  'sr.',
  'sir',
  'dame',
  'fr',
  'pastor',
  'rabbi',
  'imam',
  'judge',
  'sheriff',
  'chief',
  'sgt',
  'lt',
  'capt',
  'officer',
]);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'md', 'phd', 'esq']);
const commonWords = new Set([
  'the',
  'and',
  'for',
  'inc',
  'llc',
  'ltd',
  'corp',
  'co',
  'company',
  'group',
  'center',
  'centre',
  'services',
  'service',
  'association',
  'organization',
  'foundation',
  'department',
  'office',
  'county',
  'city',
  'state',
  'national',
  'community',
  'health',
  'of',
]);

const nicknameGroups = new Map<string, Set<string>>();
for (const group of nicknames) {
  const words = group.split(' ');
  for (const word of words) nicknameGroups.set(word, new Set([...(nicknameGroups.get(word) ?? []), ...words]));
}

// A nickname of several names (Kate, Sam) goes to the first; groups with a word in common have one root.
const nicknameRoots = new Map<string, string>();
for (const group of nicknames) {
  const words = group.split(' ');
  const root = words.map((word) => nicknameRoots.get(word)).find((known) => known !== undefined) ?? words[0] ?? '';
  const others = new Set(words.map((word) => nicknameRoots.get(word)).filter((known) => known !== undefined));
  for (const [word, known] of nicknameRoots) if (others.has(known)) nicknameRoots.set(word, root);
  for (const word of words) nicknameRoots.set(word, root);
}
