import { closeSync, copyFileSync, existsSync, ftruncateSync, openSync, readSync, rmSync, statSync } from 'node:fs';

import type BetterSqlite from 'better-sqlite3';

import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { markDirty, newDirtyRecords } from '../../derived/dirty-records.ts';
import { refreshDerived } from '../../derived/refresh-derived.ts';
import type { AnyRow } from '../../rows.ts';
import { isLoggedTable } from '../../tables.ts';
import { findWorkspace, foundWorkspace } from '../../workspace/workspace-repository.ts';
import {
  applicationId,
  bareSqlite,
  createSqliteWorkspace,
  openSqliteWorkspace,
  type SqliteWorkspaceDb,
} from './open-sqlite.ts';
import { quoted, readAround, readByKey, type SalvagedRow } from './salvage-rows.ts';

/** What could be brought over from a damaged file. */
export interface Salvage {
  /** Rows by table, with the places of the damaged file that could not be read. */
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly unreadable: number }[];
  /** Whether the history was given up: with gaps in it, an undo could go wrong. */
  readonly isHistoryLost: boolean;
}

/** A file of more than 64 GiB is none of ours: its header is damaged too. */
const mostBytes = 64 * 1_024 ** 3;
/** Made anew from the other tables. */
const derivedTables = /^(?:search_|contact_|sqlite_|kysely_)/;
const historyTables = ['changes', 'change_sets'];
/** Where the first key column of a table without row numbers has its values from. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  interaction_id: ['interactions'],
  record_id: ['people', 'organizations'],
};

/**
 * Brings what can be read in a damaged workspace file over into a new one. The damaged file is only read. Fails with `fileExists` where
 * something is at the target, and with `fileDamaged` when not even the list of tables can be read. Belongs in a thread of its own.
 */
