import type { DbReader } from '#db/dialects/dialect.ts';
import { readExport, type LeftOut } from '#db/exports/read-export.ts';

import { workspaceName } from '#db/workspace/workspace-repository.ts';
import { createSafeFile } from '../files/safe-file.ts';
import type { JobHandle } from '../jobs/job-runner.ts';

/** The mark of a whole-workspace file and the version of its shape. */
export const workspaceFormat = { format: 'longtable-workspace', version: 1 } as const;

/**
 * Writes all of the workspace as JSON, one record a line. Two exports of the same records are the same bytes: no clock, no machine.
 * Answers how many records were written and how many were kept back.
 */
export async function exportWorkspace(
  db: DbReader,
  request: { path: string; includeRestricted: boolean },
  job: JobHandle,
): Promise<{ path: string; rows: number; leftOut: number }> {
  const file = await createSafeFile(request.path);
  const leftOut: LeftOut = new Map();
  try {
    const name = await workspaceName(db);
    await file.write(
      `{"format":${JSON.stringify(workspaceFormat.format)},"version":${workspaceFormat.version},"name":${JSON.stringify(name)},\n`,
    );
    await file.write(`"includesRestricted":${String(request.includeRestricted)}`);
    let current = '';
    let rows = 0;
    let rowsOfTable = 0;
    for await (const batch of readExport(db, request, leftOut)) {
      if (batch.name !== current) {
        await file.write(`${current === '' ? '' : '\n]'},\n${JSON.stringify(batch.name)}:[`);
        current = batch.name;
        rowsOfTable = 0;
      }
      for (const row of batch.rows) await file.write(`${rowsOfTable++ === 0 ? '' : ','}\n${JSON.stringify(row)}`);
      rows += batch.rows.length;
      job.report('writing', rows, 0);
      await job.pause();
    }
    await file.write(`${current === '' ? '' : '\n]'}}\n`);
    await file.finish();
    return { path: request.path, rows, leftOut: [...leftOut.values()].reduce((sum, count) => sum + count, 0) };
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
