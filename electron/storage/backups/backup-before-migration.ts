import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { bringFiles } from '../attachments/bring-files.ts';
import type { StorageContext } from '../context.ts';
import { inFileThread } from '../workspaces/file-thread.ts';
import { backupFileName, backupFolder, removeBackup, writeNote } from './backup-files.ts';
import { preparePrivateFolder } from './make-backup.ts';
import { flushFolder } from './verified-copy.ts';

/** Copies a file of an older version before it is brought up to date. The file is locked and not yet open. */
export async function backupBeforeMigration(context: StorageContext, path: string): Promise<void> {
  const { workspaceId } = await inFileThread({ kind: 'summarize', path });
  const folder = await backupFolder(context, workspaceId);
  await preparePrivateFolder(folder);
  const target = join(folder, backupFileName(context.clock(), 'before-migration', ''));
  try {
    const copy = await inFileThread({ kind: 'copy', path, target: `${target}.partial`, isOpenHere: false });
    await bringFiles({ path: `${target}.partial`, from: [path], to: target });
    const sha256 = await inFileThread({ kind: 'hash', path: `${target}.partial` });
    await writeNote(target, { name: '', workspaceId, workspacePath: path, seq: copy.lastSeq, sha256 });
    await rename(`${target}.partial`, target);
    await flushFolder(target);
  } catch (error) {
    await removeBackup(target);
    throw error;
  } finally {
    await rm(`${target}.partial`, { force: true });
  }
}
