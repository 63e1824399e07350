import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** The words behind an @, and where on the screen they begin. */
export interface MentionQuery {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly bottom: number;
}

/** What the people behind an @ ask of the screen around the editor. */
export interface MentionHost {
  /** The words behind the @ under the caret changed; null when there are none. */
  onMention(query: MentionQuery | null): void;
  /** A key that the list of people may want; answers whether it took it. */
  onMentionKey(key: string): boolean;
}

/** Tells of an @ under the caret, and lets the open list have the keys that walk it. */
export function mentionPlugin(host: () => MentionHost): Plugin {
  return new Plugin({
    key: mentionKey,
    view: () => ({
      update(view) {
        const found = view.hasFocus() ? queryAt(view.state) : null;
        host().onMention(found === null ? null : placed(view, found));
      },
      destroy() {
        host().onMention(null);
      },
    }),
    props: {
      handleKeyDown(view, event) {
        if (!keys.has(event.key) || event.isComposing || queryAt(view.state) === null) return false;
        return host().onMentionKey(event.key);
      },
      handleDOMEvents: {
        blur() {
          host().onMention(null);
          return false;
        },
      },
    },
  });
}

/** Puts a person in the place of the words behind the @. */
export function insertMention(
  view: EditorView,
  query: Pick<MentionQuery, 'from' | 'to'>,
  person: { readonly id: string; readonly name: string },
): void {
  const type = view.state.schema.nodes['person'];
  if (type === undefined) return;
  const end = query.from + 1;
  view.dispatch(
    view.state.tr
      .replaceWith(query.from, query.to, type.create({ id: person.id, name: person.name }))
      .insertText(' ', end),
  );
  view.focus();
}

const mentionKey = new PluginKey('people');
const keys = new Set(['ArrowUp', 'ArrowDown', 'Enter', 'Tab', 'Escape']);

/** An @ at the start or behind a space, with at most three words behind it. */
function queryAt(state: EditorState): { text: string; from: number; to: number } | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 60), $from.parentOffset, '\n', '\uFFFC');
  const match = /(?:^|[\s(\uFFFC])@((?:[\p{L}\p{M}\p{N}“”"'’.-]+ ?){0,3})$/u.exec(before);
  const text = match?.[1];
  if (text === undefined) return null;
  return { text, from: $from.pos - text.length - 1, to: $from.pos };
}

function placed(view: EditorView, found: { text: string; from: number; to: number }): MentionQuery {
  const { left, bottom } = view.coordsAtPos(found.from);
  return { ...found, left, bottom };
}
