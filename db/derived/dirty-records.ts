import { markCustomized, markField } from '../custom-fields/mark-dirty.ts';
import type { AnyRow } from '../rows.ts';
import type { LoggedTableName } from '../tables.ts';
import { markWordsDirty, newDirtyWords, type DirtyWords } from './dirty-words.ts';
import { markContacted, touch } from './mark-touched.ts';

/** Records whose derived columns, search documents and keys may no longer be right. */
export interface DirtyRecords extends DirtyWords {
  readonly people: Set<string>;
  readonly organizations: Set<string>;
  /** Organizations whose own row changed: their people show their name and sector. */
  readonly organizationFacts: Set<string>;
  /** Partners whose follow-ups changed: only the day of the next one may be another. */
  readonly steppedPeople: Set<string>;
  readonly steppedOrganizations: Set<string>;
  /** Partners whose contacts changed: only the days of their last ones may be others. */
  readonly contactedPeople: Set<string>;
  readonly contactedOrganizations: Set<string>;
  /** Interactions that were not there before: the days of last contacts follow from these alone. */
  readonly newInteractions: Set<string>;
  /** Partners whose ratings changed: cheaper to bring up to date than the rest. */
  readonly ratedPeople: Set<string>;
  readonly ratedOrganizations: Set<string>;
  readonly interactions: Set<string>;
  readonly followUps: Set<string>;
  readonly notes: Set<string>;
  readonly attachments: Set<string>;
  readonly relationships: Set<string>;
  readonly promises: Set<string>;
  readonly outreachPlans: Set<string>;
  readonly informationSessions: Set<string>;
  readonly decisions: Set<string>;
  readonly seats: Set<string>;
  readonly committees: Set<string>;
  readonly risks: Set<string>;
  readonly commitments: Set<string>;
  readonly meetings: Set<string>;
  readonly meetingSeries: Set<string>;
  readonly externalEvents: Set<string>;
  readonly agreements: Set<string>;
  readonly tasks: Set<string>;
  readonly tags: Set<string>;
  readonly wantedDecisions: Set<string>;
  readonly goals: Set<string>;
  readonly guidelines: Set<string>;
  /** Records whose custom values changed. */
  readonly customRecords: Set<string>;
  /** Custom fields with what their values are found by, as it was and as it is: two of them say that it changed. */
  readonly customFields: Map<string, Set<string>>;
  /** Features whose screens must look again, with the ids of the rows that changed. */
  readonly features: Map<string, Set<string>>;
}

/** Nothing is dirty yet. */
export function newDirtyRecords(): DirtyRecords {
  return {
    people: new Set(),
    organizations: new Set(),
    organizationFacts: new Set(),
    steppedPeople: new Set(),
    steppedOrganizations: new Set(),
    contactedPeople: new Set(),
    contactedOrganizations: new Set(),
    newInteractions: new Set(),
    ratedPeople: new Set(),
    ratedOrganizations: new Set(),
    interactions: new Set(),
    followUps: new Set(),
    notes: new Set(),
    attachments: new Set(),
    relationships: new Set(),
    promises: new Set(),
    outreachPlans: new Set(),
    informationSessions: new Set(),
    decisions: new Set(),
    seats: new Set(),
    committees: new Set(),
    risks: new Set(),
    commitments: new Set(),
    meetings: new Set(),
    meetingSeries: new Set(),
    externalEvents: new Set(),
    agreements: new Set(),
    tasks: new Set(),
    tags: new Set(),
    wantedDecisions: new Set(),
    goals: new Set(),
    guidelines: new Set(),
    ...newDirtyWords(),
    customRecords: new Set(),
    customFields: new Map(),
    features: new Map(),
  };
}

