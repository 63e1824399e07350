import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { insertRows, updateRow, type AnyRow } from '../rows.ts';
import type { ContactDayRow, OrganizationRow, PersonRow } from '../schema.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import { ladderStandings } from '../recruitment/ladder-standings.ts';
import { markPartner, type DirtyRecords } from './dirty-records.ts';
import { mayContact, organizationKeys, ownDerivedColumns, personKeys, roleDerivedColumns } from './partner-columns.ts';
import { lastContactDays, nextFollowUpDays, primaryRoles, twoWayDays } from './partner-facts.ts';
import { refreshNextSteps } from './refresh-next-steps.ts';
import { refreshAgreements, refreshCommitments } from './refresh-commitments.ts';
import { refreshGoals, refreshGuidelines } from './refresh-goals.ts';
import { refreshCommittees, refreshRisks } from './refresh-committees.ts';
import { refreshMeetings, refreshMeetingSeries } from './refresh-meetings.ts';
import { refreshStandings } from './refresh-standings.ts';
import { refreshTasks } from './refresh-tasks.ts';
import { replaceDocuments } from './replace-documents.ts';
import {
  decisionDocument,
  followUpDocument,
  informationSessionDocument,
  interactionDocument,
  noteDocument,
  outreachPlanDocument,
  organizationDocument,
  personDocument,
  promiseDocument,
  relationshipDocument,
  seatDocument,
  tagDocument,
  winDocument,
} from './search-documents.ts';

/**
 * Brings everything that follows from the dirty rows up to date, in the transaction that changed them: derived columns,
 * what partners are recognised by, and the search index. Doing, undoing and redoing all end here.
 */
export async function refreshDerived(
  trx: DbTransaction,
  dialect: DialectOperations,
  dirty: DirtyRecords,
): Promise<void> {
  await spread(trx, dirty);
  await inBatches(dirty.organizations, (ids) => refreshOrganizations(trx, dialect, ids));
  await inBatches(dirty.people, (ids) => refreshPeople(trx, dialect, ids));
  await refreshNextSteps(trx, dialect, dirty);
  await inBatches(dirty.interactions, (ids) => refreshInteractions(trx, dialect, ids));
  await inBatches(dirty.followUps, (ids) => refreshPlain(trx, dialect, 'follow_ups', ids));
  await inBatches(dirty.notes, (ids) => refreshPlain(trx, dialect, 'notes', ids));
  await inBatches(dirty.promises, (ids) => refreshPromises(trx, dialect, ids));
  await inBatches(dirty.outreachPlans, async (ids) => {
    const rows = await trx.selectFrom('outreach_plans').selectAll().where('id', 'in', ids).execute();
    await replaceDocuments(trx, dialect, ids, rows.map(outreachPlanDocument));
  });
  await inBatches(dirty.informationSessions, async (ids) => {
    const rows = await trx.selectFrom('information_sessions').selectAll().where('id', 'in', ids).execute();
    await replaceDocuments(trx, dialect, ids, rows.map(informationSessionDocument));
  });
  await inBatches(dirty.wins, async (ids) => {
    const rows = await trx.selectFrom('wins').selectAll().where('id', 'in', ids).where('deleted_at', '=', '').execute();
    await replaceDocuments(trx, dialect, ids, rows.map(winDocument));
  });
  await inBatches(dirty.relationships, (ids) => refreshRelationships(trx, dialect, ids));
  await inBatches(dirty.seats, (ids) => refreshSeats(trx, dialect, ids));
  await inBatches(dirty.committees, (ids) => refreshCommittees(trx, dialect, ids));
  await inBatches(dirty.risks, (ids) => refreshRisks(trx, dialect, ids));
  await inBatches(dirty.commitments, (ids) => refreshCommitments(trx, dialect, ids));
  await inBatches(dirty.agreements, (ids) => refreshAgreements(trx, dialect, ids));
  await inBatches(dirty.tasks, (ids) => refreshTasks(trx, dialect, ids));
  await inBatches(dirty.goals, (ids) => refreshGoals(trx, dialect, ids));
  await inBatches(dirty.guidelines, (ids) => refreshGuidelines(trx, dialect, ids));
  await inBatches(dirty.meetings, (ids) => refreshMeetings(trx, dialect, ids));
  await inBatches(dirty.meetingSeries, (ids) => refreshMeetingSeries(trx, dialect, ids));
  await inBatches(dirty.tags, (ids) => refreshPlain(trx, dialect, 'tags', ids));
  await inBatches(dirty.wantedDecisions, (ids) => refreshDecisions(trx, dialect, ids));
  await refreshStandings(trx, dialect, dirty);
}

