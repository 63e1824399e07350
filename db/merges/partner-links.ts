import { loggedTables, type LoggedTableName } from '../tables.ts';

/** A column that holds the id of a partner. */
export interface PartnerLink {
  readonly table: LoggedTableName;
  readonly column: string;
}

/** Every column that may hold the id of a person, or of an organization. */
export function partnerLinks(type: 'people' | 'organizations'): readonly PartnerLink[] {
  // The registry names logged tables only, which a test checks.
  return loggedTables[type].referencedBy as readonly PartnerLink[];
}

/**
 * What there may be one of: two rows of a table that agree in these columns say the same, so one is enough. The row of the record
 * that stays is kept.
 */
export const oneOfEach: Partial<Readonly<Record<LoggedTableName, readonly string[]>>> = {
  record_tags: ['record_id', 'tag_id'],
  interaction_participants: ['interaction_id', 'record_id'],
  relationships: ['from_id', 'to_id', 'kind'],
  roles: ['person_id', 'organization_id', 'title', 'starts_on', 'ends_on'],
  outreach_targets: ['plan_id', 'record_id'],
  session_guests: ['session_id', 'record_id'],
  cadences: ['record_id'],
  stance_targets: ['record_id', 'decision_id'],
  win_credits: ['win_id', 'record_id'],
  task_people: ['task_id', 'person_id', 'letter'],
  attendances: ['meeting_id', 'person_id', 'organization_id'],
  decision_votes: ['decision_id', 'round', 'person_id', 'organization_id'],
  agreement_signatories: ['agreement_id', 'organization_id', 'person_id'],
  guideline_signatures: ['version_id', 'organization_id'],
  statement_signatures: ['asset_id', 'organization_id'],
  spokespeople: ['person_id'],
  crisis_calls: ['person_id'],
  asset_reviewers: ['asset_id', 'step', 'person_id', 'role'],
  retention_reviews: ['record_id'],
  duplicate_dismissals: ['left_id', 'right_id'],
  custom_values: ['record_id', 'field_id'],
  segment_members: ['segment_id', 'record_id'],
  event_exposures: ['event_id', 'record_id'],
  training_attendance: ['session_id', 'organization_id', 'unit'],
  practice_ratings: ['checklist', 'item', 'rater_person_id', 'rated_on'],
  objection_holders: ['objection_id', 'record_id', 'interaction_id', 'heard_on'],
};

/** Rows that make no sense between a record and itself. */
export const notWithItself: Partial<Readonly<Record<LoggedTableName, readonly [string, string]>>> = {
  relationships: ['from_id', 'to_id'],
  duplicate_dismissals: ['left_id', 'right_id'],
};
