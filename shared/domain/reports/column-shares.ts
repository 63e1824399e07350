/**
 * How much of a page each column of a table takes, 0 to 1: by the longest word it must hold whole, and by how much is written in it. The head is the
 * first row.
 */
export function columnShares(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.length ?? 0;
  const looked = rows.slice(0, mostLooked);
  const wants = Array.from({ length: columns }, (_, column) => {
    const cells = looked.map((row) => row[column] ?? '');
    const longestWord = Math.max(0, ...cells.flatMap((cell) => cell.split(/\s+/u).map((word) => word.length)));
    const longest = Math.max(0, ...cells.map((cell) => cell.length));
    // What is short, such as a day, stays on one line; long texts share what is left.
    return longest <= mostShort ? longest + 2 : Math.max(longestWord + 2, mostShort, Math.min(longest, mostLong));
  });
  const all = wants.reduce((sum, want) => sum + want, 0) || 1;
  return wants.map((want) => want / all);
}

/** Rows that are looked at: the rest of a long table is like them. */
const mostLooked = 500;
/** The longest day has this many letters. */
const mostShort = 12;
/** From here on a text is broken into lines. */
const mostLong = 36;
