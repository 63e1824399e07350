import { columnSentences } from './column-sentences.ts';

/** What a column holds in one sentence: the comment of `db/schema`, or a sentence from here where the name nearly says it. */
export function describeColumn(table: string, column: string, comment: string): string {
  const text = columnSentences[`${table}.${column}`] ?? (comment || (columnSentences[column] ?? ''));
  // The standing of a column has a place of its own on the page.
  return capital(text.replace(/^Derived: /, ''));
}

/** What a table is for, where `db/schema` leaves it to its name. */
export const tableSentences: Readonly<Record<string, string>> = {
  members: 'The people who use Longtable or act for the coalition.',
  organizations: 'The organizations that the coalition works with or wants at the table.',
  people: 'The people that the coalition works with.',
  roles: 'A place that a person has or had in an organization.',
  interactions: 'A contact: a call, a visit, a letter, a meeting.',
  follow_ups: 'Something to do by a day.',
  notes: 'A text about a partner.',
  tags: 'The tags of the workspace.',
  saved_views: 'The views that somebody saved for a table: its filters, order and columns.',
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
