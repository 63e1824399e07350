import { AppError } from '#shared/errors.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { ChangeRow } from '../schema/changes.ts';
import type { Database } from '../schema/database.ts';
import type { LadderMoveRow } from '../schema/recruitment.ts';
import { insertRows, selectRows, updateRows, deleteRows, type AnyRow } from '../rows.ts';
import { loggedTables, rowKey, type LoggedTableName } from '../tables.ts';
import { markDirty, newDirtyRecords, type DirtyRecords } from '../derived/dirty-records.ts';
import { touch } from '../derived/mark-touched.ts';
import { firstMoves, laterMoves, withLadderStart, type MoveFacts } from '../recruitment/ladder-moves.ts';

/** The writes of one step of the history: each row that they touch is recorded with what it was before. */
export interface StepWriter {
  readonly trx: DbTransaction;
  readonly dialect: DialectOperations;
  /** The instant of the step. */
  readonly now: string;
  /** The member who does it; '' when nobody is named. */
  readonly memberId: string;
  /**
   * `isComplete` says that whatever follows from the rows is right already, or is written with them: derived columns, keys, search documents.
   * `hasOwnMoves` says that the caller writes the moves on the ladder of new partners.
   */
  insert<T extends LoggedTableName>(
    table: T,
    rows: readonly Database[T][],
    options?: { readonly isComplete?: boolean; readonly hasOwnMoves?: boolean },
  ): Promise<void>;
  /** Changes columns of a row; answers its version and whether anything changed. Fails with `notFound`, or `stale` when `version` is older. */
  update<T extends LoggedTableName>(
    table: T,
    key: string,
    patch: Partial<Database[T]>,
    version?: number,
  ): Promise<{ version: number; isChanged: boolean }>;
  /** Changes the same columns of many rows; answers how many changed. */
  updateMany<T extends LoggedTableName>(
    table: T,
    keys: readonly string[],
    patch: Partial<Database[T]>,
  ): Promise<number>;
  /** Changes rows that were read in this transaction, each in its own way; answers how many changed. */
  updateEach<T extends LoggedTableName>(
    table: T,
    changes: readonly { readonly row: Database[T]; readonly patch: Partial<Database[T]> }[],
  ): Promise<number>;
  remove(table: LoggedTableName, keys: readonly string[]): Promise<number>;
  /** Says why the partners whose stage changes from here on are moved. */
  explainMoves(facts: MoveFacts): void;
}

/** What a writer has gathered when its work is done and every change is written. */
export interface StepTally {
  readonly count: number;
  readonly firstChange: number;
  readonly lastChange: number;
  readonly dirty: DirtyRecords;
}

