import { Node, NodeViewWrapper, ReactNodeViewRenderer, mergeAttributes, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { RichTextView } from '#renderer/ui/index.ts';
import {
  parseMarkdown,
  richTextExtensions,
  writeMarkdown,
  type RichDocument,
  type RichTextSchema,
} from '#renderer/ui/rich-text/rich-text-schema.ts';
import { blockPlace } from '#shared/domain/assets/message-blocks.ts';

import { useMessageBlocks } from './asset-queries.ts';

/** A text in which shared blocks stand, each on a line of its own. */
export const assetSchema: RichTextSchema = {
  extensions: [
    ...richTextExtensions,
    Node.create({
      name: 'messageBlock',
      group: 'block',
      atom: true,
      draggable: true,
      addAttributes: () => ({ id: { default: '' } }),
      parseHTML: () => [],
      renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-block': '' })],
      addNodeView: () => ReactNodeViewRenderer(BlockNode),
    }),
  ],
  parse: parseAssetText,
  write: writeAssetText,
};

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

/** A block as it reads now, with its name. */
function BlockNode({ node, selected }: ReactNodeViewProps) {
  const { t } = useTranslation('assets');
  const blocks = useMessageBlocks();
  const block = blocks.data?.find(({ id }) => id === node.attrs['id']);
  return (
    <NodeViewWrapper
      contentEditable={false}
      className={`my-2 rounded-card border bg-sunken px-3 py-2 ${selected ? 'border-accent' : 'border-line-2'}`}
    >
      {block === undefined ? (
        <p className="text-meta text-danger">{blocks.isSuccess ? t('editor.blockGone') : ''}</p>
      ) : (
        <>
          <p className="text-meta font-medium text-ink-2">{t('editor.block', { title: block.title })}</p>
          <RichTextView markdown={block.body} />
        </>
      )}
    </NodeViewWrapper>
  );
}
