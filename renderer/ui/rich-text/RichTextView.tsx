import type { MouseEvent, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { inOrder } from '../in-order.ts';
import { parseMarkdown, type RichDocument } from './rich-text-schema.ts';
import { safeHref } from './safe-href.ts';

/** What is shown, and how. */
export type RichTextViewProps = {
  readonly markdown: string;
  /** Given, links are handed over instead of followed. */
  readonly onOpenLink?: ((href: string) => void) | undefined;
  /** Body size in sans, for notes inside a list. */
  readonly isSmall?: boolean | undefined;
  readonly className?: string | undefined;
  /** Reads a text with nodes of its own. */
  readonly parse?: ((markdown: string) => RichDocument) | undefined;
  /** Draws a node of the caller's own; undefined for any other. */
  readonly renderNode?: DrawNode | undefined;
};

/** Markdown as words on the page, in the voice of the coalition; built from elements, never from HTML text. */
export function RichTextView({
  markdown,
  onOpenLink,
  isSmall = false,
  className,
  parse = parseMarkdown,
  renderNode,
}: RichTextViewProps) {
  return (
    <div className={classNames(isSmall ? 'lt-words lt-words-small' : 'lt-words', className)}>
      {children(parse(markdown), { onOpenLink, renderNode })}
    </div>
  );
}

type OpenLink = ((href: string) => void) | undefined;
type DrawNode = (node: RichDocument) => ReactNode | undefined;

interface Draw {
  readonly onOpenLink: OpenLink;
  readonly renderNode: DrawNode | undefined;
}

function children(node: RichDocument, draw: Draw): ReactNode {
  return inOrder(node.content ?? [], (child) => <Block node={child} draw={draw} />);
}

function Block({ node, draw }: { node: RichDocument; draw: Draw }) {
  const own = draw.renderNode?.(node);
  if (own !== undefined) return own;
  switch (node.type) {
    case 'paragraph':
      return <p>{children(node, draw)}</p>;
    case 'heading':
      return node.attrs?.['level'] === 3 ? <h3>{children(node, draw)}</h3> : <h2>{children(node, draw)}</h2>;
    case 'bulletList':
      return <ul>{children(node, draw)}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.['start'] ?? 1)}>{children(node, draw)}</ol>;
    case 'listItem':
      return <li>{children(node, draw)}</li>;
    case 'blockquote':
      return <blockquote>{children(node, draw)}</blockquote>;
    case 'horizontalRule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    case 'text':
      return marked(node.text ?? '', node.marks ?? [], draw.onOpenLink);
    default:
      return null;
  }
}

function marked(text: string, marks: NonNullable<RichDocument['marks']>, onOpenLink: OpenLink): ReactNode {
  return marks.reduce<ReactNode>((inside, mark) => {
    if (mark.type === 'bold') return <strong>{inside}</strong>;
    if (mark.type === 'italic') return <em>{inside}</em>;
    if (mark.type === 'strike') return <s>{inside}</s>;
    if (mark.type === 'code') return <code>{inside}</code>;
    const href = mark.type === 'link' ? safeHref(mark.attrs?.['href']) : undefined;
    return href === undefined ? inside : <SafeLink href={href} onOpenLink={onOpenLink} text={inside} />;
  }, text);
}

function SafeLink({ href, onOpenLink, text }: { href: string; onOpenLink: OpenLink; text: ReactNode }) {
  const open = (event: MouseEvent) => {
    if (!onOpenLink) return;
    event.preventDefault();
    onOpenLink(href);
  };
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" onClick={open}>
      {text}
    </a>
  );
}
