import type { TrashType } from '#shared/domain/records/record-types.ts';

import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { purgeKeptWords } from '../glossary/kept-words.ts';
import { deleteRows } from '../rows.ts';
import { purgeSeats, purgeTerms } from './purge-seats.ts';
import { forgetInTasks, forgetPartnerInTasks, purgeTaskParts } from '../tasks/purge-tasks.ts';
import { forgetPersonInDecisions, purgeDecisionParts } from '../decisions/purge-decisions.ts';
import { forgetInCampaigns, purgeCampaignParts } from '../campaigns/purge-campaigns.ts';
import { assetsWithBlocks, refreshAssets } from '../derived/refresh-assets.ts';
import { forgetLinkedInAssets, forgetPersonInAssets, purgeAssetParts } from '../assets/purge-assets.ts';
import { forgetAssetInPress, forgetPartnerInPress, purgePressLog } from '../press/purge-press.ts';
import { purgeCustomValues } from '../custom-fields/purge-custom.ts';
import { purgeInLearning } from './purge-learning.ts';
import { purgeGoalLinks, purgeGoalParts, purgeInGoals } from './purge-goals.ts';
import { purgeCalendarLinks } from '../external-events/calendar-links.ts';
import { purgeInFunding } from '../funding/purge-funding.ts';
import { purgeInPractices } from '../practices/purge-practices.ts';
import { purgeInProgram } from '../program/purge-program.ts';
import { purgeInHorizon } from '../horizon/purge-horizon.ts';
import { forgetInMeetings, purgeMeetingParts } from './purge-meetings.ts';
import { purgeInMessages, purgeMessageParts } from './purge-messages.ts';

/** Record types that go to the trash, with their tables. */
export const trashTables = {
  organizations: 'organizations',
  people: 'people',
  interactions: 'interactions',
  followUps: 'follow_ups',
  notes: 'notes',
  seats: 'seats',
  committees: 'committees',
  risks: 'risks',
  wantedDecisions: 'wanted_decisions',
  wins: 'wins',
  losses: 'losses',
  afterActionReviews: 'after_action_reviews',
  lessons: 'lessons',
  decisions: 'decisions',
  tasks: 'tasks',
  goals: 'goals',
  guidelines: 'guidelines',
  assets: 'assets',
  messageBlocks: 'message_blocks',
  audienceSegments: 'audience_segments',
  messageBoxes: 'message_boxes',
  evidenceCards: 'evidence_cards',
  stories: 'stories',
  objections: 'objections',
  campaigns: 'campaigns',
  meetings: 'meetings',
  meetingSeries: 'meeting_series',
  externalEvents: 'external_events',
  pressOutlets: 'press_outlets',
  fundingStreams: 'funding_streams',
  trainingSessions: 'training_sessions',
  feedback: 'feedback',
  indicators: 'indicators',
  networkContacts: 'network_contacts',
  pathwayMemos: 'pathway_memos',
  reports: 'reports',
  attachments: 'attachments',
  customFields: 'custom_fields',
} as const satisfies Record<TrashType, string>;

/** Those of some ids that are in use. */
export async function liveIds(db: DbReader, type: TrashType, ids: readonly string[]): Promise<string[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom(trashTables[type]).select('id').where('id', 'in', batch).where('deleted_at', '=', '').execute(),
  );
  return rows.map((row) => row.id);
}

/**
 * Removes a record that is in the trash for good: its row, what hangs on it, its lines in the history and its place in the search.
 * Not a step of the history, since nothing of it may be left. Answers false for a record that is not in the trash.
 */
