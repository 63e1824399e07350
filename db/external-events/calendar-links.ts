import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { deleteRows } from '../rows.ts';
import type { CalendarLinkRow } from '../schema/calendar.ts';

/** The links of entries with these UIDs, to whatever records they became. */
export async function calendarLinks(db: DbReader, uids: readonly string[]): Promise<CalendarLinkRow[]> {
  return selectInBatches([...new Set(uids)], (batch) =>
    db.selectFrom('calendar_links').selectAll().where('uid', 'in', batch).orderBy('id').execute(),
  );
}

/** Removes what says where a record came from; answers the ids of what is gone. */
export async function purgeCalendarLinks(
  trx: DbTransaction,
  dialect: DialectOperations,
  recordId: string,
): Promise<string[]> {
  const rows = await trx.selectFrom('calendar_links').select('id').where('record_id', '=', recordId).execute();
  const ids = rows.map((row) => row.id);
  await deleteRows(trx, dialect, 'calendar_links', ids);
  return ids;
}
