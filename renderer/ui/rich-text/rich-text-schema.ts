import { MarkdownManager } from '@tiptap/markdown';
import type { AnyExtension, JSONContent } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { safeHref } from './safe-href.ts';

/** A text as a tree of blocks and marked words. */
export type RichDocument = JSONContent;

const blocks = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'horizontalRule',
]);
const inlines = new Set(['text', 'hardBreak']);
const marks = new Set(['bold', 'italic', 'strike', 'code', 'link']);

/** What a text may hold: paragraphs, two steps of headings, lists, quotes, and a few marks. */
export const richTextExtensions: AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    codeBlock: false,
    underline: false,
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      defaultProtocol: 'https',
      isAllowedUri: (url) => safeHref(url) !== undefined,
      HTMLAttributes: { rel: 'noopener noreferrer', target: '_blank' },
    },
  }),
];

const manager = new MarkdownManager({ extensions: richTextExtensions });
const unread = () => undefined;
// Raw HTML stays what it looks like, text: nothing is ever parsed as HTML on the way from Markdown to the page. Tables,
// code blocks and link definitions, which the schema cannot hold, stay readable text too instead of being dropped.
manager.instance.use({
  tokenizer: { html: unread, tag: unread, table: unread, fences: unread, code: unread, def: unread },
});

/** Reads Markdown; what the schema does not know is kept as plain words, and unsafe links lose their address. */
export function parseMarkdown(markdown: string): RichDocument {
  const content = cleanBlocks(manager.parse(markdown).content ?? []);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** Writes Markdown. */
export function writeMarkdown(document: RichDocument): string {
  return manager.serialize(document).trimEnd();
}

/** How a kind of text is edited, read and written. A caller that adds nodes of its own brings another than the usual one. */
export interface RichTextSchema {
  readonly extensions: AnyExtension[];
  readonly parse: (markdown: string) => RichDocument;
  readonly write: (document: RichDocument) => string;
}

/** Text without anything of its own. */
export const plainSchema: RichTextSchema = {
  extensions: richTextExtensions,
  parse: parseMarkdown,
  write: writeMarkdown,
};

function cleanBlocks(nodes: readonly JSONContent[]): JSONContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== undefined && inlines.has(node.type))
      return [{ type: 'paragraph', content: cleanInlines([node]) }];
    if (node.type === undefined || !blocks.has(node.type)) return wordsOf(node);
    if (node.type === 'horizontalRule') return [{ type: 'horizontalRule' }];
    if (node.type === 'heading') {
      const level = Math.min(3, Math.max(2, Number(node.attrs?.['level'] ?? 2)));
      return [{ type: 'heading', attrs: { level }, content: cleanInlines(node.content ?? []) }];
    }
    if (node.type === 'paragraph') return [{ type: 'paragraph', content: cleanInlines(node.content ?? []) }];
    const content = cleanBlocks(node.content ?? []);
    if (content.length === 0) return [];
    const start = node.type === 'orderedList' ? Number(node.attrs?.['start'] ?? 1) : undefined;
    return [{ type: node.type, ...(start === undefined ? {} : { attrs: { start } }), content }];
  });
}

function cleanInlines(nodes: readonly JSONContent[]): JSONContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (node.type !== 'text') return wordsOf(node).flatMap((block) => block.content ?? []);
    if (node.text === undefined || node.text === '') return [];
    return [{ type: 'text', text: node.text, ...cleanMarks(node.marks ?? []) }];
  });
}

function cleanMarks(found: NonNullable<JSONContent['marks']>): Pick<JSONContent, 'marks'> {
  const kept = found.flatMap((mark) => {
    if (!marks.has(mark.type)) return [];
    if (mark.type !== 'link') return [{ type: mark.type }];
    const href = safeHref(mark.attrs?.['href']);
    return href === undefined ? [] : [{ type: 'link', attrs: { href } }];
  });
  return kept.length > 0 ? { marks: kept } : {};
}

// The words inside something unknown, as one paragraph.
function wordsOf(node: JSONContent): JSONContent[] {
  const text = textOf(node).trim();
  return text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }];
}

/** The words alone, block by block on lines of their own. */
export function plainText(document: RichDocument): string {
  return (document.content ?? []).map(textOf).join('\n');
}

function textOf(node: JSONContent): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const separator = node.type === 'bulletList' || node.type === 'orderedList' || node.type === 'blockquote' ? '\n' : '';
  return (node.content ?? []).map(textOf).join(separator);
}
