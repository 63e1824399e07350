import { foldText } from '#shared/text.ts';

/** How much alike two texts must be to be shown as the same worry: the share of the shorter one's words that the other has too. */
const threshold = 0.5;

/** The objection that says what a question asks, or nothing like it: null. Short and common words do not count. */
export function nearObjection<Objection extends { readonly text: string; readonly worry: string }>(
  question: string,
  objections: readonly Objection[],
): Objection | null {
  const asked = contentWords(question);
  let best: Objection | null = null;
  let bestShare = 0;
  for (const objection of objections) {
    const share = Math.max(
      likeness(asked, contentWords(objection.text)),
      likeness(asked, contentWords(objection.worry)),
    );
    if (share > bestShare) [best, bestShare] = [objection, share];
  }
  return bestShare >= threshold ? best : null;
}

/** At least two words in common, so that one common word alone is no likeness. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared < 2 ? 0 : shared / Math.min(left.size, right.size);
}

function contentWords(text: string): Set<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.replace(/(?:ies|es|s)$/u, '')));
}

const common = new Set(
  'the and for you your our their they them this that what when who how why will would with from are was were has have does did not can could should about into here there just who any same people person work program que los las para por como'.split(
    ' ',
  ),
);
