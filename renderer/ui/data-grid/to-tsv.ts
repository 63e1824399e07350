/**
 * Lines of tab-separated cells for the clipboard. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV injection), and tabs and line breaks become spaces.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(safeCell).join('\t')).join('\n');
}

function safeCell(cell: string): string {
  const oneLine = cell.replaceAll(/[\t\r\n\0]+/g, ' ');
  return /^\s*[=+\-@＝＋－＠]/u.test(oneLine) ? `'${oneLine}` : oneLine;
}
