import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

import type BetterSqlite from 'better-sqlite3';

import { AppError } from '#shared/errors.ts';

import { bareSqlite } from './open-sqlite.ts';
import { mapSqliteError } from './sqlite-errors.ts';

/**
 * [Note: The lock file] `<workspace>-lock` is a small SQLite database beside the workspace. Its one row says who holds the workspace, and
 * the holder keeps a write transaction open in it. The system ends that transaction with the process, however it dies, so that no lock is ever stale;
 * others can read the row meanwhile. A lock file that nobody holds was left behind by a program that ended without closing.
 */
export interface WorkspaceLock {
  /** Whether the last holder ended without closing. */
  readonly wasLeftBehind: boolean;
  release(): void;
}

interface Holder {
  token: string;
  host: string;
  pid: number;
  since: string;
  device: number;
  inode: number;
}

/** Takes the workspace at this path for this process; fails with `fileLocked` when another one has it. The file itself is not opened. */
export function takeWorkspaceLock(path: string, now: Date): WorkspaceLock {
  const real = realPath(path);
  refuseOtherNames(real, path);
  const lockPath = `${real}-lock`;
  for (let attempt = 0; ; attempt++) {
    try {
      const taken = tryLock(lockPath, real, path, now);
      if (taken !== undefined) return taken;
    } catch (error) {
      if (isErrorCode(error, 'SQLITE_NOTADB') && attempt === 0) rmSync(lockPath, { force: true });
      else throw mapSqliteError(error, path);
    }
    if (attempt === attempts) throw new AppError('fileLocked', { path, holder: '' });
  }
}

/** The path with links resolved; for a file that is still to be made, those of its folder. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path;
}

/** Two programs that start at once may each find the other's half-made lock. */
const attempts = 5;

/** The lock, or undefined when another program came in between. */
function tryLock(lockPath: string, real: string, path: string, now: Date): WorkspaceLock | undefined {
  const isNew = !existsSync(lockPath);
  const database = bareSqlite(lockPath, { waitMilliseconds: 100 });
  try {
    const wasLeftBehind = hasTable(database);
    const token = randomUUID();
    database.pragma('journal_mode = DELETE');
    // The row is worth nothing after a power cut, so it is not waited for.
    database.pragma('synchronous = OFF');
    database.exec('begin immediate');
    writeHolder(database, { token, host: hostname(), pid: process.pid, since: now.toISOString(), ...identityOf(real) });
    database.exec('commit');
    database.exec('begin immediate');
    // The last holder may have removed the file while we waited for it, and somebody else may have written over our row.
    if (readHolder(lockPath)?.token !== token) {
      database.close();
      return undefined;
    }
    return { wasLeftBehind, release: () => release(database, lockPath) };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw new AppError('fileLocked', { path, holder: inWords(readHolder(lockPath)) }, { cause: error });
    if (isNew) rmSync(lockPath, { force: true });
    throw error;
  }
}

function release(database: BetterSqlite.Database, lockPath: string): void {
  if (!database.open) return;
  // Removed while it is still held, so that nobody takes a file that is about to go; Windows refuses that.
  if (process.platform !== 'win32') rmSync(lockPath, { force: true });
  database.close();
  if (process.platform === 'win32') rmSync(lockPath, { force: true, maxRetries: 3 });
}

/** A hard link gives one file two names, and each name would get a lock and a write-ahead log of its own. */
function refuseOtherNames(real: string, path: string): void {
  const stat = statSync(real, { throwIfNoEntry: false });
  if (stat === undefined || stat.nlink < 2) return;
  const folder = dirname(real);
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('-lock') || name === `${basename(real)}-lock`) continue;
    const holder = isHeld(join(folder, name)) ? readHolder(join(folder, name)) : undefined;
    if (holder !== undefined && holder.device === stat.dev && holder.inode === stat.ino)
      throw new AppError('fileLocked', { path, holder: inWords(holder) });
  }
}

function isHeld(lockPath: string): boolean {
  try {
    const database = bareSqlite(lockPath, { waitMilliseconds: 0 });
    try {
      database.exec('begin immediate');
      return false;
    } finally {
      database.close();
    }
  } catch (error) {
    return isErrorCode(error, 'SQLITE_BUSY');
  }
}

function writeHolder(database: BetterSqlite.Database, holder: Holder): void {
  database.exec(
    'create table if not exists holder (token text, host text, pid integer, since text, device integer, inode integer) strict',
  );
  database.exec('delete from holder');
  database
    .prepare(
      'insert into holder (token, host, pid, since, device, inode) values (@token, @host, @pid, @since, @device, @inode)',
    )
    .run(holder);
}

function readHolder(lockPath: string): Holder | undefined {
  try {
    const database = bareSqlite(lockPath, { readonly: true, waitMilliseconds: 100 });
    try {
      // The table is written by writeHolder alone, and it is strict.
      return database.prepare('select * from holder').get() as Holder | undefined;
    } finally {
      database.close();
    }
  } catch {
    // The holder is just going, or just writing its row: it stays unknown.
    return undefined;
  }
}

function hasTable(database: BetterSqlite.Database): boolean {
  return database.prepare(`select 1 from sqlite_schema where name = 'holder'`).get() !== undefined;
}

function identityOf(real: string): { device: number; inode: number } {
  const stat = statSync(real, { throwIfNoEntry: false });
  return { device: stat?.dev ?? 0, inode: stat?.ino ?? 0 };
}

function inWords(holder: Holder | undefined): string {
  return holder === undefined ? '' : `${holder.host}, process ${holder.pid}, since ${holder.since}`;
}

function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
