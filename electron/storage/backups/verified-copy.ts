import { chmod, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { makePlain, type FileExamination } from '#db/dialects/sqlite/examine-file.ts';
import type { SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { mapSqliteError } from '#db/dialects/sqlite/sqlite-errors.ts';
import { schemaVersion } from '#db/migrations/index.ts';
import { countRecords, lastSeq, type RecordCounts } from '#db/workspace/workspace-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { AppError } from '#shared/errors.ts';

import { examineInThread } from '../workspaces/examine.ts';

/** Says how far a copy is, in pages. */
export type CopyProgress = (remaining: number, total: number) => void;

/**
 * Copies an open workspace into one plain file, flushes it to the disk and reads it back: damage, schema version and counts must be as in the original.
 * A failure leaves nothing at `target`. Fails with `storageFull` when the disk is.
 */
export async function writeVerifiedCopy(
  file: SqliteWorkspaceDb,
  target: string,
  onProgress?: CopyProgress,
): Promise<FileExamination> {
  try {
    await rm(target, { force: true });
    const before = await stateOf(file.read);
    await file.backupTo(target, onProgress);
    // Waiting for the disk is left to another thread, here and in `makePlain`, which does not wait.
    await flush(target);
    makePlain(target);
    await flush(target);
    const after = await stateOf(file.read);
    const copy = await examineInThread(target, { depth: 'quick', isOpenHere: false });
    demandEqual(copy, before, after, target);
    return copy;
  } catch (error) {
    for (const ending of ['', '-journal', '-wal', '-shm']) await rm(`${target}${ending}`, { force: true });
    throw mapSqliteError(error, target);
  }
}

/** Makes a file private to this user and waits until it is on the disk, its name included. */
export async function flush(path: string): Promise<void> {
  await chmod(path, 0o600);
  for (const name of [path, dirname(path)]) {
    // Windows opens no folders; there the name is on the disk with the file.
    if (name !== path && process.platform === 'win32') return;
    const handle = await open(name, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

interface State {
  readonly counts: RecordCounts;
  readonly lastSeq: number;
}

async function stateOf(db: DbReader): Promise<State> {
  return { counts: await countRecords(db), lastSeq: await lastSeq(db) };
}

/** People work on while a copy is made, so it may hold a step that came in between; where none did, the counts must be the same. */
function demandEqual(copy: FileExamination, before: State, after: State, path: string): void {
  const [problem] = copy.problems;
  if (problem !== undefined) throw new AppError('fileDamaged', { path, detail: problem });
  if (copy.schemaVersion !== schemaVersion) throw new AppError('fileDamaged', { path, detail: 'schema version' });
  const isQuiet = before.lastSeq === after.lastSeq && JSON.stringify(before.counts) === JSON.stringify(after.counts);
  const isWhole = isQuiet
    ? JSON.stringify(copy.counts) === JSON.stringify(after.counts) && copy.lastSeq === after.lastSeq
    : copy.lastSeq >= Math.min(before.lastSeq, after.lastSeq);
  if (!isWhole) throw new AppError('fileDamaged', { path, detail: 'counts' });
}
