import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

import { whileNobodyWrites } from '#db/housekeeping/while-nobody-writes.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { inFileThread } from '../workspaces/file-thread.ts';

/** Bytes that are free on the disk of a file; null where that cannot be read. */
export async function freeBytes(path: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(dirname(path));
    return bavail * bsize;
  } catch {
    // Some network drives do not tell.
    return null;
  }
}

/** Whether a file of this size can be written anew: a whole copy lies beside it and in its log meanwhile. */
export function hasRoomToCompact(fileBytes: number, free: number | null): boolean {
  return free === null || free >= fileBytes * 2;
}

/** Gives unused space of the open file back to the disk, as a job; writes wait meanwhile. Fails with `storageFull` before anything is done. */
export async function startCompacting(context: StorageContext): Promise<string> {
  const db = workspaceDb(context);
  const before = statSync(db.path).size;
  if (!hasRoomToCompact(before, await freeBytes(db.path))) throw new AppError('storageFull', { path: db.path });
  return context.jobs.start(async (job) => {
    job.report('compacting', 0, 0);
    await whileNobodyWrites(db, () => inFileThread({ kind: 'compact', path: db.path }));
    return { before, after: statSync(db.path).size };
  });
}
