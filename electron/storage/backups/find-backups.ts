import { resolve } from 'node:path';

import type { StorageContext } from '../context.ts';
import { allBackupFolders, backupFolder, backupOf, backupsIn, type StoredBackup } from './backup-files.ts';

/** Backups of a workspace that cannot be opened, newest first: those made of this path, and those of the workspace that was opened there last. */
export async function findBackupsFor(context: StorageContext, workspacePath: string) {
  const path = resolve(workspacePath);
  const recent = (await context.device.recent.read()).find((entry) => entry.path === path);
  const ofId = recent === undefined ? undefined : await backupFolder(context, recent.workspaceId);
  const found = new Map<string, StoredBackup>();
  for (const folder of await allBackupFolders(context)) {
    for (const backup of await backupsIn(folder)) {
      if (backup.note?.workspacePath === path || folder === ofId) found.set(backup.path, backup);
    }
  }
  return [...found.values()]
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map((backup) => ({ ...backupOf(backup), path: backup.path }));
}