/** Notes what a row of a table, as it was or as it is, has a bearing on. */
export function markDirty(dirty: DirtyRecords, table: LoggedTableName, row: AnyRow): void {
  const text = (column: string) => {
    const value = row[column];
    return typeof value === 'string' ? value : '';
  };
  touch(dirty, table, text('id'));
  switch (table) {
    case 'people':
      dirty.people.add(text('id'));
      return;
    case 'organizations':
      dirty.organizations.add(text('id'));
      dirty.organizationFacts.add(text('id'));
      return;
    case 'roles':
      dirty.people.add(text('person_id'));
      dirty.contactedOrganizations.add(text('organization_id'));
      dirty.ratedOrganizations.add(text('organization_id'));
      touch(dirty, 'people', text('person_id'));
      touch(dirty, 'organizations', text('organization_id'));
      return;
    case 'merges':
      // Whoever stayed is found by the names that went, too.
      (text('record_type') === 'people' ? dirty.people : dirty.organizations).add(text('kept_id'));
      touch(dirty, 'merges', text('kept_id'));
      return;
    case 'interactions':
      dirty.interactions.add(text('id'));
      return;
    case 'interaction_participants':
      dirty.interactions.add(text('interaction_id'));
      markContacted(dirty, text('record_type'), text('record_id'), text('interaction_id'));
      return;
    case 'follow_ups':
      dirty.followUps.add(text('id'));
      if (text('record_id') === '') return;
      (text('record_type') === 'people' ? dirty.steppedPeople : dirty.steppedOrganizations).add(text('record_id'));
      touch(dirty, text('record_type') === 'people' ? 'people' : 'organizations', text('record_id'));
      return;
    case 'notes':
      dirty.notes.add(text('id'));
      touch(dirty, 'notes', text('record_id'));
      return;
    case 'attachments':
      dirty.attachments.add(text('id'));
      touch(dirty, 'attachments', text('record_id'));
      return;
    case 'promises':
      dirty.promises.add(text('id'));
      touch(dirty, 'promises', text('record_id'));
      return;
    case 'outreach_plans':
      dirty.outreachPlans.add(text('id'));
      return;
    case 'outreach_steps':
    case 'outreach_targets':
      touch(dirty, 'outreach_plans', text('plan_id'));
      return;
    case 'information_sessions':
      dirty.informationSessions.add(text('id'));
      return;
    case 'session_guests':
      touch(dirty, 'information_sessions', text('session_id'));
      return;
    case 'decisions':
      dirty.decisions.add(text('id'));
      return;
    case 'decision_votes':
      dirty.decisions.add(text('decision_id'));
      touch(dirty, 'decisions', text('decision_id'));
      return;
    case 'minute_amendments':
      touch(dirty, 'minute_amendments', text('meeting_id'));
      return;
    case 'relationships':
      dirty.relationships.add(text('id'));
      touch(dirty, 'relationships', text('from_id'));
      touch(dirty, 'relationships', text('to_id'));
      return;
    case 'seats':
      dirty.seats.add(text('id'));
      touch(dirty, 'committees', text('committee_id'));
      return;
    case 'committees':
      dirty.committees.add(text('id'));
      return;
    case 'risks':
      dirty.risks.add(text('id'));
      return;
    case 'seat_terms':
      dirty.seats.add(text('seat_id'));
      touch(dirty, 'seats', text('seat_id'));
      touch(dirty, 'seats', text('person_id'));
      touch(dirty, 'seats', text('organization_id'));
      return;
    case 'ladder_moves':
      if (text('record_id') === '') return;
      (text('record_type') === 'people' ? dirty.people : dirty.organizations).add(text('record_id'));
      touch(dirty, text('record_type') === 'people' ? 'people' : 'organizations', text('record_id'));
      return;
    case 'commitments':
      dirty.commitments.add(text('id'));
      touch(dirty, 'commitments', text('record_id'));
      return;
    case 'meetings':
      dirty.meetings.add(text('id'));
      return;
    case 'meeting_series':
      dirty.meetingSeries.add(text('id'));
      return;
    case 'external_events':
      dirty.externalEvents.add(text('id'));
      return;
    case 'event_preparations':
    case 'event_exposures':
    case 'scenarios':
      dirty.externalEvents.add(text('event_id'));
      touch(dirty, 'external_events', text('event_id'));
      return;
    case 'agenda_items':
      dirty.meetings.add(text('meeting_id'));
      touch(dirty, 'meetings', text('meeting_id'));
      return;
    case 'attendances':
      touch(dirty, 'meetings', text('meeting_id'));
      return;
    case 'agreements':
      dirty.agreements.add(text('id'));
      return;
    case 'agreement_signatories':
      touch(dirty, 'agreements', text('agreement_id'));
      return;
    case 'tasks':
      dirty.tasks.add(text('id'));
      if (text('record_id') !== '') touch(dirty, 'tasks', text('record_id'));
      return;
    case 'task_people':
    case 'task_dependencies':
      touch(dirty, 'tasks', text('task_id'));
      return;
    case 'task_steps':
      dirty.tasks.add(text('task_id'));
      touch(dirty, 'tasks', text('task_id'));
      return;
    case 'tags':
      dirty.tags.add(text('id'));
      return;
    case 'assessments': {
      const isPerson = text('record_type') === 'people';
      (isPerson ? dirty.ratedPeople : dirty.ratedOrganizations).add(text('record_id'));
      if (text('note') !== '' || text('source') !== '')
        (isPerson ? dirty.people : dirty.organizations).add(text('record_id'));
      touch(dirty, isPerson ? 'people' : 'organizations', text('record_id'));
      touch(dirty, 'assessments', text('record_id'));
      return;
    }
    case 'stance_targets':
      (text('record_type') === 'people' ? dirty.people : dirty.organizations).add(text('record_id'));
      touch(dirty, 'stance_targets', text('record_id'));
      return;
    case 'wanted_decisions':
      dirty.wantedDecisions.add(text('id'));
      return;
    case 'goals':
      dirty.goals.add(text('id'));
      return;
    case 'goal_values':
    case 'goal_links':
      touch(dirty, 'goals', text('goal_id'));
      return;
    case 'milestones':
      dirty.goals.add(text('goal_id'));
      touch(dirty, 'goals', text('goal_id'));
      return;
    case 'guidelines':
      dirty.guidelines.add(text('id'));
      return;
    case 'guideline_clauses':
    case 'guideline_versions':
      dirty.guidelines.add(text('guideline_id'));
      touch(dirty, 'guidelines', text('guideline_id'));
      return;
    case 'guideline_signatures':
      touch(dirty, 'guidelines', text('guideline_id'));
      return;
    case 'custom_fields':
      markField(dirty, row);
      return;
    case 'custom_values':
      dirty.customRecords.add(text('record_id'));
      for (const type of markCustomized(dirty, text('record_type'), text('record_id'), text('kind')))
        touch(dirty, type, text('record_id'));
      return;
    case 'record_tags':
      touch(dirty, text('record_type') === 'people' ? 'people' : 'organizations', text('record_id'));
      return;
    default:
      markWordsDirty(dirty, table, text, (owner, id) => touch(dirty, owner, id));
  }
}
