import { Lexer, type MarkedToken, type Token } from 'marked';

/** Words of one shape; '\n' breaks a line. */
export interface MarkdownSpan {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruck?: boolean;
  readonly isCode?: boolean;
  /** An address that may be followed. */
  readonly href?: string;
}

/** A block of a text, in the order of reading; lists and quotes say how deep they stand. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly MarkdownSpan[] }
  | { readonly kind: 'paragraph'; readonly quoteDepth: number; readonly spans: readonly MarkdownSpan[] }
  | {
      readonly kind: 'item';
      readonly depth: number;
      /** The number of the item; null in a list of dots. */
      readonly number: number | null;
      /** Tells the numbered lists of a text apart, from 0. */
      readonly list: number;
      readonly spans: readonly MarkdownSpan[];
    }
  | { readonly kind: 'rule' };

/**
 * Reads Markdown into blocks for a file. Raw HTML stays the words that it is; of pictures only their words are kept, so that nothing is
 * fetched; links keep their address when it may be followed.
 */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const state = { lists: 0 };
  try {
    return readBlocks(markdown, state);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Thousands of quotes in quotes were made to break a reader: they stay the lines that they are.
    return markdown.split(/\r?\n/u).map((line) => ({ kind: 'paragraph', quoteDepth: 0, spans: [{ text: line }] }));
  }
}

function readBlocks(markdown: string, state: { lists: number }): MarkdownBlock[] {
  return blocksOf(new Lexer({ gfm: true, breaks: true }).lex(markdown), state, { quoteDepth: 0, depth: -1 });
}

interface Place {
  readonly quoteDepth: number;
  readonly depth: number;
}

function blocksOf(tokens: readonly Token[], state: { lists: number }, place: Place): MarkdownBlock[] {
  return tokens.flatMap((token): MarkdownBlock[] => {
    // The lexer has no extensions, so its tokens are the ones that it knows itself.
    const known = token as MarkedToken;
    switch (known.type) {
      case 'heading':
        return [{ kind: 'heading', level: known.depth, spans: spansOf(known.tokens) }];
      case 'paragraph':
        return [{ kind: 'paragraph', quoteDepth: place.quoteDepth, spans: spansOf(known.tokens) }];
      case 'text':
        return [{ kind: 'paragraph', quoteDepth: place.quoteDepth, spans: spansOf(known.tokens ?? [known]) }];
      case 'blockquote':
        return blocksOf(known.tokens, state, { ...place, quoteDepth: place.quoteDepth + 1 });
      case 'list': {
        const list = state.lists++;
        const first = typeof known.start === 'number' ? known.start : 1;
        return known.items.flatMap((item, index) =>
          itemBlocks(
            item.tokens,
            state,
            { ...place, depth: place.depth + 1 },
            list,
            known.ordered ? first + index : null,
          ),
        );
      }
      case 'hr':
        return [{ kind: 'rule' }];
      case 'space':
      case 'def':
        return [];
      case 'table':
        return [known.header, ...known.rows].map((row) => ({
          kind: 'paragraph',
          quoteDepth: place.quoteDepth,
          spans: row.flatMap((cell, index) => [...(index === 0 ? [] : [{ text: ' | ' }]), ...spansOf(cell.tokens)]),
        }));
      default:
        return [{ kind: 'paragraph', quoteDepth: place.quoteDepth, spans: [{ text: known.raw.trimEnd() }] }];
    }
  });
}

/** The first words of an item stand behind its sign; what else it holds follows. */
function itemBlocks(
  tokens: readonly Token[],
  state: { lists: number },
  place: Place,
  list: number,
  number: number | null,
): MarkdownBlock[] {
  const [first, ...rest] = blocksOf(
    tokens.filter((token) => token.type !== 'space' && token.type !== 'checkbox'),
    state,
    place,
  );
  const item = { kind: 'item', depth: place.depth, number, list } as const;
  if (first === undefined) return [{ ...item, spans: [] }];
  if (first.kind !== 'paragraph') return [{ ...item, spans: [] }, first, ...rest];
  return [{ ...item, spans: first.spans }, ...rest];
}

function spansOf(tokens: readonly Token[], shape: Omit<MarkdownSpan, 'text'> = {}): MarkdownSpan[] {
  return tokens.flatMap((token): MarkdownSpan[] => {
    // As above: the lexer's own tokens.
    const known = token as MarkedToken;
    switch (known.type) {
      case 'strong':
        return spansOf(known.tokens, { ...shape, isBold: true });
      case 'em':
        return spansOf(known.tokens, { ...shape, isItalic: true });
      case 'del':
        return spansOf(known.tokens, { ...shape, isStruck: true });
      case 'codespan':
        return [{ ...shape, text: known.text, isCode: true }];
      case 'br':
        return [{ text: '\n' }];
      case 'image':
        return [{ ...shape, text: known.text }];
      case 'link':
        return spansOf(known.tokens, isFollowed(known.href) ? { ...shape, href: known.href } : shape);
      case 'text':
        return known.tokens === undefined ? [{ ...shape, text: plain(known.text) }] : spansOf(known.tokens, shape);
      case 'escape':
        return [{ ...shape, text: plain(known.text) }];
      default:
        return [{ ...shape, text: known.raw }];
    }
  });
}

/** https, http, mailto and tel, without anything that hides another scheme. */
function isFollowed(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s<>"'\u0000-\u001f]+$/iu.test(href);
}

/** The editor writes some signs as entities; people read the signs. */
function plain(text: string): string {
  return text
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
