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
};

/** Markdown as words on the page, in the voice of the coalition; built from elements, never from HTML text. */
export function RichTextView({ markdown, onOpenLink, isSmall = false, className }: RichTextViewProps) {
  return (
    <div className={classNames(isSmall ? 'lt-words lt-words-small' : 'lt-words', className)}>
      {children(parseMarkdown(markdown), onOpenLink)}
    </div>
  );
}

type OpenLink = ((href: string) => void) | undefined;

function children(node: RichDocument, onOpenLink: OpenLink): ReactNode {
  return inOrder(node.content ?? [], (child) => <Block node={child} onOpenLink={onOpenLink} />);
}

function Block({ node, onOpenLink }: { node: RichDocument; onOpenLink: OpenLink }) {
  switch (node.type) {
    case 'paragraph':
      return <p>{children(node, onOpenLink)}</p>;
    case 'heading':
      return node.attrs?.['level'] === 3 ? (
        <h3>{children(node, onOpenLink)}</h3>
      ) : (
        <h2>{children(node, onOpenLink)}</h2>
      );
    case 'bulletList':
      return <ul>{children(node, onOpenLink)}</ul>;
    case 'orderedList':
      return <ol start={Number(node.attrs?.['start'] ?? 1)}>{children(node, onOpenLink)}</ol>;
    case 'listItem':
      return <li>{children(node, onOpenLink)}</li>;
    case 'blockquote':
      return <blockquote>{children(node, onOpenLink)}</blockquote>;
    case 'horizontalRule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    case 'text':
      return marked(node.text ?? '', node.marks ?? [], onOpenLink);
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
