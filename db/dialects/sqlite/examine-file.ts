import { existsSync, rmSync } from 'node:fs';

import { Kysely } from 'kysely';

import { AppError } from '#shared/errors.ts';

import type { Database } from '../../schema.ts';
import { countRecords, findWorkspace, lastSeq, type RecordCounts } from '../../workspace/workspace-repository.ts';
import { betterSqliteDialect } from './better-sqlite-dialect.ts';
import { inspectFile } from './inspect-file.ts';
import { bareSqlite } from './open-sqlite.ts';
import { mapSqliteError } from './sqlite-errors.ts';
import { sqliteSearchIndex } from './sqlite-search-index.ts';

/** What reading a workspace file as a whole found. */
export interface FileExamination {
  readonly problems: readonly string[];
  readonly workspaceId: string;
  readonly schemaVersion: number;
  readonly counts: RecordCounts;
  readonly lastSeq: number;
}

export const examinationSteps = ['integrity', 'links', 'search'] as const;

/**
 * Reads a workspace file for damage, through a connection that cannot write. `quick` leaves out the comparison of tables with their indexes and the search.
 * Takes seconds on a big file (4.3 s at 100,000 people), so it belongs in a thread of its own. Fails with `fileMissing`, `fileWrongKind` or `fileDamaged`.
 */
export async function examineFile(
  path: string,
  options: ExaminationOptions,
  onStep: (step: number) => void = () => {},
): Promise<FileExamination> {
  if (!options.isOpenHere) demandWorkspaceFile(path);
  return readOnly(path, options.isOpenHere, async (db, pragma) => examine(db, pragma, options.depth, onStep));
}

export interface ExaminationOptions {
  readonly depth: 'quick' | 'full';
  /**
   * Whether this process has the file open: then nothing but SQLite may open it. POSIX drops the locks that a process has on a file
   * as soon as any of its descriptors for that file is closed.
   */
  readonly isOpenHere: boolean;
}

type Pragma = (text: string) => unknown[];

async function examine(
  db: Kysely<Database>,
  pragma: Pragma,
  depth: 'quick' | 'full',
  onStep: (step: number) => void,
): Promise<FileExamination> {
  onStep(0);
  const problems = pragma(depth === 'quick' ? 'quick_check(20)' : 'integrity_check(20)')
    .map(String)
    .filter((text) => text !== 'ok');
  if (depth === 'full') {
    onStep(1);
    problems.push(
      ...pragma('foreign_key_check')
        .slice(0, 20)
        .map((table) => `${String(table)}: a link leads nowhere`),
    );
    onStep(2);
    if (problems.length === 0 && !(await sqliteSearchIndex.isIntact(db)))
      problems.push('search index: not in step with the records');
  }
  const workspace = await findWorkspace(db);
  return {
    problems,
    workspaceId: workspace?.id ?? '',
    schemaVersion: Number(pragma('user_version')[0]),
    counts: await countRecords(db),
    lastSeq: await lastSeq(db),
  };
}

function demandWorkspaceFile(path: string): void {
  const file = inspectFile(path);
  if (file.state === 'missing') throw new AppError('fileMissing', { path });
  if (file.state === 'foreign') throw new AppError('fileWrongKind', { path, seems: file.seems });
  if (file.state === 'damaged') throw new AppError('fileDamaged', { path, detail: file.detail });
}

/** What a workspace file that is not open holds: which workspace it is, its counts and its newest step. */
export async function readFileSummary(
  path: string,
): Promise<{ workspaceId: string; counts: RecordCounts; lastSeq: number }> {
  return readOnly(path, false, async (db) => ({
    workspaceId: (await findWorkspace(db))?.id ?? '',
    counts: await countRecords(db),
    lastSeq: await lastSeq(db),
  }));
}

/**
 * Copies a workspace file that is not open here, with what its write-ahead log holds, into one plain file.
 * Reading it through SQLite is the only safe way: a copy of the bytes alone would lose the log.
 */
export async function copyClosedFile(path: string, target: string): Promise<void> {
  const source = bareSqlite(path);
  try {
    await source.backup(target);
  } finally {
    source.close();
  }
  makePlain(target);
}

/** Takes a copy out of WAL mode, so that it is one file that can be read where nothing may be written. Flushing it is left to the caller. */
export function makePlain(path: string): void {
  const copy = bareSqlite(path);
  try {
    copy.pragma('synchronous = OFF');
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

async function readOnly<T>(
  path: string,
  isOpenHere: boolean,
  work: (db: Kysely<Database>, pragma: Pragma) => Promise<T>,
): Promise<T> {
  const besides = isOpenHere ? [] : [`${path}-wal`, `${path}-shm`].filter((beside) => !existsSync(beside));
  try {
    const connection = bareSqlite(path, { readonly: true });
    connection.pragma('trusted_schema = OFF');
    connection.pragma('cell_size_check = ON');
    const db = new Kysely<Database>({ dialect: betterSqliteDialect(connection) });
    try {
      return await work(db, (text) =>
        (connection.pragma(text) as Record<string, unknown>[]).map((row) => Object.values(row)[0]),
      );
    } finally {
      await db.destroy();
      // A reader of a file in WAL mode makes these and cannot take them away again.
      for (const beside of besides) rmSync(beside, { force: true });
    }
  } catch (error) {
    const mapped = mapSqliteError(error, path);
    if (mapped instanceof AppError && mapped.code === 'storageDamaged')
      throw new AppError(
        'fileDamaged',
        { path, detail: error instanceof Error ? error.message : '' },
        { cause: error },
      );
    throw mapped;
  }
}
