import { writeBundle } from '../bundles/write-bundle.ts';
import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { csvWriter } from '../files/write-csv.ts';
import { exportRecords } from './export-records.ts';
import { exportWorkspace } from './export-workspace.ts';

export const exportsHandlers = {
  records: os.exports.records.handler(({ input, context }) => {
    const db = workspaceDb(context).read;
    const path = context.files.demand(input.path, 'write');
    return { jobId: context.jobs.start((job) => exportRecords(db, { ...input, path }, context.clock(), job)) };
  }),

  drawing: os.exports.drawing.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    const file = await createSafeFile(path);
    await file.write(Buffer.from(input.content, input.encoding === 'base64' ? 'base64' : 'utf8'));
    await file.finish();
    return { path };
  }),

  table: os.exports.table.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    const file = await csvWriter(path);
    await file.write(...input.rows);
    await file.end();
    return { path };
  }),

  bundle: os.exports.bundle.handler(({ input, context }) => {
    const db = workspaceDb(context);
    const path = context.files.demand(input.path, 'write');
    return {
      jobId: context.jobs.start((job) => writeBundle(db, { path, includeRestricted: input.includeRestricted }, job)),
    };
  }),

  workspace: os.exports.workspace.handler(({ input, context }) => {
    const db = workspaceDb(context).read;
    const path = context.files.demand(input.path, 'write');
    return {
      jobId: context.jobs.start((job) =>
        exportWorkspace(db, { path, includeRestricted: input.includeRestricted }, job),
      ),
    };
  }),
};
