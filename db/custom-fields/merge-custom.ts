import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { chosenIds } from '#shared/domain/custom-fields/values.ts';
import type { MergeChoice } from '#shared/domain/merges/merge-fields.ts';

import type { MergeMove } from '../merges/plan-merge.ts';
import type { LinkedRows } from '../merges/plan-moves.ts';
import type { AnyRow } from '../rows.ts';

/**
 * The moves of a merge with a choice for each custom field: the value of the record that stays counts, a blank gives way, and several
 * choices come together, unless somebody chose otherwise.
 */
export async function withCustomChoices(
  rows: LinkedRows,
  moves: readonly MergeMove[],
  keptId: string,
  otherId: string,
  choose: (column: string) => MergeChoice | undefined,
): Promise<MergeMove[]> {
  const ours = await valuesByField(rows, keptId);
  const theirs = await valuesByField(rows, otherId);
  const result = moves.map((move): MergeMove => {
    const isBlankChosen = isValueOf(move, otherId) && choose(columnOf(move.before)) === 'kept';
    return isBlankChosen ? { ...move, after: null } : move;
  });
  for (const [fieldId, row] of ours) {
    const other = theirs.get(fieldId);
    const isList = row['kind'] === 'multi-choice' && other?.['kind'] === 'multi-choice';
    const choice = choose(columnOf(row)) ?? (isList ? 'both' : 'kept');
    if (choice === 'kept' || (choice === 'both' && !isList)) continue;
    if (other === undefined) result.push({ table: 'custom_values', before: row, after: null });
    else result.push({ table: 'custom_values', before: row, after: { ...row, ...mergedColumns(row, other, choice) } });
  }
  return result;
}

function mergedColumns(row: AnyRow, other: AnyRow, choice: MergeChoice): AnyRow {
  if (choice === 'other') return { kind: other['kind'], value: other['value'], partner_id: other['partner_id'] };
  const ids = new Set([...chosenIds(String(row['value'])), ...chosenIds(String(other['value']))]);
  return { value: JSON.stringify([...ids]) };
}

async function valuesByField(rows: LinkedRows, recordId: string): Promise<Map<string, AnyRow>> {
  const found = await rows.of('custom_values', 'record_id', recordId);
  return new Map(found.map((row) => [String(row['field_id']), row]));
}

function isValueOf(move: MergeMove, recordId: string): boolean {
  return move.table === 'custom_values' && move.before['record_id'] === recordId;
}

function columnOf(row: AnyRow): string {
  return customColumn(String(row['field_id']));
}
