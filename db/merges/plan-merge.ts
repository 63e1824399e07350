import { AppError } from '#shared/errors.ts';
import { mergedValue, usualChoice, type MergeChoice } from '#shared/domain/merges/merge-fields.ts';

import { withCustomChoices } from '../custom-fields/merge-custom.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectRows, type AnyRow } from '../rows.ts';
import type { LoggedTableName } from '../tables.ts';
import { mergeColumns } from './merge-columns.ts';
import { linkedRows, planMoves } from './plan-moves.ts';

export type PartnerType = 'people' | 'organizations';

/** A row that pointed at the other record: what it becomes, or null where the record that stays has the like already. */
export interface MergeMove {
  readonly table: LoggedTableName;
  readonly before: AnyRow;
  readonly after: AnyRow | null;
}

/** What merging one record into another will do. */
export interface MergePlan {
  readonly type: PartnerType;
  /** As the plans before in a chain leave it. */
  readonly kept: AnyRow;
  readonly other: AnyRow;
  /** Columns of the record that stays that change, as they will be. */
  readonly patch: Readonly<Record<string, string | number>>;
  readonly moves: readonly MergeMove[];
}

/** Which records become one. */
export interface MergeInput {
  readonly type: PartnerType;
  readonly keptId: string;
  readonly otherIds: readonly string[];
  /** By column: the id of the record whose value counts, or "both". What is left out gets the usual value. */
  readonly choices: Readonly<Record<string, string>>;
}

/**
 * Plans to merge records into one, the first of the others first. Nothing is written yet: preview and merge both come from here.
 * Fails with `notFound`, `invalid` for a record with itself or a choice of a record that is not among them.
 */
export async function planMerge(db: DbReader, input: MergeInput): Promise<MergePlan[]> {
  const { type, keptId, otherIds, choices } = input;
  const ids = [keptId, ...otherIds];
  if (new Set(ids).size < ids.length) throw new AppError('invalid', { field: 'otherIds', reason: 'sameRecord' });
  for (const [column, choice] of Object.entries(choices))
    if (choice !== 'both' && !ids.includes(choice))
      throw new AppError('invalid', { field: column, reason: 'notAmongThem' });
  const rows = linkedRows(db);
  const plans: MergePlan[] = [];
  let kept = await demandLive(db, type, keptId);
  for (const otherId of otherIds) {
    const other = await demandLive(db, type, otherId);
    const patch = patchOf(type, kept, other, (column) => choiceOf(choices[column], otherId));
    const linked = await planMoves(rows, type, keptId, otherId);
    const moves = await withCustomChoices(rows, linked, keptId, otherId, (column) =>
      choiceOf(choices[column], otherId),
    );
    plans.push({ type, kept, other, patch, moves });
    rows.move(moves);
    kept = withPatch(kept, patch);
  }
  return plans;
}

function withPatch(row: AnyRow, patch: AnyRow): AnyRow {
  return { ...row, ...patch };
}

/** The choice among many as one between the record that stays and the next: what a later one is to give is kept until then. */
function choiceOf(choice: string | undefined, otherId: string): MergeChoice | undefined {
  if (choice === undefined || choice === 'both') return choice;
  return choice === otherId ? 'other' : 'kept';
}

function patchOf(
  type: PartnerType,
  kept: AnyRow,
  other: AnyRow,
  choose: (column: string) => MergeChoice | undefined,
): Record<string, string | number> {
  const patch: Record<string, string | number> = {};
  for (const [column, kind] of Object.entries(mergeColumns[type])) {
    const [ours, theirs] = [ownValue(kept, column), ownValue(other, column)];
    const merged = mergedValue(kind, ours, theirs, choose(column) ?? usualChoice(kind, ours, theirs));
    if (merged !== ours) patch[column] = merged;
  }
  return patch;
}

async function demandLive(db: DbReader, type: PartnerType, id: string): Promise<AnyRow> {
  const [row] = await selectRows(db, type, [id]);
  if (row === undefined || row['deleted_at'] !== '') throw new AppError('notFound', { type, id });
  return row;
}

/** The value of an own column; those of partners hold text or a number. */
export function ownValue(row: AnyRow, column: string): string | number {
  const value = row[column];
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}
