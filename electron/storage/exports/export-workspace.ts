import type { DbReader } from '#db/dialects/dialect.ts';
import { readExport, type ExportBatch, type LeftOut } from '#db/exports/read-export.ts';

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
  let rows = 0;
  try {
    const onBatch = async (batch: ExportBatch) => {
      rows += batch.rows.length;
      job.report('writing', rows, 0);
      await job.pause();
    };
    for await (const text of workspaceJson(db, request, leftOut, onBatch)) await file.write(text);
    await file.finish();
    return { path: request.path, rows, leftOut: sumOf(leftOut) };
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

/** The text of a whole-workspace file, some hundred records at a time; `onBatch` hears of the records before their text is taken. */
export async function* workspaceJson(
  db: DbReader,
  options: { includeRestricted: boolean },
  leftOut: LeftOut,
  onBatch: (batch: ExportBatch) => Promise<void>,
): AsyncGenerator<string> {
  const name = await workspaceName(db);
  yield (
    `{"format":${JSON.stringify(workspaceFormat.format)},"version":${workspaceFormat.version},"name":${JSON.stringify(name)},\n` +
    `"includesRestricted":${String(options.includeRestricted)}`
  );
  let current = '';
  let rowsOfTable = 0;
  for await (const batch of readExport(db, options, leftOut)) {
    await onBatch(batch);
    let text = '';
    if (batch.name !== current) {
      text = `${current === '' ? '' : '\n]'},\n${JSON.stringify(batch.name)}:[`;
      current = batch.name;
      rowsOfTable = 0;
    }
    for (const row of batch.rows) text += `${rowsOfTable++ === 0 ? '' : ','}\n${JSON.stringify(row)}`;
    yield text;
  }
  yield `${current === '' ? '' : '\n]'}}\n`;
}

/** How many records were kept back in all tables. */
export function sumOf(leftOut: LeftOut): number {
  return [...leftOut.values()].reduce((sum, count) => sum + count, 0);
}
