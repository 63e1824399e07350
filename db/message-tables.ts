import { recordFiles, recordParts } from './partner-references.ts';

/** The tables of audiences, messages, evidence, stories and objections that the change log follows, parents before children. */
export const messageTables = {
  audience_segments: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'segment_members', column: 'segment_id' },
      { table: 'message_boxes', column: 'segment_id' },
      { table: 'assets', column: 'segment_id' },
      { table: 'campaign_targets', column: 'segment_id' },
    ],
    feature: 'messages',
  },
  segment_members: { key: ['id'], derived: [], referencedBy: [], feature: 'messages' },
  message_boxes: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'proof_points', column: 'box_id' },
      { table: 'assets', column: 'box_id' },
      { table: 'message_blocks', column: 'box_id' },
      { table: 'kept_words', column: 'record_id' },
      recordFiles,
    ],
    feature: 'messages',
  },
  evidence_cards: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'proof_points', column: 'evidence_id' },
      { table: 'objections', column: 'evidence_id' },
      { table: 'asset_evidence', column: 'evidence_id' },
      recordFiles,
    ],
    feature: 'evidence',
  },
  stories: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'proof_points', column: 'story_id' },
      { table: 'asset_stories', column: 'story_id' },
      { table: 'kept_words', column: 'record_id' },
      ...recordParts,
    ],
    feature: 'stories',
  },
  proof_points: { key: ['id'], derived: [], referencedBy: [], feature: 'messages' },
  objections: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'objection_holders', column: 'objection_id' },
      { table: 'objection_replies', column: 'objection_id' },
      { table: 'rehearsals', column: 'objection_id' },
      { table: 'session_questions', column: 'objection_id' },
      { table: 'kept_words', column: 'record_id' },
    ],
    feature: 'objections',
  },
  objection_holders: { key: ['id'], derived: [], referencedBy: [], feature: 'objections' },
  objection_replies: { key: ['id'], derived: [], referencedBy: [], feature: 'objections' },
  rehearsals: { key: ['id'], derived: [], referencedBy: [], feature: 'objections' },
  glossary_entries: { key: ['id'], derived: [], referencedBy: [], feature: 'glossary' },
  kept_words: { key: ['id'], derived: [], referencedBy: [], feature: 'glossary' },
} as const;

/** Columns of stories, objections and replies that hold the id of a person. */
export const wordPeople = [
  { table: 'stories', column: 'person_id' },
  { table: 'stories', column: 'support_person_id' },
  { table: 'objections', column: 'messenger_person_id' },
  { table: 'objection_replies', column: 'messenger_person_id' },
] as const;

/** Columns that hold the id of a rating. */
export const creditedMoves = [{ table: 'objection_replies', column: 'assessment_id' }] as const;
