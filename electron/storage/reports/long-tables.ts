import { withoutBarred } from '../files/write-docx.ts';

/**
 * Rows of long tables, which the library for Word would keep as objects: 20,000 rows took two gigabytes. It writes one row with a mark in each
 * cell, and the rows are put in its place in the text of the document.
 */
export class LongTables {
  readonly #tables: (readonly (readonly string[])[])[] = [];

  /** Keeps the rows of a table; answers the cells of the row that stands for them. */
  keep(rows: readonly (readonly string[])[]): string[] {
    const table = this.#tables.push(rows) - 1;
    return (rows[0] ?? []).map((_, column) => `${sign}${table}.${column}${sign}`);
  }

  /** The text of a document with the rows of its long tables. */
  filled(xml: string): string {
    return this.#tables.reduce(
      (text, rows, table) => withRows(text, rows, (column) => `${sign}${table}.${column}${sign}`),
      xml,
    );
  }
}

/** Tables of more rows than these are long. */
export const mostPlainRows = 400;

/** A sign that has no meaning in any script; texts of people lose it. */
const sign = '\uE7A1';

/** A text without the sign. */
function withoutSign(text: string): string {
  return text.replaceAll(sign, '');
}

function withRows(xml: string, rows: readonly (readonly string[])[], markOf: (column: number) => string): string {
  const at = xml.indexOf(markOf(0));
  const start = Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at));
  const end = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
  if (at < 0 || start < 0) return xml;
  const pieces: string[] = [];
  let rest = xml.slice(start, end);
  for (const column of (rows[0] ?? []).keys()) {
    const [before = '', ...after] = rest.split(markOf(column));
    pieces.push(before);
    rest = after.join('');
  }
  const written = rows.map((row) => row.map((cell, column) => `${pieces[column] ?? ''}${inXml(cell)}`).join('') + rest);
  return `${xml.slice(0, start)}${written.join('')}${xml.slice(end)}`;
}

function inXml(text: string): string {
  return withoutSign(withoutBarred(text))
    .replaceAll(controls, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The signs that no XML may hold. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu;
