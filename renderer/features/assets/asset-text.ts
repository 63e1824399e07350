import { parseMarkdown, writeMarkdown, type RichDocument } from '#renderer/ui/rich-text/rich-text-schema.ts';
import { blockPlace } from '#shared/domain/assets/message-blocks.ts';

/** Reads Markdown; the place of a block on a line of its own becomes the block. */
export function parseAssetText(markdown: string): RichDocument {
  const document = parseMarkdown(markdown);
  return { ...document, content: (document.content ?? []).map(withBlock) };
}

/** Writes Markdown, blocks as their places. */
export function writeAssetText(document: RichDocument): string {
  const written = writeMarkdown({ ...document, content: (document.content ?? []).map(withPlace) });
  // Braces and underscores of a place are never escaped.
  return written.replaceAll(/\\?\{\\?\{block:([\w\\-]+)\\?\}\\?\}/gu, (_, id: string) =>
    blockPlace(id.replaceAll('\\', '')),
  );
}

function withBlock(node: RichDocument): RichDocument {
  const [only, ...more] = node.content ?? [];
  if (node.type !== 'paragraph' || only === undefined || more.length > 0) return node;
  const id = /^\s*\{\{block:([\w-]{1,64})\}\}\s*$/u.exec(only.text ?? '')?.[1];
  return id === undefined ? node : { type: 'messageBlock', attrs: { id } };
}

function withPlace(node: RichDocument): RichDocument {
  if (node.type !== 'messageBlock') return node;
  return { type: 'paragraph', content: [{ type: 'text', text: blockPlace(String(node.attrs?.['id'] ?? '')) }] };
}
