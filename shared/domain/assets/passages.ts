/** Where a remark hangs: words of a text, and where they began. */
export interface Passage {
  readonly quote: string;
  readonly startAt: number;
}

/**
 * Where the words of a passage stand in a text now, in UTF-16 offsets: where they stood, or else the nearest place with the same words.
 * Null when they are gone. A passage without words is about the whole text.
 */
export function findPassage(text: string, { quote, startAt }: Passage): { start: number; end: number } | null {
  if (quote === '') return { start: 0, end: text.length };
  if (text.startsWith(quote, startAt)) return { start: startAt, end: startAt + quote.length };
  const before = text.lastIndexOf(quote, startAt);
  const after = text.indexOf(quote, startAt);
  const found = [before, after].filter((at) => at >= 0);
  if (found.length === 0) return null;
  const start = found.reduce((best, at) => (Math.abs(at - startAt) < Math.abs(best - startAt) ? at : best));
  return { start, end: start + quote.length };
}
