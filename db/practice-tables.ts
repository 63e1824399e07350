import { recordParts } from './partner-references.ts';

/** The tables of training, practices, lived experience, evaluation and the network, as the change log follows them. */
export const practiceTables = {
  training_sessions: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'training_attendance', column: 'session_id' }, ...recordParts],
    feature: 'training',
  },
  training_attendance: { key: ['id'], derived: [], referencedBy: [], feature: 'training' },
  friction_checks: { key: ['id'], derived: [], referencedBy: [], feature: 'training' },
  practice_items: { key: ['id'], derived: [], referencedBy: [], feature: 'practices' },
  practice_ratings: { key: ['id'], derived: [], referencedBy: [], feature: 'practices' },
  practice_evidence: { key: ['id'], derived: [], referencedBy: [], feature: 'practices' },
  feedback: { key: ['id'], derived: [], referencedBy: [...recordParts], feature: 'engagement' },
  stipends: { key: ['id'], derived: [], referencedBy: [], feature: 'engagement' },
  engagement_supports: { key: ['id'], derived: [], referencedBy: [], feature: 'engagement' },
  data_agreements: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'indicators', column: 'agreement_id' },
      { table: 'research_partnerships', column: 'agreement_id' },
    ],
    feature: 'evaluation',
  },
  indicators: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'indicator_values', column: 'indicator_id' }, ...recordParts],
    feature: 'evaluation',
  },
  indicator_values: { key: ['id'], derived: [], referencedBy: [], feature: 'evaluation' },
  evaluation_answers: { key: ['id'], derived: [], referencedBy: [], feature: 'evaluation' },
  research_partnerships: { key: ['id'], derived: [], referencedBy: [], feature: 'evaluation' },
  learning_sessions: { key: ['id'], derived: [], referencedBy: [], feature: 'evaluation' },
  network_contacts: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'network_log', column: 'contact_id' }, ...recordParts],
    feature: 'shelf',
  },
  network_log: { key: ['id'], derived: [], referencedBy: [], feature: 'shelf' },
} as const;

/** Columns that hold the id of a person. */
export const practicePeople = [
  { table: 'training_sessions', column: 'trainer_person_id' },
  { table: 'practice_items', column: 'owner_person_id' },
  { table: 'practice_ratings', column: 'rater_person_id' },
  { table: 'feedback', column: 'owner_person_id' },
  { table: 'stipends', column: 'person_id' },
  { table: 'engagement_supports', column: 'person_id' },
  { table: 'data_agreements', column: 'owner_person_id' },
  { table: 'indicators', column: 'owner_person_id' },
  { table: 'research_partnerships', column: 'person_id' },
  { table: 'network_contacts', column: 'person_id' },
  { table: 'network_log', column: 'owner_person_id' },
] as const;

/** Columns that hold the id of an organization. */
export const practiceOrganizations = [
  { table: 'training_sessions', column: 'trainer_organization_id' },
  { table: 'training_attendance', column: 'organization_id' },
  { table: 'friction_checks', column: 'organization_id' },
  { table: 'data_agreements', column: 'organization_id' },
  { table: 'research_partnerships', column: 'organization_id' },
  { table: 'network_contacts', column: 'organization_id' },
] as const;
