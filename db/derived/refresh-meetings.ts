import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { replaceDocuments } from './replace-documents.ts';
import { meetingDocument, meetingSeriesDocument } from './meeting-documents.ts';

/** A meeting is found by its title, place and note, and by its agenda and minutes. */
export async function refreshMeetings(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('meetings')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  const items = await trx
    .selectFrom('agenda_items')
    .selectAll()
    .where('meeting_id', 'in', ids)
    .orderBy('meeting_id')
    .orderBy('position')
    .execute();
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) =>
      meetingDocument(
        row,
        items.filter((item) => item.meeting_id === row.id),
      ),
    ),
  );
}

/** A series is found by its title. */
export async function refreshMeetingSeries(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('meeting_series')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  await replaceDocuments(trx, dialect, ids, rows.map(meetingSeriesDocument));
}
