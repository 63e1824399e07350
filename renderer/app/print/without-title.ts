/** A document in Markdown without its first heading, which the paper and the screen draw themselves. */
export function withoutTitle(markdown: string): string {
  return markdown.replace(/^# .*\n+/u, '');
}
