import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import type { DirtyRecords } from './dirty-records.ts';
import { markContacted } from './mark-touched.ts';
import { spreadFields } from '../custom-fields/changed-fields.ts';
import { refreshCustomValues } from '../custom-fields/refresh-values.ts';
import { refreshContacts } from './refresh-contacts.ts';
import { refreshNextSteps } from './refresh-next-steps.ts';
import { refreshAgreements, refreshCommitments } from './refresh-commitments.ts';
import { refreshCampaigns } from './campaign-documents.ts';
import { refreshAssets, refreshMessageBlocks } from './refresh-assets.ts';
import { refreshGoals, refreshGuidelines } from './refresh-goals.ts';
import { refreshDecisions as refreshRegister } from './refresh-register.ts';
import { refreshPress } from './refresh-press.ts';
import { refreshMemos } from '../program/refresh-memos.ts';
import { refreshFunding } from '../funding/refresh-funding.ts';
import { refreshPractices } from '../practices/refresh-practices.ts';
import { refreshReports } from '../reports/refresh-reports.ts';
import { refreshExternalEvents } from './refresh-external-events.ts';
import { refreshAttachments } from './refresh-attachments.ts';
import { refreshCommittees, refreshRisks } from './refresh-committees.ts';
import { refreshMeetings, refreshMeetingSeries } from './refresh-meetings.ts';
import { refreshLearning } from './learning-documents.ts';
import { refreshMessages } from './refresh-messages.ts';
import { refreshOrganizations, refreshPeople } from './refresh-partners.ts';
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
  promiseDocument,
  relationshipDocument,
  seatDocument,
  tagDocument,
} from './search-documents.ts';

/**
 * Brings everything that follows from the dirty rows up to date, in the transaction that changed them: derived columns,
 * what partners are recognised by, and the search index. Doing, undoing and redoing all end here. `giveWay` lets other calls through.
 */
