/** What a column holds in one sentence: the comment of `db/schema.ts`, or a sentence from here where the name nearly says it. */
export function describeColumn(table: string, column: string, comment: string): string {
  const text = columnSentences[`${table}.${column}`] ?? (comment || (columnSentences[column] ?? ''));
  // The standing of a column has a place of its own on the page.
  return capital(text.replace(/^Derived: /, ''));
}

/** What a table is for, where `db/schema.ts` leaves it to its name. */
export const tableSentences: Readonly<Record<string, string>> = {
  members: 'The people who use Longtable or act for the coalition.',
  organizations: 'The organizations that the coalition works with or wants at the table.',
  people: 'The people that the coalition works with.',
  roles: 'A place that a person has or had in an organization.',
  interactions: 'A contact: a call, a visit, a letter, a meeting.',
  follow_ups: 'Something to do by a day.',
  notes: 'A text about a partner.',
  tags: 'The tags of the workspace.',
  saved_views: 'The views that somebody saved for a table: its filters, order and columns.',
};

const tableNames = '`people` or `organizations`';

const columnSentences: Readonly<Record<string, string>> = {
  id: 'The id, for good.',
  name: 'The name as it is shown.',
  created_at: 'The instant at which it was made.',
  updated_at: 'The instant of the latest change.',
  links: 'Web addresses as JSON: `{ label, value }[]`.',
  owner_id: 'The member who keeps the relationship.',
  backup_owner_id: 'The member who steps in for the owner.',
  is_archived: '1: left out of lists unless asked for.',
  is_restricted: '1: hidden in discreet mode and left out of exports unless asked for.',
  record_id: 'The id of the person or organization that it is about.',
  record_type: `The table of the record: ${tableNames}.`,

  'workspace.id': 'The id of the workspace; a copy of the file keeps it.',
  'workspace.name': 'The name of the coalition.',
  'workspace.is_demo': '1: a sample workspace.',

  'members.name': 'The name of the member.',
  'members.email': 'Their e-mail address.',
  'members.is_active': '0: they no longer act for the coalition, and what they did keeps their name.',

  'organizations.also_known_as': 'Other names as JSON: `string[]`; an import finds the organization by them.',
  'organizations.kind': 'What kind of organization it is: an id of `shared/content/organization-kinds.ts`.',
  'organizations.sector': 'The main sector: an id of `shared/content/sectors.ts`.',
  'organizations.secondary_sectors': 'At most three more sectors as JSON: `string[]`.',
  'organizations.website': 'The web address.',

  'people.prefix': 'A title before the name, such as Dr.',
  'people.given_name': 'The given name.',
  'people.middle_name': 'The middle name.',
  'people.family_name': 'The family name.',
  'people.suffix': 'What follows the name, such as Jr.',
  'people.nickname': 'What they are called.',
  'people.alias': 'The name that stands in for the real one in discreet mode when the record is restricted.',
  'people.pronouns': 'Their pronouns in their own words.',
  'people.preferred_channel': 'How they like to be reached: an id of `shared/content/preferred-channels.ts`.',
  'people.consents':
    'What they agreed to, as JSON: `{ channel, status, givenOn, source }[]`; a missing channel means not asked.',
  'people.do_not_contact': '1: they asked not to be contacted.',
  'people.is_public_official': '1: a public official, who acts in public; 0: a private person.',
  'people.birthday': 'The birthday as it was written, often without a year.',

  'roles.person_id': 'Who has the role.',
  'roles.organization_id': 'Where.',
  'roles.title': 'What they are there, such as Director.',
  'roles.is_primary': '1: the role that stands for the person in lists.',
  'roles.starts_on': 'The first day; empty when not known.',
  'roles.ends_on': 'The last day; empty while it goes on.',
  'roles.speaks_for': '1: they may speak for the organization.',

  'interactions.occurred_on': 'The day of the contact.',
  'interactions.channel': 'How: an id of `shared/content/channels.ts`.',
  'interactions.direction': 'Who began it: `out`, `in` or `both`.',
  'interactions.outcome': 'What came of it: an id of `shared/content/interaction-outcomes.ts`.',
  'interactions.heard': 'What was heard, in Markdown.',
  'interactions.promised': 'What was promised to them, in Markdown.',
  'interactions.sensitivity': 'Who may see it: an id of `shared/content/interaction-sensitivities.ts`.',
  'interactions.consent_to_quote': '1: they agreed to be quoted.',
  'interactions.member_id': 'The member who was in contact.',

  'interaction_participants.interaction_id': 'The contact.',
  'interaction_participants.record_id': 'A person or organization that took part.',

  'follow_ups.type': 'What kind of step it is: an id of `shared/content/follow-up-types.ts`.',
  'follow_ups.summary': 'What there is to do.',
  'follow_ups.owner_id': 'The member who does it.',
  'follow_ups.due_on': 'The day by which.',
  'follow_ups.done_on': 'The day on which it was done; empty while it is open.',
  'follow_ups.record_type': `The table of the partner: ${tableNames}, or empty.`,
  'follow_ups.record_id': 'The partner that it concerns; empty when it concerns none.',
  'follow_ups.interaction_id': 'The contact that it came from; empty when it came from none.',

  'promises.text': 'What was promised.',
  'outreach_plans.title': 'The title.',
  'outreach_plans.owner_id': 'The member who leads it.',
  'outreach_steps.plan_id': 'The plan.',
  'outreach_steps.channel': 'How: an id of `shared/content/channels.ts`.',
  'outreach_targets.plan_id': 'The plan.',
  'outreach_targets.last_outcome':
    'What came of the latest contact: an id of `shared/content/interaction-outcomes.ts`; empty before the first.',
  'outreach_targets.last_touch_on': 'The day of the latest contact of the plan; empty before the first.',
  'outreach_targets.note': 'What was written down on the call sheet.',
  'information_sessions.title': 'The title.',
  'information_sessions.held_on': 'The day of the session.',
  'information_sessions.place': 'Where it is.',
  'information_sessions.owner_id': 'The member who organizes it.',
  'information_sessions.note': 'Notes in Markdown.',
  'session_guests.session_id': 'The session.',
  'session_guests.card_note': 'What was written on the card.',
  'session_questions.text': 'The question in their words.',
  'wins.title': 'What was won, in a few words.',
  'wins.won_on': 'The day of the win.',
  'wins.note': 'What is worth knowing of it.',
  'minute_amendments.meeting_id': 'The meeting whose minutes it amends.',
  'ladder_moves.from_stage':
    'The stage before: an id of `shared/content/engagement-ladder.ts`; empty for a new partner.',
  'ladder_moves.to_stage': 'The stage after.',
  'ladder_moves.moved_on': 'The day of the move.',
  'ladder_moves.note': 'What is worth knowing of it.',

  'commitments.owner_id': 'The member who sees to it.',
  'commitments.starts_on': 'The first day; empty when not known.',
  'commitments.ends_on': 'The last day; empty when it has no end.',
  'commitments.conditions': 'What it hangs on, in their words.',
  'commitments.note': 'What is worth knowing of it.',

  'agreements.title': 'The title.',
  'agreements.owner_id': 'The member who sees to it.',
  'agreements.starts_on': 'The first day; empty when not known.',
  'agreements.ends_on': 'The last day; empty when it has no end.',
  'agreements.document_link': 'A web address or the place of a file, as it was written.',
  'agreements.is_public': '1: may be told in public.',

  'agreement_signatories.agreement_id': 'The agreement.',
  'agreement_signatories.organization_id': 'The party.',

  'relationships.from_id': 'The first partner.',
  'relationships.to_id': 'The second partner.',
  'relationships.since_on': 'The day on which it began.',
  'relationships.note': 'What is worth knowing of it.',

  'wanted_decisions.title': 'The decision in a few words.',
  'wanted_decisions.decides_on': 'The day by which it is made; empty when it is not known.',
  'stance_targets.review_on': 'The day on which somebody looks whether it was reached.',
  'stance_targets.owner_id': 'The member who sees to it.',
  'stance_targets.note': 'What is to be done.',
  'assessments.member_id': 'The member who rated; empty when nobody was named.',
  'assessments.rated_on': 'The day on which it was seen.',
  'assessments.note': 'Why, in words.',

  'tasks.title': 'What is to be done, as a verb.',
  'tasks.goal_id': 'The goal that it serves.',
  'tasks.agenda_item_id': 'The agenda item that it came of.',
  'tasks.starts_on': 'The day on which it begins.',
  'tasks.due_on': 'The day by which it is to be done; empty for none.',
  'tasks.dropped_reason': 'Why it was dropped.',
  'tasks.blocked_reason': 'What it is blocked by.',
  'task_people.task_id': 'The task.',
  'task_people.person_id': 'The person.',
  'task_steps.task_id': 'The task.',
  'task_steps.text': 'What the line says.',
  'task_steps.is_done': '1: done.',

  'seats.title': 'What the chair is called, such as “Peer outreach”; empty for one that its sector names.',
  'seats.is_voting': '1: whoever sits here votes.',
  'seats.note': 'What is worth knowing of it.',
  'seat_terms.seat_id': 'The seat.',
  'seat_terms.person_id': 'Who holds it; empty when an organization was invited and has named nobody.',
  'seat_terms.organization_id': 'The organization that they speak for; empty when they speak for themselves.',
  'seat_terms.invited_on': 'The day on which they were asked; empty when that is not known.',
  'seat_terms.starts_on': 'The day on which they took the chair; empty while they are only asked.',

  'notes.body': 'The text in Markdown.',
  'notes.is_restricted': '1: hidden in discreet mode and left out of exports unless asked for.',
  'notes.is_pinned': '1: kept in sight on the profile.',
  'notes.author_id': 'The member who wrote it.',

  'tags.name': 'The tag.',
  'tags.sort_name': 'Its folded name: no two tags have the same.',
  'record_tags.tag_id': 'The tag.',
  'record_tags.record_id': 'The person or organization that has it.',

  'saved_views.feature': `The table that it is a view of: ${tableNames}.`,
  'saved_views.name': 'The name of the view.',
  'saved_views.definition':
    'Filters, order, groups and columns as JSON: `ViewDefinition` of `shared/contract/views.ts`.',
  'saved_views.is_default': '1: the table opens with it.',
  'saved_views.position': 'Its place among the views of the table, from 0.',

  'import_mappings.id': 'A hash of the header of the file.',
  'import_mappings.mapping': 'Which column went where, as JSON.',
  'import_mappings.updated_at': 'The instant at which it was last used.',

  'change_sets.at': 'The instant of the step.',
  'change_sets.member_id': 'The member who did it; empty when nobody was named.',
  'change_sets.summary': 'What was done, as a sentence for people.',
  'change_sets.count': 'How many rows it touched.',
  'change_sets.first_change':
    'The smallest id of its changes. All of them lie between this and `last_change`; others may too.',
  'change_sets.last_change': 'The largest id of its changes.',

  'changes.id': 'The number of the change, in the order of writing.',
  'changes.table_name': 'The table of the row.',
  'changes.op': '`i` for an insert, `u` for an update, `d` for a delete.',

  'contact_keys.key': 'The e-mail address, the digits of the phone number, the folded name or the host of the website.',
  'contact_keys.record_id': 'The partner that is recognized by it.',

  'search_documents.number': 'The row number in the full-text indexes.',
  'search_documents.record_type': 'The type of the record, such as `people`, `notes` or `tags`.',
  'search_documents.record_id': 'The id of the record.',
  'search_documents.title': 'The first line of the hit; empty where it is made when it is shown.',
  'search_documents.subtitle': 'The second line of the hit.',
  'search_documents.is_restricted': '1: left out of results in discreet mode.',
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
