import { basename } from 'node:path';

import { beginLongStep } from '#db/changes/record-step.ts';
import { readableTables, writeImportedRows, type SameRecords } from '#db/exports/write-import.ts';
import { fillPartners } from '#db/exports/fill-partners.ts';
import { insertImportRun } from '#db/imports/import-runs-repository.ts';
import type { ImportResult, WorkspaceFileReport } from '#shared/contract/imports.ts';
import { newId } from '#shared/ids.ts';

import { backupBefore } from '../backups/make-backup.ts';
import { everyFeature, workspaceDb, type StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { countKnown, matchFilePartners } from './match-workspace-file.ts';
import { listOf, readWorkspaceFile } from './read-workspace-file.ts';

/** Rows of one transaction: about 40 ms of work. */
const partSize = 200;

/** What a whole-workspace file would bring; nothing is written. */
export async function checkWorkspaceFile(
  context: StorageContext,
  path: string,
  job: JobHandle,
): Promise<WorkspaceFileReport> {
  const file = await readWorkspaceFile(path);
  const db = workspaceDb(context);
  const matches = await matchFilePartners(db, file, job);
  const lists: WorkspaceFileReport['lists'] = [];
  for (const table of readableTables) {
    const rows = listOf(file, table.name);
    if (rows.length === 0) continue;
    const known = await countKnown(db.read, table, rows, job);
    const matched = table.name === 'people' || table.name === 'organizations' ? matches[table.name].size : 0;
    lists.push({ name: table.name, rows: rows.length, known, matched });
  }
  return { name: basename(path), lists };
}

/** Reads a whole-workspace file into the open workspace as one step; who is here already is recognised, and gets what is missing. */
export async function importWorkspace(context: StorageContext, path: string, job: JobHandle): Promise<ImportResult> {
  const file = await readWorkspaceFile(path);
  const db = workspaceDb(context);
  const matches = await matchFilePartners(db, file, job);
  const total = readableTables.reduce((sum, table) => sum + listOf(file, table.name).length, 0);
  if (matches.isInhabited) await backupBefore(context, 'before-import');
  const memberId = context.open.workspace?.meId ?? '';
  const now = context.clock();
  const step = await beginLongStep(db, { name: 'imports.workspace', memberId, now });
  const same: SameRecords = new Map();
  let created = 0;
  let updated = 0;
  let newOrganizations = 0;
  let done = 0;
  try {
    for (const kind of ['organizations', 'people'] as const) {
      const found = [...matches[kind].values()];
      for (const { fileId, recordId } of found) same.set(fileId, recordId);
      for (let start = 0; start < found.length; start += partSize) {
        const part = found.slice(start, start + partSize);
        updated += await step.bare((writer) => fillPartners(writer, kind, part));
        await job.pause();
      }
    }
    for (const table of readableTables) {
      const rows = listOf(file, table.name);
      for (let start = 0; start < rows.length; start += partSize) {
        const part = rows.slice(start, start + partSize);
        const written = await step.bare((writer) => writeImportedRows(writer, table, part, same));
        created += written;
        if (table.name === 'organizations') newOrganizations += written;
        done += part.length;
        job.report('writing', done, total);
        await job.pause();
      }
    }
    await step.derive(() => job.pause());
  } catch (error) {
    await step.abandon();
    throw error;
  }
  const isChanged = await step.finish(`Brought in ${created} records from a workspace file`);
  const result: ImportResult = {
    changeSetId: isChanged ? step.changeSetId : null,
    created,
    updated,
    skipped: total - created,
    rejected: 0,
    newOrganizations,
  };
  const { changeSetId, ...counts } = result;
  await insertImportRun(
    db,
    {
      id: newId(),
      change_set_id: changeSetId ?? '',
      at: now.toISOString(),
      member_id: memberId,
      file_name: basename(path),
      source: 'json',
      preset: '',
      record_kind: '',
      created: counts.created,
      updated: counts.updated,
      skipped: counts.skipped,
      rejected: 0,
      new_organizations: counts.newOrganizations,
    },
    [],
  );
  context.publish([...everyFeature, { feature: 'imports', ids: [] }]);
  return result;
}
