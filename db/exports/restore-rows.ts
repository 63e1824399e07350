import { markDirty, newDirtyRecords } from '../derived/dirty-records.ts';
import { refreshInParts, refreshStandingsInParts } from '../derived/refresh-derived.ts';
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
  const options = { between: () => onRows(done), isWhole: true };
  const fill = async () => {
    for await (const { table, rows: fileRows } of batches) {
      const rows = rowsOfFile(table, fileRows, names.now);
      await db.dialect.inBulk(db.write, (trx) => insertRows(trx, db.dialect, table.table, rows));
      const name = table.table;
      if (isLoggedTable(name)) for (const row of rows) markDirty(dirty, name, row);
      // No screen shows the file yet.
      dirty.features.clear();
      done += rows.length;
      await onRows(done);
    }
    await foundRestoredWorkspace(db, names);
  };
  await db.dialect.fillNew(db.write, fill, () => refreshInParts(db, dirty, options));
  await refreshStandingsInParts(db, dirty, options);
  return done;
}
