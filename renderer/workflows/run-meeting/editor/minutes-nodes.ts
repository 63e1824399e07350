import { Extension, Node, ReactNodeViewRenderer, mergeAttributes } from '@tiptap/react';
import type { ResolvedPos } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { richTextExtensions, type RichTextSchema } from '#renderer/ui/rich-text/rich-text-schema.ts';
import { draftOf, mentionMark, type CaptureKind } from '#shared/domain/meetings/minutes-marks.ts';

import { CaptureNode, PersonNode } from './MinutesNodes.tsx';
import { parseMinutes, writeMinutes } from './minutes-text.ts';
import { mentionPlugin, type MentionHost } from './mention-plugin.ts';

/** A line that was ended with Enter and asks to become a record: where it stands, and what it says. */
export interface CaptureRequest {
  readonly kind: CaptureKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What the editor asks of the screen around it. */
export interface MinutesHost extends MentionHost {
  /** Answers whether the line is taken; otherwise Enter is only Enter. */
  onCapture(request: CaptureRequest): boolean;
  /** The line under the caret changed: its words, or null when it asks for nothing. */
  onDraft(draft: { readonly kind: CaptureKind; readonly text: string } | null): void;
}

/** How minutes are edited, read and written. The host is asked at the moment of a key, so that it may change. */
export function minutesSchema(host: () => MinutesHost): RichTextSchema {
  return {
    extensions: [...richTextExtensions, personNode, captureNode, minutesKeys(host)],
    parse: parseMinutes,
    write: writeMinutes,
  };
}

const personNode = Node.create({
  name: 'person',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ id: { default: '' }, name: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-person]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { 'data-person': '' })],
  renderText: ({ node }) => String(node.attrs['name']),
  addNodeView: () => ReactNodeViewRenderer(PersonNode, { as: 'span' }),
});

const captureNode = Node.create({
  name: 'capture',
  group: 'block',
  atom: true,
  draggable: false,
  addAttributes: () => ({ kind: { default: 'task' }, id: { default: '' }, text: { default: '' } }),
  parseHTML: () => [{ tag: 'div[data-capture]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-capture': '' })],
  renderText: ({ node }) => String(node.attrs['text']),
  addNodeView: () => ReactNodeViewRenderer(CaptureNode),
});

/** Enter at the end of a marked line, the star that is no list, and the people behind an @. */
function minutesKeys(host: () => MinutesHost) {
  return Extension.create({
    name: 'minutesKeys',
    // Before lists and paragraphs have their say.
    priority: 1_000,
    addKeyboardShortcuts() {
      return {
        // Leaves the text to the keys of the screen; nothing is thrown away.
        Escape: ({ editor }) => host().onMentionKey('Escape') || editor.commands.blur(),
        Enter: ({ editor }) => {
          const { $from, empty } = editor.state.selection;
          if (!empty || !isLine($from) || $from.parentOffset !== $from.parent.content.size) return false;
          const draft = draftOf(lineText($from.parent));
          if (draft === undefined || (draft.text === '' && draft.kind !== 'decision' && draft.kind !== 'motion'))
            return false;
          // A record stands on a line of its own: a marked line of a list leaves the list first.
          while (editor.state.selection.$from.depth > 1) if (!editor.commands.liftListItem('listItem')) return false;
          const line = editor.state.selection.$from;
          return host().onCapture({ ...draft, from: line.before(1), to: line.after(1) });
        },
      };
    },
    onTransaction({ editor }) {
      const { $from, empty } = editor.state.selection;
      host().onDraft((empty && isLine($from) ? draftOf(lineText($from.parent)) : undefined) ?? null);
    },
    addProseMirrorPlugins() {
      return [mentionPlugin(host), starPlugin(), closingKeyPlugin()];
    },
  });
}

/** "* " begins a win, not a list; a hyphen still begins a list. */
function starPlugin(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        const { $from } = view.state.selection;
        if (text !== ' ' || $from.parent.textBetween(0, $from.parentOffset) !== '*') return false;
        view.dispatch(view.state.tr.insertText(text, from, to));
        return true;
      },
    },
  });
}

/** Leaves Mod+Shift+Enter to the screen, which closes the meeting by it: the editor takes every Enter otherwise. */
function closingKeyPlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_view, event) => event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey),
      },
    },
  });
}

/** A paragraph of its own, or the first one of an entry of a list, however deep. */
function isLine($from: ResolvedPos): boolean {
  if ($from.parent.type.name !== 'paragraph') return false;
  for (let depth = $from.depth - 1; depth > 0; depth--) {
    const { name } = $from.node(depth).type;
    if (name === 'listItem' ? $from.index(depth) > 0 : !name.endsWith('List')) return false;
  }
  return true;
}

/** The words of a line, with people as their marks. */
function lineText(paragraph: {
  textBetween(from: number, to: number, block: string, leaf: (node: LeafNode) => string): string;
  readonly content: { readonly size: number };
}): string {
  return paragraph.textBetween(0, paragraph.content.size, '\n', (leaf) =>
    leaf.type.name === 'person'
      ? mentionMark({ id: String(leaf.attrs['id']), name: String(leaf.attrs['name']) })
      : leaf.type.name === 'hardBreak'
        ? ' '
        : '',
  );
}

interface LeafNode {
  readonly type: { readonly name: string };
  readonly attrs: Readonly<Record<string, unknown>>;
}
