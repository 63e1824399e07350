/** The cells of tab-separated text as it is copied: quotes taken off, and the mark that keeps a spreadsheet from reading a formula. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r?\n|$)/g)) {
    const row = rows.at(-1);
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    row?.push(/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
