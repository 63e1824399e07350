import { rm } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

import { takeWorkspaceLock } from '#db/dialects/sqlite/workspace-lock.ts';
import { countRecords, stepsAfter, type RecordCounts } from '#db/workspace/workspace-repository.ts';
import { AppError } from '#shared/errors.ts';

import { bringFiles } from '../attachments/bring-files.ts';
import { workspaceDb, type StorageContext } from '../context.ts';
import { closeWorkspace, stopJobs } from '../workspaces/close-workspace.ts';
import { inFileThread } from '../workspaces/file-thread.ts';
import { demandWritableFolder } from '../workspaces/file-access.ts';
import { openWorkspace } from '../workspaces/open-workspace.ts';
import { isRecent } from '../workspaces/recent-workspaces.ts';
import { workspaceMark } from '../workspaces/workspace-mark.ts';
import { allBackupFolders, findBackup } from './backup-files.ts';
import { backupBefore } from './make-backup.ts';
import { copyBeside, putInPlace, putInPlaceOfDamaged } from './replace-file.ts';

/** How many lost steps are named. */
const namedSteps = 50;

/** What a backup holds beside what the workspace holds now, and the steps that a restore would lose. */
export async function previewBackup(
  context: StorageContext,
  id: string,
): Promise<{
  backup: RecordCounts;
  now: RecordCounts;
  lostSteps: { at: string; summary: string }[];
  lostStepCount: number;
}> {
  const { path } = await findBackup(context, id);
  const { read } = workspaceDb(context);
  const backup = await inFileThread({ kind: 'summarize', path });
  const { steps, count } = await stepsAfter(read, backup.lastSeq, namedSteps);
  return { backup: backup.counts, now: await countRecords(read), lostSteps: steps, lostStepCount: count };
}

/** Puts a backup in place of the open workspace, which is kept as a backup first. Call it in turn. */
export async function restoreBackup(context: StorageContext, id: string): Promise<void> {
  const { path: backupPath } = await findBackup(context, id);
  workspaceDb(context);
  const current = context.open.workspace;
  if (current === null) return;
  const { incoming, copy } = await copyBeside(backupPath, current.path);
  try {
    await bringFiles({ path: incoming, from: [backupPath], to: current.path, isVerified: true });
    await backupBefore(context, 'before-restore');
    await stopJobs(context);
    await closeWorkspace(context);
    const lock = takeWorkspaceLock(current.path, context.clock());
    try {
      await setMark(context, copy.workspaceId, current.path, 0);
      await putInPlace(incoming, current.path);
      await setMark(context, copy.workspaceId, current.path, copy.lastSeq);
    } finally {
      lock.release();
    }
  } finally {
    await rm(incoming, { force: true });
    if (context.open.workspace === null) await openWorkspace(context, current.path);
  }
}

/** Puts a backup in place of a workspace file that cannot be opened, which gets another name; answers that name. Call it in turn. */
export async function restoreOver(
  context: StorageContext,
  workspacePath: string,
  backupPath: string,
): Promise<string | null> {
  const target = (await isRecent(context, workspacePath))
    ? resolve(workspacePath)
    : context.files.demand(workspacePath, 'write');
  const source = (await isOurs(context, backupPath)) ? resolve(backupPath) : context.files.demand(backupPath, 'read');
  if (source === target) throw new AppError('fileExists', { path: target });
  demandWritableFolder(target);
  const lock = takeWorkspaceLock(target, context.clock());
  try {
    const { incoming, copy } = await copyBeside(source, target);
    try {
      await bringFiles({ path: incoming, from: [source], to: target, isVerified: true });
      await setMark(context, copy.workspaceId, target, 0);
      const aside = await putInPlaceOfDamaged(incoming, target, context.clock());
      await setMark(context, copy.workspaceId, target, copy.lastSeq);
      return aside;
    } finally {
      await rm(incoming, { force: true });
    }
  } finally {
    lock.release();
  }
}

/** Going back on purpose is no loss of changes: the mark says nothing while the files change places, so that a crash in between is none either. */
async function setMark(context: StorageContext, workspaceId: string, path: string, seq: number): Promise<void> {
  await workspaceMark(context.device.dataFolder, workspaceId, path, () => {}).write(seq);
}

async function isOurs(context: StorageContext, path: string): Promise<boolean> {
  const absolute = resolve(path);
  return (await allBackupFolders(context)).some((folder) => absolute.startsWith(`${folder}${sep}`));
}
