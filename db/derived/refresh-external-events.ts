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
  const live = rows.filter((row) => row.deleted_at === '');
  const plans = await planTexts(
    trx,
    live.map((row) => row.id),
  );
  await replaceDocuments(
    trx,
    dialect,
    ids,
    live.map((row) => documentOf(row, plans.get(row.id) ?? [])),
  );
}

/** A rule that cannot be read hides nothing: its event stays in sight. */
function lastOn(row: ExternalEventRow): string {
  try {
    return lastDayOf(spanOf(row));
  } catch {
    return noLastDay;
  }
}

/** The words of the preparation and the scenarios of events. */
async function planTexts(trx: DbTransaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  if (ids.length === 0) return texts;
  const lines = await trx
    .selectFrom('event_preparations')
    .select(['event_id', 'text'])
    .where('event_id', 'in', ids)
    .execute();
  const scenarios = await trx
    .selectFrom('scenarios')
    .select(['event_id', 'title', 'meaning'])
    .where('event_id', 'in', ids)
    .execute();
  for (const { event_id, text } of lines) texts.set(event_id, [...(texts.get(event_id) ?? []), text]);
  for (const { event_id, title, meaning } of scenarios)
    texts.set(event_id, [...(texts.get(event_id) ?? []), title, meaning]);
  return texts;
}

function documentOf(row: ExternalEventRow, plan: readonly string[]): SearchDocument {
  return {
    recordType: 'externalEvents',
    recordId: row.id,
    title: row.title,
    subtitle: row.starts_on,
    keys: '',
    body: textOf(row.place, row.note, row.url, row.affected, row.decision_needed, ...plan),
    isRestricted: row.is_restricted === 1,
    parent: 'externalEvents',
  };
}
