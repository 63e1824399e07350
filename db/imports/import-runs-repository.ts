import { z } from 'zod';

import type { ImportReject, ImportRun } from '#shared/contract/import-runs.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { ImportRunRow } from '../schema/imports.ts';
import type { WorkspaceDb } from '../workspace-db.ts';

/** How many imports the list shows. */
const shownRuns = 200;

const rejectsSchema = z.array(z.object({ line: z.number(), reason: z.string(), cells: z.array(z.string()) }));

/** Writes down that an import was carried out; no step of the history. */
export async function insertImportRun(
  db: WorkspaceDb,
  run: Omit<ImportRunRow, 'rejects' | 'taken_back_at' | 'taken_back_by' | 'kept'>,
  rejects: readonly ImportReject[],
): Promise<void> {
  await db.write
    .insertInto('import_runs')
    .values({ ...run, rejects: JSON.stringify(rejects), taken_back_at: '', taken_back_by: '', kept: 0 })
    .execute();
}

/** The imports of the workspace, newest first, and whether each still stands. */
export async function listImportRuns(db: DbReader): Promise<ImportRun[]> {
  const rows = await db
    .selectFrom('import_runs')
    .leftJoin('change_sets as made', 'made.id', 'import_runs.change_set_id')
    .leftJoin('change_sets as back', 'back.id', 'import_runs.taken_back_by')
    .leftJoin('members', 'members.id', 'import_runs.member_id')
    .selectAll('import_runs')
    .select(['made.state as made_state', 'back.state as back_state', 'members.name as member_name'])
    .orderBy('import_runs.at', 'desc')
    .orderBy('import_runs.id', 'desc')
    .limit(shownRuns)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    memberName: row.member_name ?? '',
    fileName: row.file_name,
    source: row.source,
    preset: row.preset,
    recordKind: row.record_kind,
    created: row.created,
    updated: row.updated,
    skipped: row.skipped,
    rejected: row.rejected,
    newOrganizations: row.new_organizations,
    keptRejects: rejectsOf(row).length,
    kept: row.back_state === 'done' ? row.kept : 0,
    state: stateOf(row.change_set_id, row.made_state, row.back_state),
  }));
}

/** One import. Fails with `notFound`. */
export async function getImportRun(db: DbReader, id: string): Promise<ImportRunRow> {
  const row = await db.selectFrom('import_runs').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'imports', id });
  return row;
}

/** Whether an import can be taken back now: it changed something, and that was not undone. */
export async function isInForce(db: DbReader, run: ImportRunRow): Promise<boolean> {
  const rows = await db
    .selectFrom('change_sets')
    .select(['id', 'state'])
    .where('id', 'in', [run.change_set_id, run.taken_back_by])
    .execute();
  const stateOfStep = (id: string) => rows.find((row) => row.id === id)?.state ?? null;
  return stateOf(run.change_set_id, stateOfStep(run.change_set_id), stateOfStep(run.taken_back_by)) === 'in';
}

/** Notes that an import was taken back, by which step, and how many records stayed. */
export async function markTakenBack(
  db: WorkspaceDb,
  id: string,
  facts: { readonly at: string; readonly changeSetId: string; readonly kept: number },
): Promise<void> {
  await db.write
    .updateTable('import_runs')
    .set({ taken_back_at: facts.at, taken_back_by: facts.changeSetId, kept: facts.kept })
    .where('id', '=', id)
    .execute();
}

/** The rejected rows that were kept with an import. */
export function rejectsOf(run: ImportRunRow): ImportReject[] {
  const parsed = rejectsSchema.safeParse(JSON.parse(run.rejects));
  return parsed.success ? parsed.data : [];
}

/** Forgets the rejected rows of an import: they may tell of people who are no records here. */
export async function forgetRejects(db: WorkspaceDb, id: string): Promise<void> {
  await db.write.updateTable('import_runs').set({ rejects: '[]' }).where('id', '=', id).execute();
}

function stateOf(changeSetId: string, made: string | null, back: string | null): ImportRun['state'] {
  if (changeSetId === '') return 'nothing';
  if (back === 'done') return 'takenBack';
  // A step that the history does not hold any more cannot be taken back.
  if (made === null) return 'old';
  return made === 'done' ? 'in' : 'undone';
}
