import { existsSync, rmSync } from 'node:fs';

import type BetterSqlite from 'better-sqlite3';
import { Kysely, sql } from 'kysely';

import { AppError, isAppError } from '#shared/errors.ts';

import type { Database } from '../../schema/database.ts';
import { countRecords, findWorkspace, lastSeq, type RecordCounts } from '../../workspace/workspace-repository.ts';
import { betterSqliteDialect } from './better-sqlite-dialect.ts';
import { inspectFile } from './inspect-file.ts';
import { bareSqlite } from './open-sqlite.ts';
import { mapSqliteError } from './sqlite-errors.ts';
import { sqliteSearchIndex } from './sqlite-search-index.ts';

/** What reading a workspace file as a whole found. */
export interface FileExamination extends FileSummary {
  readonly problems: readonly string[];
}

export const examinationSteps = ['integrity', 'links', 'search'] as const;

/**
 * Reads a workspace file for damage, through a connection that cannot write. `quick` leaves out the comparison of tables with their indexes and the search.
 * Takes seconds on a big file (4.3 s at 100,000 people), so it belongs in a thread of its own. Fails with `fileMissing`, `fileWrongKind` or `fileDamaged`.
 */
export async function examineFile(
  path: string,
  options: ExaminationOptions,
  onStep: (step: number, total: number) => void = () => {},
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

/** Asks a connection a pragma; the first column of each row of the answer. */
export type Pragma = (text: string) => unknown[];

async function examine(
  db: Kysely<Database>,
  pragma: Pragma,
  depth: 'quick' | 'full',
  onStep: (step: number, total: number) => void,
): Promise<FileExamination> {
  onStep(0, examinationSteps.length);
  const problems = (depth === 'quick' ? await quickAnswers(db, pragma) : pragma('integrity_check(20)'))
    .map(String)
    .filter((text) => text !== 'ok');
  if (depth === 'full') {
    onStep(1, examinationSteps.length);
    problems.push(
      ...pragma('foreign_key_check')
        .slice(0, 20)
        .map((table) => `${String(table)}: a link leads nowhere`),
    );
    onStep(2, examinationSteps.length);
    if (problems.length === 0 && !(await sqliteSearchIndex.isIntact(db)))
      problems.push('search index: not in step with the records');
  }
  return { problems, ...(await summaryOf(db, pragma)) };
}

/**
 * Table by table, which leaves out only that the search index spells every word of its documents: that takes as long as all the rest,
 * and the index can be made again. The tables in which it is stored are read as all others are.
 */
async function quickAnswers(db: Kysely<Database>, pragma: Pragma): Promise<unknown[]> {
  const { rows } = await sql<{
    name: string;
  }>`select name from pragma_table_list where schema = 'main' and type in ('table', 'shadow')`.execute(db);
  return rows.flatMap(({ name }) => pragma(`quick_check('${name.replaceAll("'", "''")}')`)).slice(0, 20);
}

/** Fails with `fileMissing`, `fileWrongKind` or `fileDamaged` when a file that is not open here is no workspace, by its first bytes. */
export function demandWorkspaceFile(path: string): void {
  const file = inspectFile(path);
  if (file.state === 'missing') throw new AppError('fileMissing', { path });
  if (file.state === 'foreign') throw new AppError('fileWrongKind', { path, seems: file.seems });
  if (file.state === 'damaged') throw new AppError('fileDamaged', { path, detail: file.detail });
}

/** Which workspace a file is, its counts and its newest step. */
export interface FileSummary {
  readonly workspaceId: string;
  readonly schemaVersion: number;
  readonly counts: RecordCounts;
  readonly lastSeq: number;
}

/** What a workspace file that is not open here holds. */
export async function readFileSummary(path: string): Promise<FileSummary> {
  demandWorkspaceFile(path);
  return readOnly(path, false, summaryOf);
}

/** What a database holds, as one read of it. */
export async function summaryOf(db: Kysely<Database>, pragma: Pragma): Promise<FileSummary> {
  const workspace = await findWorkspace(db);
  return {
    workspaceId: workspace?.id ?? '',
    schemaVersion: Number(pragma('user_version')[0]),
    counts: await countRecords(db),
    lastSeq: await lastSeq(db),
  };
}

/** Reads a workspace file through a connection that cannot write, and leaves nothing beside it. */
export async function readOnly<T>(
  path: string,
  isOpenHere: boolean,
  work: (db: Kysely<Database>, pragma: Pragma, connection: BetterSqlite.Database) => Promise<T>,
): Promise<T> {
  const besides = isOpenHere ? [] : [`${path}-wal`, `${path}-shm`].filter((beside) => !existsSync(beside));
  try {
    const connection = bareSqlite(path, { readonly: true });
    connection.pragma('trusted_schema = OFF');
    connection.pragma('cell_size_check = ON');
    const db = new Kysely<Database>({ dialect: betterSqliteDialect(connection) });
    const pragma = (text: string) =>
      // Every pragma that is asked here answers rows of one or more columns, the first of which tells.
      (connection.pragma(text) as Record<string, unknown>[]).map((row) => Object.values(row)[0]);
    try {
      return await work(db, pragma, connection);
    } finally {
      await db.destroy();
      // A reader of a file in WAL mode makes these and cannot take them away again.
      for (const beside of besides) rmSync(beside, { force: true });
    }
  } catch (error) {
    const mapped = mapSqliteError(error, path);
    if (!isAppError(mapped, 'storageDamaged')) throw mapped;
    throw new AppError('fileDamaged', { path, detail: mapped.data.detail }, { cause: error });
  }
}