export async function salvageFile(
  path: string,
  target: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Salvage> {
  const copy = `${target}.reading`;
  let fresh: SqliteWorkspaceDb | undefined;
  try {
    copyReadable(path, copy);
    await (await createSqliteWorkspace(target)).close();
    const salvage = bringOver(path, copy, target, onProgress);
    fresh = await openSqliteWorkspace(target);
    await giveName(fresh);
    await deriveAll(fresh);
    await fresh.close();
    return salvage;
  } catch (error) {
    await fresh?.close();
    if (!(error instanceof AppError && error.code === 'fileExists'))
      for (const ending of ['', '-wal', '-shm']) rmSync(`${target}${ending}`, { force: true });
    throw error;
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${copy}${ending}`, { force: true });
  }
}

/** Offsets of SQLite's file format, section 1.3: page size 16, page count 28, application id 68. */
function copyReadable(path: string, copy: string): void {
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  const file = openSync(copy, 'r+');
  try {
    const head = Buffer.alloc(100);
    readSync(file, head, 0, head.length, 0);
    if (head.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0')
      throw new AppError('fileDamaged', { path, detail: 'no header' });
    if (head.readUInt32BE(68) !== applicationId) throw new AppError('fileWrongKind', { path, seems: 'database' });
    const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
    // SQLite refuses a file that is shorter than it says, and tables that begin after its end: in the copy that part is there, as zeros.
    const whole = head.readUInt32BE(28) * pageSize;
    if (whole > statSync(copy).size && whole <= mostBytes) ftruncateSync(file, whole);
  } finally {
    closeSync(file);
  }
}

function bringOver(
  path: string,
  copy: string,
  target: string,
  onProgress: (done: number, total: number) => void,
): Salvage {
  const from = bareSqlite(copy);
  const into = bareSqlite(target);
  try {
    from.pragma('trusted_schema = OFF');
    from.pragma('cell_size_check = ON');
    into.pragma('foreign_keys = OFF');
    const names = tableNames(from, path);
    const wanted = tableNames(into, path).filter((table) => !derivedTables.test(table) && names.includes(table));
    // Tables without row numbers come last: what they may hold is known by then.
    wanted.sort((left, right) => Number(isWithoutRowid(into, left)) - Number(isWithoutRowid(into, right)));
    const tables = wanted.map((table, index) => {
      onProgress(index, wanted.length);
      return { table, ...into.transaction(() => bringTable(from, into, table))() };
    });
    const isHistoryLost = tables.some(({ table, unreadable }) => historyTables.includes(table) && unreadable > 0);
    if (isHistoryLost) for (const table of historyTables) into.exec(`delete from ${quoted(table)}`);
    dropLooseEnds(into, wanted);
    return { tables, isHistoryLost };
  } finally {
    from.close();
    into.close();
  }
}

function bringTable(
  from: BetterSqlite.Database,
  into: BetterSqlite.Database,
  table: string,
): { rows: number; unreadable: number } {
  const known = new Set(columnsOf(from, table));
  const columns = columnsOf(into, table).filter((column) => known.has(column));
  const insert = into.prepare(
    `insert or ignore into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  );
  let rows = 0;
  let unreadable = 0;
  for (const row of rowsOf(from, into, table, columns, () => unreadable++)) {
    try {
      rows += insert.run(columns.map((column) => row[column])).changes;
    } catch {
      // What a damaged page made up breaks a rule of the new file: it is no row of ours.
      unreadable++;
    }
  }
  return { rows, unreadable };
}

function* rowsOf(
  from: BetterSqlite.Database,
  into: BetterSqlite.Database,
  table: string,
  columns: readonly string[],
  onDamage: () => void,
): Generator<SalvagedRow> {
  if (!isWithoutRowid(into, table)) {
    yield* readAround(from, table, columns, onDamage);
    return;
  }
  const [column = ''] = columns;
  for (const parent of keysOf[column] ?? []) {
    const values = into
      .prepare(`select id from ${quoted(parent)}`)
      .pluck()
      .all()
      .map(String);
    yield* readByKey(from, table, columns, { column, values }, onDamage);
  }
}

/** Rows that point at what did not come over go too, until nothing points nowhere. */
function dropLooseEnds(into: BetterSqlite.Database, tables: readonly string[]): void {
  for (let removed = 1; removed > 0;) {
    removed = 0;
    for (const table of tables) {
      // The columns of this pragma are documented.
      const links = into.pragma(`foreign_key_list(${quoted(table)})`) as { table: string; from: string; to: string }[];
      for (const link of links)
        removed += into
          .prepare(
            `delete from ${quoted(table)} where ${quoted(link.from)} not in (select ${quoted(link.to)} from ${quoted(link.table)})`,
          )
          .run().changes;
    }
  }
}

/** A file whose own name was in the damage gets one, and somebody to use it. */
async function giveName(db: SqliteWorkspaceDb): Promise<void> {
  if ((await findWorkspace(db.read)) !== undefined) return;
  await foundWorkspace(
    db,
    { id: newId(), name: 'Recovered workspace', meId: newId(), isDemo: false, createdAt: new Date().toISOString() },
    'Me',
  );
}

/** Summary columns, keys and search follow from the rows that are there now. */
async function deriveAll(db: SqliteWorkspaceDb): Promise<void> {
  const raw = bareSqlite(db.path, { readonly: true });
  try {
    for (const table of tableNames(raw, db.path)) {
      if (!isLoggedTable(table)) continue;
      let part: AnyRow[] = [];
      const flush = async (): Promise<void> => {
        const dirty = newDirtyRecords();
        for (const row of part) markDirty(dirty, table, row);
        part = [];
        await db.write.transaction().execute((trx) => refreshDerived(trx, db.dialect, dirty));
      };
      const rows = raw.prepare(`select * from ${quoted(table)}`).all() as AnyRow[];
      for (const row of rows) if (part.push(row) === 500) await flush();
      await flush();
    }
  } finally {
    raw.close();
  }
}

function tableNames(database: BetterSqlite.Database, path: string): string[] {
  try {
    return database
      .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
      .pluck()
      .all()
      .map(String);
  } catch (error) {
    throw new AppError('fileDamaged', { path, detail: 'no list of tables' }, { cause: error });
  }
}

function columnsOf(database: BetterSqlite.Database, table: string): string[] {
  return database.prepare('select name from pragma_table_info(?)').pluck().all(table).map(String);
}

function isWithoutRowid(database: BetterSqlite.Database, table: string): boolean {
  return database.prepare('select wr from pragma_table_list(?)').pluck().get(table) === 1;
}
