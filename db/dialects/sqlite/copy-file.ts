import { chmodSync } from 'node:fs';

import type BetterSqlite from 'better-sqlite3';

import { AppError } from '#shared/errors.ts';

import { demandWorkspaceFile, examineFile, readOnly, summaryOf, type FileExamination } from './examine-file.ts';
import { bareSqlite } from './open-sqlite.ts';
import { mapSqliteError } from './sqlite-errors.ts';

/** Pages between two words on how far the copy is. */
const pagesPerStep = 2_000;

/**
 * Copies a workspace file, open here or not, into one plain file on the disk, and reads the copy back: it must be sound and hold what the original held
 * at the moment when the copy began. Writes go on meanwhile. What a write-ahead log holds is copied too. Blocks while it works, so it belongs in a thread of its own.
 */
export async function copyWorkspaceFile(
  path: string,
  target: string,
  isOpenHere: boolean,
  onProgress: (done: number, total: number) => void,
): Promise<FileExamination> {
  if (!isOpenHere) demandWorkspaceFile(path);
  const original = await readOnly(path, isOpenHere, async (db, pragma, connection) => {
    // Inside one read transaction everything is seen as it is now; without it, each write of others would start the copy anew.
    connection.exec('begin');
    const summary = await summaryOf(db, pragma);
    await copyPages(connection, target, onProgress);
    connection.exec('commit');
    return summary;
  });
  const { problems, ...copy } = await examineFile(target, { depth: 'quick', isOpenHere: false });
  const [problem] = problems;
  if (problem !== undefined) throw new AppError('fileDamaged', { path, detail: problem });
  if (JSON.stringify(copy) !== JSON.stringify(original))
    throw new AppError('fileDamaged', { path: target, detail: 'counts' });
  return { problems, ...copy };
}

async function copyPages(
  source: BetterSqlite.Database,
  target: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  try {
    await source.backup(target, {
      progress: ({ remainingPages, totalPages }) => {
        onProgress(totalPages - remainingPages, totalPages);
        return pagesPerStep;
      },
    });
    makePlain(target);
    chmodSync(target, 0o600);
  } catch (error) {
    throw mapSqliteError(error, target);
  }
}

/** Takes a copy out of WAL mode, so that it is one file that can be read where nothing may be written. */
export function makePlain(path: string): void {
  const copy = bareSqlite(path);
  try {
    copy.pragma('synchronous = FULL');
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}
