import { Node, NodeViewWrapper, ReactNodeViewRenderer, mergeAttributes, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { RichTextView } from '#renderer/ui/index.ts';
import { richTextExtensions, type RichTextSchema } from '#renderer/ui/rich-text/rich-text-schema.ts';

import { useMessageBlocks } from './asset-queries.ts';
import { parseAssetText, writeAssetText } from './asset-text.ts';

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
