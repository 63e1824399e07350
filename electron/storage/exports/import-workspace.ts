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
import { countKnown, matchFilePartners, partnersOf } from './match-workspace-file.ts';
import { openWorkspaceFile } from './read-workspace-file.ts';

/** Rows of one transaction: about 40 ms of work. */
const partSize = 200;

/** What a whole-workspace file would bring; nothing is written. */
export async function checkWorkspaceFile(
  context: StorageContext,
  path: string,
  job: JobHandle,
): Promise<WorkspaceFileReport> {
  const file = await openWorkspaceFile(path, job.signal);
  const db = workspaceDb(context);
  const matches = await matchFilePartners(db, file, job);
  const lists: WorkspaceFileReport['lists'] = [];
  for (const table of readableTables) {
    const rows = file.countOf(table.name);
    if (rows === 0) continue;
    const known = await countKnown(db.read, table, file, job);
    const matched = table.name === 'people' || table.name === 'organizations' ? matches[table.name].size : 0;
    lists.push({ name: table.name, rows, known, matched });
  }
  return { name: basename(path), lists };
}

/** Reads a whole-workspace file into the open workspace as one step; who is here already is recognised, and gets what is missing. */
export async function importWorkspace(context: StorageContext, path: string, job: JobHandle): Promise<ImportResult> {
  const file = await openWorkspaceFile(path, job.signal);
  const db = workspaceDb(context);
  const matches = await matchFilePartners(db, file, job);
  const total = readableTables.reduce((sum, table) => sum + file.countOf(table.name), 0);
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
      const matched = matches[kind];
      for (const [fileId, recordId] of matched) same.set(fileId, recordId);
      if (matched.size === 0) continue;
      for await (const rows of file.rows(kind, partSize)) {
        const part = partnersOf(kind, rows).flatMap(({ id, state }) => {
          const recordId = matched.get(id);
          return recordId === undefined ? [] : [{ fileId: id, recordId, state }];
        });
        if (part.length > 0) updated += await step.bare((writer) => fillPartners(writer, kind, part));
        await job.pause();
      }
    }
    for (const table of readableTables) {
      for await (const part of file.rows(table.name, partSize)) {
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
