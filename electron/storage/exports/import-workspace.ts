import { readFile } from 'node:fs/promises';

import { beginLongStep } from '#db/changes/record-step.ts';
import { readableTables, writeImportedRows, type SameRecords } from '#db/exports/write-import.ts';
import { AppError } from '#shared/errors.ts';
import type { ImportResult } from '#shared/contract/imports.ts';

import { everyFeature, workspaceDb, type StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { workspaceFormat } from './export-workspace.ts';

/** Rows of one transaction: about 40 ms of work. */
const partSize = 200;

/** Reads a whole-workspace file into the open workspace as one step; what is here already stays as it is. */
export async function importWorkspace(context: StorageContext, path: string, job: JobHandle): Promise<ImportResult> {
  const file = await readWorkspaceFile(path);
  const db = workspaceDb(context);
  const total = readableTables.reduce((sum, table) => sum + listOf(file, table.name).length, 0);
  const step = await beginLongStep(db, {
    name: 'imports.workspace',
    memberId: context.open.workspace?.meId ?? '',
    now: context.clock(),
  });
  const same: SameRecords = new Map();
  let created = 0;
  let newOrganizations = 0;
  let done = 0;
  try {
    for (const table of readableTables) {
      const rows = listOf(file, table.name);
      for (let start = 0; start < rows.length; start += partSize) {
        const part = rows.slice(start, start + partSize);
        const written = await step.part((writer) => writeImportedRows(writer, table, part, same));
        created += written;
        if (table.name === 'organizations') newOrganizations += written;
        done += part.length;
        job.report('writing', done, total);
        await job.pause();
      }
    }
  } catch (error) {
    await step.abandon();
    throw error;
  }
  const isChanged = await step.finish(`Brought in ${created} records from a workspace file`);
  context.publish(everyFeature);
  return {
    changeSetId: isChanged ? step.changeSetId : null,
    created,
    updated: 0,
    skipped: total - created,
    rejected: 0,
    newOrganizations,
  };
}

async function readWorkspaceFile(path: string): Promise<Readonly<Record<string, unknown>>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new AppError(
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'fileMissing' : 'fileDenied',
      { path },
      { cause: error },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new AppError('fileWrongKind', { path, seems: 'text' }, { cause: error });
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== workspaceFormat.format)
    throw new AppError('fileWrongKind', { path, seems: 'json' });
  const version = 'version' in value ? Number(value.version) : 0;
  if (version > workspaceFormat.version)
    throw new AppError('fileNewer', { path, fileVersion: version, appVersion: workspaceFormat.version });
  return { ...value };
}

function listOf(file: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = file[name] ?? [];
  if (!Array.isArray(list)) throw new AppError('invalid', { field: name, reason: 'notAList' });
  return list;
}
