import { markdownBlocks, type MarkdownSpan } from './markdown-blocks.ts';

/** Markdown as people type it where nothing can be shaped: paragraphs with a blank line between, dots and numbers, addresses behind links. */
export function plainTextOfMarkdown(markdown: string): string {
  const lines: string[] = [];
  let wasItem = false;
  for (const block of markdownBlocks(markdown)) {
    const isItem = block.kind === 'item';
    if (lines.length > 0 && !(wasItem && isItem)) lines.push('');
    if (block.kind === 'rule') lines.push('* * *');
    else if (block.kind === 'item')
      lines.push(
        `${'  '.repeat(block.depth)}${block.number === null ? '-' : `${block.number}.`} ${words(block.spans)}`,
      );
    else if (block.kind === 'paragraph')
      lines.push(
        words(block.spans)
          .split('\n')
          .map((line) => `${'> '.repeat(block.quoteDepth)}${line}`)
          .join('\n'),
      );
    else lines.push(words(block.spans));
    wasItem = isItem;
  }
  return `${lines.join('\n')}\n`;
}

/** The words; behind a link its address, unless that is what it says. */
function words(spans: readonly MarkdownSpan[]): string {
  return spans
    .map((span, index) => {
      const isLast = span.href !== undefined && spans[index + 1]?.href !== span.href;
      const address = span.href?.replace(/^(?:mailto|tel):/u, '');
      return isLast && address !== undefined && address !== span.text ? `${span.text} (${address})` : span.text;
    })
    .join('');
}
