import { examinationSteps } from '#db/dialects/sqlite/examine-file.ts';
import { AppError } from '#shared/errors.ts';

import { countBroken } from '../attachments/copy-side-folder.ts';
import { sideFolderOf } from '../attachments/side-folder.ts';
import { backupFolder, backupsIn } from '../backups/backup-files.ts';
import { isAsMade } from '../backups/verified-copy.ts';
import type { StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { inFileThread } from './file-thread.ts';

/** The result of a check: what is wrong with the file, in SQLite's words; nothing when it is sound. */
export interface CheckResult {
  readonly problems: readonly string[];
}

/** Reads the whole open file for damage, as a job in a thread of its own; answers the job's id. */
export function startCheck(context: StorageContext): string {
  if (context.open.workspace === null) throw new AppError('workspaceClosed', {});
  const { path } = context.open.workspace;
  return startExamination(context, path, true);
}

/** Reads a workspace file, open here or not, for damage, as a job; answers the job's id. */
export function startExamination(context: StorageContext, path: string, isOpenHere: boolean): string {
  return context.jobs.start(async (job): Promise<CheckResult> => {
    const onProgress = (step: number, total: number) => job.report(examinationSteps[step] ?? 'integrity', step, total);
    const examination = await inFileThread(
      { kind: 'examine', path, depth: 'full', isOpenHere },
      { signal: job.signal, onProgress },
    );
    const problems = [...examination.problems];
    if (isOpenHere) problems.push(...(await silentlyChanged(context, path)));
    else {
      if (!(await isAsMade(path))) problems.push('bytes: not those that were written');
      problems.push(...(await fileProblems(path, job)));
    }
    if (problems.length > 0) context.log.info('a workspace file has problems', { problems: problems.length });
    return { problems };
  });
}

/** Where the open workspace is otherwise than its newest backup, if that is sound, without anybody having changed it. */
async function silentlyChanged(context: StorageContext, path: string): Promise<readonly string[]> {
  const { id } = context.open.workspace?.session ?? {};
  if (id === undefined || context.open.workspace?.path !== path) return [];
  const [newest] = await backupsIn(await backupFolder(context, id));
  if (newest?.note?.workspacePath !== path || newest.note.sha256 === '' || !(await isAsMade(newest.path))) return [];
  return inFileThread({ kind: 'compare', path, backupPath: newest.path });
}

/** What is wrong with the files of a backup. */
async function fileProblems(path: string, job: JobHandle): Promise<string[]> {
  const onProgress = (done: number, total: number) => job.report('files', done, total);
  const { missing, changed } = await countBroken({ path, folder: sideFolderOf(path) }, onProgress);
  return [
    ...(missing === 0 ? [] : [`files: ${missing} missing`]),
    ...(changed === 0 ? [] : [`files: ${changed} changed`]),
  ];
}

/** After an end without closing: the person works on while the file is looked over. */
export function checkInBackground(context: StorageContext): void {
  context.log.info('the workspace was not closed in order, so it is checked');
  startCheck(context);
}
