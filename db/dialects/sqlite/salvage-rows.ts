import type BetterSqlite from 'better-sqlite3';

/** A row as it was read. */
export type SalvagedRow = Readonly<Record<string, unknown>>;

/** After this many row numbers in a row that cannot be read, a table is taken to have ended. */
const mostMisses = 100_000;
/** After so many, every eighth is tried: a page that can be read has more rows than that, but for rows of half a kilobyte. */
const closeMisses = 5_000;
const stride = 8;
const rowsAtOnce = 200;

/**
 * Reads a table of a damaged file around its damage: in order while that goes well, one row number after the other where it does not.
 * `onDamage` hears of each place that cannot be read. A table without row numbers ends at its first damage; see `readByKey`.
 */
export function* readAround(
  database: BetterSqlite.Database,
  table: string,
  columns: readonly string[],
  onDamage: () => void,
): Generator<SalvagedRow> {
  const list = columns.map(quoted).join(', ');
  const after = database.prepare(
    `select rowid as "#", ${list} from ${quoted(table)} where rowid > ? order by rowid limit ?`,
  );
  const one = database.prepare(`select rowid as "#", ${list} from ${quoted(table)} where rowid = ?`);
  let last = 0;
  for (;;) {
    const rows = readable(after, last, rowsAtOnce) ?? readable(after, last, 1);
    // Rows that come again in another order are made up by damage: going on from them would never end.
    if (rows !== undefined && ascend(rows, last)) {
      for (const row of rows) {
        last = numberOf(row);
        yield rowOf(row);
      }
      if (rows.length === 0) return;
      continue;
    }
    onDamage();
    const found = probe(one, after, last + 1);
    if (found === undefined) return;
    last = found.number;
    if (found.row !== undefined) yield found.row;
  }
}

/** Reads the rows of a table without row numbers that belong to known records, by the first column of its key. */
export function* readByKey(
  database: BetterSqlite.Database,
  table: string,
  columns: readonly string[],
  key: { readonly column: string; readonly values: Iterable<string> },
  onDamage: () => void,
): Generator<SalvagedRow> {
  const of = database.prepare(
    `select ${columns.map(quoted).join(', ')} from ${quoted(table)} where ${quoted(key.column)} = ?`,
  );
  for (const value of key.values) {
    const rows = readable(of, value);
    if (rows === undefined) onDamage();
    else for (const row of rows) yield rowOf(row);
  }
}

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The next row that can be read, or the next number without one from which reading in order goes on; undefined where the table seems to end. */
function probe(
  one: BetterSqlite.Statement,
  after: BetterSqlite.Statement,
  from: number,
): { number: number; row: SalvagedRow | undefined } | undefined {
  const at = (number: number) => {
    const found = readable(one, number);
    if (found?.[0] !== undefined) return { number, row: rowOf(found[0]) };
    // No row has this number. That says nothing of those that come next.
    return found !== undefined && readable(after, number, 1) !== undefined ? { number, row: undefined } : undefined;
  };
  for (let number = from; number < from + mostMisses; number += number < from + closeMisses ? 1 : stride) {
    if (at(number) === undefined) continue;
    // The first of its page may lie among those that were passed over.
    for (let first = Math.max(from, number - stride + 1); first <= number; first++) {
      const found = at(first);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** What a statement answers; undefined where it comes upon damage. */
function readable(statement: BetterSqlite.Statement, ...values: readonly unknown[]): unknown[] | undefined {
  try {
    return statement.all(...values);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(String(error.code)))
      return undefined;
    throw error;
  }
}

/** Whether each row has a higher number than the one before it, the first of them higher than `last`. */
function ascend(rows: readonly unknown[], last: number): boolean {
  return rows.every((row, index) => numberOf(row) > (index === 0 ? last : numberOf(rows[index - 1])));
}

function numberOf(row: unknown): number {
  return Number(rowOf(row)['#']);
}

// better-sqlite3 answers each row as a plain object.
function rowOf(row: unknown): SalvagedRow {
  return row as SalvagedRow;
}
