import type { DbReader } from '../dialects/dialect.ts';
import type { AnyRow } from '../rows.ts';
import { rowKey, type LoggedTableName } from '../tables.ts';
import { notWithItself, oneOfEach, partnerLinks } from './partner-links.ts';
import type { MergeMove, PartnerType } from './plan-merge.ts';

/** The rows that point at partners, as the merges planned so far leave them. */
export interface LinkedRows {
  /** Rows of a table with a partner in a column. */
  of(table: LoggedTableName, column: string, id: string): Promise<AnyRow[]>;
  /** From here on rows are as these moves leave them. */
  move(moves: readonly MergeMove[]): void;
}

/** Reads rows from the database and lays over them what merges before in a chain do: nothing is written for a plan. */
export function linkedRows(db: DbReader): LinkedRows {
  /** By table and key; null where a row is taken out or stands under another key now. */
  const changed = new Map<string, { table: LoggedTableName; row: AnyRow | null }>();
  return {
    async of(table, column, id) {
      // The table and column come from the registry, which the builder's types cannot follow.
      const stored: AnyRow[] = await db
        .selectFrom(table as 'notes')
        .selectAll()
        .where(db.dynamic.ref<'record_id'>(column), '=', id)
        .execute();
      if (changed.size === 0) return stored;
      const here = [...changed.values()].flatMap((each) =>
        each.table === table && each.row !== null ? [each.row] : [],
      );
      return [
        ...stored.filter((row) => !changed.has(placeOf(table, row))),
        ...here.filter((row) => row[column] === id),
      ];
    },
    move(moves) {
      for (const { table, before, after } of moves) {
        changed.set(placeOf(table, before), { table, row: null });
        if (after !== null) changed.set(placeOf(table, after), { table, row: after });
      }
    },
  };
}

/** What becomes of each row that points at the record that goes. */
export async function planMoves(
  rows: LinkedRows,
  type: PartnerType,
  keptId: string,
  otherId: string,
): Promise<MergeMove[]> {
  const found = new Map<string, { table: LoggedTableName; row: AnyRow }>();
  for (const { table, column } of partnerLinks(type))
    for (const row of await rows.of(table, column, otherId)) found.set(placeOf(table, row), { table, row });
  const moves: MergeMove[] = [];
  const taken = new Map<LoggedTableName, Set<string>>();
  for (const { table, row } of found.values()) {
    const after = sorted(table, renamed(type, table, row, keptId, otherId));
    const same = oneOfEach[table];
    if (same === undefined) {
      moves.push({ table, before: row, after });
      continue;
    }
    const known = taken.get(table) ?? (await keysOf(rows, type, table, same, keptId));
    taken.set(table, known);
    const key = keyOf(after, same);
    const [one, two] = notWithItself[table] ?? [];
    const isWithItself = one !== undefined && two !== undefined && after[one] === after[two];
    moves.push({ table, before: row, after: known.has(key) || isWithItself ? null : after });
    known.add(key);
  }
  return withOnePrimaryRole(moves, await rows.of('roles', type === 'people' ? 'person_id' : 'organization_id', keptId));
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
  rows: LinkedRows,
  type: PartnerType,
  table: LoggedTableName,
  same: readonly string[],
  keptId: string,
): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const link of partnerLinks(type))
    if (link.table === table) for (const row of await rows.of(table, link.column, keptId)) keys.add(keyOf(row, same));
  return keys;
}

function keyOf(row: AnyRow, columns: readonly string[]): string {
  const [one, two, ...rest] = columns.map((column) => row[column]);
  // A tie without a direction is the same from both ends.
  const isTurned = row['is_directed'] === 0 && String(one) > String(two);
  return JSON.stringify(isTurned ? [two, one, ...rest] : [one, two, ...rest]);
}

function placeOf(table: LoggedTableName, row: AnyRow): string {
  return `${table} ${rowKey(table, row)}`;
}
