import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';

import { takeWorkspaceLock } from '#db/dialects/sqlite/workspace-lock.ts';
import { AppError } from '#shared/errors.ts';

import { bringFiles } from '../attachments/bring-files.ts';
import { flushFolder, writeVerifiedCopy } from '../backups/verified-copy.ts';
import type { StorageContext } from '../context.ts';
import { demandWritableFolder, isSameFile } from './file-access.ts';

/**
 * Writes a whole copy of the open workspace to another file, and the files that lie beside it. Works too when the open file was removed: then it is the way to save what is in it.
 * Fails with `fileExists` for the open file itself, and with `fileLocked` for one that another program has open.
 */
export async function saveCopy(context: StorageContext, path: string): Promise<{ path: string; bytes: number }> {
  if (context.open.workspace === null) throw new AppError('workspaceClosed', {});
  if (isSameFile(context.open.workspace.path, path)) throw new AppError('fileExists', { path });
  demandWritableFolder(path);
  const partial = `${path}.partial`;
  const lock = existsSync(path) ? takeWorkspaceLock(path, context.clock()) : undefined;
  try {
    await writeVerifiedCopy(context.open.workspace.session, partial);
    await bringFiles({ path: partial, from: [context.open.workspace.path], to: path });
    // The log of a workspace that is written over would be played into the copy.
    for (const ending of ['-wal', '-shm']) await rm(`${path}${ending}`, { force: true });
    await rename(partial, path);
    await flushFolder(path);
    return { path, bytes: (await stat(path)).size };
  } finally {
    await rm(partial, { force: true });
    lock?.release();
  }
}
