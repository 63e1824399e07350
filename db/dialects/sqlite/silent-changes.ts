import type BetterSqlite from 'better-sqlite3';

import { loggedTables, type LoggedTableName } from '../../tables.ts';
import { readOnly } from './examine-file.ts';

/**
 * What is otherwise in an open workspace than in a backup of it although no step since then changed it: bits that rotted, which SQLite itself
 * notices only where they break its own structure. Names the tables with how many rows; nothing when the two cannot be compared, because the
 * backup is of another version, or because records were removed for good since. Reads both files from end to end, so it belongs in a thread.
 */
export async function silentChanges(path: string, backupPath: string): Promise<string[]> {
  return readOnly(path, true, async (_db, _pragma, connection) => {
    connection.prepare('attach ? as kept').run(backupPath);
    if (!isComparable(connection)) return [];
    noteTouched(connection);
    // Every name is one of our own tables.
    const tables = Object.keys(loggedTables) as LoggedTableName[];
    return tables.flatMap((table) => {
      const count = changedRows(connection, table);
      return count === 0
        ? []
        : [`${table}: ${count} rows are otherwise than in the newest backup, and nobody changed them`];
    });
  });
}

/** A removal for good takes the changes of its record along, and clears what pointed at it without a step. */
function isComparable(connection: BetterSqlite.Database): boolean {
  const version = (side: string) => connection.pragma(`${side}.user_version`, { simple: true });
  const cut = one(
    connection,
    `select (select count(*) from kept.changes) -
      (select count(*) from main.changes where id <= (select coalesce(max(id), 0) from kept.changes))`,
  );
  return version('main') === version('kept') && cut === 0;
}

/** Rows that a step changed since the backup, or that the undoing or doing again of an older step did. */
function noteTouched(connection: BetterSqlite.Database): void {
  connection.exec(`
    create temp table touched_steps as
      select seq from main.change_sets now
      where not exists (select 1 from kept.change_sets before where before.seq = now.seq and before.state = now.state);
    create temp table touched (table_name text, row_key text, primary key (table_name, row_key)) without rowid;
    insert or ignore into touched
      select table_name, row_key from main.changes where step in (select seq from touched_steps);
    drop table touched_steps;`);
}

/** Columns that every change moves on, so that undoing and doing again leaves other values in them. */
const automatic = ['version', 'updated_at'];

function changedRows(connection: BetterSqlite.Database, table: LoggedTableName): number {
  const { key, derived } = loggedTables[table];
  const left = new Set<string>([...automatic, ...derived]);
  const columns = connection
    .prepare<[string], string>('select name from pragma_table_info(?)')
    .pluck()
    .all(table)
    .filter((column) => !left.has(column));
  const row = (side: string, names: readonly string[]) => names.map((name) => `${side}."${name}"`).join(', ');
  return one(
    connection,
    `select count(*) from kept."${table}" before
      left join main."${table}" now on (${row('now', key)}) = (${row('before', key)})
      where (${row('now', columns)}) is not (${row('before', columns)})
        and not exists (select 1 from touched where table_name = '${table}'
          and row_key = ${key.map((name) => `before."${name}"`).join(` || '/' || `)})`,
  );
}

function one(connection: BetterSqlite.Database, sql: string): number {
  return connection.prepare<[], number>(sql).pluck().get() ?? 0;
}
