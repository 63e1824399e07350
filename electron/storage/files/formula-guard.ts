/** What a cell may be before it is written; numbers and booleans become plain text, nothing becomes an empty cell. */
export type CellValue = string | number | boolean | null | undefined;

/**
 * Makes a cell harmless in a spreadsheet: one that a program could run as a formula gets a leading apostrophe
 * (OWASP's list, also behind blanks, and the full-width signs that East Asian versions accept).
 */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe of `guardFormula` off again; any other cell comes back unchanged. */
export function stripFormulaGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** A cell as text. */
export function cellText(value: CellValue): string {
  return value === null || value === undefined ? '' : String(value);
}

// With any apostrophes in front, so that a cell that had one of its own comes back with it.
const formula = /^'*(?:[\t\r\n\0]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20\0])/;
