import type { DbReader } from '../dialects/dialect.ts';
import { selectRows, type AnyRow } from '../rows.ts';
import type { ChangeRow, ChangeSetRow } from '../schema/changes.ts';
import { isLoggedTable, loggedTables, rowKey, type LoggedTableName } from '../tables.ts';
import { foreignPointers } from './foreign-pointers.ts';
import { withoutAdded } from './without-added.ts';

/** What becomes of one row when the step that wrote it is taken back. */
export interface TakeBackDecision {
  readonly table: LoggedTableName;
  readonly key: string;
  /** `remove`: it goes. `set`: columns go back. `keep`: it stays as it is. `gone`: it is not there any more. */
  readonly what: 'remove' | 'set' | 'keep' | 'gone';
  /** The columns that go back, with what they were. */
  readonly values: AnyRow;
  /** Columns that stay because they were changed since. */
  readonly kept: readonly string[];
  /** Why the row as a whole stays: `changed` since, or `inUse`: something was linked to it. */
  readonly why: '' | 'changed' | 'inUse';
}

/** What is known from the newer changes of the same step; carried from batch to batch. */
export interface TakeBackMemory {
  /** Rows that go, as `table key`: what they point at is not held by them. */
  readonly removed: Set<string>;
  /** Rows whose columns go back, as they will be then. */
  readonly overlay: Map<string, AnyRow>;
}

/** Changes that are looked at together: about 10 ms of work. */
export const takeBackBatch = 200;

/** The changes of a step before `cursor`, newest first; 0 begins with the last one. */
export async function changesBackward(db: DbReader, step: ChangeSetRow, cursor: number): Promise<ChangeRow[]> {
  return db
    .selectFrom('changes')
    .selectAll()
    .where('step', '=', step.seq)
    .where('id', '>=', step.first_change)
    .where('id', '<=', cursor === 0 ? step.last_change : cursor - 1)
    .orderBy('id', 'desc')
    .limit(takeBackBatch)
    .execute();
}

/**
 * Decides what becomes of the rows of some changes, newest first: what nobody touched since goes back, the rest stays and says why.
 * `ownSeq` is the step that does it, 0 for a preview: preview and deed come from this one function.
 */
export async function decideTakeBack(
  db: DbReader,
  step: ChangeSetRow,
  changes: readonly ChangeRow[],
  memory: TakeBackMemory,
  ownSeq: number,
): Promise<TakeBackDecision[]> {
  const decisions: TakeBackDecision[] = [];
  for (const run of runsOf(changes))
    decisions.push(
      ...(run.op === 'i'
        ? await decideInserts(db, step, run, memory, ownSeq)
        : run.op === 'u'
          ? await decideUpdates(db, run, memory)
          : []),
    );
  return decisions;
}

interface Run {
  readonly table: LoggedTableName;
  readonly op: string;
  readonly changes: ChangeRow[];
}

function runsOf(changes: readonly ChangeRow[]): Run[] {
  const runs: Run[] = [];
  for (const change of changes) {
    if (!isLoggedTable(change.table_name)) continue;
    const current = runs.at(-1);
    if (current !== undefined && current.table === change.table_name && current.op === change.op)
      current.changes.push(change);
    else runs.push({ table: change.table_name, op: change.op, changes: [change] });
  }
  return runs;
}

async function decideInserts(
  db: DbReader,
  step: ChangeSetRow,
  { table, changes }: Run,
  memory: TakeBackMemory,
  ownSeq: number,
): Promise<TakeBackDecision[]> {
  const keys = changes.map((change) => change.row_key);
  const rows = new Map((await selectRows(db, table, keys)).map((row) => [rowKey(table, row), row]));
  const later = await changedSince(db, step, keys, ownSeq);
  const held = await foreignPointers(db, table, keys, memory.removed);
  return keys.map((key): TakeBackDecision => {
    const row = rows.get(key);
    const plain = { table, key, values: {}, kept: [] } as const;
    if (row === undefined || (row['deleted_at'] ?? '') !== '') return { ...plain, what: 'gone', why: '' };
    if (later.has(key)) return { ...plain, what: 'keep', why: 'changed' };
    if (held.has(key)) return { ...plain, what: 'keep', why: 'inUse' };
    memory.removed.add(`${table} ${key}`);
    return { ...plain, what: 'remove', why: '' };
  });
}

async function decideUpdates(
  db: DbReader,
  { table, changes }: Run,
  memory: TakeBackMemory,
): Promise<TakeBackDecision[]> {
  const keys = changes.map((change) => change.row_key);
  const rows = new Map((await selectRows(db, table, keys)).map((row) => [rowKey(table, row), row]));
  return changes.map((change): TakeBackDecision => {
    const key = change.row_key;
    const place = `${table} ${key}`;
    const row = memory.overlay.get(place) ?? rows.get(key);
    const plain = { table, key, values: {}, kept: [], why: '' } as const;
    if (row === undefined || (row['deleted_at'] ?? '') !== '') return { ...plain, what: 'gone' };
    const [before, after] = [parsed(change.before), parsed(change.after)];
    const values: Record<string, unknown> = {};
    const kept: string[] = [];
    for (const column of Object.keys(before)) {
      const back = goesBack(row[column], before[column], after[column]);
      if (back === undefined) kept.push(column);
      else if (back !== row[column]) values[column] = back;
    }
    if (Object.keys(values).length > 0) memory.overlay.set(place, { ...row, ...values });
    return { ...plain, what: Object.keys(values).length > 0 ? 'set' : 'keep', values, kept };
  });
}

/** What a column becomes; undefined when it was changed since and the two cannot be told apart. */
function goesBack(now: unknown, before: unknown, after: unknown): unknown {
  if (now === after) return before;
  if (now === before) return now;
  if (typeof now !== 'string' || typeof before !== 'string' || typeof after !== 'string') return undefined;
  return withoutAdded(now, before, after);
}

/** Rows that other steps, still in force, changed after this one. */
async function changedSince(
  db: DbReader,
  step: ChangeSetRow,
  keys: readonly string[],
  ownSeq: number,
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db
    .selectFrom('changes')
    .innerJoin('change_sets', 'change_sets.seq', 'changes.step')
    .select('changes.row_key')
    .where('changes.row_key', 'in', keys)
    .where('changes.step', '>', step.seq)
    .where('changes.step', '!=', ownSeq)
    .where('change_sets.state', 'not in', ['undone', 'left'])
    .execute();
  return new Set(rows.map((row) => row.row_key));
}

function parsed(text: string): AnyRow {
  if (text === '') return {};
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The feature that a table belongs to, as screens name it. */
export function featureOfTable(table: LoggedTableName): string {
  return loggedTables[table].feature;
}
