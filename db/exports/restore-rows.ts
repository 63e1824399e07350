import { markDirty, newDirtyRecords, type DirtyRecords } from '../derived/dirty-records.ts';
import { refreshDerived } from '../derived/refresh-derived.ts';
import { insertRows } from '../rows.ts';
import { isLoggedTable } from '../tables.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { foundRestoredWorkspace } from '../workspace/workspace-repository.ts';
import type { ExportedTable } from './exported-table.ts';
import { rowsOfFile } from './write-import.ts';

/** Rows of one table of a whole-workspace file, in the order of the file. */
export interface RestoredBatch {
  readonly table: ExportedTable;
  readonly rows: readonly unknown[];
}

/** What the new workspace is called, and who uses it. */
export interface RestoredNames {
  readonly id: string;
  readonly name: string;
  readonly meId: string;
  readonly now: string;
}

/**
 * Fills a new, empty workspace with the rows of an export as they are: there is no history yet, and nothing to compare them with. What follows
 * from them is made at the end. Answers how many rows there are. Fails with `invalid` for a row of the wrong shape; the file is of no use then.
 */
export async function restoreRows(
  db: WorkspaceDb,
  names: RestoredNames,
  batches: AsyncIterable<RestoredBatch>,
  onRows: (done: number) => Promise<void>,
): Promise<number> {
  const dirty = newDirtyRecords();
  let done = 0;
  await db.dialect.fillNew(db.write, async () => {
    for await (const { table, rows: fileRows } of batches) {
      const rows = rowsOfFile(table, fileRows, names.now);
      await db.dialect.inBulk(db.write, (trx) => insertRows(trx, db.dialect, table.table, rows));
      const name = table.table;
      if (isLoggedTable(name)) for (const row of rows) markDirty(dirty, name, row);
      done += rows.length;
      await onRows(done);
    }
  });
  await foundRestoredWorkspace(db, names);
  await deriveInParts(db, dirty, onRows, done);
  return done;
}

/** So many records are brought up to date in one transaction. */
const partSize = 2_000;

/** Organizations come before people, and all that hangs on both comes last: what a part needs was made by the parts before it. */
async function deriveInParts(
  db: WorkspaceDb,
  dirty: DirtyRecords,
  onPart: (done: number) => Promise<void>,
  done: number,
): Promise<void> {
  // The keys of the record are its sets and the map of features.
  for (const kind of Object.keys(dirty) as (keyof DirtyRecords)[]) {
    if (kind === 'features') continue;
    const ids = [...dirty[kind]];
    for (let start = 0; start < ids.length; start += partSize) {
      const part = { ...newDirtyRecords(), [kind]: new Set(ids.slice(start, start + partSize)) };
      await db.dialect.inBulk(db.write, (trx) => refreshDerived(trx, db.dialect, part));
      await onPart(done);
    }
  }
}
