/** How many words of advice a core sentence has at most. */
export const coreWords = 25;

/** How many words a text has: runs of letters and digits, with what joins them inside ("low-level" and "officer’s" are one word each). */
export function countWordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-‐‑'’.,/:][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
