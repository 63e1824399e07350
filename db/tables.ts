import type { LoggedTable } from './logged-table.ts';
import { assetPeople, assetTables } from './asset-tables.ts';
import { fundingOrganizations, fundingTables } from './funding-tables.ts';
import { horizonTables } from './horizon-tables.ts';
import { learningPeople, learningTables } from './learning-tables.ts';
import { creditedMoves, messageTables, wordPeople } from './message-tables.ts';
import { outreachTables } from './outreach-tables.ts';
import { practiceOrganizations, practicePeople, practiceTables } from './practice-tables.ts';
import { meetingPeople, partnerDerived, partnerReferences, recordFiles, recordParts } from './partner-references.ts';
import { programDecisions, programTables, providers } from './program-tables.ts';
import { pressOrganizations, pressPeople, pressTables } from './press-tables.ts';
import { reportTables } from './report-tables.ts';
import type { Database } from './schema/database.ts';

/** Every table that a person's work changes, parents before children. */
export const loggedTables = {
  workspace: { key: ['id'], derived: [], referencedBy: [], feature: 'workspaces' },
  members: { key: ['id'], derived: [], referencedBy: [], feature: 'members' },
  tags: { key: ['id'], derived: [], referencedBy: [{ table: 'record_tags', column: 'tag_id' }], feature: 'tags' },
  saved_views: { key: ['id'], derived: [], referencedBy: [], feature: 'views' },
  organizations: {
    key: ['id'],
    derived: partnerDerived,
    referencedBy: [
      { table: 'roles', column: 'organization_id' },
      { table: 'wanted_decisions', column: 'organization_id' },
      { table: 'agreement_signatories', column: 'organization_id' },
      { table: 'guideline_signatures', column: 'organization_id' },
      ...pressOrganizations,
      ...fundingOrganizations,
      ...practiceOrganizations,
      ...providers,
      { table: 'attendances', column: 'organization_id' },
      { table: 'decision_votes', column: 'organization_id' },
      ...partnerReferences,
    ],
    feature: 'organizations',
  },
  people: {
    key: ['id'],
    derived: [
      ...partnerDerived,
      'organization_id',
      'organization_name',
      'sort_organization',
      'title',
      'sector',
      'may_contact',
    ],
    referencedBy: [
      { table: 'roles', column: 'person_id' },
      { table: 'agreement_signatories', column: 'person_id' },
      { table: 'guideline_signatures', column: 'person_id' },
      { table: 'goals', column: 'owner_person_id' },
      { table: 'tasks', column: 'owner_person_id' },
      { table: 'task_people', column: 'person_id' },
      { table: 'decision_votes', column: 'person_id' },
      { table: 'decisions', column: 'moved_by_id' },
      { table: 'decisions', column: 'seconded_by_id' },
      { table: 'members', column: 'person_id' },
      ...wordPeople,
      ...assetPeople,
      ...learningPeople,
      { table: 'risks', column: 'owner_person_id' },
      { table: 'external_events', column: 'owner_person_id' },
      ...pressPeople,
      { table: 'funding_streams', column: 'owner_person_id' },
      ...practicePeople,
      { table: 'attendances', column: 'person_id' },
      { table: 'attendances', column: 'alternate_for_id' },
      { table: 'agenda_items', column: 'lead_person_id' },
      ...meetingPeople,
      ...partnerReferences,
    ],
    feature: 'people',
  },
  roles: { key: ['id'], derived: [], referencedBy: [], feature: 'roles' },
  custom_fields: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'custom_values', column: 'field_id' }],
    feature: 'customFields',
  },
  custom_values: {
    key: ['record_id', 'field_id'],
    derived: ['sort_text', 'sort_number', 'record_name'],
    referencedBy: [],
    feature: 'customFields',
  },
  merges: { key: ['id'], derived: [], referencedBy: [], feature: 'merges' },
  retention_rules: { key: ['id'], derived: [], referencedBy: [], feature: 'housekeeping' },
  retention_reviews: { key: ['id'], derived: [], referencedBy: [], feature: 'housekeeping' },
  duplicate_dismissals: { key: ['id'], derived: [], referencedBy: [], feature: 'duplicates' },
  interactions: {
    key: ['id'],
    derived: [],
    referencedBy: [
      ...recordParts,
      { table: 'interaction_participants', column: 'interaction_id' },
      { table: 'follow_ups', column: 'interaction_id' },
      { table: 'assessments', column: 'interaction_id' },
      { table: 'promises', column: 'interaction_id' },
      { table: 'objection_holders', column: 'interaction_id' },
      { table: 'objection_replies', column: 'interaction_id' },
    ],
    feature: 'interactions',
  },
  interaction_participants: {
    key: ['interaction_id', 'record_id'],
    derived: [],
    referencedBy: [],
    feature: 'interactions',
  },
  follow_ups: { key: ['id'], derived: [], referencedBy: [], feature: 'followUps' },
  notes: { key: ['id'], derived: [], referencedBy: [], feature: 'notes' },
  attachments: { key: ['id'], derived: [], referencedBy: [], feature: 'attachments' },
  promises: { key: ['id'], derived: [], referencedBy: [], feature: 'promises' },
  ...outreachTables,
  decisions: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'decision_votes', column: 'decision_id' },
      { table: 'decisions', column: 'superseded_by_id' },
      { table: 'tasks', column: 'decision_id' },
      { table: 'minute_amendments', column: 'decision_id' },
      { table: 'guideline_versions', column: 'decision_id' },
      { table: 'goal_links', column: 'record_id' },
      { table: 'wins', column: 'decision_id' },
      { table: 'losses', column: 'decision_id' },
      ...programDecisions,
      ...recordParts,
    ],
    feature: 'decisions',
  },
  decision_votes: { key: ['id'], derived: [], referencedBy: [], feature: 'decisions' },
  ...learningTables,
  minute_amendments: { key: ['id'], derived: [], referencedBy: [], feature: 'minutes' },
  cadences: { key: ['id'], derived: [], referencedBy: [], feature: 'cadences' },
  relationships: { key: ['id'], derived: [], referencedBy: [], feature: 'relationships' },
  wanted_decisions: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'assessments', column: 'decision_id' },
      { table: 'stance_targets', column: 'decision_id' },
      { table: 'event_exposures', column: 'record_id' },
      recordFiles,
    ],
    feature: 'wantedDecisions',
  },
  stance_targets: { key: ['id'], derived: [], referencedBy: [], feature: 'stanceTargets' },
  goals: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'goals', column: 'parent_id' },
      { table: 'goal_values', column: 'goal_id' },
      { table: 'goal_links', column: 'goal_id' },
      { table: 'event_exposures', column: 'record_id' },
      { table: 'milestones', column: 'goal_id' },
      { table: 'tasks', column: 'goal_id' },
      { table: 'wins', column: 'goal_id' },
      { table: 'losses', column: 'goal_id' },
      ...recordParts,
    ],
    feature: 'goals',
  },
  goal_values: { key: ['id'], derived: [], referencedBy: [], feature: 'goals' },
  goal_links: { key: ['id'], derived: [], referencedBy: [], feature: 'goals' },
  milestones: { key: ['id'], derived: [], referencedBy: [{ table: 'wins', column: 'milestone_id' }], feature: 'goals' },
  guidelines: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'guideline_clauses', column: 'guideline_id' },
      { table: 'guideline_versions', column: 'guideline_id' },
      { table: 'guideline_signatures', column: 'guideline_id' },
      { table: 'kept_words', column: 'record_id' },
      recordFiles,
    ],
    feature: 'guidelines',
  },
  guideline_clauses: { key: ['id'], derived: [], referencedBy: [], feature: 'guidelines' },
  guideline_versions: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'guideline_signatures', column: 'version_id' }],
    feature: 'guidelines',
  },
  guideline_signatures: { key: ['id'], derived: [], referencedBy: [], feature: 'guidelines' },
  ...assetTables,
  assessments: { key: ['id'], derived: [], referencedBy: creditedMoves, feature: 'assessments' },
  long_table: { key: ['id'], derived: [], referencedBy: [], feature: 'seats' },
  required_sectors: { key: ['id'], derived: [], referencedBy: [], feature: 'seats' },
  metric_limits: { key: ['id'], derived: [], referencedBy: [], feature: 'metrics' },
  committees: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'tasks', column: 'committee_id' },
      { table: 'committees', column: 'parent_id' },
      { table: 'seats', column: 'committee_id' },
      ...recordParts,
    ],
    feature: 'committees',
  },
  seats: { key: ['id'], derived: [], referencedBy: [{ table: 'seat_terms', column: 'seat_id' }], feature: 'seats' },
  seat_terms: { key: ['id'], derived: [], referencedBy: [], feature: 'seats' },
  frameworks: { key: ['id'], derived: [], referencedBy: [], feature: 'frameworks' },
  risks: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'goal_links', column: 'record_id' },
      { table: 'tasks', column: 'origin_id' },
      ...recordParts,
    ],
    feature: 'risks',
  },
  ladder_moves: { key: ['id'], derived: [], referencedBy: [], feature: 'recruitment' },
  commitments: { key: ['id'], derived: [], referencedBy: recordParts, feature: 'commitments' },
  agreements: {
    key: ['id'],
    derived: ['sort_title'],
    referencedBy: [{ table: 'agreement_signatories', column: 'agreement_id' }, ...recordParts],
    feature: 'agreements',
  },
  agreement_signatories: { key: ['id'], derived: [], referencedBy: [], feature: 'agreements' },
  tasks: {
    key: ['id'],
    derived: ['sort_title'],
    referencedBy: [
      { table: 'task_people', column: 'task_id' },
      { table: 'task_steps', column: 'task_id' },
      { table: 'task_dependencies', column: 'task_id' },
      { table: 'task_dependencies', column: 'needs_task_id' },
      { table: 'tasks', column: 'series_id' },
      { table: 'notes', column: 'record_id' },
      { table: 'event_preparations', column: 'task_id' },
      { table: 'scenario_tasks', column: 'task_id' },
      { table: 'program_tasks', column: 'task_id' },
      ...recordParts,
    ],
    feature: 'tasks',
  },
  task_people: { key: ['id'], derived: [], referencedBy: [], feature: 'tasks' },
  task_steps: { key: ['id'], derived: [], referencedBy: [], feature: 'tasks' },
  task_dependencies: { key: ['id'], derived: [], referencedBy: [], feature: 'tasks' },
  meeting_series: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'meetings', column: 'series_id' }],
    feature: 'meetings',
  },
  meetings: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'agenda_items', column: 'meeting_id' },
      { table: 'attendances', column: 'meeting_id' },
      { table: 'kept_words', column: 'record_id' },
      ...recordParts,
    ],
    feature: 'meetings',
  },
  agenda_items: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'agenda_items', column: 'carried_from_id' }],
    feature: 'meetings',
  },
  attendances: { key: ['id'], derived: [], referencedBy: [], feature: 'meetings' },
  ...pressTables,
  ...horizonTables,
  ...fundingTables,
  ...practiceTables,
  ...programTables,
  ...reportTables,
  calendar_links: { key: ['id'], derived: [], referencedBy: [], feature: 'externalEvents' },
  ...messageTables,
  record_tags: { key: ['record_id', 'tag_id'], derived: [], referencedBy: [], feature: 'tags' },
} as const satisfies Partial<Record<keyof Database, LoggedTable>>;

export type LoggedTableName = keyof typeof loggedTables;

/** The log's name for a row: its key, the parts of a key of two joined by '/'. */
export function rowKey(table: LoggedTableName, row: Readonly<Record<string, unknown>>): string {
  return loggedTables[table].key.map((column) => String(row[column])).join('/');
}

/** The key columns and their values that a row key stands for. */
export function keyParts(table: LoggedTableName, key: string): [column: string, value: string][] {
  const parts = key.split('/');
  return loggedTables[table].key.map((column, index) => [column, parts[index] ?? '']);
}

/** Whether a name from the log is a table that is logged. */
export function isLoggedTable(name: string): name is LoggedTableName {
  return name in loggedTables;
}
