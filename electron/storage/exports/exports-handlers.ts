import { writeBundle } from '../bundles/write-bundle.ts';
import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { toAppError } from '../files/file-errors.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { csvWriter } from '../files/write-csv.ts';
import { writeWordDocument } from '../files/write-docx.ts';
import { exportRecords } from './export-records.ts';
import { exportWorkspace } from './export-workspace.ts';
import { openTable } from './views/open-table.ts';
import { cellWords } from './write-table.ts';

export const exportsHandlers = {
  records: os.exports.records.handler(({ input, context }) => {
    workspaceDb(context);
    const path = context.files.demand(input.path, 'write');
    return { jobId: context.jobs.start((job) => exportRecords(context, { ...input, path }, job)) };
  }),

  rows: os.exports.rows.handler(async ({ input, context }) => {
    const view = await openTable(context, input.view, input);
    const rows: string[][] = [];
    for await (const batch of view.batches) {
      rows.push(...batch.map((row) => row.map(cellWords)));
      if (rows.length > input.limit) break;
    }
    return {
      name: view.name,
      columns: [...view.columns],
      rows: rows.slice(0, input.limit),
      leftOut: view.leftOut(),
      isCut: rows.length > input.limit,
    };
  }),

  document: os.exports.document.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    try {
      if (input.format === 'docx') await writeWordDocument(path, input.title, input.markdown);
      else {
        const file = await createSafeFile(path);
        await file.write(input.markdown);
        await file.finish();
      }
    } catch (error) {
      throw toAppError(error);
    }
    return { path };
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
