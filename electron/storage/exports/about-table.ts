import type { OpenView } from './views/view-source.ts';

/** What a file says of itself beside its rows. */
export interface TableAbout {
  readonly workspace: string;
  readonly title: string;
  /** What it is narrowed to, a fact a line. */
  readonly lines: readonly string[];
  readonly day: string;
  readonly includesRestricted: boolean;
}

/** The mark before the last line of a file of rows, by which reading knows that it is no record. */
export const footerMark = '# Longtable:';

/** What a file says at its end of what was kept back; '' where there is nothing to say. */
export function footerOf(view: OpenView, about: TableAbout): string {
  const said = restrictedWords(view, about);
  return said.length === 0 ? '' : `${footerMark} ${said.join(' ')}`;
}

/** The lines of the sheet that says what a workbook is. */
export function aboutLines(view: OpenView, about: TableAbout): string[] {
  const said = restrictedWords(view, about);
  return [
    about.title,
    `Workspace: ${about.workspace}`,
    ...about.lines,
    `Written on ${about.day} by Longtable.`,
    ...(said.length === 0 ? ['No restricted records were left out.'] : said),
  ];
}

function restrictedWords(view: OpenView, about: TableAbout): string[] {
  if (about.includesRestricted) return ['With restricted records: do not pass it on.'];
  const count = view.leftOut();
  return [
    ...(count === 0 ? [] : [`Restricted records are left out: ${count}.`]),
    ...(view.hiddenFields.length === 0 ? [] : [`Restricted fields are left out: ${view.hiddenFields.length}.`]),
  ];
}
