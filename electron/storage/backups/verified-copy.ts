import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { makePlain } from '#db/dialects/sqlite/copy-file.ts';
import type { FileExamination } from '#db/dialects/sqlite/examine-file.ts';
import { mapSqliteError } from '#db/dialects/sqlite/sqlite-errors.ts';
import { AppError } from '#shared/errors.ts';

import { readNote } from './backup-files.ts';
import { inFileThread, type FileThreadWatch } from '../workspaces/file-thread.ts';
import type { WorkspaceSession } from '../workspaces/workspace-session.ts';

/**
 * Copies the open workspace into one plain file and reads it back: damage, schema version and counts must be as in the original.
 * A failure leaves nothing at `target`. Fails with `storageFull` when the disk is.
 */
export async function writeVerifiedCopy(
  { file, isPresent }: WorkspaceSession,
  target: string,
  watch: FileThreadWatch = {},
): Promise<FileExamination> {
  try {
    await rm(target, { force: true });
    if (isPresent()) return await inFileThread({ kind: 'copy', path: file.path, target, isOpenHere: true }, watch);
    // No thread can open a file that no folder shows any more: this connection still reads it, at the price of short stalls.
    await file.backupTo(target);
    makePlain(target);
    return await demandSound(target);
  } catch (error) {
    for (const ending of ['', '-journal', '-wal', '-shm']) await rm(`${target}${ending}`, { force: true });
    throw mapSqliteError(error, target);
  }
}

/** Reads a file that is not open for damage; fails with `fileDamaged`. */
export async function demandSound(path: string): Promise<FileExamination> {
  const examination = await inFileThread({ kind: 'examine', path, depth: 'quick', isOpenHere: false });
  const [problem] = examination.problems;
  if (problem !== undefined) throw new AppError('fileDamaged', { path, detail: problem });
  return examination;
}

/** Fails with `fileDamaged` when a backup has other bytes than it was made with, which SQLite itself often does not notice. */
export async function demandAsMade(backupPath: string): Promise<void> {
  if (!(await isAsMade(backupPath))) throw new AppError('fileDamaged', { path: backupPath, detail: 'checksum' });
}

/** Whether a file has the bytes that the note beside it tells of; true where nothing is known of them. */
export async function isAsMade(backupPath: string): Promise<boolean> {
  const { sha256 = '' } = (await readNote(backupPath)) ?? {};
  return sha256 === '' || sha256 === (await inFileThread({ kind: 'hash', path: backupPath }));
}

/** Waits until the names in a file's folder are on the disk. */
export async function flushFolder(path: string): Promise<void> {
  // Windows opens no folders; there a name is on the disk with its file.
  if (process.platform !== 'win32') await flushFile(dirname(path));
}

/** Waits until a file is on the disk. */
export async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