export async function purgeRecord(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: TrashType,
  id: string,
): Promise<boolean> {
  const row = await trx.selectFrom(trashTables[type]).select('deleted_at').where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at === '') return false;
  const gone = [id];
  gone.push(...(await purgeAttachmentsOf(trx, dialect, id)));
  gone.push(...(await purgeKeptWords(trx, dialect, id)));
  await trx.deleteFrom('retention_reviews').where('record_id', '=', id).execute();
  if (type === 'people' || type === 'organizations') gone.push(...(await purgeLinks(trx, dialect, type, id)));
  if (type === 'goals' || type === 'guidelines') gone.push(...(await purgeGoalParts(trx, dialect, type, id)));
  if (type === 'seats') gone.push(...(await purgeTerms(trx, dialect, id)));
  if (type === 'risks' || type === 'decisions') gone.push(...(await purgeGoalLinks(trx, dialect, id)));
  if (type === 'decisions') gone.push(...(await purgeDecisionParts(trx, dialect, id)));
  if (type === 'campaigns') gone.push(...(await purgeCampaignParts(trx, dialect, id)));
  await forgetInCampaigns(trx, type, id);
  gone.push(...(await purgeInLearning(trx, dialect, type, id)));
  if (type === 'assets')
    gone.push(...(await purgeAssetParts(trx, dialect, id)), ...(await forgetAssetInPress(trx, dialect, id)));
  if (type === 'pressOutlets') gone.push(...(await purgePressLog(trx, dialect, id)));
  gone.push(...(await purgeInFunding(trx, dialect, id)));
  gone.push(...(await purgeInPractices(trx, dialect, id)));
  gone.push(...(await purgeInProgram(trx, dialect, id)));
  await trx.updateTable('reports').set({ subject_id: '' }).where('subject_id', '=', id).execute();
  if (type === 'tasks') gone.push(...(await purgeTaskParts(trx, dialect, id)));
  if (type === 'committees') await forgetInTasks(trx, 'committee_id', id);
  if (type === 'goals') await forgetInTasks(trx, 'goal_id', id);
  if (type === 'committees') gone.push(...(await purgeSeats(trx, dialect, id)));
  if (type === 'interactions') {
    await trx.deleteFrom('interaction_participants').where('interaction_id', '=', id).execute();
    await trx.updateTable('follow_ups').set({ interaction_id: '' }).where('interaction_id', '=', id).execute();
    await trx.updateTable('assessments').set({ interaction_id: '' }).where('interaction_id', '=', id).execute();
    await trx.updateTable('promises').set({ interaction_id: '' }).where('interaction_id', '=', id).execute();
    await trx
      .updateTable('information_sessions')
      .set({ held_interaction_id: '' })
      .where('held_interaction_id', '=', id)
      .execute();
  }
  gone.push(...(await purgeMessageParts(trx, dialect, type, id)));
  if (type === 'meetings') gone.push(...(await purgeMeetingParts(trx, dialect, id)));
  if (type === 'meetingSeries')
    await trx.updateTable('meetings').set({ series_id: '', series_day: '' }).where('series_id', '=', id).execute();
  if (type === 'wantedDecisions') {
    gone.push(...(await purgeRatings(trx, dialect, 'decision_id', id)));
    const targets = await trx.selectFrom('stance_targets').select('id').where('decision_id', '=', id).execute();
    const targetIds = targets.map((target) => target.id);
    await deleteRows(trx, dialect, 'stance_targets', targetIds);
    gone.push(...targetIds);
  }
  gone.push(...(await forgetLinkedInAssets(trx, dialect, type, id)));
  const texts = type === 'messageBlocks' ? await assetsWithBlocks(trx, [id]) : [];
  gone.push(...(await purgeCalendarLinks(trx, dialect, id)));
  gone.push(...(await purgeInHorizon(trx, dialect, id)));
  gone.push(...(await purgeCustomValues(trx, type, id)));
  await deleteRows(trx, dialect, trashTables[type], [id]);
  await refreshAssets(trx, dialect, texts);
  await dialect.search.remove(trx, gone);
  await forgetSentences(trx, gone);
  for (const key of gone) {
    await trx.deleteFrom('changes').where('row_key', '=', key).execute();
    await trx.deleteFrom('changes').where('row_key', '>', `${key}/`).where('row_key', '<', `${key}0`).execute();
  }
  return true;
}

/** Steps about this record alone name it in their sentence: that goes too. */
async function forgetSentences(trx: DbTransaction, keys: readonly string[]): Promise<void> {
  await trx
    .updateTable('change_sets')
    .set({ summary: 'About a record that was removed for good' })
    .where('count', '<=', 20)
    .where('seq', 'in', trx.selectFrom('changes').select('step').where('row_key', 'in', keys))
    .execute();
}

/** Removes the files on a record; answers their ids. Their contents go once nothing points at them. */
async function purgeAttachmentsOf(trx: DbTransaction, dialect: DialectOperations, recordId: string): Promise<string[]> {
  const ids = (await trx.selectFrom('attachments').select('id').where('record_id', '=', recordId).execute()).map(
    (row) => row.id,
  );
  await deleteRows(trx, dialect, 'attachments', ids);
  return ids;
}

