import { withoutBrought } from '#shared/domain/merges/merge-fields.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { selectRows, type AnyRow } from '../rows.ts';
import { isLoggedTable, rowKey } from '../tables.ts';
import type { MergeRow } from '../schema/duplicates.ts';
import { replaceRow } from './apply-merge.ts';
import { mergeColumns } from './merge-columns.ts';
import type { MergeMove, PartnerType } from './plan-merge.ts';

/** What taking a merge apart did. */
export interface UnmergeReport {
  readonly otherId: string;
  readonly otherName: string;
  /** How many links went back to the record that came back. */
  readonly movedBack: number;
  /** Links that were removed or pointed elsewhere since: they stay as they are. */
  readonly changedSince: number;
  /** Columns of the record that stayed that were changed since: they keep what they hold now. */
  readonly keptFields: readonly string[];
}

/**
 * Gives back both records of a merge, each with its own links; what was added since stays with the one that stayed.
 * Fails with `notFound`, `invalid` with `mergedAgain` when that one was itself merged into another since, or `otherIsBack`.
 */
export async function unmerge(writer: StepWriter, id: string): Promise<UnmergeReport> {
  const row = await writer.trx.selectFrom('merges').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'merges', id });
  const type: PartnerType = row.record_type === 'people' ? 'people' : 'organizations';
  const kept = await demandKept(writer, type, row);
  // A file that was read in may have brought it back.
  if ((await selectRows(writer.trx, type, [row.other_id])).length > 0)
    throw new AppError('invalid', { field: 'id', reason: 'otherIsBack' });
  // A row of this table, as it was when the records were merged.
  await writer.insert(type, [{ ...emptyOf(kept), ...rowOf(row.other_row) } as never], { hasOwnMoves: true });
  let movedBack = 0;
  let changedSince = 0;
  for (const move of movesOf(row.moves).toReversed()) {
    if (await moveBack(writer, move)) movedBack++;
    else changedSince++;
  }
  const keptFields = await restoreFields(writer, type, kept, row);
  await writer.remove('merges', [id]);
  return { otherId: row.other_id, otherName: row.other_name, movedBack, changedSince, keptFields };
}

/** Whether the row went back: it is where the merge put it, or the merge had taken it out. */
async function moveBack(writer: StepWriter, { table, before, after }: MergeMove): Promise<boolean> {
  if (after === null) {
    const [there] = await selectRows(writer.trx, table, [rowKey(table, before)]);
    if (there !== undefined) return false;
    await writer.insert(table, [before as never]);
    return true;
  }
  const [now] = await selectRows(writer.trx, table, [rowKey(table, after)]);
  if (now === undefined) return false;
  const moved = Object.keys(after).filter((column) => before[column] !== after[column]);
  if (moved.some((column) => now[column] !== after[column])) return false;
  const back = { ...now, ...Object.fromEntries(moved.map((column) => [column, before[column]])) };
  await replaceRow(writer, table, now, back);
  return true;
}

/** Sets back what the merge changed; what was changed since stays. Answers the columns that stay as they are. */
async function restoreFields(writer: StepWriter, type: PartnerType, kept: AnyRow, row: MergeRow): Promise<string[]> {
  const [before, after] = [rowOf(row.fields_before), rowOf(row.fields_after)];
  const patch: Record<string, unknown> = {};
  const stay: string[] = [];
  for (const [column, value] of Object.entries(before)) {
    const now = kept[column];
    const kind = mergeColumns[type][column];
    const isList = kind === 'list' || kind === 'phones';
    if (now === after[column]) patch[column] = value;
    // Of a list that grew since, only what the merge brought goes.
    else if (isList) patch[column] = withoutBrought(String(value), String(after[column]), String(now));
    else stay.push(column);
  }
  await writer.update(type, row.kept_id, patch);
  return stay;
}

async function demandKept(writer: StepWriter, type: PartnerType, row: MergeRow): Promise<AnyRow> {
  const [kept] = await selectRows(writer.trx, type, [row.kept_id]);
  if (kept !== undefined) return kept;
  const later = await writer.trx
    .selectFrom('merges')
    .select(['id', 'kept_id'])
    .where('other_id', '=', row.kept_id)
    .executeTakeFirst();
  if (later === undefined) throw new AppError('notFound', { type, id: row.kept_id });
  throw new AppError('invalid', { field: 'id', reason: 'mergedAgain', value: later.id });
}

/** Columns that came into the table since the merge hold what a new record has. */
function emptyOf(kept: AnyRow): AnyRow {
  return Object.fromEntries(
    Object.entries(kept).map(([column, value]) => [column, typeof value === 'number' ? 0 : '']),
  );
}

function rowOf(text: string): AnyRow {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The moves as `applyMerge` wrote them. */
function movesOf(text: string): MergeMove[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) return [];
  return value.filter(
    (move: { table?: unknown }): move is MergeMove => typeof move.table === 'string' && isLoggedTable(move.table),
  );
}
