import type { DirtyRecords } from '../derived/dirty-records.ts';
import type { LoggedTableName } from '../tables.ts';

/** Notes what a row of the press tables has a bearing on; rows of other tables say nothing here. */
export function markPressDirty(
  dirty: DirtyRecords,
  table: LoggedTableName,
  text: (column: string) => string,
  touch: (table: LoggedTableName, id: string) => void,
): void {
  if (table === 'press_outlets') dirty.pressOutlets.add(text('id'));
  if (table === 'press_contacts') {
    dirty.pressOutlets.add(text('outlet_id'));
    touch('press_outlets', text('outlet_id'));
  }
  if (table === 'statement_signatures' || table === 'statement_checks') touch(table, text('asset_id'));
}
