import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import { replaceDocuments } from './replace-documents.ts';
import {
  decisionDocument,
  followUpDocument,
  informationSessionDocument,
  interactionDocument,
  noteDocument,
  outreachPlanDocument,
  promiseDocument,
  relationshipDocument,
  seatDocument,
  tagDocument,
} from './search-documents.ts';

/** What contacts are found by. */
export async function refreshInteractions(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('interactions')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  const participants = await trx
    .selectFrom('interaction_participants')
    .selectAll()
    .where('interaction_id', 'in', ids)
    .execute();
  // A person's profile tells more than their organization's.
  const parents = new Map<string, string>();
  for (const row of participants)
    if (!parents.has(row.interaction_id) || row.record_type === 'people')
      parents.set(row.interaction_id, `${row.record_type}/${row.record_id}`);
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) => interactionDocument(row, parents.get(row.id) ?? 'interactions')),
  );
}

/** What follow-ups, notes and tags are found by. */
export async function refreshPlain(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'follow_ups' | 'notes' | 'tags',
  ids: readonly string[],
): Promise<void> {
  const documents: SearchDocument[] =
    table === 'follow_ups'
      ? (
          await trx.selectFrom('follow_ups').selectAll().where('id', 'in', ids).where('deleted_at', '=', '').execute()
        ).map(followUpDocument)
      : table === 'notes'
        ? (await trx.selectFrom('notes').selectAll().where('id', 'in', ids).where('deleted_at', '=', '').execute()).map(
            noteDocument,
          )
        : (await trx.selectFrom('tags').selectAll().where('id', 'in', ids).execute()).map(tagDocument);
  await replaceDocuments(trx, dialect, ids, documents);
}

/** What promises are found by: one is as restricted as the contact at which it was made. */
export async function refreshPromises(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('promises').selectAll().where('id', 'in', ids).execute();
  const contacts = rows.map((row) => row.interaction_id).filter((id) => id !== '');
  const sensitive = new Set(
    contacts.length === 0
      ? []
      : (
          await trx
            .selectFrom('interactions')
            .select('id')
            .where('id', 'in', contacts)
            .where('sensitivity', '<>', 'normal')
            .execute()
        ).map((row) => row.id),
  );
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) => promiseDocument(row, sensitive.has(row.interaction_id))),
  );
}

/** Only what somebody wrote about a tie is worth finding: its two names are found by themselves. */
export async function refreshRelationships(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('relationships')
    .selectAll()
    .where('id', 'in', ids)
    .where('note', '<>', '')
    .execute();
  await replaceDocuments(trx, dialect, ids, rows.map(relationshipDocument));
}

/** What decisions that are wanted are found by. */
export async function refreshWantedDecisions(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('wanted_decisions')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  await replaceDocuments(trx, dialect, ids, rows.map(decisionDocument));
}

/** A seat is found by its name and note, and by what its holders left to say. */
export async function refreshSeats(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('seats').selectAll().where('id', 'in', ids).where('deleted_at', '=', '').execute();
  const notes = await trx
    .selectFrom('seat_terms')
    .select(['seat_id', 'hand_over_note'])
    .where('seat_id', 'in', ids)
    .where('hand_over_note', '<>', '')
    .execute();
  const documents = rows.map((row) =>
    seatDocument(
      row,
      notes.filter((note) => note.seat_id === row.id).map((note) => note.hand_over_note),
    ),
  );
  await replaceDocuments(trx, dialect, ids, documents);
}

/** What plans of outreach are found by. */
export async function refreshOutreachPlans(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('outreach_plans').selectAll().where('id', 'in', ids).execute();
  await replaceDocuments(trx, dialect, ids, rows.map(outreachPlanDocument));
}

/** What information sessions are found by. */
export async function refreshInformationSessions(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('information_sessions').selectAll().where('id', 'in', ids).execute();
  await replaceDocuments(trx, dialect, ids, rows.map(informationSessionDocument));
}
