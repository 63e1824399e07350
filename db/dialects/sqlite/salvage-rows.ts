import type BetterSqlite from 'better-sqlite3';

/** A row as it was read. */
export type SalvagedRow = Readonly<Record<string, unknown>>;

/** After this many row numbers in a row that cannot be read, a table is taken to have ended. */
const mostMisses = 100_000;
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
    if (rows !== undefined) {
      for (const row of rows) {
        last = numberOf(row);
        yield rowOf(row);
      }
      if (rows.length === 0) return;
      continue;
    }
    onDamage();
    const found = probe(one, last + 1);
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

/** The next row number from which reading can go on, with its row where there is one. */
function probe(
  one: BetterSqlite.Statement,
  from: number,
): { number: number; row: SalvagedRow | undefined } | undefined {
  for (let number = from; number < from + mostMisses; number++) {
    const found = readable(one, number);
    if (found !== undefined) return { number, row: found[0] === undefined ? undefined : rowOf(found[0]) };
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

function numberOf(row: unknown): number {
  return Number(rowOf(row)['#']);
}

// better-sqlite3 answers each row as a plain object.
function rowOf(row: unknown): SalvagedRow {
  return row as SalvagedRow;
}
