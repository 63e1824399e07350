import type { ReportBlock, ReportChart, ReportDocument, ReportSection } from '../../contract/report-document.ts';
import { notEnough, wholeWords } from './report-words.ts';

/** What a part says: its first words and what follows them. */
export interface SectionBody {
  /** In place of which somebody may put their own words. */
  readonly lead: string;
  readonly blocks: readonly ReportBlock[];
  /** The records have nothing to tell for it. */
  readonly isEmpty: boolean;
}

/** A part with something to tell. */
export function told(lead: string, ...blocks: (ReportBlock | null)[]): SectionBody {
  return { lead, blocks: blocks.filter((block) => block !== null), isEmpty: false };
}

/** A part for which there are no records: it says so and shows no zero. */
export function nothingTold(why: string): SectionBody {
  return { lead: `${notEnough}. ${why}`, blocks: [], isEmpty: true };
}

/** A heading inside of a part. */
export function heading(text: string): ReportBlock {
  return { kind: 'heading', text };
}

/** A small line, such as what was left out. */
export function note(text: string): ReportBlock {
  return { kind: 'paragraph', text, isNote: true };
}

/** Words in Markdown that people wrote; null where nothing was written. */
export function written(markdown: string): ReportBlock | null {
  return markdown.trim() === '' ? null : { kind: 'words', markdown };
}

/** A table; columns whose name begins with # hold numbers, and a column in which nothing stands is left out. Null without rows. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): ReportBlock | null {
  if (rows.length === 0) return null;
  const isTold = columns.map((_, index) => index === 0 || rows.some((row) => !isNothing(row[index])));
  return {
    kind: 'table',
    caption,
    columns: columns
      .filter((_, index) => isTold[index])
      .map((column) => ({ label: column.replace(/^#/u, ''), isNumber: column.startsWith('#') })),
    rows: rows.map((row) => row.filter((_, index) => isTold[index]).map((cell) => (cell === '' ? '–' : cell))),
  };
}

function isNothing(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || cell === '–';
}

/** The caption of a table as it is shown: none for the one table right below a heading of the same words. */
export function shownCaption({ title, blocks }: Pick<ReportSection, 'title' | 'blocks'>, block: ReportBlock): string {
  if (block.kind !== 'table') return '';
  const isFirst = blocks.findIndex((each) => each.kind === 'table' || each.kind === 'chart') === blocks.indexOf(block);
  return isFirst && block.caption === title ? '' : block.caption;
}

/** A picture; null where no point has a value. */
export function picture(chart: ReportChart): ReportBlock | null {
  return chart.points.some((point) => point.value !== null) ? { kind: 'chart', chart } : null;
}

/** A document for paper: parts that wait for the words of people stay out until there are some. */
export function withoutUnwritten(document: ReportDocument): ReportDocument {
  return {
    ...document,
    sections: document.sections.filter(
      (section) => section.ownWords !== null || section.lead !== '' || section.blocks.length > 0,
    ),
  };
}

/** The first rows of a long list, and a line that tells how many follow. */
export function firstOf<T>(
  rows: readonly T[],
  most: number,
  what: string,
): { shown: readonly T[]; rest: ReportBlock | null } {
  const left = rows.length - most;
  return { shown: rows.slice(0, most), rest: left > 0 ? note(`And ${wholeWords(left)} more ${what}.`) : null };
}
