/** What separates and quotes cells, as character codes, and how many cells of a row are kept. */
export interface RowRules {
  readonly delimiter: number;
  readonly quote: number;
  readonly maxColumns: number;
}

/** One row as it was read from a text. */
export interface RowScan {
  /** At most `maxColumns` cells. */
  readonly cells: string[];
  /** How many cells the row has. */
  readonly width: number;
  /** Where the next row starts. */
  readonly next: number;
  /** Line breaks inside quoted cells. */
  readonly innerLines: number;
  readonly fault: '' | 'unclosedQuote' | 'strayQuote';
  /** Whether the line is empty: not even quotes. */
  readonly isBlank: boolean;
}

/**
 * Reads the row that starts at `start`, or nothing where the text ends before the row does (unless `isLast`).
 * CR, LF and CRLF end a row. A quoted cell that is broken is taken literally up to the next delimiter or line end,
 * so that one odd quote costs one row and not the rest of the file. With `isOneLine` no cell spans lines.
 *
 * [Note: Linear reading] A far look for a closing quote stops at the first odd run of quotes, and every cell that
 * could start another far look is such a run; so broken input is looked at a fixed number of times.
 */
export function scanRow(
  text: string,
  start: number,
  rules: RowRules,
  isLast: boolean,
  isOneLine = false,
): RowScan | undefined {
  const { delimiter, quote, maxColumns } = rules;
  const end = text.length;
  const cells: string[] = [];
  let width = 0;
  let innerLines = 0;
  let fault: RowScan['fault'] = '';
  let at = start;
  for (;;) {
    let stop = at;
    const open = quoteAt(text, at, quote);
    if (open === -1 || width >= maxColumns) {
      stop = endOfCell(text, at, delimiter);
      if (width < maxColumns) cells.push(text.slice(at, stop));
    } else {
      const quoted = scanQuoted(text, open, open > at || isOneLine, open > at, rules, isLast);
      if (quoted === 'more') return undefined;
      if (typeof quoted === 'object') {
        stop = quoted.stop;
        innerLines += quoted.innerLines;
        cells.push(quoted.value);
        if (quoted.hasStray && fault === '') fault = 'strayQuote';
      } else {
        stop = endOfCell(text, at, delimiter);
        cells.push(text.slice(at, stop));
        // A quote behind blanks may well be meant literally.
        if (open === at && fault !== 'unclosedQuote') fault = quoted;
      }
    }
    width++;
    if (stop >= end && !isLast) return undefined;
    const code = text.charCodeAt(stop);
    if (code === delimiter) {
      at = stop + 1;
      continue;
    }
    // A carriage return at the end of a chunk may be half of a CRLF.
    if (code === carriageReturn && stop + 1 >= end && !isLast) return undefined;
    const next = stop >= end ? end : stop + (code === carriageReturn && text.charCodeAt(stop + 1) === lineFeed ? 2 : 1);
    return { cells, width, next, innerLines, fault, isBlank: stop === start };
  }
}

interface QuotedCell {
  readonly value: string;
  /** Where the delimiter or line end behind the cell stands. */
  readonly stop: number;
  readonly innerLines: number;
  readonly hasStray: boolean;
}

// The cell whose quote opens at `open`, a fault where it has to be taken literally, or `more` where the text ends too early.
function scanQuoted(
  text: string,
  open: number,
  isOneLine: boolean,
  isStrict: boolean,
  rules: RowRules,
  isLast: boolean,
): QuotedCell | 'unclosedQuote' | 'strayQuote' | 'more' {
  const { delimiter, quote } = rules;
  const quoteText = String.fromCharCode(quote);
  let at = open + 1;
  let hasStray = false;
  let hasEscape = false;
  for (;;) {
    // Behind a stray quote the cell has to close on the same line.
    let close = hasStray ? quoteOnLine(text, at, quote) : text.indexOf(quoteText, at);
    if (close === -1) return isLast ? (hasStray ? 'strayQuote' : 'unclosedQuote') : 'more';
    if (close === lineEnded) return 'strayQuote';
    if (hasStray && text.charCodeAt(close - 1) === delimiter) return 'strayQuote';
    if (close + 1 >= text.length && !isLast) return 'more';
    if (text.charCodeAt(close + 1) === quote) {
      // "she said "yes"", closes with its second quote.
      if (hasStray && (close + 2 >= text.length || endsCell(text.charCodeAt(close + 2), delimiter))) close++;
      else {
        hasEscape = true;
        at = close + 2;
        continue;
      }
    }
    const stop = skipBlanks(text, close + 1, delimiter);
    if (stop >= text.length && !isLast) return 'more';
    if (stop >= text.length || endsCell(text.charCodeAt(stop), delimiter)) {
      const raw = text.slice(open + 1, close);
      const innerLines = hasStray ? 0 : countLines(raw);
      if (isOneLine && innerLines > 0) return 'unclosedQuote';
      return { value: hasEscape ? raw.replaceAll(quoteText + quoteText, quoteText) : raw, stop, innerLines, hasStray };
    }
    if (isStrict) return 'strayQuote';
    if (!hasStray && countLines(text.slice(open + 1, close)) > 0) return 'unclosedQuote';
    if (close > open + 1 && text.charCodeAt(close - 1) === delimiter) return 'strayQuote';
    hasStray = true;
    at = close + 1;
  }
}

// The quote that opens the cell at `at`, also behind blanks ("a", "b"), or -1.
function quoteAt(text: string, at: number, quote: number): number {
  let open = at;
  while (text.charCodeAt(open) === space) open++;
  return text.charCodeAt(open) === quote ? open : -1;
}

function endOfCell(text: string, from: number, delimiter: number): number {
  let at = from;
  while (at < text.length && !endsCell(text.charCodeAt(at), delimiter)) at++;
  return at;
}

function endsCell(code: number, delimiter: number): boolean {
  return code === delimiter || code === lineFeed || code === carriageReturn;
}

function quoteOnLine(text: string, from: number, quote: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === lineFeed || code === carriageReturn) return lineEnded;
  }
  return -1;
}

function skipBlanks(text: string, from: number, delimiter: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    (code === space || code === tab) && code !== delimiter;
    code = text.charCodeAt(at)
  )
    at++;
  return at;
}

function countLines(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

const lineEnded = -2;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
