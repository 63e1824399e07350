import { forgetRejects, getImportRun, listImportRuns, rejectsOf } from '#db/imports/import-runs-repository.ts';

import { workspaceDb } from '../context.ts';
import { toAppError } from '../files/file-errors.ts';
import { csvWriter } from '../files/write-csv.ts';
import { os } from '../procedures.ts';
import { applyHost } from './apply-host.ts';
import { previewTakeBack, takeBackImport } from './take-back-import.ts';

export const importRunsHandlers = {
  list: os.importRuns.list.handler(({ context }) => listImportRuns(workspaceDb(context).read)),

  preview: os.importRuns.preview.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    await getImportRun(db.read, input.id);
    return { jobId: context.jobs.start((job) => previewTakeBack(job, db, input.id)) };
  }),

  takeBack: os.importRuns.takeBack.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    await getImportRun(db.read, input.id);
    return { jobId: context.jobs.start((job) => takeBackImport(job, db, applyHost(context), input.id)) };
  }),

  rejects: os.importRuns.rejects.handler(async ({ input, context }) =>
    rejectsOf(await getImportRun(workspaceDb(context).read, input.id)),
  ),

  saveRejects: os.importRuns.saveRejects.handler(async ({ input, context }) => {
    const rejects = rejectsOf(await getImportRun(workspaceDb(context).read, input.id));
    const path = context.files.demand(input.path, 'write');
    try {
      const writer = await csvWriter(path);
      await writer.write(...rejects.map(({ line, reason, cells }) => [String(line), reason, ...cells]));
      await writer.end();
    } catch (error) {
      throw toAppError(error);
    }
    return { path, rows: rejects.length };
  }),

  forgetRejects: os.importRuns.forgetRejects.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    await getImportRun(db.read, input.id);
    await forgetRejects(db, input.id);
    return {};
  }),
};