export async function refreshDerived(
  trx: DbTransaction,
  dialect: DialectOperations,
  dirty: DirtyRecords,
  giveWay: () => Promise<void> = async () => {},
): Promise<void> {
  const inBatches = (ids: ReadonlySet<string>, work: (batch: readonly string[]) => Promise<void>) =>
    eachBatch(ids, async (batch) => {
      await work(batch);
      await giveWay();
    });
  await spreadFields(trx, dirty);
  await spread(trx, dirty);
  await inBatches(dirty.organizations, (ids) => refreshOrganizations(trx, dialect, ids));
  await inBatches(dirty.people, (ids) => refreshPeople(trx, dialect, ids));
  await inBatches(new Set([...dirty.people, ...dirty.organizations, ...dirty.customRecords]), (ids) =>
    refreshCustomValues(trx, dialect, ids),
  );
  await refreshContacts(trx, dialect, dirty);
  await refreshNextSteps(trx, dialect, dirty);
  await inBatches(dirty.interactions, (ids) => refreshInteractions(trx, dialect, ids));
  await inBatches(dirty.followUps, (ids) => refreshPlain(trx, dialect, 'follow_ups', ids));
  await inBatches(dirty.notes, (ids) => refreshPlain(trx, dialect, 'notes', ids));
  await inBatches(dirty.attachments, (ids) => refreshAttachments(trx, dialect, ids));
  await inBatches(dirty.promises, (ids) => refreshPromises(trx, dialect, ids));
  await inBatches(dirty.outreachPlans, async (ids) => {
    const rows = await trx.selectFrom('outreach_plans').selectAll().where('id', 'in', ids).execute();
    await replaceDocuments(trx, dialect, ids, rows.map(outreachPlanDocument));
  });
  await inBatches(dirty.informationSessions, async (ids) => {
    const rows = await trx.selectFrom('information_sessions').selectAll().where('id', 'in', ids).execute();
    await replaceDocuments(trx, dialect, ids, rows.map(informationSessionDocument));
  });
  for (const type of ['wins', 'losses', 'afterActionReviews', 'lessons'] as const)
    await inBatches(dirty[type], (ids) => refreshLearning(trx, dialect, type, ids));
  await inBatches(dirty.decisions, (ids) => refreshRegister(trx, dialect, ids));
  await inBatches(dirty.relationships, (ids) => refreshRelationships(trx, dialect, ids));
  await inBatches(dirty.seats, (ids) => refreshSeats(trx, dialect, ids));
  await inBatches(dirty.committees, (ids) => refreshCommittees(trx, dialect, ids));
  await inBatches(dirty.risks, (ids) => refreshRisks(trx, dialect, ids));
  await inBatches(dirty.commitments, (ids) => refreshCommitments(trx, dialect, ids));
  await inBatches(dirty.agreements, (ids) => refreshAgreements(trx, dialect, ids));
  await inBatches(dirty.tasks, (ids) => refreshTasks(trx, dialect, ids));
  await inBatches(dirty.goals, (ids) => refreshGoals(trx, dialect, ids));
  await inBatches(dirty.guidelines, (ids) => refreshGuidelines(trx, dialect, ids));
  await inBatches(dirty.campaigns, (ids) => refreshCampaigns(trx, dialect, ids));
  await inBatches(dirty.messageBlocks, (ids) => refreshMessageBlocks(trx, dialect, ids, dirty));
  await inBatches(dirty.assets, (ids) => refreshAssets(trx, dialect, ids));
  for (const type of ['audienceSegments', 'messageBoxes', 'evidenceCards', 'stories', 'objections'] as const)
    await inBatches(dirty[type], (ids) => refreshMessages(trx, dialect, type, ids));
  await inBatches(dirty.meetings, (ids) => refreshMeetings(trx, dialect, ids));
  await inBatches(dirty.meetingSeries, (ids) => refreshMeetingSeries(trx, dialect, ids));
  await inBatches(dirty.pressOutlets, (ids) => refreshPress(trx, dialect, ids));
  await inBatches(dirty.pathwayMemos, (ids) => refreshMemos(trx, dialect, ids));
  await inBatches(dirty.fundingStreams, (ids) => refreshFunding(trx, dialect, ids));
  for (const type of ['trainingSessions', 'feedback', 'indicators', 'networkContacts'] as const)
    await inBatches(dirty[type], (ids) => refreshPractices(trx, dialect, type, ids));
  await inBatches(dirty.reports, (ids) => refreshReports(trx, dialect, ids));
  await inBatches(dirty.externalEvents, (ids) => refreshExternalEvents(trx, dialect, ids));
  await inBatches(dirty.tags, (ids) => refreshPlain(trx, dialect, 'tags', ids));
  await inBatches(dirty.wantedDecisions, (ids) => refreshDecisions(trx, dialect, ids));
  await refreshStandings(trx, dialect, dirty);
}

/** Dirt spreads: to those who took part, to the organizations that they are in, and to the people of a renamed organization. */
async function spread(trx: DbTransaction, dirty: DirtyRecords): Promise<void> {
  await eachBatch(dirty.interactions, async (ids) => {
    for (const row of await trx
      .selectFrom('interaction_participants')
      .select(['record_type', 'record_id', 'interaction_id'])
      .where('interaction_id', 'in', ids)
      .execute())
      markContacted(dirty, row.record_type, row.record_id, row.interaction_id);
    for (const row of await trx.selectFrom('promises').select('id').where('interaction_id', 'in', ids).execute())
      dirty.promises.add(row.id);
  });
  await eachBatch(dirty.organizationFacts, async (ids) => {
    for (const row of await trx.selectFrom('roles').select('person_id').where('organization_id', 'in', ids).execute())
      dirty.people.add(row.person_id);
  });
  await eachBatch(dirty.contactedPeople, async (ids) => {
    for (const row of await trx.selectFrom('roles').select('organization_id').where('person_id', 'in', ids).execute())
      dirty.contactedOrganizations.add(row.organization_id);
  });
  // Whoever goes to the trash takes their stance out of that of their organization.
  await eachBatch(dirty.people, async (ids) => {
    for (const row of await trx.selectFrom('roles').select('organization_id').where('person_id', 'in', ids).execute())
      dirty.ratedOrganizations.add(row.organization_id);
  });
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

/** About 10 ms of work. */
const batchSize = 125;

async function eachBatch(ids: ReadonlySet<string>, work: (batch: readonly string[]) => Promise<void>): Promise<void> {
  const all = [...ids];
  for (let start = 0; start < all.length; start += batchSize) await work(all.slice(start, start + batchSize));
}
