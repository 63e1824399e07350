import { matchRanges } from '#shared/domain/search-snippets.ts';
import { foldText } from '#shared/text.ts';
import type { Action } from '../actions/action.ts';

/** A command that fits what was typed, with the letters of its title that do. */
export interface FoundCommand {
  readonly action: Action;
  readonly ranges: readonly (readonly [number, number])[];
}

/** The commands in which every word begins with something typed, in title or keywords; best first. */
export function findCommands(actions: readonly Action[], text: string): readonly FoundCommand[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  return actions
    .flatMap((action): (FoundCommand & { readonly rank: number })[] => {
      const rank = rankOf(action, words);
      return rank === null ? [] : [{ action, ranges: matchRanges(action.title, words), rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

// 0: the title begins so; 1: all words are in the title; 2: some are in the keywords only.
function rankOf({ title, keywords = '' }: Action, words: readonly string[]): number | null {
  const folded = foldText(title);
  if (folded.startsWith(words.join(' '))) return 0;
  if (words.every((word) => startsAWord(folded, word))) return 1;
  const both = `${folded} ${foldText(keywords)}`;
  return words.every((word) => startsAWord(both, word)) ? 2 : null;
}

function startsAWord(folded: string, word: string): boolean {
  return folded.startsWith(word) || folded.includes(` ${word}`);
}