/** Dirt spreads: to those who took part, to the organizations that they are in, and to the people of a renamed organization. */
async function spread(trx: DbTransaction, dirty: DirtyRecords): Promise<void> {
  await inBatches(dirty.interactions, async (ids) => {
    for (const row of await trx
      .selectFrom('interaction_participants')
      .select(['record_type', 'record_id'])
      .where('interaction_id', 'in', ids)
      .execute())
      markPartner(dirty, row.record_type, row.record_id);
    for (const row of await trx.selectFrom('promises').select('id').where('interaction_id', 'in', ids).execute())
      dirty.promises.add(row.id);
  });
  await inBatches(dirty.organizationFacts, async (ids) => {
    for (const row of await trx.selectFrom('roles').select('person_id').where('organization_id', 'in', ids).execute())
      dirty.people.add(row.person_id);
  });
  await inBatches(dirty.people, async (ids) => {
    for (const row of await trx.selectFrom('roles').select('organization_id').where('person_id', 'in', ids).execute())
      dirty.organizations.add(row.organization_id);
  });
}

async function refreshPeople(trx: DbTransaction, dialect: DialectOperations, ids: readonly string[]): Promise<void> {
  const rows = await trx.selectFrom('people').selectAll().where('id', 'in', ids).execute();
  const roles = await primaryRoles(trx, ids);
  const contacts = await lastContactDays(trx, ids);
  const nextSteps = await nextFollowUpDays(trx, ids);
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
    await writeDifference(trx, dialect, 'people', row, next);
    fresh.push(next);
  }
  const live = fresh.filter((row) => row.deleted_at === '');
  await replaceKeys(trx, dialect, ids, live.flatMap(personKeys));
  await replaceDocuments(trx, dialect, ids, live.map(personDocument));
}

async function refreshOrganizations(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('organizations').selectAll().where('id', 'in', ids).execute();
  const contacts = await lastContactDays(trx, ids);
  const nextSteps = await nextFollowUpDays(trx, ids);
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
    await writeDifference(trx, dialect, 'organizations', row, next);
    fresh.push(next);
  }
  await refreshContactDays(trx, dialect, ids);
  const live = fresh.filter((row) => row.deleted_at === '');
  await replaceKeys(trx, dialect, ids, live.flatMap(organizationKeys));
  await replaceDocuments(trx, dialect, ids, live.map(organizationDocument));
}

/** Writes only what differs: an organization may have been in touch on thousands of days. */
async function refreshContactDays(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const key = (row: ContactDayRow) => `${row.organization_id} ${row.day}`;
  const wanted = await twoWayDays(trx, ids);
  const known = await trx.selectFrom('contact_days').selectAll().where('organization_id', 'in', ids).execute();
  const [wantedKeys, knownKeys] = [new Set(wanted.map(key)), new Set(known.map(key))];
  await insertRows(
    trx,
    dialect,
    'contact_days',
    wanted.filter((row) => !knownKeys.has(key(row))),
  );
  for (const row of known.filter((each) => !wantedKeys.has(key(each))))
    await trx
      .deleteFrom('contact_days')
      .where('organization_id', '=', row.organization_id)
      .where('day', '=', row.day)
      .execute();
}

async function refreshInteractions(
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

async function refreshPlain(
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

/** A promise is as restricted as the contact at which it was made. */
async function refreshPromises(trx: DbTransaction, dialect: DialectOperations, ids: readonly string[]): Promise<void> {
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
async function refreshRelationships(
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

async function refreshDecisions(trx: DbTransaction, dialect: DialectOperations, ids: readonly string[]): Promise<void> {
  const rows = await trx
    .selectFrom('wanted_decisions')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  await replaceDocuments(trx, dialect, ids, rows.map(decisionDocument));
}

/** A seat is found by its name and note, and by what its holders left to say. */
async function refreshSeats(trx: DbTransaction, dialect: DialectOperations, ids: readonly string[]): Promise<void> {
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

async function replaceKeys(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
  keys: readonly AnyRow[] | readonly object[],
): Promise<void> {
  await trx.deleteFrom('contact_keys').where('record_id', 'in', ids).execute();
  await insertRows(trx, dialect, 'contact_keys', keys as readonly AnyRow[]);
}

async function writeDifference<T extends PersonRow | OrganizationRow>(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'people' | 'organizations',
  before: T,
  after: T,
): Promise<void> {
  const changed = Object.entries(after).filter(([column, value]) => value !== before[column as keyof T]);
  if (changed.length > 0) await updateRow(trx, dialect, table, before.id, Object.fromEntries(changed));
}

async function inBatches(ids: ReadonlySet<string>, work: (batch: readonly string[]) => Promise<void>): Promise<void> {
  const all = [...ids];
  for (let start = 0; start < all.length; start += 250) await work(all.slice(start, start + 250));
}
