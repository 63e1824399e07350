import type { Paragraph, ParagraphChild } from 'docx';

import { markdownBlocks, type MarkdownBlock, type MarkdownSpan } from './markdown-blocks.ts';
import { createSafeFile } from './safe-file.ts';

/** What a Word document needs to know beside its text. */
interface WordOptions {
  /** Written from right to left. */
  readonly isRightToLeft?: boolean;
}

/**
 * Writes Markdown as a Word document: headings, paragraphs, nested lists, quotes, links and marked words. Raw HTML stays words.
 */
export async function writeWordDocument(
  path: string,
  title: string,
  markdown: string,
  options: WordOptions = {},
): Promise<void> {
  // Loaded on first use: most days nobody writes a letter.
  const { Document, Packer } = await import('docx');
  const blocks = markdownBlocks(withoutBarred(markdown));
  const document = new Document({
    title: withoutBarred(title),
    creator: 'Longtable',
    styles: wordStyles,
    numbering: { config: numberingOf(blocks) },
    sections: [{ properties: wordPage, children: await paragraphsOf(blocks, options) }],
  });
  const bytes = await Packer.toBuffer(document);
  const file = await createSafeFile(path);
  await file.write(bytes);
  await file.finish();
}

/** A sheet of US Letter with an inch around it. */
export const wordPage = {
  page: { size: { width: 12_240, height: 15_840 }, margin: { top: 1_440, right: 1_440, bottom: 1_440, left: 1_440 } },
} as const;

/** The voice of a document: headings in ink, never alone at the foot of a page. */
export const wordStyles = {
  default: {
    document: { run: { font: 'Georgia', size: 22 } },
    title: { run: { size: 40, bold: true, color: '221F1A' }, paragraph: { spacing: { after: 120 } } },
    heading1: headingStyle(30, 360),
    heading2: headingStyle(24, 240),
    heading3: headingStyle(22, 200),
    heading4: headingStyle(22, 200),
    heading5: headingStyle(22, 200),
    heading6: headingStyle(22, 200),
  },
} as const;

function headingStyle(size: number, before: number) {
  return {
    run: { size, bold: true, italics: false, color: '221F1A' },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  } as const;
}

/** Blocks of several texts as paragraphs, and the numbering that their document needs. */
export async function wordParagraphs(
  texts: readonly string[],
): Promise<{ paragraphs: Paragraph[][]; numbering: { reference: string; levels: ReturnType<typeof levelsFrom> }[] }> {
  const blocks = texts.map((text, index) => markdownBlocks(withoutBarred(text)).map((block) => inText(block, index)));
  const all = blocks.flat();
  const paragraphs = [];
  for (const text of blocks) paragraphs.push(await paragraphsOf(text, {}));
  return { paragraphs, numbering: numberingOf(all) };
}

/** The text without the two signs that XML bars and the library lets through: Word would refuse the file. */
export function withoutBarred(text: string): string {
  return text.replaceAll(/[\uFFFE\uFFFF]/gu, '');
}

/** Numbered lists of one text are not those of the next. */
function inText(block: MarkdownBlock, text: number): MarkdownBlock {
  return block.kind === 'item' ? { ...block, list: block.list + text * mostLists } : block;
}

const mostLists = 10_000;

async function paragraphsOf(blocks: readonly MarkdownBlock[], options: WordOptions): Promise<Paragraph[]> {
  const { BorderStyle, ExternalHyperlink, HeadingLevel, Paragraph: Block, TextRun } = await import('docx');
  const bidirectional = options.isRightToLeft === true;
  const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

  const runOf = (span: MarkdownSpan): ParagraphChild => {
    const run = (text: string, isLink: boolean) =>
      new TextRun({
        ...(text === '\n' ? { break: 1 } : { text }),
        bold: span.isBold === true,
        italics: span.isItalic === true,
        strike: span.isStruck === true,
        rightToLeft: bidirectional,
        ...(span.isCode === true && { font: 'Courier New' }),
        ...(isLink && { style: 'Hyperlink' }),
      });
    if (span.href === undefined) return run(span.text, false);
    return new ExternalHyperlink({ link: span.href, children: [run(span.text, true)] });
  };
  const runs = (spans: readonly MarkdownSpan[]) => spans.map(runOf);

  return blocks.map((block) => {
    if (block.kind === 'rule')
      return new Block({
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '999999' } },
      });
    const children = runs(block.spans);
    if (block.kind === 'heading') {
      const heading = levels[Math.min(block.level, levels.length) - 1] ?? HeadingLevel.HEADING_3;
      return new Block({ heading, children, bidirectional, spacing: { before: 240, after: 120 } });
    }
    if (block.kind === 'item') {
      const level = Math.min(block.depth, deepest);
      return new Block({
        children,
        bidirectional,
        ...(block.number === null ? { bullet: { level } } : { numbering: { reference: numbering(block.list), level } }),
      });
    }
    return new Block({
      children,
      bidirectional,
      spacing: { after: 120 },
      ...(block.quoteDepth > 0 && { indent: { start: 540 * block.quoteDepth } }),
    });
  });
}

function numberingOf(blocks: readonly MarkdownBlock[]) {
  const numbered = [
    ...new Set(blocks.flatMap((block) => (block.kind === 'item' && block.number !== null ? [block.list] : []))),
  ];
  return numbered.map((list) => ({ reference: numbering(list), levels: levelsFrom(blocks, list) }));
}

/** Each numbered list counts for itself, from the number with which it begins. */
function levelsFrom(blocks: readonly MarkdownBlock[], list: number) {
  const first = blocks.find((block) => block.kind === 'item' && block.list === list);
  const start = first?.kind === 'item' ? (first.number ?? 1) : 1;
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    start,
    format: 'decimal' as const,
    text: `%${level + 1}.`,
    style: { paragraph: { indent: { left: 540 * (level + 1), hanging: 360 } } },
  }));
}

function numbering(list: number): string {
  return `numbered-${list}`;
}

/** Word knows nine levels of a list. */
const deepest = 8;
