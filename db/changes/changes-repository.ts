import type { ChangeSet, RecordChange } from '#shared/contract/changes.ts';
import type { RecordType } from '#shared/domain/records/record-types.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { customChanges } from '../custom-fields/value-history.ts';
import { mergedIds } from '../merges/merges-repository.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { ChangeRow, ChangeSetRow } from '../schema/changes.ts';
import { isLoggedTable, type LoggedTableName } from '../tables.ts';
import { typeOfTable } from './changed-types.ts';
import { fieldChanges } from './field-words.ts';

/** The workspace's history, newest first. */
export async function listChangeSets(
  db: DbReader,
  page: { cursor: number | null; limit: number },
): Promise<{ changeSets: ChangeSet[]; nextCursor: number | null }> {
  let query = db
    .selectFrom('change_sets')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(page.limit + 1);
  if (page.cursor !== null) query = query.where('seq', '<', page.cursor);
  const rows = await query.execute();
  const shown = rows.slice(0, page.limit);
  return {
    changeSets: shown.map(changeSetOf),
    nextCursor: rows.length > page.limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}

/** The step that an undo would take back: the last one that is done. */
export async function nextUndo(db: DbReader): Promise<ChangeSetRow | undefined> {
  return db
    .selectFrom('change_sets')
    .selectAll()
    .where('state', '=', 'done')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The step that a redo would do again: the earliest that was taken back since the last new step, which ends the chain. */
export async function nextRedo(db: DbReader): Promise<ChangeSetRow | undefined> {
  return db
    .selectFrom('change_sets')
    .selectAll()
    .where('state', '=', 'undone')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
}

/** One step by its id. Fails with `notFound`. */
export async function getChangeSet(db: DbReader, id: string): Promise<ChangeSetRow> {
  const row = await db.selectFrom('change_sets').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'changes', id });
  return row;
}

