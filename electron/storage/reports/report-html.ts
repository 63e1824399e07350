import { createHash } from 'node:crypto';

import type { ReportBlock, ReportDocument, ReportSection } from '#shared/contract/report-document.ts';
import { shownCaption } from '#shared/domain/reports/blocks.ts';
import { chartTable } from '#shared/domain/reports/chart-shapes.ts';
import { chartSvg } from '#shared/domain/reports/chart-svg.ts';
import { escapedText } from '#shared/domain/reports/escaped-text.ts';

import { htmlOf } from '../files/write-html.ts';

/**
 * A report as a page of its own: no script, no address that is loaded, no style but its own, whose hash the page's policy names. It opens
 * without a network.
 */
export function reportHtml(document: ReportDocument): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapedText(document.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<p class="whose">${escapedText(document.coalition)}</p>`,
    `<h1 dir="auto">${escapedText(document.title)}</h1>`,
    ...document.lines.map((line) => `<p class="line">${escapedText(line)}</p>`),
    '</header>',
    '<main>',
    ...document.sections.map(sectionHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sectionHtml(section: ReportSection): string {
  const words = section.ownWords === null ? paragraph(section.lead, '') : withLowerHeadings(htmlOf(section.ownWords));
  return [
    '<section>',
    `<h2 dir="auto">${escapedText(section.title)}</h2>`,
    words,
    ...section.blocks.map((block) => blockHtml(section, block)),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function blockHtml(section: ReportSection, block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3 dir="auto">${escapedText(block.text)}</h3>`;
    case 'paragraph':
      return paragraph(block.text, block.isNote ? ' class="note"' : '');
    case 'words':
      return withLowerHeadings(htmlOf(block.markdown));
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${escapedText(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(
        shownCaption(section, block),
        block.caption,
        block.columns.map((column) => column.label),
        block.rows,
        block.columns.map((column) => column.isNumber),
      );
    case 'chart': {
      const { columns, rows } = chartTable(block.chart);
      return `<figure><figcaption dir="auto">${escapedText(block.chart.title)}</figcaption>${chartSvg(block.chart)}<details><summary>Numbers of this picture</summary>${tableHtml('', block.chart.title, columns, rows, [false, true])}</details></figure>`;
    }
  }
}

function tableHtml(
  caption: string,
  label: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly boolean[],
): string {
  const at = (index: number): string => (numbers[index] === true ? ' class="number"' : '');
  const of = (cell: string, index: number): string =>
    numbers[index] !== true && cell.length <= mostShort ? ' class="short"' : at(index);
  return [
    `<div class="wide"><table${caption === '' ? ` aria-label="${escapedText(label)}"` : ''}>`,
    caption === '' ? '' : `<caption>${escapedText(caption)}</caption>`,
    `<thead><tr>${columns.map((column, index) => `<th scope="col"${at(index)}>${escapedText(column)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map((cell, index) => `<td${of(cell, index)} dir="auto">${escapedText(cell)}</td>`).join('')}</tr>`).join('')}</tbody>`,
    '</table></div>',
  ].join('');
}

function paragraph(text: string, attributes: string): string {
  return text === '' ? '' : `<p${attributes} dir="auto">${escapedText(text)}</p>`;
}

/** What people wrote stands below the headings of the page. */
function withLowerHeadings(html: string): string {
  return html.replaceAll(/<(\/?)h([1-6])(?=[ >])/gu, (_, slash: string, level: string) => {
    const lower = Math.min(6, Number(level) + 2);
    return `<${slash}h${lower}`;
  });
}

/** The longest day has this many letters: what is so short stays on one line. */
const mostShort = 12;

const style = [
  'body{font:1.0625rem/1.6 Georgia,serif;max-width:52rem;margin:3rem auto;padding:0 1.25rem;color:#221f1a;background:#fff}',
  'h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem;border-top:1px solid #ddd6c9;padding-top:1.25rem}',
  '.whose,.line,.note{color:#5f584d;margin:.2rem 0}.note{font-size:.9375rem}',
  'table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9375rem}caption{text-align:start;font-weight:bold;padding:.3rem 0}',
  'th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #e9e4da}.number{text-align:end}.short{white-space:nowrap}th:first-child,td:first-child{min-width:5rem}',
  'figure{margin:1.25rem 0}figcaption{font-weight:bold;margin-bottom:.4rem}summary{cursor:pointer;color:#274b86;font-size:.9375rem;width:fit-content}svg{max-width:100%;height:auto}.wide{overflow-x:auto}a{color:#274b86}',
  'blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid #ccc}',
  '@media print{body{margin:0;max-width:none}section{break-inside:auto}h2,h3{break-after:avoid}tr,svg{break-inside:avoid}}',
].join('');
