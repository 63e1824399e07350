import type { Paragraph } from 'docx';

import { createSafeFile } from './safe-file.ts';

/** Writes Markdown as a Word document: headings, paragraphs, lists, bold and italic words. Anything else stays as it is written. */
export async function writeWordDocument(path: string, title: string, markdown: string): Promise<void> {
  // Loaded on first use: most days nobody writes a letter.
  const { Document, Packer } = await import('docx');
  const document = new Document({
    title,
    creator: 'Longtable',
    styles: { default: { document: { run: { font: 'Georgia', size: 22 } } } },
    numbering: {
      config: [
        {
          reference: 'numbered',
          levels: [
            { level: 0, format: 'decimal', text: '%1.', style: { paragraph: { indent: { left: 540, hanging: 360 } } } },
          ],
        },
      ],
    },
    sections: [{ children: await paragraphsOf(markdown) }],
  });
  const bytes = await Packer.toBuffer(document);
  const file = await createSafeFile(path);
  await file.write(bytes);
  await file.finish();
}

/** One paragraph a line: a letter's lines stand where they were put, and blank lines are space. */
async function paragraphsOf(markdown: string): Promise<Paragraph[]> {
  const { HeadingLevel, Paragraph: Block, TextRun } = await import('docx');
  const runs = (text: string) => spansOf(text).map((span) => new TextRun(span));
  return markdown.split(/\r?\n/u).map((line) => {
    const heading = /^(#{1,3})\s+(.*)$/u.exec(line);
    if (heading !== null) {
      const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];
      return new Block({
        heading: levels[(heading[1]?.length ?? 1) - 1] ?? HeadingLevel.HEADING_2,
        children: runs(heading[2] ?? ''),
        spacing: { before: 240, after: 120 },
      });
    }
    const bullet = /^\s*[-*+]\s+(.*)$/u.exec(line);
    if (bullet !== null) return new Block({ bullet: { level: 0 }, children: runs(bullet[1] ?? '') });
    const numbered = /^\s*\d+[.)]\s+(.*)$/u.exec(line);
    if (numbered !== null)
      return new Block({ numbering: { reference: 'numbered', level: 0 }, children: runs(numbered[1] ?? '') });
    return new Block({ children: runs(line), spacing: { after: 80 } });
  });
}

interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A line as spans: `**bold**`, `*italic*` and the words between. */
function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(/\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/gu)) {
    if (match.index > from) spans.push({ text: line.slice(from, match.index) });
    spans.push(match[1] === undefined ? { text: match[2] ?? '', italics: true } : { text: match[1], bold: true });
    from = match.index + match[0].length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
}
