import { newDirtyRecords } from '../derived/dirty-records.ts';
import { refreshDerived } from '../derived/refresh-derived.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { valuesInParts } from './convert-field.ts';
import { markCustomized } from './mark-dirty.ts';

/** Brings the search up to date for all records with a value in a field, in parts that let other calls through. */
export async function reindexField(db: WorkspaceDb, fieldId: string, between: () => Promise<void>): Promise<void> {
  for await (const rows of valuesInParts(db.read, fieldId)) {
    for (let start = 0; start < rows.length; start += partSize) {
      const dirty = newDirtyRecords();
      for (const row of rows.slice(start, start + partSize))
        markCustomized(dirty, row.record_type, row.record_id, row.kind);
      await db.dialect.inBulk(db.write, (trx) => refreshDerived(trx, db.dialect, dirty));
      await between();
    }
  }
}

/** About 20 ms of work. */
const partSize = 100;
