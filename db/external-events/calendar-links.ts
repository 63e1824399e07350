import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { CalendarLinkRow } from '../schema/calendar.ts';
import { purgeRows } from '../trash/purge-rows.ts';

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
  return purgeRows(trx, dialect, 'calendar_links', 'record_id', recordId);
}

/** Of the records that links name, those that are in use: neither in the trash nor gone. */
export async function recordsInUse(db: DbReader, links: readonly CalendarLinkRow[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [type, table] of Object.entries(linkedTables)) {
    const ids = links.filter((link) => link.record_type === type).map((link) => link.record_id);
    const rows = await selectInBatches(ids, (batch) =>
      db.selectFrom(table).select('id').where('id', 'in', batch).where('deleted_at', '=', '').execute(),
    );
    for (const row of rows) found.add(row.id);
  }
  return found;
}

const linkedTables = {
  externalEvents: 'external_events',
  meetings: 'meetings',
  meetingSeries: 'meeting_series',
  interactions: 'interactions',
  tasks: 'tasks',
} as const;

/** What an entry of a file became. */
export type LinkedType = keyof typeof linkedTables;

/** The row that says which record came from which entry. */
export function newCalendarLinkRow(
  id: string,
  now: string,
  link: Pick<CalendarLinkRow, 'uid' | 'recurrence' | 'record_id' | 'source_name' | 'content_hash'> & {
    readonly record_type: LinkedType;
  },
): CalendarLinkRow {
  return { id, version: 1, created_at: now, updated_at: now, ...link };
}
