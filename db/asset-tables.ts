import { recordParts } from './partner-references.ts';
import { pressAssets } from './press-tables.ts';

/** The tables of texts that are put out and of campaigns, as the change log follows them. */
export const assetTables = {
  assets: {
    key: ['id'],
    derived: ['sort_title', 'hash'],
    referencedBy: [
      { table: 'assets', column: 'translation_of' },
      { table: 'asset_versions', column: 'asset_id' },
      { table: 'asset_approvals', column: 'asset_id' },
      { table: 'asset_reviewers', column: 'asset_id' },
      { table: 'asset_comments', column: 'asset_id' },
      { table: 'asset_uses', column: 'asset_id' },
      { table: 'asset_evidence', column: 'asset_id' },
      { table: 'asset_stories', column: 'asset_id' },
      ...pressAssets,
      { table: 'language_overrides', column: 'asset_id' },
      { table: 'wins', column: 'asset_id' },
      ...recordParts,
    ],
    feature: 'assets',
  },
  asset_versions: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
  asset_approvals: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
  asset_reviewers: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
  asset_comments: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
  asset_uses: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
  asset_evidence: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
  asset_stories: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
  campaigns: {
    key: ['id'],
    derived: [],
    referencedBy: [
      ...recordParts,
      { table: 'campaign_phases', column: 'campaign_id' },
      { table: 'campaign_targets', column: 'campaign_id' },
      { table: 'assets', column: 'campaign_id' },
      { table: 'press_contacts', column: 'campaign_id' },
      { table: 'losses', column: 'campaign_id' },
      { table: 'after_action_reviews', column: 'subject_id' },
    ],
    feature: 'campaigns',
  },
  campaign_phases: { key: ['id'], derived: [], referencedBy: [], feature: 'campaigns' },
  campaign_targets: { key: ['id'], derived: [], referencedBy: [], feature: 'campaigns' },
  message_blocks: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
  language_overrides: { key: ['id'], derived: [], referencedBy: [], feature: 'assets' },
} as const;

/** Columns of these tables that hold the id of a person. */
export const assetPeople = [
  { table: 'assets', column: 'owner_person_id' },
  { table: 'campaigns', column: 'owner_person_id' },
  { table: 'asset_approvals', column: 'person_id' },
  { table: 'asset_reviewers', column: 'person_id' },
] as const;
