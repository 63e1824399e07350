import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { copyClosedFile, readFileSummary } from '#db/dialects/sqlite/examine-file.ts';
import { AppError } from '#shared/errors.ts';

import type { StorageContext } from '../context.ts';
import { examineInThread } from '../workspaces/examine.ts';
import { backupFileName, backupFolder, removeBackup, writeNote } from './backup-files.ts';
import { preparePrivateFolder } from './make-backup.ts';
import { flush } from './verified-copy.ts';

/** Copies a file of an older version before it is brought up to date. The file is locked and not yet open. */
export async function backupBeforeMigration(context: StorageContext, path: string): Promise<void> {
  const { workspaceId, lastSeq } = await readFileSummary(path);
  const folder = await backupFolder(context, workspaceId);
  await preparePrivateFolder(folder);
  const target = join(folder, backupFileName(context.clock(), 'before-migration', ''));
  try {
    await copyClosedFile(path, `${target}.partial`);
    await flush(`${target}.partial`);
    const { problems } = await examineInThread(`${target}.partial`, { depth: 'quick', isOpenHere: false });
    const [problem] = problems;
    if (problem !== undefined) throw new AppError('fileDamaged', { path, detail: problem });
    await writeNote(target, { name: '', workspaceId, workspacePath: path, seq: lastSeq });
    await rename(`${target}.partial`, target);
    await flush(target);
  } catch (error) {
    await removeBackup(target);
    throw error;
  } finally {
    await rm(`${target}.partial`, { force: true });
  }
}
