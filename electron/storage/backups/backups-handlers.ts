import { statSync } from 'node:fs';

import { AppError } from '#shared/errors.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { startExamination } from '../workspaces/check-workspace.ts';
import { backupFolder, backupOf, backupsOfCurrent, currentId, findBackup, removeBackup } from './backup-files.ts';
import { findBackupsFor } from './find-backups.ts';
import { makeBackup, preparePrivateFolder } from './make-backup.ts';
import { previewBackup, restoreBackup, restoreOver } from './restore-backup.ts';

export const backupsHandlers = {
  list: os.backups.list.handler(async ({ context }) => {
    const { folder, backups } = await backupsOfCurrent(context);
    return { folder, backups: backups.map(backupOf) };
  }),

  create: os.backups.create.handler(({ input, context }) => {
    workspaceDb(context);
    const jobId = context.jobs.start((job) =>
      makeBackup(context, 'restore-point', input.name, {
        signal: job.signal,
        onProgress: (done, total) => job.report('copying', done, total),
      }),
    );
    return { jobId };
  }),

  verify: os.backups.verify.handler(async ({ input, context }) => {
    const { path } = await findBackup(context, input.id);
    return { jobId: startExamination(context, path, false) };
  }),

  preview: os.backups.preview.handler(({ input, context }) => previewBackup(context, input.id)),

  restore: os.backups.restore.handler(async ({ input, context }) => {
    await context.device.inTurn(() => restoreBackup(context, input.id));
    return {};
  }),

  restoreOver: os.backups.restoreOver.handler(async ({ input, context }) => ({
    movedAside: await context.device.inTurn(() => restoreOver(context, input.workspacePath, input.backupPath)),
  })),

  findFor: os.backups.findFor.handler(({ input, context }) => findBackupsFor(context, input.workspacePath)),

  setFolder: os.backups.setFolder.handler(async ({ input, context }) => {
    const id = currentId(context);
    const folder = input.folder === null ? null : context.files.demand(input.folder, 'write');
    if (folder !== null && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new AppError('fileMissing', { path: folder });
    const before = await context.device.backupPlace.read();
    await context.device.backupPlace.write({ folder });
    const used = await backupFolder(context, id);
    try {
      await preparePrivateFolder(used);
    } catch (error) {
      await context.device.backupPlace.write(before);
      throw new AppError('fileDenied', { path: used }, { cause: error });
    }
    context.publish([{ feature: 'backups', ids: [] }]);
    return { folder: used };
  }),

  remove: os.backups.remove.handler(async ({ input, context }) => {
    const { path } = await findBackup(context, input.id);
    await removeBackup(path);
    context.publish([{ feature: 'backups', ids: [] }]);
    return {};
  }),
};
