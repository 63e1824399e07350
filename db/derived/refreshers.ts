import { without } from '#shared/sets.ts';

import { refreshCustomValues } from '../custom-fields/refresh-values.ts';
import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { refreshFunding } from '../funding/refresh-funding.ts';
import { refreshPractices } from '../practices/refresh-practices.ts';
import { refreshMemos } from '../program/refresh-memos.ts';
import { refreshReports } from '../reports/refresh-reports.ts';
import { refreshCampaigns } from './campaign-documents.ts';
import type { DirtyRecords } from './dirty-records.ts';
import { refreshLearning } from './learning-documents.ts';
import { refreshAssets, refreshMessageBlocks } from './refresh-assets.ts';
import { refreshAttachments } from './refresh-attachments.ts';
import { refreshAgreements, refreshCommitments } from './refresh-commitments.ts';
import { refreshCommittees, refreshRisks } from './refresh-committees.ts';
import {
  refreshInformationSessions,
  refreshInteractions,
  refreshOutreachPlans,
  refreshPlain,
  refreshPromises,
  refreshRelationships,
  refreshSeats,
  refreshWantedDecisions,
} from './refresh-documents.ts';
import { refreshExternalEvents } from './refresh-external-events.ts';
import { refreshGoals, refreshGuidelines } from './refresh-goals.ts';
import { refreshMeetings, refreshMeetingSeries } from './refresh-meetings.ts';
import { refreshMessages } from './refresh-messages.ts';
import { refreshOrganizations, refreshPeople, refreshPartnerWords } from './refresh-partners.ts';
import { refreshPress } from './refresh-press.ts';
import { refreshDecisions } from './refresh-register.ts';
import { refreshTasks } from './refresh-tasks.ts';

/** What brings one kind of dirty record up to date, some of them at a time. */
export interface Refresher {
  ids(dirty: DirtyRecords): ReadonlySet<string>;
  refresh(
    trx: DbTransaction,
    dialect: DialectOperations,
    ids: readonly string[],
    /** What the work itself makes dirty is added here; kinds that come later see it. */
    dirty: DirtyRecords,
  ): Promise<void>;
}

/** Organizations come before people, who show their names; what values are ordered by follows from both. */
export const partnerRefreshers: readonly Refresher[] = [
  of('organizations', refreshOrganizations),
  of('people', refreshPeople),
  {
    ids: (dirty) => new Set([...dirty.people, ...dirty.organizations, ...dirty.customRecords]),
    refresh: refreshCustomValues,
  },
  {
    ids: (dirty) => new Set(without(dirty.wordedPeople, dirty.people)),
    refresh: (trx, dialect, ids) => refreshPartnerWords(trx, dialect, 'people', ids),
  },
  {
    ids: (dirty) => new Set(without(dirty.wordedOrganizations, dirty.organizations)),
    refresh: (trx, dialect, ids) => refreshPartnerWords(trx, dialect, 'organizations', ids),
  },
];

/** Everything else that is found by its words or has columns that follow. A kind that makes another one dirty comes before it. */
export const recordRefreshers: readonly Refresher[] = [
  of('interactions', refreshInteractions),
  of('followUps', (trx, dialect, ids) => refreshPlain(trx, dialect, 'follow_ups', ids)),
  of('notes', (trx, dialect, ids) => refreshPlain(trx, dialect, 'notes', ids)),
  of('attachments', refreshAttachments),
  of('promises', refreshPromises),
  of('outreachPlans', refreshOutreachPlans),
  of('informationSessions', refreshInformationSessions),
  ...(['wins', 'losses', 'afterActionReviews', 'lessons'] as const).map((type) =>
    of(type, (trx, dialect, ids) => refreshLearning(trx, dialect, type, ids)),
  ),
  of('decisions', refreshDecisions),
  of('relationships', refreshRelationships),
  of('seats', refreshSeats),
  of('committees', refreshCommittees),
  of('risks', refreshRisks),
  of('commitments', refreshCommitments),
  of('agreements', refreshAgreements),
  of('tasks', refreshTasks),
  of('goals', refreshGoals),
  of('guidelines', refreshGuidelines),
  of('campaigns', refreshCampaigns),
  of('messageBlocks', refreshMessageBlocks),
  of('assets', refreshAssets),
  ...(['audienceSegments', 'messageBoxes', 'evidenceCards', 'stories', 'objections'] as const).map((type) =>
    of(type, (trx, dialect, ids) => refreshMessages(trx, dialect, type, ids)),
  ),
  of('meetings', refreshMeetings),
  of('meetingSeries', refreshMeetingSeries),
  of('pressOutlets', refreshPress),
  of('pathwayMemos', refreshMemos),
  of('fundingStreams', refreshFunding),
  ...(['trainingSessions', 'feedback', 'indicators', 'networkContacts'] as const).map((type) =>
    of(type, (trx, dialect, ids) => refreshPractices(trx, dialect, type, ids)),
  ),
  of('reports', refreshReports),
  of('externalEvents', refreshExternalEvents),
  of('tags', (trx, dialect, ids) => refreshPlain(trx, dialect, 'tags', ids)),
  of('wantedDecisions', refreshWantedDecisions),
];

function of(kind: Exclude<keyof DirtyRecords, 'features' | 'customFields'>, refresh: Refresher['refresh']): Refresher {
  return { ids: (dirty) => dirty[kind], refresh };
}
