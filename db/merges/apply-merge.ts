import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { AnyRow } from '../rows.ts';
import { loggedTables, rowKey, type LoggedTableName } from '../tables.ts';
import type { MergeMove, MergePlan } from './plan-merge.ts';

/** Does what plans say and remembers each, so that they can be taken apart at any later time. Answers the ids of the merges. */
export async function applyMerge(writer: StepWriter, plans: readonly MergePlan[]): Promise<string[]> {
  const ids: string[] = [];
  for (const plan of plans) ids.push(await applyOne(writer, plan));
  return ids;
}

async function applyOne(writer: StepWriter, plan: MergePlan): Promise<string> {
  const keptId = String(plan.kept['id']);
  for (const { table, before, after } of plan.moves) await replaceRow(writer, table, before, after);
  await writer.update(plan.type, keptId, plan.patch);
  await writer.remove(plan.type, [String(plan.other['id'])]);
  const columns = Object.keys(plan.patch);
  const id = newId();
  await writer.insert('merges', [
    {
      id,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      record_type: plan.type,
      kept_id: keptId,
      other_id: String(plan.other['id']),
      other_name: String(plan.other['name']),
      other_row: JSON.stringify(plan.other),
      fields_before: JSON.stringify(Object.fromEntries(columns.map((column) => [column, plan.kept[column]]))),
      fields_after: JSON.stringify(plan.patch),
      moves: JSON.stringify(plan.moves.map(slim)),
      member_id: writer.memberId,
    },
  ]);
  return id;
}

/** What it takes to move a row back: where it stood and where it stands. Its other columns are its own and stay out of here. */
function slim({ table, before, after }: MergeMove): MergeMove {
  if (after === null) return { table, before, after };
  const columns = [
    ...new Set([
      ...loggedTables[table].key,
      ...Object.keys(after).filter((column) => before[column] !== after[column]),
    ]),
  ];
  const only = (row: AnyRow): AnyRow => Object.fromEntries(columns.map((column) => [column, row[column]]));
  return { table, before: only(before), after: only(after) };
}

/** Puts a row in the place of another one, or nothing; a row whose key changes is removed and made anew. */
export async function replaceRow(
  writer: StepWriter,
  table: LoggedTableName,
  before: AnyRow,
  after: AnyRow | null,
): Promise<void> {
  const key = rowKey(table, before);
  if (after === null) {
    await writer.remove(table, [key]);
    return;
  }
  if (rowKey(table, after) === key) {
    await writer.update(table, key, changedColumns(table, before, after));
    return;
  }
  await writer.remove(table, [key]);
  // A row of this table, read from it and with other values of the same kinds.
  await writer.insert(table, [after as never]);
}

/** Only what differs: a row may have been changed since in its other columns. */
function changedColumns(table: LoggedTableName, before: AnyRow, after: AnyRow): AnyRow {
  const kept = new Set([...loggedTables[table].key, 'version', 'created_at', 'updated_at']);
  return Object.fromEntries(
    Object.entries(after).filter(([column, value]) => !kept.has(column) && before[column] !== value),
  );
}
