import BetterSqlite from 'better-sqlite3';
import { CompiledQuery, Kysely, sql } from 'kysely';

import { AppError } from '#shared/errors.ts';

import { migrate } from '../../migrate.ts';
import { schemaVersion } from '../../migrations/index.ts';
import type { Database } from '../../schema/database.ts';
import type { WorkspaceDb } from '../../workspace-db.ts';
import type { DbReader, DialectOperations } from '../dialect.ts';
import {
  betterSqliteDialect,
  insertText,
  rowsQuery,
  type ConnectionQueue,
  type DiskWatch,
} from './better-sqlite-dialect.ts';
import { inspectFile } from './inspect-file.ts';
import { mapSqliteError } from './sqlite-errors.ts';
import { sqliteSearchIndex } from './sqlite-search-index.ts';

/** "LGTB" as SQLite's application id: the mark of a workspace file. */
export const applicationId = 0x4c_47_54_42;

const sqlite: DialectOperations = {
  name: 'sqlite',
  search: sqliteSearchIndex,
  parameter: () => '?',
  insert: async (trx, table, columns, rows) => {
    if (rows.length > 0) await trx.executeQuery(rowsQuery(insertText(table, columns), rows));
  },
  runEach: async (trx, statement, rows) => {
    if (rows.length > 0) await trx.executeQuery(rowsQuery(statement, rows));
  },
  inBulk: (db, work) =>
    db.connection().execute(async (connection) => {
      await sql`pragma synchronous = normal`.execute(connection);
      try {
        return await connection.transaction().execute(work);
      } finally {
        await sql`pragma synchronous = full`.execute(connection);
      }
    }),
  fillNew: async (db, fill, follow) => {
    const { rows: indexes } = await sql<{
      name: string;
      table: string;
      sql: string;
    }>`select name, tbl_name as "table", sql from sqlite_schema where type = 'index' and sql is not null`.execute(db);
    await db.transaction().execute(async (trx) => {
      for (const index of indexes) await sql`drop index ${sql.ref(index.name)}`.execute(trx);
    });
    await fill();
    const ofPartners = new Set(['people', 'organizations']);
    // The statements are those with which the schema itself was made.
    for (const index of indexes) if (!ofPartners.has(index.table)) await db.executeQuery(CompiledQuery.raw(index.sql));
    await follow?.();
    for (const index of indexes) if (ofPartners.has(index.table)) await db.executeQuery(CompiledQuery.raw(index.sql));
  },
  isTaken: (error) =>
    error instanceof Error && 'code' in error && /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(String(error.code)),
  mapError: mapSqliteError,
};

export interface SqliteWorkspaceDb extends WorkspaceDb {
  /** Copies the open database page by page, giving way to other work between steps; answers the number of bytes. */
  backupTo(path: string, onProgress?: (remaining: number, total: number) => void): Promise<number>;
  /** Moves what the write-ahead log holds into the file. */
  checkpoint(): void;
  /** Everything that SQLite finds wrong with the file; empty when it is sound. */
  integrityProblems(): string[];
}

/** Makes a new, empty workspace file; fails with `fileExists` where something is there already. */
export async function createSqliteWorkspace(path: string, whileOnDisk?: DiskWatch): Promise<SqliteWorkspaceDb> {
  if (inspectFile(path).state !== 'missing') throw new AppError('fileExists', { path });
  return connect(path, whileOnDisk);
}

/**
 * Opens a workspace file. Fails with `fileMissing`, `fileWrongKind`, `fileDamaged` or `fileNewer`, and leaves the file untouched then.
 * `beforeMigration` runs before an older file is brought up to date: the place for a backup.
 */
export async function openSqliteWorkspace(
  path: string,
  beforeMigration: () => Promise<void> = async () => {},
  whileOnDisk?: DiskWatch,
): Promise<SqliteWorkspaceDb> {
  const file = inspectFile(path);
  if (file.state === 'missing') throw new AppError('fileMissing', { path });
  if (file.state === 'foreign') throw new AppError('fileWrongKind', { path, seems: file.seems });
  if (file.state === 'damaged') throw new AppError('fileDamaged', { path, detail: file.detail });
  if (file.version > schemaVersion)
    throw new AppError('fileNewer', { path, fileVersion: file.version, appVersion: schemaVersion });
  if (file.version < schemaVersion) await beforeMigration();
  return connect(path, whileOnDisk);
}

