/** Longest name beside a point, in characters. */
const shortLength = 24;

/** The two letters in a point: of the first and last word for names of people and organizations alike; "?" without letters. */
export function initialsOf(name: string): string {
  const words = name
    .split(/[\s,]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '' && !smallWords.has(word.toLowerCase()));
  const [first] = words;
  if (first === undefined) return '?';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last].map((word) => [...word][0]?.toLocaleUpperCase('en') ?? '').join('');
}

/** A name short enough to stand beside a point: a long name of a person keeps the family name, of an organization its first words. */
export function shortNameOf(name: string, type: 'people' | 'organizations'): string {
  if ([...name].length <= shortLength) return name;
  const words = name.split(/\s+/u);
  if (type === 'people' && words.length > 1) {
    const short = `${[...(words[0] ?? '')][0] ?? ''}. ${words.at(-1) ?? ''}`;
    if ([...short].length <= shortLength) return short;
  }
  let kept = '';
  for (const word of words) {
    if ([...`${kept} ${word}`].length > shortLength) break;
    kept = kept === '' ? word : `${kept} ${word}`;
  }
  return kept === ''
    ? `${[...name].slice(0, shortLength - 1).join('')}…`
    : kept.replace(/[\s,&]+$|\s(?:of|the|and|for)$/u, '');
}

const smallWords = new Set(['of', 'the', 'and', 'for', 'de', 'del', 'la', '&']);