/** Makes a writer for step `seq` inside a transaction; `tally` tells what it did. */
export async function openStepWriter(
  trx: DbTransaction,
  dialect: DialectOperations,
  step: { seq: number; now: string; memberId: string },
): Promise<{ writer: StepWriter; tally: () => Promise<StepTally> }> {
  const { last } = await trx
    .selectFrom('changes')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const firstChange = (last ?? 0) + 1;
  let nextChange = firstChange;
  const dirty = newDirtyRecords();
  let moveFacts: MoveFacts = {};
  /** Changes that are not written yet: many at once cost less than a few each time. */
  let unwritten: ChangeRow[] = [];

  const writeChanges = async () => {
    const rows = unwritten;
    unwritten = [];
    await insertRows(trx, dialect, 'changes', rows);
  };

  const record = async (
    table: LoggedTableName,
    entries: readonly { key: string; op: 'i' | 'u' | 'd'; before: string; after: string }[],
  ) => {
    for (const entry of entries)
      unwritten.push({
        id: nextChange++,
        step: step.seq,
        table_name: table,
        row_key: entry.key,
        op: entry.op,
        before: entry.before,
        after: entry.after,
      });
    if (unwritten.length >= changesAtOnce) await writeChanges();
  };

  const change = async (
    table: LoggedTableName,
    changes: readonly { readonly row: AnyRow; readonly patch: AnyRow }[],
  ) => {
    const entries: { key: string; op: 'u'; before: string; after: string }[] = [];
    const updates: { key: string; values: AnyRow }[] = [];
    for (const { row, patch } of changes) {
      const difference = differenceOf(table, row, patch);
      if (difference === undefined) continue;
      const key = rowKey(table, row);
      updates.push({
        key,
        values: {
          ...difference.after,
          ...(isVersioned(row) ? { version: row['version'] + 1, updated_at: step.now } : {}),
        },
      });
      entries.push({
        key,
        op: 'u',
        before: JSON.stringify(difference.before),
        after: JSON.stringify(difference.after),
      });
      markDirty(dirty, table, row);
      markDirty(dirty, table, { ...row, ...difference.after });
    }
    await updateRows(trx, dialect, table, updates);
    await record(table, entries);
    await addMoves(laterMoves(table, changes, step, moveFacts));
    return entries.length;
  };

  /** Every change of a stage comes through here: forms, cells, bulk edits and imports alike. */
  const addMoves = async (moves: readonly LadderMoveRow[]) => {
    if (moves.length === 0) return;
    await insertRows(trx, dialect, 'ladder_moves', moves);
    await record(
      'ladder_moves',
      moves.map((move) => ({ key: move.id, op: 'i' as const, before: '', after: '' })),
    );
    // What follows from a move is dirty with its partner, or was written with them.
    for (const move of moves) touch(dirty, 'ladder_moves', move.id);
  };

  const writer: StepWriter = {
    trx,
    dialect,
    now: step.now,
    memberId: step.memberId,
    async insert(table, rows, options) {
      const hasMoves = (table === 'people' || table === 'organizations') && options?.hasOwnMoves !== true;
      const complete = hasMoves ? rows.map((row) => withLadderStart(row, step.now)) : rows;
      await insertRows(trx, dialect, table, complete);
      await record(
        table,
        rows.map((row) => ({ key: rowKey(table, { ...row }), op: 'i' as const, before: '', after: '' })),
      );
      if (table === 'interactions') for (const row of rows) dirty.newInteractions.add(rowKey(table, { ...row }));
      if (options?.isComplete !== true) for (const row of rows) markDirty(dirty, table, { ...row });
      if (hasMoves) await addMoves(firstMoves(table, complete, step, moveFacts));
    },
    async update(table, key, patch, version) {
      const [row] = await selectRows(trx, table, [key]);
      if (row === undefined) throw new AppError('notFound', { type: loggedTables[table].feature, id: key });
      const current = isVersioned(row) ? row['version'] : 0;
      if (version !== undefined && version !== current)
        throw new AppError('stale', { type: loggedTables[table].feature, id: key, version: current });
      const isChanged = (await change(table, [{ row, patch: { ...patch } }])) > 0;
      return { version: isChanged ? current + 1 : current, isChanged };
    },
    async updateMany(table, keys, patch) {
      if (Object.keys(patch).length === 0) return 0;
      return change(
        table,
        (await selectRows(trx, table, keys)).map((row) => ({ row, patch: { ...patch } })),
      );
    },
    async updateEach(table, changes) {
      return change(
        table,
        changes.map(({ row, patch }): { row: AnyRow; patch: AnyRow } => ({ row: { ...row }, patch: { ...patch } })),
      );
    },
    async remove(table, keys) {
      const rows = await selectRows(trx, table, keys);
      await deleteRows(
        trx,
        dialect,
        table,
        rows.map((row) => rowKey(table, row)),
      );
      await record(
        table,
        rows.map((row) => ({ key: rowKey(table, row), op: 'd' as const, before: JSON.stringify(row), after: '' })),
      );
      for (const row of rows) markDirty(dirty, table, row);
      return rows.length;
    },
    explainMoves(facts) {
      moveFacts = facts;
    },
  };
  const tally = async () => {
    await writeChanges();
    return { count: nextChange - firstChange, firstChange, lastChange: nextChange - 1, dirty };
  };
  return { writer, tally };
}

/** About 5 ms of writing. */
const changesAtOnce = 1_000;

/** Columns that every write moves on, so that going back never repeats an old version. */
const automatic = new Set(['version', 'updated_at']);

function differenceOf(
  table: LoggedTableName,
  row: AnyRow,
  patch: AnyRow,
): { before: AnyRow; after: AnyRow } | undefined {
  const derived: readonly string[] = loggedTables[table].derived;
  const columns = Object.keys(patch).filter(
    (column) =>
      patch[column] !== undefined &&
      patch[column] !== row[column] &&
      !automatic.has(column) &&
      !derived.includes(column),
  );
  if (columns.length === 0) return undefined;
  return {
    before: Object.fromEntries(columns.map((column) => [column, row[column]])),
    after: Object.fromEntries(columns.map((column) => [column, patch[column]])),
  };
}

function isVersioned(row: AnyRow): row is AnyRow & { version: number } {
  return typeof row['version'] === 'number';
}