async function purgeLinks(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: 'people' | 'organizations',
  id: string,
): Promise<string[]> {
  const column = type === 'people' ? 'person_id' : 'organization_id';
  const roles = await trx.selectFrom('roles').select('id').where(column, '=', id).execute();
  const notes = await trx.selectFrom('notes').select('id').where('record_id', '=', id).execute();
  const followUps = await trx.selectFrom('follow_ups').select('id').where('record_id', '=', id).execute();
  await deleteRows(
    trx,
    dialect,
    'roles',
    roles.map((row) => row.id),
  );
  const ties = await trx
    .selectFrom('relationships')
    .select('id')
    .where((where) => where.or([where('from_id', '=', id), where('to_id', '=', id)]))
    .execute();
  await deleteRows(
    trx,
    dialect,
    'relationships',
    ties.map((row) => row.id),
  );
  const signatories = await trx.selectFrom('agreement_signatories').select('id').where(column, '=', id).execute();
  await deleteRows(
    trx,
    dialect,
    'agreement_signatories',
    signatories.map((row) => row.id),
  );
  await deleteRows(
    trx,
    dialect,
    'notes',
    notes.map((row) => row.id),
  );
  await deleteRows(
    trx,
    dialect,
    'follow_ups',
    followUps.map((row) => row.id),
  );
  // The seats stay: only the terms of this holder go.
  const terms = await trx.selectFrom('seat_terms').select('id').where(column, '=', id).execute();
  await deleteRows(
    trx,
    dialect,
    'seat_terms',
    terms.map((row) => row.id),
  );
  await trx.updateTable('seat_terms').set({ alternate_person_id: '' }).where('alternate_person_id', '=', id).execute();
  if (type === 'people') {
    await trx.updateTable('members').set({ person_id: '' }).where('person_id', '=', id).execute();
    await trx.updateTable('risks').set({ owner_person_id: '' }).where('owner_person_id', '=', id).execute();
    await forgetPersonInAssets(trx, dialect, id);
    await trx.updateTable('external_events').set({ owner_person_id: '' }).where('owner_person_id', '=', id).execute();
  }
  await trx.deleteFrom('record_tags').where('record_id', '=', id).execute();
  await trx.deleteFrom('interaction_participants').where('record_id', '=', id).execute();
  await trx.deleteFrom('contact_keys').where('record_id', '=', id).execute();
  await trx.deleteFrom('contact_days').where('organization_id', '=', id).execute();
  const press = await forgetPartnerInPress(trx, dialect, type, id);
  const dismissals = await forgetPairs(trx, dialect, id);
  if (type === 'organizations')
    await trx.updateTable('wanted_decisions').set({ organization_id: '' }).where('organization_id', '=', id).execute();
  const signatures = await purgeInGoals(trx, dialect, type, id);
  await forgetInMeetings(trx, type, id);
  const ratings = await purgeRatings(trx, dialect, 'record_id', id);
  const helpers = [
    ...(await forgetPartnerInTasks(trx, dialect, id)),
    ...(await forgetPersonInDecisions(trx, id)),
    ...(await purgeInMessages(trx, dialect, id)),
  ];
  const outreach: { id: string }[] = [];
  for (const table of [
    'promises',
    'outreach_targets',
    'session_guests',
    'session_questions',
    'cadences',
    'stance_targets',
    'ladder_moves',
    'commitments',
  ] as const) {
    const rows = await trx.selectFrom(table).select('id').where('record_id', '=', id).execute();
    await deleteRows(
      trx,
      dialect,
      table,
      rows.map((row) => row.id),
    );
    outreach.push(...rows);
  }
  return [
    ...[...roles, ...notes, ...followUps, ...ties, ...terms, ...signatories, ...outreach].map((row) => row.id),
    ...ratings,
    ...helpers,
    ...signatures,
    ...dismissals,
    ...press,
  ];
}

/** Removes what was found and said of this record and another one, and what was merged into it; answers the ids of what is gone. */
async function forgetPairs(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  await trx.deleteFrom('duplicate_pairs').where('left_id', '=', id).execute();
  await trx.deleteFrom('duplicate_pairs').where('right_id', '=', id).execute();
  const rows = await trx
    .selectFrom('duplicate_dismissals')
    .select('id')
    .where((where) => where.or([where('left_id', '=', id), where('right_id', '=', id)]))
    .execute();
  const ids = rows.map((row) => row.id);
  await deleteRows(trx, dialect, 'duplicate_dismissals', ids);
  const merges = await trx.selectFrom('merges').select(['id', 'other_id']).where('kept_id', '=', id).execute();
  await deleteRows(
    trx,
    dialect,
    'merges',
    merges.map((row) => row.id),
  );
  return [...ids, ...merges.flatMap((row) => [row.id, row.other_id])];
}

/** Removes the ratings of a partner or about a decision; answers their ids. */
async function purgeRatings(
  trx: DbTransaction,
  dialect: DialectOperations,
  column: 'record_id' | 'decision_id',
  id: string,
): Promise<string[]> {
  const ids = (await trx.selectFrom('assessments').select('id').where(column, '=', id).execute()).map((row) => row.id);
  await deleteRows(trx, dialect, 'assessments', ids);
  return ids;
}
