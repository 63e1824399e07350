import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { exportRecords } from './export-records.ts';
import { exportWorkspace } from './export-workspace.ts';

export const exportsHandlers = {
  records: os.exports.records.handler(({ input, context }) => {
    const db = workspaceDb(context).read;
    const path = context.files.demand(input.path, 'write');
    return { jobId: context.jobs.start((job) => exportRecords(db, { ...input, path }, context.clock(), job)) };
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
