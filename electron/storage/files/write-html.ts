import { markdownBlocks, type MarkdownBlock, type MarkdownSpan } from './markdown-blocks.ts';

/** What a page needs to know beside its text. */
export interface HtmlOptions {
  readonly title: string;
  /** An ISO 639-1 code. */
  readonly language: string;
  readonly isRightToLeft: boolean;
}

/** A page of its own: no script, no address that is loaded, nothing but a few rules of style. */
export function htmlPage(markdown: string, options: HtmlOptions): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(options.language)}" dir="${options.isRightToLeft ? 'rtl' : 'ltr'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(options.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    htmlOf(markdown),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The text alone as HTML, for pasting into a mail or a page. */
export function htmlOf(markdown: string): string {
  return grouped(markdownBlocks(markdown)).join('\n');
}

const style =
  'body{font:1.0625rem/1.6 Georgia,serif;max-width:40rem;margin:3rem auto;padding:0 1.25rem;color:#221f1a;background:#fff}' +
  'h1,h2,h3{line-height:1.25}blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid #ccc}a{color:#274b86}';

/** Blocks as elements; items of one depth stand in one list, deeper ones inside of the item before them. */
function grouped(blocks: readonly MarkdownBlock[]): string[] {
  const lines: string[] = [];
  const open: { readonly list: number; readonly tag: 'ol' | 'ul' }[] = [];
  const close = (depth: number) => {
    while (open.length > depth) lines.push(`</li></${open.pop()?.tag ?? 'ul'}>`);
  };
  for (const block of blocks) {
    if (block.kind !== 'item') {
      close(0);
      lines.push(elementOf(block));
      continue;
    }
    close(block.depth + 1);
    if (open[block.depth] !== undefined && open[block.depth]?.list !== block.list) close(block.depth);
    const isNew = open.length <= block.depth;
    while (open.length <= block.depth) {
      const tag = block.number === null ? 'ul' : 'ol';
      const start = block.number === null || block.number === 1 ? '' : ` start="${block.number}"`;
      lines.push(`<${tag}${start}>`);
      open.push({ list: block.list, tag });
    }
    lines.push(`${isNew ? '' : '</li>'}<li dir="auto">${inline(block.spans)}`);
  }
  close(0);
  return lines;
}

function elementOf(block: Exclude<MarkdownBlock, { kind: 'item' }>): string {
  if (block.kind === 'rule') return '<hr>';
  const words = inline(block.spans);
  if (block.kind === 'heading') {
    const level = Math.min(6, Math.max(1, block.level));
    return `<h${level} dir="auto">${words}</h${level}>`;
  }
  return `${'<blockquote>'.repeat(block.quoteDepth)}<p dir="auto">${words}</p>${'</blockquote>'.repeat(block.quoteDepth)}`;
}

function inline(spans: readonly MarkdownSpan[]): string {
  return spans
    .map((span) => {
      if (span.text === '\n') return '<br>';
      let words = escaped(span.text);
      if (span.isCode === true) words = `<code>${words}</code>`;
      if (span.isStruck === true) words = `<s>${words}</s>`;
      if (span.isItalic === true) words = `<em>${words}</em>`;
      if (span.isBold === true) words = `<strong>${words}</strong>`;
      return span.href === undefined ? words : `<a href="${escaped(span.href)}" rel="noopener noreferrer">${words}</a>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
