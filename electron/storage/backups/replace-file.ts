import { copyFile, link, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join, basename } from 'node:path';

import { schemaVersion } from '#db/migrations/index.ts';
import type { FileExamination } from '#db/dialects/sqlite/examine-file.ts';
import { mapSqliteError } from '#db/dialects/sqlite/sqlite-errors.ts';
import { AppError } from '#shared/errors.ts';

import { inFileThread } from '../workspaces/file-thread.ts';
import { demandAsMade, flushFile, flushFolder } from './verified-copy.ts';

/**
 * [Note: Restoring] copy beside the workspace → read the copy back → rename. The rename is one step for the disk, so that an end at any moment leaves
 * the old file or the new one. A write-ahead log belongs to the file it was made with, so it is gone from beside the workspace before the rename.
 */
export async function copyBeside(
  backupPath: string,
  workspacePath: string,
): Promise<{ incoming: string; copy: FileExamination }> {
  const incoming = incomingPath(workspacePath);
  try {
    await rm(incoming, { force: true });
    const copy = await inFileThread({ kind: 'copy', path: backupPath, target: incoming, isOpenHere: false });
    if (copy.schemaVersion > schemaVersion)
      throw new AppError('fileNewer', { path: backupPath, fileVersion: copy.schemaVersion, appVersion: schemaVersion });
    await demandAsMade(backupPath);
    return { incoming, copy };
  } catch (error) {
    await rm(incoming, { force: true });
    throw mapSqliteError(error, workspacePath);
  }
}

/** Puts the copy in place of a workspace that is closed and locked. Fails with `storageBusy` when its log is still in use. */
export async function putInPlace(incoming: string, workspacePath: string): Promise<void> {
  const log = await stat(`${workspacePath}-wal`).catch(() => undefined);
  if (log !== undefined && log.size > 0) throw new AppError('storageBusy', {});
  await removeLog(workspacePath);
  await rename(incoming, workspacePath);
  await flushFolder(workspacePath);
}

/** Gives a damaged workspace, its log included, another name beside the old one, and puts the copy in its place. Answers the new name. */
export async function putInPlaceOfDamaged(incoming: string, workspacePath: string, now: Date): Promise<string | null> {
  const aside = asidePath(workspacePath, now);
  const isThere = await linkOrCopy(workspacePath, aside);
  if (isThere) await rename(`${workspacePath}-wal`, `${aside}-wal`).catch(ignoreMissing);
  await removeLog(workspacePath);
  await rename(incoming, workspacePath);
  await flushFolder(workspacePath);
  return isThere ? aside : null;
}

/** What an interrupted restore leaves beside a workspace is of no use. Call it with the lock held. */
export async function clearIncoming(workspacePath: string): Promise<void> {
  await rm(incomingPath(workspacePath), { force: true });
}

function incomingPath(workspacePath: string): string {
  return `${workspacePath}.restoring`;
}

function asidePath(path: string, now: Date): string {
  const ending = extname(path);
  return join(
    dirname(path),
    `${basename(path, ending)} damaged ${now.toISOString().replaceAll(/[:.]/g, '-')}${ending}`,
  );
}

/** A second name for the file, so that at no moment it has none; false when there is no file. */
async function linkOrCopy(path: string, aside: string): Promise<boolean> {
  try {
    await link(path, aside);
  } catch (error) {
    if (isMissing(error)) return false;
    // Some drives know no links.
    await copyFile(path, aside);
    await flushFile(aside);
  }
  return true;
}

async function removeLog(workspacePath: string): Promise<void> {
  for (const ending of ['-wal', '-shm']) await rm(`${workspacePath}${ending}`, { force: true });
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