/** What happened to a record and to the rows that belong to it, newest first. */
export async function changesOfRecord(
  db: DbReader,
  record: { type: RecordType; id: string },
  page: { cursor: number | null; limit: number },
): Promise<{ changes: RecordChange[]; nextCursor: number | null }> {
  // What became of the records that were merged into this one is part of its story.
  const ids = [record.id, ...(await mergedIds(db, record.id))];
  const keys = [...ids, ...(await Promise.all(ids.map((id) => belongings(db, id)))).flat()];
  let query = db
    .selectFrom('changes')
    .selectAll()
    .where('row_key', 'in', keys)
    .orderBy('id', 'desc')
    .limit(page.limit + 1);
  if (page.cursor !== null) query = query.where('id', '<', page.cursor);
  const rows = await query.execute();
  const shown = rows.slice(0, page.limit);
  return {
    changes: await describe(db, shown),
    nextCursor: rows.length > page.limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The rows that a step touched, in words; at most 200. */
export async function changesOfStep(db: DbReader, step: ChangeSetRow): Promise<RecordChange[]> {
  const rows = await db
    .selectFrom('changes')
    .selectAll()
    .where('step', '=', step.seq)
    .where('id', '>=', step.first_change)
    .where('id', '<=', step.last_change)
    .orderBy('id')
    .limit(200)
    .execute();
  return describe(db, rows);
}

/** One change and the table and columns that it names, for setting a field back. Fails with `notFound`. */
export async function getChange(
  db: DbReader,
  id: number,
): Promise<{ table: LoggedTableName; rowKey: string; before: Readonly<Record<string, unknown>> }> {
  const row = await db.selectFrom('changes').selectAll().where('id', '=', id).where('op', '=', 'u').executeTakeFirst();
  if (row === undefined || !isLoggedTable(row.table_name))
    throw new AppError('notFound', { type: 'changes', id: String(id) });
  const before: unknown = JSON.parse(row.before);
  return {
    table: row.table_name,
    rowKey: row.row_key,
    before: typeof before === 'object' && before !== null ? { ...before } : {},
  };
}

/** A step as screens know it; one that was taken back and left behind by a new step is still an undone one. */
export function changeSetOf(row: ChangeSetRow): ChangeSet {
  const state =
    row.state === 'left' ? 'undone' : row.state === 'done' || row.state === 'undone' ? row.state : 'running';
  return {
    id: row.id,
    seq: row.seq,
    at: row.at,
    memberId: row.member_id || null,
    command: row.command,
    summary: row.summary,
    state,
    count: row.count,
  };
}

/** Keys of the rows that are part of a record: its roles and its tags, those of now and those that were removed. */
async function belongings(db: DbReader, id: string): Promise<string[]> {
  const roles = await db
    .selectFrom('roles')
    .select('id')
    .where((where) => where.or([where('person_id', '=', id), where('organization_id', '=', id)]))
    .execute();
  // Tag links have the record's id as the first part of their key: a range finds the removed ones too.
  const links = await db
    .selectFrom('changes')
    .select('row_key')
    .distinct()
    .where('row_key', '>', `${id}/`)
    .where('row_key', '<', `${id}0`)
    .limit(200)
    .execute();
  const ties = await db
    .selectFrom('relationships')
    .select('id')
    .where((where) => where.or([where('from_id', '=', id), where('to_id', '=', id)]))
    .execute();
  const ratings = await db.selectFrom('assessments').select('id').where('record_id', '=', id).limit(500).execute();
  const terms = await db
    .selectFrom('seat_terms')
    .select('id')
    .where((where) =>
      where.or([where('seat_id', '=', id), where('person_id', '=', id), where('organization_id', '=', id)]),
    )
    .execute();
  const commitments = await db.selectFrom('commitments').select('id').where('record_id', '=', id).execute();
  const words = await wordParts(db, id);
  return [...roles, ...ties, ...ratings, ...terms, ...commitments, ...words]
    .map((row) => row.id)
    .concat(links.map((row) => row.row_key));
}

/** The parts of a message, an audience or an objection. */
async function wordParts(db: DbReader, id: string): Promise<{ id: string }[]> {
  const points = await db.selectFrom('proof_points').select('id').where('box_id', '=', id).execute();
  const members = await db.selectFrom('segment_members').select('id').where('segment_id', '=', id).limit(500).execute();
  const parts: { id: string }[] = [...points, ...members];
  for (const table of ['objection_holders', 'objection_replies', 'rehearsals'] as const)
    parts.push(...(await db.selectFrom(table).select('id').where('objection_id', '=', id).limit(500).execute()));
  return parts;
}

async function describe(db: DbReader, rows: readonly ChangeRow[]): Promise<RecordChange[]> {
  const steps = await db
    .selectFrom('change_sets')
    .selectAll()
    .where('seq', 'in', [...new Set(rows.map((row) => row.step))])
    .execute();
  const stepBySeq = new Map(steps.map((step) => [step.seq, step]));
  const custom = await customChanges(db, rows);
  const named = rows.flatMap((row) => {
    const type = custom.get(row.id)?.type ?? (isLoggedTable(row.table_name) ? typeOfTable[row.table_name] : undefined);
    return type === undefined ? [] : [{ row, type, id: recordIdOf(row) }];
  });
  const labels = await recordLabels(db, named);
  const words = await fieldChanges(db, rows);
  return named.flatMap(({ row, type, id }) => {
    const step = stepBySeq.get(row.step);
    if (step === undefined) return [];
    // A value that came or went is a change of the record that has it.
    const value = custom.get(row.id);
    const kind = value !== undefined || row.op === 'u' ? 'updated' : row.op === 'i' ? 'created' : 'removed';
    return [
      {
        id: row.id,
        changeSet: changeSetOf(step),
        kind,
        record: labels.get(id) ?? { type, id, label: '', isRestricted: false },
        fields: value?.fields ?? words.get(row.id) ?? [],
        canRevert: kind === 'updated' && step.state === 'done',
      },
    ] as const;
  });
}

/** Links are named by what they link: a tag, or an interaction. */
function recordIdOf(row: ChangeRow): string {
  const [first = '', second] = row.row_key.split('/');
  return row.table_name === 'record_tags' ? (second ?? first) : first;
}
