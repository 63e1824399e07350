import type { ReportBlock, ReportDocument, ReportSection } from '../../contract/report-document.ts';
import { shownCaption } from './blocks.ts';
import { chartTable } from './chart-shapes.ts';

/** A report as Markdown; what records say is told as it stands, so that no name becomes a mark. */
export function reportMarkdown(document: ReportDocument): string {
  const parts = [
    `# ${plain(document.title)}`,
    [document.coalition, ...document.lines].filter(Boolean).map(plain).join('  \n'),
    ...document.sections.flatMap((section) => [
      `## ${plain(section.title)}`,
      section.ownWords ?? plain(section.lead),
      ...section.blocks.map((block) => blockText(section, block)),
    ]),
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}

function blockText(section: ReportSection, block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `### ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'words':
      return block.markdown;
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return tableText(
        shownCaption(section, block),
        block.columns.map((column) => column.label),
        block.rows,
        block.columns.map((column) => column.isNumber),
      );
    case 'chart': {
      const { columns, rows } = chartTable(block.chart);
      return tableText(block.chart.title, columns, rows, [false, true]);
    }
  }
}

function tableText(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly boolean[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [
    ...(caption === '' ? [] : [`**${plain(caption)}**`, '']),
    line(columns),
    `| ${columns.map((_, index) => (numbers[index] === true ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}

/** Words that mean nothing to Markdown but themselves, on one line. */
function plain(text: string): string {
  return text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')
    .replaceAll(/[\\`*_[\]<>~]/gu, '\\$&')
    .replace(/^(\s*)([#+>-]|\d+[.)])(?=\s|$)/u, '$1\\$2');
}
