import { parseMarkdown, writeMarkdown, type RichDocument } from '#renderer/ui/rich-text/rich-text-schema.ts';
import {
  captureKinds,
  captureLine,
  captureOf,
  mentionMark,
  type Capture,
  type Mention,
} from '#shared/domain/meetings/minutes-marks.ts';

/*
 * Our marks are taken out before Markdown is read and put back after it is written: a private character and a number hold
 * their place, so that Markdown neither sees nor bends them. See [Note: Marks in minutes].
 */
const mentionHolder = /\uE000(\d+)\uE001/gu;
const captureHolder = /^\uE002(\d+)\uE003$/u;
const holders = /[\uE000-\uE003]/gu;

/** Reads stored minutes as a document with `person` and `capture` nodes. */
export function parseMinutes(markdown: string): RichDocument {
  const captures: Capture[] = [];
  const mentions: Mention[] = [];
  const text = markdown
    .replaceAll(holders, '')
    .split('\n')
    .map((line) => {
      const capture = captureOf(line);
      if (capture !== undefined) return `\n\uE002${captures.push(capture) - 1}\uE003\n`;
      return line.replaceAll(
        /@\[([^\]\n]{1,400})\]\(([\w-]{1,64})\)/gu,
        (_all, name: string, id: string) => `\uE000${mentions.push({ id, name }) - 1}\uE001`,
      );
    })
    .join('\n');
  const document = parseMarkdown(text);
  const content = (document.content ?? []).map((block) => readBlock(block, captures, mentions, true));
  // Somewhere to write on: a record at the end cannot hold the caret.
  if (content.at(-1)?.type === 'capture') content.push({ type: 'paragraph' });
  return { ...document, content: content.filter((block, index) => !isGap(content, block, index)) };
}

/** Writes a document with `person` and `capture` nodes as stored minutes. */
export function writeMinutes(document: RichDocument): string {
  const marks: string[] = [];
  const hold = (node: RichDocument): RichDocument => {
    if (node.type === 'capture') {
      const held = { type: 'text', text: `\uE002${marks.push(captureLine(captureFrom(node))) - 1}\uE003` };
      return { type: 'paragraph', content: [held] };
    }
    if (node.type === 'person')
      return { type: 'text', text: `\uE002${marks.push(mentionMark(mentionFrom(node))) - 1}\uE003` };
    return node.content === undefined ? node : { ...node, content: node.content.map(hold) };
  };
  return writeMarkdown(hold(document)).replaceAll(
    /\uE002(\d+)\uE003/gu,
    (_all, index: string) => marks[Number(index)] ?? '',
  );
}

/** The capture that a node stands for. */
export function captureFrom(node: { readonly attrs?: RichDocument['attrs'] }): Capture {
  const kind = captureKinds.find((each) => each === node.attrs?.['kind']) ?? 'task';
  return { kind, id: String(node.attrs?.['id'] ?? ''), text: String(node.attrs?.['text'] ?? '') };
}

/** The person that a node stands for. */
export function mentionFrom(node: { readonly attrs?: RichDocument['attrs'] }): Mention {
  return { id: String(node.attrs?.['id'] ?? ''), name: String(node.attrs?.['name'] ?? '') };
}

function readBlock(
  node: RichDocument,
  captures: readonly Capture[],
  mentions: readonly Mention[],
  isTop: boolean,
): RichDocument {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const [only, ...others] = node.content ?? [];
    const held = others.length === 0 ? captureHolder.exec(only?.text ?? '') : null;
    const capture = held === null ? undefined : captures[Number(held[1])];
    if (capture !== undefined)
      return isTop
        ? { type: 'capture', attrs: { ...capture } }
        : { type: 'paragraph', content: [{ type: 'text', text: capture.text || capture.kind }] };
    return { ...node, content: (node.content ?? []).flatMap((inline) => readInline(inline, mentions)) };
  }
  if (node.content === undefined) return node;
  return { ...node, content: node.content.map((child) => readBlock(child, captures, mentions, false)) };
}

function readInline(node: RichDocument, mentions: readonly Mention[]): RichDocument[] {
  const text = node.text ?? '';
  if (node.type !== 'text' || !text.includes('\uE000')) return [node];
  const parts: RichDocument[] = [];
  let from = 0;
  for (const match of text.matchAll(mentionHolder)) {
    if (match.index > from) parts.push({ ...node, text: text.slice(from, match.index) });
    const mention = mentions[Number(match[1])];
    if (mention !== undefined) parts.push({ type: 'person', attrs: { ...mention } });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ ...node, text: text.slice(from) });
  return parts;
}

/** The blank lines that set a record apart would be read as empty paragraphs around it. */
function isGap(content: readonly RichDocument[], block: RichDocument, index: number): boolean {
  const isEmpty = block.type === 'paragraph' && (block.content ?? []).length === 0;
  const isBeside = content[index - 1]?.type === 'capture' || content[index + 1]?.type === 'capture';
  return isEmpty && isBeside && index < content.length - 1;
}
