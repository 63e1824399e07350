/** Columns of a partner that follow from other rows. */
export const partnerDerived = [
  'email',
  'phone',
  'city',
  'sort_city',
  'sort_name',
  'last_contact_on',
  'next_follow_up_on',
  'last_two_way_on',
  'stance',
  'stance_rank',
  'stance_on',
  'influence',
  'interest',
  'relationship',
  'stance_is_derived',
  'stance_split',
  'highest_rank',
  'stage_on',
];

/** The files on a record. */
export const recordFiles = { table: 'attachments', column: 'record_id' } as const;

/** What hangs on records of most types: files, and the values of custom fields. */
export const recordParts = [recordFiles, { table: 'custom_values', column: 'record_id' }] as const;

/** Columns that hold the id of a person or of an organization. */
export const partnerReferences = [
  { table: 'interaction_participants', column: 'record_id' },
  { table: 'follow_ups', column: 'record_id' },
  { table: 'notes', column: 'record_id' },
  { table: 'record_tags', column: 'record_id' },
  { table: 'relationships', column: 'from_id' },
  { table: 'relationships', column: 'to_id' },
  { table: 'promises', column: 'record_id' },
  { table: 'outreach_targets', column: 'record_id' },
  { table: 'session_guests', column: 'record_id' },
  { table: 'session_questions', column: 'record_id' },
  { table: 'cadences', column: 'record_id' },
  { table: 'stance_targets', column: 'record_id' },
  { table: 'seat_terms', column: 'person_id' },
  { table: 'seat_terms', column: 'organization_id' },
  { table: 'seat_terms', column: 'alternate_person_id' },
  { table: 'ladder_moves', column: 'record_id' },
  { table: 'assessments', column: 'record_id' },
  { table: 'duplicate_dismissals', column: 'left_id' },
  { table: 'duplicate_dismissals', column: 'right_id' },
  { table: 'commitments', column: 'record_id' },
  { table: 'retention_reviews', column: 'record_id' },
  { table: 'tasks', column: 'record_id' },
  { table: 'win_credits', column: 'record_id' },
  { table: 'segment_members', column: 'record_id' },
  { table: 'objection_holders', column: 'record_id' },
  { table: 'objection_replies', column: 'record_id' },
  { table: 'event_exposures', column: 'record_id' },
  ...recordParts,
  { table: 'custom_values', column: 'partner_id' },
] as const;

/** Columns of a meeting that hold the id of a person. */
export const meetingPeople = [
  'facilitator_id',
  'co_facilitator_id',
  'timekeeper_id',
  'note_taker_id',
  'access_lead_id',
  'host_id',
].map((column) => ({ table: 'meetings', column }));
