import type { DbTransaction } from '../dialects/dialect.ts';
import { markDirty, newDirtyRecords, type DirtyRecords } from '../derived/dirty-records.ts';
import { mergeFeatures } from '../derived/mark-touched.ts';
import { refreshDerived } from '../derived/refresh-derived.ts';
import { deleteRows, insertRows, selectRows, updateRow, type AnyRow } from '../rows.ts';
import type { ChangeRow, ChangeSetRow } from '../schema/changes.ts';
import { isLoggedTable, rowKey, type LoggedTableName } from '../tables.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { changedLater, pointedAt } from './find-conflicts.ts';

/** A row that cannot be taken back as it is: somebody changed it later, or something now hangs on it. */
export interface Conflict {
  readonly table: LoggedTableName;
  readonly key: string;
  /** The column that was changed later; '' when the row as a whole is in use. */
  readonly column: string;
}

/** What taking back or doing again did. */
export interface Replay {
  readonly dirty: DirtyRecords;
  readonly skipped: readonly Conflict[];
}

/** Steps with more changes than this are taken back in parts, so that other calls go on in between. */
const longStep = 1_000;
/** Changes between two turns for others: about 10 ms of work. */
const sliceSize = 150;
/**
 * Changes of one transaction, unless somebody else waits to write. What follows from them is brought up to date at its end: the rows of a record
 * stand close together in a step, so nearly all are refreshed once.
 */
const partSize = 3_000;

/** Called within and between the parts of a long replay: gives other work its turn, and may report or stop by throwing. */
export type BetweenParts = (done: number, total: number) => Promise<void>;

/**
 * Takes a step back: its inserts are removed, its removals put back, its updates set to what was before, newest first.
 * Fails with `conflicts` (see `ReplayConflict`) before anything of a part is changed, unless conflicts are to be skipped.
 */
export async function takeBack(
  db: WorkspaceDb,
  step: ChangeSetRow,
  options: { skipConflicts: boolean; between?: BetweenParts },
): Promise<Replay> {
  return replay(db, step, 'back', options);
}

/** Does a step again that was taken back. */
export async function doAgain(
  db: WorkspaceDb,
  step: ChangeSetRow,
  options: { between?: BetweenParts } = {},
): Promise<Replay> {
  return replay(db, step, 'again', { skipConflicts: false, ...options });
}

/** The rows that stand in the way. */
export class ReplayConflict extends Error {
  readonly conflicts: readonly Conflict[];

  constructor(conflicts: readonly Conflict[]) {
    super('Later changes stand in the way.');
    this.name = 'ReplayConflict';
    this.conflicts = conflicts;
  }
}

type Direction = 'back' | 'again';

async function replay(
  db: WorkspaceDb,
  step: ChangeSetRow,
  direction: Direction,
  options: { skipConflicts: boolean; between?: BetweenParts },
): Promise<Replay> {
  const isLong = step.count > longStep;
  const finalState = direction === 'back' ? 'undone' : 'done';
  const walked: Walk = { dirty: newDirtyRecords(), skipped: [], done: 0, last: undefined };
  if (isLong) await setState(db, step.id, 'running');
  try {
    await walk(db, step, direction, walked, options, isLong ? undefined : finalState);
  } catch (error) {
    if (isLong) await walkBack(db, step, direction, walked);
    throw db.dialect.isTaken(error) ? new ReplayConflict([]) : db.dialect.mapError(error);
  }
  if (isLong) await setState(db, step.id, finalState);
  return walked;
}

interface Walk {
  readonly dirty: DirtyRecords;
  readonly skipped: Conflict[];
  done: number;
  /** The id of the change that was replayed last. */
  last: number | undefined;
}

