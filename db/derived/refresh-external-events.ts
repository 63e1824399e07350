import { lastDayOf, noLastDay } from '#shared/domain/calendar/external-event.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import { spanOf } from '../external-events/external-events-repository.ts';
import type { ExternalEventRow } from '../schema/calendar.ts';
import { replaceDocuments } from './replace-documents.ts';
import { textOf } from './search-documents.ts';

/** Brings the last days and the search documents of external events up to date. */
export async function refreshExternalEvents(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('external_events').selectAll().where('id', 'in', ids).execute();
  for (const row of rows) {
    const last = lastOn(row);
    if (last !== row.last_on)
      await trx.updateTable('external_events').set({ last_on: last }).where('id', '=', row.id).execute();
  }
  await replaceDocuments(trx, dialect, ids, rows.filter((row) => row.deleted_at === '').map(documentOf));
}

/** A rule that cannot be read hides nothing: its event stays in sight. */
function lastOn(row: ExternalEventRow): string {
  try {
    return lastDayOf(spanOf(row));
  } catch {
    return noLastDay;
  }
}

function documentOf(row: ExternalEventRow): SearchDocument {
  return {
    recordType: 'externalEvents',
    recordId: row.id,
    title: row.title,
    subtitle: row.starts_on,
    keys: '',
    body: textOf(row.place, row.note, row.url),
    isRestricted: row.is_restricted === 1,
    parent: 'externalEvents',
  };
}
