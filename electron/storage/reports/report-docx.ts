import type { FileChild, Paragraph } from 'docx';

import type { ReportBlock, ReportChart, ReportDocument, ReportSection } from '#shared/contract/report-document.ts';
import { shownCaption } from '#shared/domain/reports/blocks.ts';
import { columnShares } from '#shared/domain/reports/column-shares.ts';
import { chartTable } from '#shared/domain/reports/chart-shapes.ts';
import { chartFacts, chartSvg } from '#shared/domain/reports/chart-svg.ts';

import { withoutBarred, wordPage, wordParagraphs, wordStyles } from '../files/write-docx.ts';
import { LongTables, mostPlainRows } from './long-tables.ts';
import { steadyDocx } from './steady-docx.ts';

/** A report as a Word document: headings, tables with heads that repeat, pictures as vectors with words for those who hear them. */
export async function reportDocx(report: ReportDocument): Promise<Buffer> {
  // Loaded on first use: most days nobody writes a report.
  const {
    AlignmentType,
    Document,
    Footer,
    HeadingLevel,
    Packer,
    PageNumber,
    Paragraph: Block,
    TextRun,
  } = await import('docx');
  const markdown = report.sections.flatMap((section) => [
    ...(section.ownWords === null ? [] : [section.ownWords]),
    ...section.blocks.flatMap((block) => (block.kind === 'words' ? [block.markdown] : [])),
  ]);
  const { paragraphs, numbering } = await wordParagraphs(markdown);
  const words = paragraphs.values();
  const next = (): Paragraph[] => words.next().value ?? [];
  const numbers = pictureNumbers();
  const long = new LongTables();
  const children: FileChild[] = [
    new Block({ heading: HeadingLevel.TITLE, children: [new TextRun(clean(report.title))] }),
    ...[report.coalition, ...report.lines]
      .filter(Boolean)
      .map((line) => new Block({ children: [new TextRun({ text: clean(line), color: quiet })] })),
  ];
  for (const section of report.sections) {
    children.push(new Block({ heading: HeadingLevel.HEADING_1, children: [new TextRun(clean(section.title))] }));
    if (section.ownWords !== null) children.push(...next());
    else if (section.lead !== '') children.push(await plainParagraph(section.lead, false));
    for (const block of section.blocks) {
      if (block.kind === 'words') children.push(...next());
      else children.push(...(await blockChildren(section, block, numbers, long)));
    }
  }
  const document = new Document({
    title: clean(report.title),
    creator: 'Longtable',
    styles: wordStyles,
    numbering: { config: numbering },
    sections: [
      {
        properties: wordPage,
        footers: {
          default: new Footer({
            children: [
              new Block({ alignment: AlignmentType.END, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return steadyDocx(await Packer.toBuffer(document), report.madeOn, (xml) => long.filled(xml));
}

/** Each picture of a document has a number of its own. */
function* pictureNumbers(): Generator<number, number> {
  let number = 0;
  while (number < Number.MAX_SAFE_INTEGER) yield ++number;
  return number;
}

type PlainBlock = Exclude<ReportBlock, { kind: 'words' }>;

async function blockChildren(
  section: ReportSection,
  block: PlainBlock,
  numbers: Iterator<number, number>,
  long: LongTables,
): Promise<FileChild[]> {
  const { HeadingLevel, Paragraph: Block, TextRun } = await import('docx');
  switch (block.kind) {
    case 'heading':
      return [new Block({ heading: HeadingLevel.HEADING_2, children: [new TextRun(clean(block.text))] })];
    case 'paragraph':
      return [await plainParagraph(block.text, block.isNote)];
    case 'list':
      return block.items.map((item) => new Block({ bullet: { level: 0 }, children: [new TextRun(clean(item))] }));
    case 'table':
      return tableChildren(
        shownCaption(section, block),
        block.columns.map((column) => column.label),
        block.rows.length > mostPlainRows ? [long.keep(block.rows)] : block.rows,
        block.columns.map((column) => column.isNumber),
        block.rows,
      );
    case 'chart': {
      const { columns, rows } = chartTable(block.chart);
      return [
        await captionParagraph(block.chart.title),
        await pictureParagraph(block.chart, numbers.next().value),
        ...(await tableChildren('', columns, rows, [false, true])),
      ];
    }
  }
}

async function plainParagraph(text: string, isNote: boolean): Promise<Paragraph> {
  const { Paragraph: Block, TextRun } = await import('docx');
  return new Block({
    spacing: { after: 120 },
    children: [new TextRun({ text: clean(text), ...(isNote && { size: 20, color: quiet }) })],
  });
}

async function captionParagraph(caption: string): Promise<Paragraph> {
  const { Paragraph: Block, TextRun } = await import('docx');
  return new Block({
    keepNext: true,
    spacing: { before: 160, after: 60 },
    children: [new TextRun({ text: clean(caption), bold: true })],
  });
}

async function pictureParagraph(chart: ReportChart, number: number): Promise<Paragraph> {
  const { ImageRun, Paragraph: Block } = await import('docx');
  const { width, height, alt } = chartFacts(chart);
  // A page is 600 points of a screen wide.
  const scale = Math.min(1, 600 / width);
  return new Block({
    keepNext: true,
    spacing: { before: 120, after: 120 },
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(chartSvg(chart)),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        // Word before 2016 shows this in its place; the table below has the numbers.
        fallback: { type: 'png', data: emptyPicture },
        altText: { id: String(number), name: `Picture ${number}`, title: clean(chart.title), description: clean(alt) },
      }),
    ],
  });
}

async function tableChildren(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly boolean[],
  /** Rows of which the widths of its columns are read. */
  sample: readonly (readonly string[])[] = rows,
): Promise<FileChild[]> {
  const {
    AlignmentType,
    BorderStyle,
    Paragraph: Block,
    Table,
    TableCell,
    TableRow,
    TextRun,
    WidthType,
  } = await import('docx');
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'CFC7B8' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (text: string, index: number, isHead: boolean) =>
    new TableCell({
      margins: { top: 50, bottom: 50, left: 0, right: 120 },
      children: [
        new Block({
          ...(numbers[index] === true && { alignment: AlignmentType.END }),
          children: [new TextRun({ text: clean(text), size: 20, bold: isHead })],
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, index) => cell(text, index, isHead)),
    });
  return [
    ...(caption === '' ? [] : [await captionParagraph(caption)]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: columnShares([columns, ...sample]).map((share) => Math.round(share * pageWidth)),
      borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
      rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
    }),
    new Block({ spacing: { after: 80 }, children: [] }),
  ];
}

function clean(text: string): string {
  return withoutBarred(text);
}

const quiet = '5F584D';

/** A page between its margins, in twentieths of a point. */
const pageWidth = 9_360;

/** One clear point. */
const emptyPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
