import {
  maxColumns,
  maxRowCharacters,
  type CsvBatch,
  type CsvProblem,
  type CsvRejectedRow,
  type CsvRow,
} from './csv-types.ts';
import { scanRow, type RowRules, type RowScan } from './scan-row.ts';

export interface PumpOptions {
  readonly delimiter: string;
  readonly quote: string;
  /** Rows up to this index (blank ones not counted) are not checked against the header; -1 checks all. */
  readonly headerRow?: number;
  /** How many columns the header has, and how many up to its last named one; 0 where that is not known. */
  readonly columns?: number;
  readonly namedColumns?: number;
  readonly isDamaged?: boolean;
}

/** Turns decoded text into rows, chunk by chunk; memory stays bounded by the longest row allowed. */
export interface RowPump {
  readonly push: (text: string, isLast: boolean) => CsvBatch;
  /** Lines without anything on them so far. */
  readonly blankLines: () => number;
}

/** Makes a pump for one text. A first line `sep=;`, which tells Excel the delimiter, is no row. */
export function createRowPump(options: PumpOptions): RowPump {
  const { headerRow = -1, columns = 0, namedColumns = 0, isDamaged = false } = options;
  const rules = {
    delimiter: options.delimiter.charCodeAt(0),
    quote: options.quote.charCodeAt(0),
    maxColumns,
  } satisfies RowRules;
  let waiting: string[] = [];
  let waitingLength = 0;
  let wanted = 0;
  let line = 1;
  let index = 0;
  let blankLines = 0;
  let isSkipping = false;

  const addRow = (scan: RowScan, text: string, start: number, batch: Batch): number => {
    if (scan.isBlank) {
      blankLines++;
      line++;
      return scan.next;
    }
    let found = scan;
    const isData = index > headerRow;
    if (isData && scan.innerLines > 0 && columns > 1 && scan.width !== columns) {
      // A quote that was never closed runs on to the next one by chance: then the first line alone is a whole row.
      const alone = scanRow(text, start, rules, true, true);
      if (alone?.width === columns) found = alone;
    }
    if (found.width > maxColumns)
      batch.rejected.push({ line, problem: { kind: 'tooManyColumns', found: found.width, limit: maxColumns } });
    else {
      batch.rows.push(toRow(found, isData));
      index++;
    }
    line += 1 + found.innerLines;
    return found.next;
  };

  const toRow = (scan: RowScan, isData: boolean): CsvRow => {
    const hasNul = scan.cells.some((cell) => cell.includes('\0'));
    const cells = hasNul ? scan.cells.map((cell) => cell.replaceAll('\0', '')) : scan.cells;
    const problem = problemOf(scan, cells, hasNul, isData);
    return problem === undefined ? { line, cells } : { line, cells, problem };
  };

  const problemOf = (
    scan: RowScan,
    cells: readonly string[],
    hasNul: boolean,
    isData: boolean,
  ): CsvProblem | undefined => {
    if (scan.fault !== '') return { kind: scan.fault };
    if (isData && columns > 0) {
      if (cells.length < namedColumns) return { kind: 'tooShort', expected: namedColumns, found: cells.length };
      if (cells.length > columns && cells.some((cell, at) => at >= columns && cell !== ''))
        return { kind: 'tooLong', expected: columns, found: cells.length };
      if (scan.innerLines > 0 && columns > 2 && cells.some((cell) => holdsRow(cell, options.delimiter, columns)))
        return { kind: 'swallowedLines' };
    }
    if (hasNul) return { kind: 'nulCharacters' };
    if (isDamaged && cells.some((cell) => cell.includes('\ufffd'))) return { kind: 'badCharacters' };
    return undefined;
  };

  return {
    blankLines: () => blankLines,
    push(added, isLast) {
      const batch: Batch = { rows: [], rejected: [] };
      waiting.push(added);
      waitingLength += added.length;
      // Looking again only when the text has doubled keeps a cell of many chunks linear.
      if (!isLast && waitingLength < wanted) return batch;
      const text = waiting.join('');
      let at = line === 1 && index === 0 ? endOfSeparatorLine(text) : 0;
      if (at > 0) line++;
      while (at < text.length) {
        if (isSkipping) {
          const end = lineEnd(text, at);
          if (end === -1) {
            at = text.length;
            break;
          }
          isSkipping = false;
          at = end;
          line++;
        } else {
          const scan = scanRow(text, at, rules, isLast);
          if (scan !== undefined) at = addRow(scan, text, at, batch);
          else if (text.length - at < maxRowCharacters) break;
          else at = addHugeRow(text, at, batch);
        }
      }
      const rest = text.slice(at);
      waiting = [rest];
      waitingLength = rest.length;
      wanted = Math.min(2 * rest.length, maxRowCharacters);
      return batch;
    },
  };

  // The limit is reached within one row: either a quote never closes, or the line itself is too long.
  function addHugeRow(text: string, start: number, batch: Batch): number {
    const scan = scanRow(text, start, rules, true);
    if (scan !== undefined && scan.next < text.length) return addRow(scan, text, start, batch);
    batch.rejected.push({ line, problem: { kind: 'rowTooLong', limit: maxRowCharacters } });
    isSkipping = true;
    return text.length;
  }
}

interface Batch {
  readonly rows: CsvRow[];
  readonly rejected: CsvRejectedRow[];
}

// Whether a line inside a cell has the delimiters of a whole row.
function holdsRow(cell: string, delimiter: string, columns: number): boolean {
  if (!cell.includes('\n') && !cell.includes('\r')) return false;
  return cell.split(/\r\n|\r|\n/).some((part, at) => at > 0 && part.split(delimiter).length === columns);
}

function endOfSeparatorLine(text: string): number {
  return /^sep=[^\r\n](?:\r\n|\r|\n|$)/i.exec(text)?.[0].length ?? 0;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return at + (text.charCodeAt(at + 1) === 10 ? 2 : 1);
  }
  return -1;
}