async function walk(
  db: WorkspaceDb,
  step: ChangeSetRow,
  direction: Direction,
  walked: Walk,
  options: { skipConflicts: boolean; between?: BetweenParts },
  stateAtEnd: string | undefined,
): Promise<void> {
  const isLong = stateAtEnd === undefined;
  const inTransaction: typeof db.dialect.inBulk = isLong
    ? db.dialect.inBulk
    : (connection, work) => connection.transaction().execute(work);
  for (let isMore = true; isMore;) {
    const part = await inTransaction(db.write, async (trx) => {
      const dirty = newDirtyRecords();
      const skipped: Conflict[] = [];
      let [done, last] = [0, walked.last];
      const pause = async () => options.between?.(walked.done + done, step.count);
      do {
        const cursor = last ?? (direction === 'back' ? step.last_change + 1 : step.first_change - 1);
        const changes = await nextChanges(trx, step, direction, cursor, isLong ? sliceSize : longStep + 1);
        for (const run of runsOf(changes))
          skipped.push(...(await replayRun(trx, db, step, direction, run, dirty, options.skipConflicts)));
        done += changes.length;
        last = changes.at(-1)?.id ?? last;
        isMore = isLong && changes.length === sliceSize;
        if (isLong) await pause();
      } while (isMore && done < partSize && !db.isAwaited());
      await refreshDerived(trx, db.dialect, dirty, isLong ? pause : undefined);
      if (stateAtEnd !== undefined)
        await trx.updateTable('change_sets').set({ state: stateAtEnd }).where('id', '=', step.id).execute();
      return { done, last, dirty, skipped };
    });
    mergeFeatures(walked.dirty, part.dirty);
    walked.skipped.push(...part.skipped);
    walked.done += part.done;
    walked.last = part.last;
    if (isMore) await options.between?.(walked.done, step.count);
  }
}

/** A conflict late in a long step: the parts before it go back to where they were. */
async function walkBack(db: WorkspaceDb, step: ChangeSetRow, direction: Direction, walked: Walk): Promise<void> {
  const opposite = direction === 'back' ? 'again' : 'back';
  if (walked.last !== undefined) {
    const last = walked.last + (direction === 'back' ? -1 : 1);
    await walk(
      db,
      step,
      opposite,
      { dirty: newDirtyRecords(), skipped: [], done: 0, last },
      { skipConflicts: true },
      undefined,
    );
  }
  await setState(db, step.id, direction === 'back' ? 'done' : 'undone');
}

async function nextChanges(
  trx: DbTransaction,
  step: ChangeSetRow,
  direction: Direction,
  cursor: number,
  limit: number,
): Promise<ChangeRow[]> {
  // One bound at each end: with two, SQLite would begin at the outer one and walk over all that was replayed before.
  const [from, to] = direction === 'back' ? [step.first_change, cursor - 1] : [cursor + 1, step.last_change];
  return trx
    .selectFrom('changes')
    .selectAll()
    .where('step', '=', step.seq)
    .where('id', '>=', from)
    .where('id', '<=', to)
    .orderBy('id', direction === 'back' ? 'desc' : 'asc')
    .limit(limit)
    .execute();
}

interface Run {
  readonly table: LoggedTableName;
  readonly op: string;
  readonly changes: readonly ChangeRow[];
}

/** Neighbours of one table and kind are done together. */
function runsOf(changes: readonly ChangeRow[]): Run[] {
  const runs: { table: LoggedTableName; op: string; changes: ChangeRow[] }[] = [];
  for (const change of changes) {
    if (!isLoggedTable(change.table_name)) continue;
    const current = runs.at(-1);
    if (current !== undefined && current.table === change.table_name && current.op === change.op)
      current.changes.push(change);
    else runs.push({ table: change.table_name, op: change.op, changes: [change] });
  }
  return runs;
}

async function replayRun(
  trx: DbTransaction,
  db: WorkspaceDb,
  step: ChangeSetRow,
  direction: Direction,
  run: Run,
  dirty: DirtyRecords,
  skip: boolean,
): Promise<Conflict[]> {
  if (run.op === 'u') return replayUpdates(trx, db, direction, run, dirty, skip);
  const removes = (run.op === 'i') === (direction === 'back');
  return removes
    ? removeAgain(trx, db, step, direction, run, dirty, skip)
    : putBack(trx, db, direction, run, dirty, skip);
}

