import type { ReportBlock, ReportDocument } from '../../contract/report-document.ts';
import { redactor, type Redactor } from '../redaction/redact-names.ts';
import { keptPrivate } from './report-words.ts';

/** A document in which no text names these records any more. */
export function redactDocument(document: ReportDocument, names: readonly string[]): ReportDocument {
  if (names.length === 0) return document;
  const redact = redactor(names.map((name) => ({ name, replacement: keptPrivate })));
  return mapDocument(document, redact);
}

/** A document with every text changed. */
export function mapDocument(document: ReportDocument, change: Redactor): ReportDocument {
  return {
    ...document,
    title: change(document.title),
    lines: document.lines.map(change),
    sections: document.sections.map((section) => ({
      ...section,
      title: change(section.title),
      lead: change(section.lead),
      ownWords: section.ownWords === null ? null : change(section.ownWords),
      blocks: section.blocks.map((block) => mapBlock(block, change)),
    })),
  };
}

function mapBlock(block: ReportBlock, change: Redactor): ReportBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'words':
      return { ...block, markdown: change(block.markdown) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'chart':
      return {
        ...block,
        chart: {
          ...block.chart,
          points: block.chart.points.map((point) => ({ ...point, label: change(point.label) })),
        },
      };
  }
}