/** A bare connection for the files beside this one: locks, checks and copies. `readonly` needs a file that is there. */
export function bareSqlite(
  path: string,
  options: { readonly?: boolean; waitMilliseconds?: number } = {},
): BetterSqlite.Database {
  return new BetterSqlite(path, { readonly: options.readonly ?? false, timeout: options.waitMilliseconds ?? 3_000 });
}

/** One more connection that reads a workspace which is open elsewhere in this process: for a thread of its own. */
export function openSqliteReader(path: string): DbReader {
  return new Kysely<Database>({ dialect: betterSqliteDialect(bareReader(path)) });
}

/** Gives back what a connection keeps of the file in memory, for one that will not be asked for a while. */
export async function freeMemory(db: DbReader): Promise<void> {
  await sql`pragma shrink_memory`.execute(db);
}

function bareReader(path: string): BetterSqlite.Database {
  const reader = new BetterSqlite(path, { readonly: true });
  reader.pragma('cache_size = -16384');
  return reader;
}

async function connect(path: string, whileOnDisk: DiskWatch = () => {}): Promise<SqliteWorkspaceDb> {
  let writer: BetterSqlite.Database | undefined;
  let reader: BetterSqlite.Database | undefined;
  try {
    writer = new BetterSqlite(path);
    preparePragmas(writer);
    const queue = { waiting: 0, whileOnDisk };
    const write = new Kysely<Database>({ dialect: betterSqliteDialect(writer, queue) });
    await bringUpToDate(writer, write, path);
    reader = bareReader(path);
    const read = new Kysely<Database>({ dialect: betterSqliteDialect(reader) });
    return workspaceOver(path, writer, write, read, queue);
  } catch (error) {
    reader?.close();
    writer?.close();
    throw mapSqliteError(error, path);
  }
}

function workspaceOver(
  path: string,
  writer: BetterSqlite.Database,
  write: Kysely<Database>,
  read: Kysely<Database>,
  queue: ConnectionQueue,
): SqliteWorkspaceDb {
  return {
    dialect: sqlite,
    path,
    write,
    read,
    isAwaited: () => queue.waiting > 0,
    async backupTo(target, onProgress) {
      // 500 pages a step: the longest stall measured is under 4 ms.
      const progress = await writer.backup(target, {
        progress: ({ remainingPages, totalPages }) => {
          onProgress?.(remainingPages, totalPages);
          return 500;
        },
      });
      return progress.totalPages * Number(writer.pragma('page_size', { simple: true }));
    },
    checkpoint() {
      writer.pragma('wal_checkpoint(TRUNCATE)');
    },
    integrityProblems() {
      return problemsOf(writer);
    },
    async close() {
      await read.destroy();
      try {
        // A thread that still reads the file would hold up the checkpoint; the log is played in at the next opening then.
        writer.pragma('busy_timeout = 250');
        writer.pragma('optimize');
        writer.pragma('wal_checkpoint(TRUNCATE)');
      } catch {
        // A file that is gone or damaged cannot be tidied; closing still frees it, and the WAL is replayed at the next opening.
      }
      await write.destroy();
    },
  };
}

/** What `integrity_check` and `foreign_key_check` say about a database; empty when all is well. */
export function problemsOf(database: BetterSqlite.Database): string[] {
  const integrity = database.pragma('integrity_check(20)', { simple: false }) as { integrity_check: string }[];
  const keys = database.pragma('foreign_key_check') as { table: string; rowid: number }[];
  return [
    ...integrity.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
    ...keys.slice(0, 20).map((row) => `${row.table} ${row.rowid}: broken link`),
  ];
}

function preparePragmas(database: BetterSqlite.Database): void {
  database.pragma('busy_timeout = 3000');
  database.pragma('journal_mode = WAL');
  // What a person does survives a power cut; bulk work lowers this for its own transactions.
  database.pragma('synchronous = FULL');
  // 16 MiB of log before it is folded in: bulk work would fold ten times as often with the usual 4.
  database.pragma('wal_autocheckpoint = 4000');
  database.pragma('foreign_keys = ON');
  database.pragma('temp_store = MEMORY');
  database.pragma('cache_size = -65536');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
}

async function bringUpToDate(database: BetterSqlite.Database, write: Kysely<Database>, path: string): Promise<void> {
  if (Number(database.pragma('user_version', { simple: true })) === schemaVersion) return;
  await migrate(write, sqlite.name);
  const broken = database.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new AppError('fileDamaged', { path, detail: `${broken.length} broken links` });
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${schemaVersion}`);
  database.pragma('wal_checkpoint(TRUNCATE)');
}
