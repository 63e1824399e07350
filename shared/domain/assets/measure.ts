import { wordsPerMinute, wordsPerPage, type AssetKind, type AssetLimit } from '#shared/content/asset-kinds.ts';

import { plainWords } from './plain-words.ts';

/** How long a text is against what its kind may hold. */
export interface Measured {
  readonly words: number;
  /** Letters as people count them: an emoji is one. */
  readonly characters: number;
  readonly questions: number;
  /** The limit with the count in its unit, pages and minutes to one decimal; null where there is none. */
  readonly limit: (AssetLimit & { readonly count: number; readonly state: 'over' | 'under' | 'fine' }) | null;
}

/** Counts a text, Markdown and all. */
export function measure(markdown: string, kind: Pick<AssetKind, 'limit'>): Measured {
  const text = plainWords(markdown);
  const words = countWords(text);
  const characters = [...letters.segment(text.replaceAll(/\s+/gu, ' ').trim())].length;
  const questions = countQuestions(markdown);
  const counts = {
    words,
    characters,
    questions,
    pages: tenths(words / wordsPerPage),
    minutes: tenths(words / wordsPerMinute),
  };
  return {
    words,
    characters,
    questions,
    limit: kind.limit === null ? null : judged(kind.limit, counts[kind.limit.unit]),
  };
}

/** Words as Unicode says them (UAX 29), in any script. */
export function countWords(text: string): number {
  let count = 0;
  for (const part of wordBreaks.segment(text)) if (part.isWordLike === true) count++;
  return count;
}

function judged(limit: AssetLimit, count: number): Measured['limit'] {
  const state = count > limit.most ? 'over' : count < (limit.least ?? 0) ? 'under' : 'fine';
  return { ...limit, count, state };
}

/** Headings and lines in bold that end with a question mark. */
function countQuestions(markdown: string): number {
  return markdown.split('\n').filter((line) => /^\s*(?:#{1,6}\s|\*\*|\d+[.)]\s).*[?؟？](?:\*\*)?\s*$/u.test(line))
    .length;
}

function tenths(value: number): number {
  return Math.ceil(value * 10) / 10;
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wordBreaks = new Intl.Segmenter('en', { granularity: 'word' });
