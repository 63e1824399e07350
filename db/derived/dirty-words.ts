import type { LoggedTableName } from '../tables.ts';
import { markPressDirty } from '../press/mark-dirty.ts';
import type { DirtyRecords } from './dirty-records.ts';

/** Texts whose search documents may no longer be right. */
export interface DirtyWords {
  /** Partners who are found by other words now, and of whom nothing else changed. */
  readonly wordedPeople: Set<string>;
  readonly wordedOrganizations: Set<string>;
  readonly audienceSegments: Set<string>;
  readonly messageBoxes: Set<string>;
  readonly evidenceCards: Set<string>;
  readonly stories: Set<string>;
  readonly objections: Set<string>;
  readonly assets: Set<string>;
  readonly messageBlocks: Set<string>;
  readonly campaigns: Set<string>;
  readonly pressOutlets: Set<string>;
  readonly wins: Set<string>;
  readonly losses: Set<string>;
  readonly afterActionReviews: Set<string>;
  readonly lessons: Set<string>;
  readonly fundingStreams: Set<string>;
  readonly trainingSessions: Set<string>;
  readonly feedback: Set<string>;
  readonly indicators: Set<string>;
  readonly networkContacts: Set<string>;
  readonly pathwayMemos: Set<string>;
  readonly reports: Set<string>;
}

/** No text is dirty yet. */
export function newDirtyWords(): DirtyWords {
  return {
    wordedPeople: new Set(),
    wordedOrganizations: new Set(),
    audienceSegments: new Set(),
    messageBoxes: new Set(),
    evidenceCards: new Set(),
    stories: new Set(),
    objections: new Set(),
    assets: new Set(),
    messageBlocks: new Set(),
    campaigns: new Set(),
    pressOutlets: new Set(),
    wins: new Set(),
    losses: new Set(),
    afterActionReviews: new Set(),
    lessons: new Set(),
    fundingStreams: new Set(),
    trainingSessions: new Set(),
    feedback: new Set(),
    indicators: new Set(),
    networkContacts: new Set(),
    pathwayMemos: new Set(),
    reports: new Set(),
  };
}

/** Notes what a row of an audience, message, evidence card, story, objection, asset, campaign, win, loss, review or lesson, or a question, has a bearing on. */
export function markWordsDirty(
  dirty: DirtyRecords,
  table: LoggedTableName,
  text: (column: string) => string,
  touch: (table: LoggedTableName, id: string) => void,
): void {
  markPressDirty(dirty, table, text, touch);
  switch (table) {
    case 'funding_streams':
      dirty.fundingStreams.add(text('id'));
      return;
    case 'pathway_memos':
      dirty.pathwayMemos.add(text('id'));
      return;
    case 'funding_years':
    case 'funding_allocations':
      touch('funding_streams', text('stream_id'));
      return;
    case 'service_offers':
      dirty.organizations.add(text('organization_id'));
      return;
    case 'training_sessions':
      dirty.trainingSessions.add(text('id'));
      return;
    case 'feedback':
      dirty.feedback.add(text('id'));
      return;
    case 'indicators':
      dirty.indicators.add(text('id'));
      return;
    case 'network_contacts':
      dirty.networkContacts.add(text('id'));
      return;
    case 'training_attendance':
      touch('training_sessions', text('session_id'));
      return;
    case 'indicator_values':
      touch('indicators', text('indicator_id'));
      return;
    case 'network_log':
      touch('network_contacts', text('contact_id'));
      return;
    case 'reports':
      dirty.reports.add(text('id'));
      return;
    case 'audience_segments':
      dirty.audienceSegments.add(text('id'));
      return;
    case 'segment_members':
      touch('audience_segments', text('segment_id'));
      return;
    case 'message_boxes':
      dirty.messageBoxes.add(text('id'));
      return;
    case 'proof_points':
      dirty.messageBoxes.add(text('box_id'));
      touch('message_boxes', text('box_id'));
      touch('evidence_cards', text('evidence_id'));
      touch('stories', text('story_id'));
      return;
    case 'evidence_cards':
      dirty.evidenceCards.add(text('id'));
      return;
    case 'stories':
      dirty.stories.add(text('id'));
      return;
    case 'objections':
      dirty.objections.add(text('id'));
      touch('evidence_cards', text('evidence_id'));
      return;
    case 'session_questions':
      touch('objections', text('objection_id'));
      touch('information_sessions', text('session_id'));
      return;
    case 'objection_holders':
    case 'objection_replies':
    case 'rehearsals':
      touch('objections', text('objection_id'));
      return;
    case 'assets':
      dirty.assets.add(text('id'));
      return;
    case 'campaigns':
      dirty.campaigns.add(text('id'));
      return;
    case 'campaign_phases':
    case 'campaign_targets':
      touch('campaigns', text('campaign_id'));
      return;
    case 'wins':
      dirty.wins.add(text('id'));
      return;
    case 'win_credits':
      touch('wins', text('win_id'));
      return;
    case 'losses':
      dirty.losses.add(text('id'));
      return;
    case 'after_action_reviews':
      dirty.afterActionReviews.add(text('id'));
      if (text('subject_type') === 'losses') touch('losses', text('subject_id'));
      return;
    case 'lessons':
      dirty.lessons.add(text('id'));
      return;
    case 'message_blocks':
      dirty.messageBlocks.add(text('id'));
      return;
    case 'asset_versions':
    case 'asset_approvals':
    case 'asset_reviewers':
    case 'asset_comments':
    case 'asset_uses':
    case 'asset_evidence':
    case 'asset_stories':
    case 'language_overrides':
      touch('assets', text('asset_id'));
      return;
    default:
      return;
  }
}
