import { AppError } from '#shared/errors.ts';
import { mergedValue, usualChoice, type MergeChoice } from '#shared/domain/merges/merge-fields.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectRows, type AnyRow } from '../rows.ts';
import { rowKey, type LoggedTableName } from '../tables.ts';
import { mergeColumns } from './merge-columns.ts';
import { notWithItself, oneOfEach, partnerLinks } from './partner-links.ts';

export type PartnerType = 'people' | 'organizations';

/** A row that pointed at the other record: what it becomes, or null where the record that stays has the like already. */
export interface MergeMove {
  readonly table: LoggedTableName;
  readonly before: AnyRow;
  readonly after: AnyRow | null;
}

/** What a merge will do: nothing is written yet. Preview and merge both come from here. */
export interface MergePlan {
  readonly type: PartnerType;
  readonly kept: AnyRow;
  readonly other: AnyRow;
  /** Columns of the record that stays that change, as they will be. */
  readonly patch: Readonly<Record<string, string | number>>;
  readonly moves: readonly MergeMove[];
}

/** Plans to merge one record into another. Fails with `notFound`, or `invalid` for a record with itself. */
export async function planMerge(
  db: DbReader,
  input: {
    readonly type: PartnerType;
    readonly keptId: string;
    readonly otherId: string;
    readonly choices: Readonly<Record<string, MergeChoice>>;
  },
): Promise<MergePlan> {
  const { type, keptId, otherId } = input;
  if (keptId === otherId) throw new AppError('invalid', { field: 'otherIds', reason: 'sameRecord' });
  const kept = await demandLive(db, type, keptId);
  const other = await demandLive(db, type, otherId);
  return {
    type,
    kept,
    other,
    patch: patchOf(type, kept, other, input.choices),
    moves: await movesOf(db, type, keptId, otherId),
  };
}

function patchOf(
  type: PartnerType,
  kept: AnyRow,
  other: AnyRow,
  choices: Readonly<Record<string, MergeChoice>>,
): Record<string, string | number> {
  const patch: Record<string, string | number> = {};
  for (const [column, kind] of Object.entries(mergeColumns[type])) {
    const [ours, theirs] = [ownValue(kept, column), ownValue(other, column)];
    const merged = mergedValue(kind, ours, theirs, choices[column] ?? usualChoice(kind, ours, theirs));
    if (merged !== ours) patch[column] = merged;
  }
  return patch;
}

async function movesOf(db: DbReader, type: PartnerType, keptId: string, otherId: string): Promise<MergeMove[]> {
  const found = new Map<string, { table: LoggedTableName; row: AnyRow }>();
  for (const { table, column } of partnerLinks(type))
    for (const row of await rowsWith(db, table, column, otherId))
      found.set(`${table} ${rowKey(table, row)}`, { table, row });
  const moves: MergeMove[] = [];
  const taken = new Map<LoggedTableName, Set<string>>();
  for (const { table, row } of found.values()) {
    const after = sorted(table, renamed(type, table, row, keptId, otherId));
    const same = oneOfEach[table];
    if (same === undefined) {
      moves.push({ table, before: row, after });
      continue;
    }
    const known = taken.get(table) ?? (await keysOf(db, type, table, same, keptId));
    taken.set(table, known);
    const key = keyOf(after, same);
    const [one, two] = notWithItself[table] ?? [];
    const isWithItself = one !== undefined && two !== undefined && after[one] === after[two];
    moves.push({ table, before: row, after: known.has(key) || isWithItself ? null : after });
    known.add(key);
  }
  return withOnePrimaryRole(
    moves,
    await rowsWith(db, 'roles', type === 'people' ? 'person_id' : 'organization_id', keptId),
  );
}

/** Somebody has one main role: that of the record that stays. */
function withOnePrimaryRole(moves: readonly MergeMove[], keptRoles: readonly AnyRow[]): MergeMove[] {
  const hasMain = new Set(keptRoles.filter((role) => role['is_primary'] === 1).map((role) => role['person_id']));
  return moves.map((move) =>
    move.table === 'roles' && move.after?.['is_primary'] === 1 && hasMain.has(move.after['person_id'])
      ? { ...move, after: { ...move.after, is_primary: 0 } }
      : move,
  );
}

/** The row with the record that stays in every place of the other one. */
function renamed(type: PartnerType, table: LoggedTableName, row: AnyRow, keptId: string, otherId: string): AnyRow {
  const columns = partnerLinks(type).filter((link) => link.table === table);
  return {
    ...row,
    ...Object.fromEntries(columns.flatMap(({ column }) => (row[column] === otherId ? [[column, keptId]] : []))),
  };
}

/** The two of a pair stand in the order of their ids. */
function sorted(table: LoggedTableName, row: AnyRow): AnyRow {
  if (table !== 'duplicate_dismissals') return row;
  const [left, right] = [String(row['left_id']), String(row['right_id'])].toSorted();
  return { ...row, left_id: left, right_id: right };
}

async function keysOf(
  db: DbReader,
  type: PartnerType,
  table: LoggedTableName,
  same: readonly string[],
  keptId: string,
): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const link of partnerLinks(type))
    if (link.table === table)
      for (const row of await rowsWith(db, table, link.column, keptId)) keys.add(keyOf(row, same));
  return keys;
}

function keyOf(row: AnyRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]));
}

async function rowsWith(db: DbReader, table: LoggedTableName, column: string, id: string): Promise<AnyRow[]> {
  // The table and column come from the registry, which the builder's types cannot follow.
  return db
    .selectFrom(table as 'notes')
    .selectAll()
    .where(db.dynamic.ref<'record_id'>(column), '=', id)
    .execute();
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
