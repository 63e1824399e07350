import { standingNotes } from '../assessments/standing-notes.ts';
import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { mergedNames } from '../merges/merges-repository.ts';
import { ladderStandings } from '../recruitment/ladder-standings.ts';
import { insertRows, updateRows } from '../rows.ts';
import { offerTexts, refreshOffers } from '../services/offer-words.ts';
import type { ContactKeyRow } from '../schema/derived.ts';
import type { OrganizationRow, PersonRow } from '../schema/partners.ts';
import { mayContact, organizationKeys, ownDerivedColumns, personKeys, roleDerivedColumns } from './partner-columns.ts';
import { lastContactDays, nextFollowUpDays, primaryRoles } from './partner-facts.ts';
import { refreshContactDays } from './refresh-contacts.ts';
import { replaceDocuments } from './replace-documents.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import { organizationDocument, personDocument, textOf } from './search-documents.ts';

/** Everything that follows for people from their own rows, roles, contacts, follow-ups and moves. Those that are gone lose their keys and documents. */
export async function refreshPeople(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('people').selectAll().where('id', 'in', ids).execute();
  const present = rows.map((row) => row.id);
  const roles = await primaryRoles(trx, present);
  const contacts = await lastContactDays(trx, 'people', present);
  const nextSteps = await nextFollowUpDays(trx, present);
  const standings = await ladderStandings(trx, rows);
  const fresh: PersonRow[] = [];
  for (const row of rows) {
    const next = {
      ...row,
      ...ownDerivedColumns(row),
      ...roleDerivedColumns(roles.get(row.id)),
      may_contact: mayContact(row),
      ...standings.get(row.id),
      last_contact_on: contacts.get(row.id)?.on ?? '',
      last_two_way_on: contacts.get(row.id)?.twoWayOn ?? '',
      next_follow_up_on: nextSteps.get(row.id) ?? '',
    };
    fresh.push(next);
  }
  await writeDifferences(trx, dialect, 'people', rows, fresh);
  const live = fresh.filter((row) => row.deleted_at === '');
  await replaceKeys(trx, dialect, ids, live.flatMap(personKeys));
  await replaceWords(trx, dialect, ids, live.map(personDocument));
}

/** The same for organizations. */
export async function refreshOrganizations(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('organizations').selectAll().where('id', 'in', ids).execute();
  const present = rows.map((row) => row.id);
  const contacts = await lastContactDays(trx, 'organizations', present);
  const nextSteps = await nextFollowUpDays(trx, present);
  const standings = await ladderStandings(trx, rows);
  const fresh: OrganizationRow[] = [];
  for (const row of rows) {
    const next = {
      ...row,
      ...ownDerivedColumns(row),
      ...standings.get(row.id),
      last_contact_on: contacts.get(row.id)?.on ?? '',
      last_two_way_on: contacts.get(row.id)?.twoWayOn ?? '',
      next_follow_up_on: nextSteps.get(row.id) ?? '',
    };
    fresh.push(next);
  }
  await writeDifferences(trx, dialect, 'organizations', rows, fresh);
  await refreshContactDays(trx, dialect, ids);
  await refreshOffers(trx, dialect, fresh);
  const live = fresh.filter((row) => row.deleted_at === '');
  await replaceKeys(trx, dialect, ids, live.flatMap(organizationKeys));
  await replaceWords(trx, dialect, ids, live.map(organizationDocument));
}

/** What partners are found by, where nothing else about them changed. */
export async function refreshPartnerWords(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: 'people' | 'organizations',
  ids: readonly string[],
): Promise<void> {
  const documents =
    type === 'people'
      ? (await trx.selectFrom('people').selectAll().where('id', 'in', ids).where('deleted_at', '=', '').execute()).map(
          personDocument,
        )
      : (
          await trx
            .selectFrom('organizations')
            .selectAll()
            .where('id', 'in', ids)
            .where('deleted_at', '=', '')
            .execute()
        ).map(organizationDocument);
  await replaceWords(trx, dialect, ids, documents);
}

async function replaceWords(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
  documents: readonly SearchDocument[],
): Promise<void> {
  const notes = await standingNotes(trx, ids);
  const offers = await offerTexts(trx, ids);
  const merged = await mergedNames(trx, ids);
  await replaceDocuments(
    trx,
    dialect,
    ids,
    documents.map((document) => withNames(withNotes(withNotes(document, notes), offers), merged)),
  );
}

/** A partner is found by what was written about where they stand and by what they offer, too. */
function withNotes(document: SearchDocument, notes: ReadonlyMap<string, string>): SearchDocument {
  const text = notes.get(document.recordId);
  return text === undefined ? document : { ...document, body: textOf(document.body, text) };
}

/** Whoever stayed after a merge is found by the names of those that went, too. */
function withNames(document: SearchDocument, names: ReadonlyMap<string, readonly string[]>): SearchDocument {
  const merged = names.get(document.recordId);
  return merged === undefined ? document : { ...document, keys: [document.keys, ...merged].join(' ') };
}

/** Writes only those of partners whose keys changed: most changes of a partner leave them as they are. */
async function replaceKeys(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
  wanted: readonly ContactKeyRow[],
): Promise<void> {
  const known = await trx.selectFrom('contact_keys').selectAll().where('record_id', 'in', ids).execute();
  const [now, before] = [keysByRecord(wanted), keysByRecord(known)];
  const changed = new Set(ids.filter((id) => now.get(id) !== before.get(id)));
  const gone = known.filter((key) => changed.has(key.record_id));
  await dialect.runEach(
    trx,
    'delete from contact_keys where kind = ? and key = ? and record_id = ?',
    gone.map((key) => [key.kind, key.key, key.record_id]),
  );
  await insertRows(
    trx,
    dialect,
    'contact_keys',
    wanted.filter((key) => changed.has(key.record_id)),
  );
}

function keysByRecord(keys: readonly ContactKeyRow[]): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const key of keys) {
    const text = JSON.stringify([key.kind, key.key]);
    const others = texts.get(key.record_id);
    if (others === undefined) texts.set(key.record_id, [text]);
    else others.push(text);
  }
  return new Map([...texts].map(([id, list]) => [id, list.toSorted().join()]));
}

async function writeDifferences<T extends PersonRow | OrganizationRow>(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'people' | 'organizations',
  before: readonly T[],
  after: readonly T[],
): Promise<void> {
  const updates = after.map((row, index) => ({
    key: row.id,
    values: Object.fromEntries(
      Object.entries(row).filter(([column, value]) => value !== before[index]?.[column as keyof T]),
    ),
  }));
  await updateRows(trx, dialect, table, updates);
}
