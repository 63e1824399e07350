import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { mapSqliteError } from '#db/dialects/sqlite/sqlite-errors.ts';
import { lastSeq } from '#db/workspace/workspace-repository.ts';
import type { Backup } from '#shared/contract/backups.ts';
import { AppError } from '#shared/errors.ts';

import type { StorageContext } from '../context.ts';
import { bringFiles } from '../attachments/bring-files.ts';
import { inFileThread, type FileThreadWatch } from '../workspaces/file-thread.ts';
import {
  backupFileName,
  backupFolder,
  backupOf,
  backupsIn,
  currentId,
  removeBackup,
  writeNote,
  type StoredBackup,
} from './backup-files.ts';
import { backupsToRemove } from './prune-backups.ts';
import { flushFolder, writeVerifiedCopy } from './verified-copy.ts';

/** Makes a verified backup of the open workspace; it gets its name only when it was read back. Old rolling ones are removed then. */
export function makeBackup(
  context: StorageContext,
  reason: Backup['reason'],
  name = '',
  watch?: FileThreadWatch,
): Promise<Backup> {
  return context.device.inBackupTurn(() => writeBackup(context, reason, name, watch));
}

/** Makes a backup unless one is not needed, which is seen when it is its turn; answers whether it did. */
export function makeBackupIf(
  context: StorageContext,
  reason: Backup['reason'],
  isNeeded: (newest: StoredBackup | undefined) => Promise<boolean>,
): Promise<boolean> {
  return context.device.inBackupTurn(async () => {
    const [newest] = await backupsIn(await backupFolder(context, currentId(context)));
    if (!(await isNeeded(newest))) return false;
    await writeBackup(context, reason, '');
    return true;
  });
}

/**
 * Makes a backup before risky work (an import, a bulk edit, a restore), unless the newest one holds the same steps already.
 * When it fails, so should the work.
 */
export async function backupBefore(
  context: StorageContext,
  reason: 'before-import' | 'before-bulk' | 'before-restore',
): Promise<void> {
  if (context.open.workspace === null) throw new AppError('workspaceClosed', {});
  const { path, db } = context.open.workspace;
  await makeBackupIf(
    context,
    reason,
    async (newest) =>
      newest === undefined || newest.note?.workspacePath !== path || newest.note.seq !== (await lastSeq(db.read)),
  );
}

async function writeBackup(
  context: StorageContext,
  reason: Backup['reason'],
  name: string,
  watch?: FileThreadWatch,
): Promise<Backup> {
  if (context.open.workspace === null) throw new AppError('workspaceClosed', {});
  const { session, path: workspacePath } = context.open.workspace;
  const folder = await backupFolder(context, session.id);
  const id = backupFileName(context.clock(), reason, name);
  const path = join(folder, id);
  try {
    await preparePrivateFolder(folder);
    const copy = await writeVerifiedCopy(session, `${path}.partial`, watch);
    await bringFiles({
      path: `${path}.partial`,
      from: [workspacePath, ...(await backupsIn(folder)).slice(0, 1).map((newest) => newest.path)],
      to: path,
    });
    const sha256 = await inFileThread({ kind: 'hash', path: `${path}.partial` });
    await writeNote(path, { name, workspaceId: session.id, workspacePath, seq: copy.lastSeq, sha256 });
    await rename(`${path}.partial`, path);
    await flushFolder(path);
  } catch (error) {
    await removeBackup(path);
    throw mapSqliteError(error, folder);
  }
  const backups = await backupsIn(folder);
  for (const old of backupsToRemove(backups)) await removeBackup(join(folder, old.id));
  context.publish([{ feature: 'backups', ids: [] }]);
  const made = backups.find((backup) => backup.id === id);
  if (made === undefined) throw new AppError('fileMissing', { path });
  return backupOf(made);
}

/** Makes the folder for this user alone, and clears away what a crash left half-written in it. */
export async function preparePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = new Set(await readdir(folder));
  for (const name of names) {
    if (isOldPartial(name) || isLeftOver(name, names)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** The files of a backup that was never finished. */
function isLeftOver(name: string, names: ReadonlySet<string>): boolean {
  const [, backup = '', day = ''] = /^((\d{4}-\d\d-\d\d)T.*\.longtable)-files$/.exec(name) ?? [];
  return day !== '' && !names.has(backup) && Date.parse(day) < Date.now() - 2 * 86_400_000;
}

/** A partial copy whose name tells a time more than a day ago belongs to no backup that is still being made. */
function isOldPartial(name: string): boolean {
  const [, day] = /^(\d{4}-\d\d-\d\d)T.*\.partial(-journal|-wal|-shm)?$/.exec(name) ?? [];
  return day !== undefined && Date.parse(day) < Date.now() - 2 * 86_400_000;
}
