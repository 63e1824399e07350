import { existsSync } from 'node:fs';

import type { SalvageResult } from '#shared/contract/workspaces.ts';
import { AppError } from '#shared/errors.ts';

import { bringFiles } from '../attachments/bring-files.ts';
import type { StorageContext } from '../context.ts';
import { demandWritableFolder, isSameFile } from './file-access.ts';
import { inFileThread } from './file-thread.ts';

/** Brings what can be read in a damaged file over into a new one beside it, as a job; answers the job's id. The damaged file is left as it is. */
export function startSalvage(context: StorageContext, path: string): string {
  const { workspace } = context.open;
  if (workspace !== null && isSameFile(workspace.path, path)) throw new AppError('fileLocked', { path, holder: '' });
  const target = freePath(path);
  demandWritableFolder(target);
  return context.jobs.start(async (job): Promise<SalvageResult> => {
    const onProgress = (done: number, total: number) => job.report('copying', done, total);
    const { tables, isHistoryLost } = await inFileThread(
      { kind: 'salvage', path, target },
      { signal: job.signal, onProgress },
    );
    await bringFiles({ path: target, from: [path], to: target });
    context.files.grant(target, 'write');
    const unreadable = tables.reduce((sum, table) => sum + table.unreadable, 0);
    context.log.info('a damaged workspace file was read', { unreadable });
    const rowsOf = (name: string) => tables.find(({ table }) => table === name)?.rows ?? 0;
    return {
      path: target,
      people: rowsOf('people'),
      organizations: rowsOf('organizations'),
      interactions: rowsOf('interactions'),
      unreadable,
      isHistoryLost,
    };
  });
}

function freePath(path: string): string {
  const stem = path.replace(/\.longtable$/i, '');
  for (let number = 1; ; number++) {
    const target = `${stem} recovered${number === 1 ? '' : ` ${number}`}.longtable`;
    if (!existsSync(target)) return target;
  }
}
