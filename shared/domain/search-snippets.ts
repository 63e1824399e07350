import { foldText } from '../text.ts';

type Range = [start: number, end: number];

/** Where words of the text begin with one of the folded words: UTF-16 offsets of the matching beginnings. */
export function matchRanges(text: string, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldText(match[0]);
    const word = words.find((candidate) => folded.startsWith(candidate));
    if (word !== undefined) ranges.push([match.index, match.index + prefixLength(match[0], word)]);
  }
  return ranges;
}

/** About 120 characters of the text around its first match, with the matches in it. */
export function snippetAround(text: string, words: readonly string[]): { text: string; ranges: Range[] } {
  const plain = text.replace(/[\s*_`#>]+/g, ' ').trim();
  const [first] = matchRanges(plain, words);
  const start = first === undefined ? 0 : Math.max(0, plain.lastIndexOf(' ', Math.max(0, first[0] - 40)) + 1);
  const cut = plain.slice(start, start + snippetLength);
  const snippet = `${start > 0 ? '…' : ''}${cut}${start + snippetLength < plain.length ? '…' : ''}`;
  return { text: snippet, ranges: matchRanges(snippet, words) };
}

const snippetLength = 120;

/** How much of the written word folds to the beginning that was looked for: "Ørs" is three letters and folds to three. */
function prefixLength(written: string, folded: string): number {
  const letters = [...written];
  let taken = '';
  for (const letter of letters) {
    taken += letter;
    if (foldText(taken).length >= folded.length) break;
  }
  return taken.length;
}
