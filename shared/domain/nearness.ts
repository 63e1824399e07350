/**
 * How near the words of a query are to the words of a title: 0 when one of them has no near word, else up to 1.
 * A word may differ by one edit from four letters on and by two from seven on (optimal string alignment distance).
 */
export function nearness(words: readonly string[], title: string): number {
  const titleWords = title.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  let total = 0;
  for (const word of words) {
    const best = Math.max(0, ...titleWords.map((candidate) => similarity(word, candidate)));
    if (best === 0) return 0;
    total += best;
  }
  return words.length === 0 ? 0 : total / words.length;
}

function similarity(word: string, candidate: string): number {
  const allowed = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  // The beginning of a word is enough, as in exact search: compare with as much of the candidate as was typed.
  const distance = Math.min(
    editDistance(word, candidate),
    ...[0, 1].map((more) => editDistance(word, candidate.slice(0, word.length + more))),
  );
  return distance > allowed ? 0 : 1 - distance / (word.length + 1);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
