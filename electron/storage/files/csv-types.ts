/** Something odd about a row that was kept all the same. */
export type CsvProblem =
  /** Fewer cells than the header names. */
  | { readonly kind: 'tooShort'; readonly expected: number; readonly found: number }
  /** Filled cells beyond the header's last column. */
  | { readonly kind: 'tooLong'; readonly expected: number; readonly found: number }
  /** A quote opens a cell and never closes; the cell was taken literally up to the next delimiter or line end. */
  | { readonly kind: 'unclosedQuote' }
  /** A quote stands inside a quoted cell without being doubled. */
  | { readonly kind: 'strayQuote' }
  /** A quoted cell spans lines that look like rows of their own. */
  | { readonly kind: 'swallowedLines' }
  /** NUL characters were taken out. */
  | { readonly kind: 'nulCharacters' }
  /** Some bytes are not valid in the file's encoding; they read as U+FFFD. */
  | { readonly kind: 'badCharacters' };

/** Why a row could not be kept. */
export type CsvRejection =
  | { readonly kind: 'rowTooLong'; readonly limit: number }
  | { readonly kind: 'tooManyColumns'; readonly found: number; readonly limit: number };

/** A row of the file; cells are text, exactly as in the file. */
export interface CsvRow {
  /** The line of the file where the row starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The gravest oddity of the row. */
  readonly problem?: CsvProblem;
}

/** A row that could not be kept. */
export interface CsvRejectedRow {
  readonly line: number;
  readonly problem: CsvRejection;
}

/** Rows that were read together. */
export interface CsvBatch {
  readonly rows: readonly CsvRow[];
  readonly rejected: readonly CsvRejectedRow[];
}

/** How a text is laid out. */
export interface TextFormat {
  /** An iconv name, such as `utf-8`, `utf-16le` or `windows-1252`. */
  readonly encoding: string;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly newline: 'crlf' | 'lf' | 'cr';
  readonly quote: '"' | "'";
  /** 0 to 1; below 0.5 a person should look at it. */
  readonly confidence: number;
  /** Some bytes are not valid in the encoding. */
  readonly isDamaged: boolean;
}

/** What a person or a caller sets in place of what was detected. */
export interface CsvOptions {
  readonly encoding?: string | undefined;
  /** One character. */
  readonly delimiter?: string | undefined;
  /** Index of the header among the rows that are not blank, from 0; -1 where the file has none. Guessed when left out. */
  readonly headerRow?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A row has at most as many cells as a worksheet has columns. */
export const maxColumns = 16_384;
/** A row has at most this many characters (32 Mi); a longer one is rejected. */
export const maxRowCharacters = 32 * 1024 * 1024;