async function putBack(
  trx: DbTransaction,
  db: WorkspaceDb,
  direction: Direction,
  run: Run,
  dirty: DirtyRecords,
  skip: boolean,
): Promise<Conflict[]> {
  const wanted = run.changes
    .map((change) => parseRow(direction === 'back' ? change.before : change.after))
    .filter((row) => Object.keys(row).length > 0);
  // Rows may be back already: a crash can end a long undo between two of its parts, and then it is done once more.
  const present = new Set(
    (
      await selectRows(
        trx,
        run.table,
        wanted.map((row) => rowKey(run.table, row)),
      )
    ).map((row) => rowKey(run.table, row)),
  );
  const conflicts = [...present].map((key) => ({ table: run.table, key, column: '' }));
  if (conflicts.length > 0 && !skip) throw new ReplayConflict(conflicts);
  const rows = wanted.filter((row) => !present.has(rowKey(run.table, row)));
  await insertRows(trx, db.dialect, run.table, rows);
  for (const row of rows) markDirty(dirty, run.table, row);
  return conflicts;
}

async function removeAgain(
  trx: DbTransaction,
  db: WorkspaceDb,
  step: ChangeSetRow,
  direction: Direction,
  run: Run,
  dirty: DirtyRecords,
  skip: boolean,
): Promise<Conflict[]> {
  const keys = run.changes.map((change) => change.row_key);
  const inUse = new Set([
    ...(await changedLater(trx, step, direction, keys)),
    ...(await pointedAt(trx, run.table, keys)),
  ]);
  const conflicts = [...inUse].map((key) => ({ table: run.table, key, column: '' }));
  if (conflicts.length > 0 && !skip) throw new ReplayConflict(conflicts);
  const free = keys.filter((key) => !inUse.has(key));
  const rows = await selectRows(trx, run.table, free);
  const ids = new Map(run.changes.map((change) => [change.row_key, change.id]));
  if (direction === 'back')
    await db.dialect.runEach(
      trx,
      'update changes set after = ? where id = ?',
      rows.map((row) => [JSON.stringify(row), ids.get(rowKey(run.table, row))]),
    );
  for (const row of rows) markDirty(dirty, run.table, row);
  await deleteRows(trx, db.dialect, run.table, free);
  return conflicts;
}

async function replayUpdates(
  trx: DbTransaction,
  db: WorkspaceDb,
  direction: Direction,
  run: Run,
  dirty: DirtyRecords,
  skip: boolean,
): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  const rows = new Map(
    (
      await selectRows(
        trx,
        run.table,
        run.changes.map((change) => change.row_key),
      )
    ).map((row) => [rowKey(run.table, row), row]),
  );
  for (const change of run.changes) {
    const row = rows.get(change.row_key);
    const [expected, wanted] =
      direction === 'back'
        ? [parseRow(change.after), parseRow(change.before)]
        : [parseRow(change.before), parseRow(change.after)];
    const changed = row === undefined ? [''] : Object.keys(wanted).filter((column) => row[column] !== expected[column]);
    for (const column of changed) conflicts.push({ table: run.table, key: change.row_key, column });
    if (changed.length > 0 && !skip) throw new ReplayConflict(conflicts);
    if (row === undefined) continue;
    const values: Record<string, unknown> = Object.fromEntries(
      Object.entries(wanted).filter(([column]) => !changed.includes(column)),
    );
    if (Object.keys(values).length === 0) continue;
    if (typeof row['version'] === 'number') values['version'] = row['version'] + 1;
    await updateRow(trx, db.dialect, run.table, change.row_key, values);
    rows.set(change.row_key, { ...row, ...values });
    markDirty(dirty, run.table, row);
    markDirty(dirty, run.table, { ...row, ...values });
  }
  return conflicts;
}

async function setState(db: WorkspaceDb, id: string, state: string): Promise<void> {
  await db.write.updateTable('change_sets').set({ state }).where('id', '=', id).execute();
}

function parseRow(text: string): AnyRow {
  if (text === '') return {};
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
