/**
 * The tables of a workspace file, written by hand (this is documentation) and checked against the migrated database by a test.
 *
 * [Note: No nulls in rows] A text column that is not known holds '', so that it sorts the same in every dialect and a keyset page
 * never compares with NULL; repositories turn '' into null. Flags are 0 or 1. Lists and parts are JSON text, parsed at the edge.
 * Columns marked "derived" follow from other rows: `db/derived` keeps them, and the change log leaves them out.
 */
export interface Database {
  workspace: WorkspaceRow;
  members: MemberRow;
  organizations: OrganizationRow;
  people: PersonRow;
  roles: RoleRow;
  interactions: InteractionRow;
  interaction_participants: InteractionParticipantRow;
  follow_ups: FollowUpRow;
  notes: NoteRow;
  relationships: RelationshipRow;
  ladder_moves: LadderMoveRow;
  commitments: CommitmentRow;
  agreements: AgreementRow;
  agreement_signatories: AgreementSignatoryRow;
  long_table: LongTableRow;
  required_sectors: RequiredSectorRow;
  metric_limits: MetricLimitsRow;
  seats: SeatRow;
  seat_terms: SeatTermRow;
  committees: CommitteeRow;
  frameworks: FrameworkRow;
  risks: RiskRow;
  promises: PromiseRow;
  outreach_plans: OutreachPlanRow;
  outreach_steps: OutreachStepRow;
  outreach_targets: OutreachTargetRow;
  information_sessions: InformationSessionRow;
  session_guests: SessionGuestRow;
  session_questions: SessionQuestionRow;
  wins: WinRow;
  decisions: DecisionRow;
  decision_votes: DecisionVoteRow;
  minute_amendments: MinuteAmendmentRow;
  cadences: CadenceRow;
  meeting_series: MeetingSeriesRow;
  meetings: MeetingRow;
  agenda_items: AgendaItemRow;
  attendances: AttendanceRow;
  tags: TagRow;
  record_tags: RecordTagRow;
  saved_views: SavedViewRow;
  wanted_decisions: WantedDecisionRow;
  stance_targets: StanceTargetRow;
  goals: GoalRow;
  goal_values: GoalValueRow;
  goal_links: GoalLinkRow;
  milestones: MilestoneRow;
  guidelines: GuidelineRow;
  guideline_clauses: GuidelineClauseRow;
  guideline_versions: GuidelineVersionRow;
  guideline_signatures: GuidelineSignatureRow;
  assessments: AssessmentRow;
  tasks: TaskRow;
  task_people: TaskPersonRow;
  task_steps: TaskStepRow;
  task_dependencies: TaskDependencyRow;
  import_mappings: ImportMappingRow;
  change_sets: ChangeSetRow;
  changes: ChangeRow;
  contact_keys: ContactKeyRow;
  contact_days: ContactDayRow;
  duplicate_pairs: DuplicatePairRow;
  duplicate_scans: DuplicateScanRow;
  duplicate_dismissals: DuplicateDismissalRow;
  merges: MergeRow;
  search_documents: SearchDocumentRow;
}

/** One row: what this file is. */
export interface WorkspaceRow {
  id: string;
  name: string;
  /** The member who uses this computer; '' until somebody says. */
  me_id: string;
  is_demo: number;
  created_at: string;
}

interface Versioned {
  id: string;
  /** Grows by one with every change; a write that names an older one is refused. */
  version: number;
  created_at: string;
  updated_at: string;
}

interface Trashable {
  /** When it went to the trash; '' while it is in use. */
  deleted_at: string;
}

export interface MemberRow extends Versioned {
  name: string;
  email: string;
  /** 0–5: the tint of the avatar. */
  tint: number;
  is_active: number;
  /** The record of the same person; '' when it is not linked. */
  person_id: string;
}

/** What organizations and people share. */
export interface PartnerColumns extends Versioned, Trashable {
  name: string;
  /** The folded name, for sorting and prefixes. */
  sort_name: string;
  /** JSON: { label, value }[]; the first is the preferred one. */
  emails: string;
  /** JSON: { label, value }[]; the first is the preferred one. */
  phones: string;
  /** JSON: { label, street, city, region, postalCode, country }[]. */
  addresses: string;
  links: string;
  /** JSON: ISO 639 codes. */
  languages: string;
  /** Markdown. */
  description: string;
  /** The rung of the engagement ladder: an id of `shared/content/engagement-ladder.ts`. */
  stage: string;
  /** Which ladder they climb: an id of `shared/content/ladders.ts`; '' when nobody said. */
  ladder: string;
  owner_id: string;
  backup_owner_id: string;
  is_archived: number;
  is_restricted: number;
  /** Derived: the first e-mail address. */
  email: string;
  /** Derived: the first phone number. */
  phone: string;
  /** Derived: the city of the first address. */
  city: string;
  /** Derived: the folded city. */
  sort_city: string;
  /** Derived: the day of the latest interaction; '' when there is none. */
  last_contact_on: string;
  /** Derived: the earliest due day of an open follow-up; '' when there is none. */
  next_follow_up_on: string;
  /** Derived: the day of the latest contact in both directions or attendance; for an organization also of its people; '' when there is none. */
  last_two_way_on: string;
  /** Derived: the highest rung ever reached, 1 to 7; 0 when none. */
  highest_rank: number;
  /** Derived: the day on which the present stage began. */
  stage_on: string;
  /** Derived: where they stand on the coalition as a whole, -2 to 2; 9 when not known. */
  stance: number;
  /** Derived: the band of the stance, 1 opposed to 5 champion, for sorting; 0 when not known. */
  stance_rank: number;
  /** Derived: the day of the rating that `stance` rests on; '' when there is none. */
  stance_on: string;
  /** Derived: 1 to 5; 0 when not known. */
  influence: number;
  /** Derived: 1 to 5; 0 when not known. */
  interest: number;
  /** Derived: 0 to 5; -1 when not known. */
  relationship: number;
  /** Derived: 1 for an organization whose stance is the weighted mean of its people's, because nobody has rated it itself. */
  stance_is_derived: number;
  /** Derived: 1 for an organization whose own stance and that of its people lie 2 or more apart. */
  stance_split: number;
}

export interface OrganizationRow extends PartnerColumns {
  /** JSON: other names. */
  also_known_as: string;
  kind: string;
  sector: string;
  /** JSON: at most three sector ids. */
  secondary_sectors: string;
  website: string;
}

export interface PersonRow extends PartnerColumns {
  prefix: string;
  given_name: string;
  middle_name: string;
  family_name: string;
  suffix: string;
  nickname: string;
  alias: string;
  pronouns: string;
  preferred_channel: string;
  /** JSON: { channel, status, givenOn, source }[]. */
  consents: string;
  do_not_contact: number;
  /** Derived: 1 when they agreed to be contacted in at least one way and did not ask for no contact. */
  may_contact: number;
  is_public_official: number;
  birthday: string;
  /** The day on which they said that they have lived experience and agreed to its being kept; '' when they did not. Never shown in discreet mode. */
  lived_experience_on: string;
  /** Derived: the organization of the primary current role. */
  organization_id: string;
  /** Derived: the name of that organization. */
  organization_name: string;
  /** Derived: its folded name. */
  sort_organization: string;
  /** Derived: the title of the primary current role. */
  title: string;
  /** Derived: the main sector of that organization. */
  sector: string;
}

export interface RoleRow extends Versioned {
  person_id: string;
  organization_id: string;
  title: string;
  is_primary: number;
  starts_on: string;
  ends_on: string;
  speaks_for: number;
}

export interface InteractionRow extends Versioned, Trashable {
  occurred_on: string;
  channel: string;
  direction: string;
  outcome: string;
  heard: string;
  promised: string;
  sensitivity: string;
  consent_to_quote: number;
  member_id: string;
}

/** Key: interaction_id and record_id. */
export interface InteractionParticipantRow {
  interaction_id: string;
  record_id: string;
  /** 'people' or 'organizations'. */
  record_type: string;
}

export interface FollowUpRow extends Versioned, Trashable {
  type: string;
  summary: string;
  owner_id: string;
  due_on: string;
  /** '' while it is open. */
  done_on: string;
  /** 'people', 'organizations' or ''. */
  record_type: string;
  record_id: string;
  interaction_id: string;
}

export interface NoteRow extends Versioned, Trashable {
  record_type: string;
  record_id: string;
  body: string;
  is_restricted: number;
  is_pinned: number;
  author_id: string;
}

/** A tie between two partners; an undirected one is stored once, with either of them first. */
export interface RelationshipRow extends Versioned {
  /** 'people' or 'organizations'. */
  from_type: string;
  from_id: string;
  /** 'people' or 'organizations'. */
  to_type: string;
  to_id: string;
  /** An id of `relationshipKinds`. */
  kind: string;
  /** 1: who is first matters; follows from the kind. */
  is_directed: number;
  /** 1 weak, 2 working, 3 strong; of influence: hears, respects, needs them. */
  strength: number;
  /** An id of `tieBases`; '' when nothing was said. */
  basis: string;
  /** 'low', 'medium' or 'high'. */
  confidence: string;
  /** Whether the one who would ask is willing to: 0 not known, 1 reluctant, 2 if asked, 3 glad to. */
  willingness: number;
  since_on: string;
  /** The day on which it ended; '' while it holds. */
  ends_on: string;
  /** The day on which somebody last saw that it holds. */
  confirmed_on: string;
  note: string;
  is_restricted: number;
}

/** What somebody promised: the coalition to a partner, or a partner to the coalition. */
export interface PromiseRow extends Versioned {
  record_type: string;
  /** The partner that it was made to or by. */
  record_id: string;
  /** The contact at which it was made; '' when it was written down by itself. */
  interaction_id: string;
  /** 'us': we promised; 'them': they did. */
  direction: string;
  text: string;
  /** The day by which; '' when none was named. */
  due_on: string;
  /** The day on which it was kept; '' while it is open. */
  kept_on: string;
  /** The member who keeps it, or who minds that it is kept. */
  owner_id: string;
}

/** A plan to reach an audience by one channel after the other. */
export interface OutreachPlanRow extends Versioned {
  title: string;
  /** Markdown. */
  purpose: string;
  /** What everybody is asked for, in one sentence. */
  ask: string;
  /** 'people' or 'organizations'. */
  audience_type: string;
  /** JSON: the ListQuery whose rows are the audience; '' when targets were picked one by one. */
  audience: string;
  /** 'draft', 'running' or 'done'. */
  status: string;
  /** The day from which the days of its steps count; '' until it is known. */
  starts_on: string;
  owner_id: string;
}

/** One contact of an outreach plan. */
export interface OutreachStepRow extends Versioned {
  plan_id: string;
  /** Its place among the steps, from 0. */
  position: number;
  channel: string;
  /** Days after the start of the plan. */
  day: number;
  /** The subject of an e-mail or letter; '' for other channels. */
  subject: string;
  /** Words to say or send, with merge fields such as {firstName}. */
  script: string;
}

/** One partner of the audience of an outreach plan. */
export interface OutreachTargetRow extends Versioned {
  record_type: string;
  record_id: string;
  plan_id: string;
  /** 'open', 'done' when every step was made, 'stopped' by hand or by an answer, or 'left-out'. */
  state: string;
  /** Why it was left out: an id of `leftOutReasons`; '' otherwise. */
  reason: string;
  /** How many steps of the plan are behind it, skipped ones included. */
  steps_done: number;
  /** The day of its next step; '' when there is none. */
  next_due_on: string;
  last_outcome: string;
  last_touch_on: string;
  note: string;
}

/** A session that presents the effort to people who may join. */
export interface InformationSessionRow extends Versioned {
  title: string;
  held_on: string;
  /** The time of day as HH:MM; '' when not known. */
  starts_at: string;
  place: string;
  /** JSON: ISO 639 codes. */
  languages: string;
  /** 'planned', 'held' or 'cancelled'. */
  status: string;
  /** Everybody in the room, guests without a record included; 0 when nobody counted. */
  head_count: number;
  owner_id: string;
  note: string;
  /** The contact that holding it logged; '' until then. */
  held_interaction_id: string;
}

/** Somebody who was invited to an information session, or came. */
export interface SessionGuestRow extends Versioned {
  record_type: string;
  record_id: string;
  session_id: string;
  /** 'invited', 'accepted', 'declined', 'attended' or 'absent'. */
  state: string;
  /** The commitment on the card that they filled in: an id of `commitmentCards`; '' without one. */
  card: string;
  card_note: string;
}

/** A question that was asked at an information session or a meeting: the bank of what people worry about. */
export interface SessionQuestionRow extends Versioned {
  record_type: string;
  /** Who asked; '' when it is not known. */
  record_id: string;
  /** The information session; '' when it was asked elsewhere. */
  session_id: string;
  /** The meeting; '' when it was asked elsewhere. */
  meeting_id: string;
  text: string;
  /** What was answered; '' while nobody has. */
  answer: string;
}

/** A decision of a body: the text put, what was decided, by which rule and with which votes. */
export interface DecisionRow extends Versioned, Trashable {
  /** Counted on through the workspace, as in D-41. */
  number: number;
  title: string;
  /** The text that was put, in Markdown. */
  motion: string;
  /** The text as decided, apart from the votes, in Markdown. */
  outcome: string;
  /** The meeting at which it was decided or is to be; '' for none. */
  meeting_id: string;
  agenda_item_id: string;
  /** The committee that decides; '' for the whole coalition. */
  committee_id: string;
  /** The person who moved it; '' when nobody did. */
  moved_by_id: string;
  seconded_by_id: string;
  /** JSON: { kind, threshold, fallback, rounds, minSectors, needsLivedExperience }. */
  rule: string;
  /** 1: a reserved matter, which needs more. */
  is_reserved: number;
  /** An id of `reservedMatters`; '' when it is not one of them. */
  reserved_matter: string;
  /** 'tally', 'gradient' or '' before anybody voted. */
  method: string;
  /** Votes of the last round, those by member counted up. */
  yes: number;
  no: number;
  abstain: number;
  /** JSON: how many gave 1, 2, 3, 4 and 5 in the last round. */
  gradient: string;
  /** JSON: the earlier rounds: { method, yes, no, abstain, gradient }[]. */
  rounds: string;
  /** Objections in their own words where votes were not taken by member. */
  objections: string;
  /** JSON: { filled, here, bodySectors, sectors, livedExperience, livedExperienceHere } as counted; frozen when it is decided; '' before. */
  quorum: string;
  /** JSON: the ids of people with a vote who were not there, frozen when it is decided. */
  absent: string;
  /** JSON: who confirmed a provisional decision: { what, on, words }[]. */
  confirmations: string;
  /** 'draft', 'open', 'passed', 'failed', 'deferred', 'withdrawn', 'superseded' or 'provisional'. */
  status: string;
  /** The day on which it was decided; '' before. */
  decided_on: string;
  /** The day on which it is looked at again; '' for none. */
  review_on: string;
  /** Why it was needed, in Markdown. */
  background: string;
  /** JSON: what else was thought of: { title, why, isChosen }[]. */
  options: string;
  /** The decision that took its place; '' for none. */
  superseded_by_id: string;
  /** The day on which the lived-experience seats asked for a pause; '' when they did not. */
  paused_on: string;
  /** The meeting at which they asked. */
  paused_meeting_id: string;
  /** Why, in their words. */
  pause_words: string;
  note: string;
}

/** One member's vote in one round. */
export interface DecisionVoteRow extends Versioned {
  decision_id: string;
  /** From 1. */
  round: number;
  person_id: string;
  /** The organization that they vote for; '' for none. */
  organization_id: string;
  /** 'yes', 'no', 'abstain' or '' for a vote on the gradient. */
  vote: string;
  /** 1 to 5; 0 for none. */
  gradient: number;
  /** 1: they disagree and do not stand in the way. */
  stands_aside: number;
  /** Reservations, dissent or an objection in their own words. */
  words: string;
  /** 1: money or a job is at stake for them, so they left the vote. */
  has_conflict: number;
  conflict_words: string;
}

/** Something that was won: proposed from a meeting, then verified or dismissed. */
export interface WinRow extends Versioned, Trashable {
  title: string;
  won_on: string;
  /** What kind of win it is; '' until somebody says. */
  category: string;
  /** Its step on the ladder of markers, 1 to 5; 0 until somebody says. */
  level: number;
  /** 'proposed', 'verified' or 'dismissed'. */
  status: string;
  /** What shows it: a link, a figure, somebody's words. */
  evidence: string;
  /** The meeting whose minutes proposed it; '' for none. */
  meeting_id: string;
  /** The goal that it serves; '' for none. */
  goal_id: string;
  note: string;
}

/** A change to locked minutes: they stay as they are, and this stands beside them. */
export interface MinuteAmendmentRow extends Versioned {
  meeting_id: string;
  /** From 1, in the order in which they were added. */
  number: number;
  /** What is to be read, in Markdown. */
  body: string;
  /** Why it was needed. */
  reason: string;
  /** The member who wrote it. */
  member_id: string;
  /** The decision that adopted it; '' for none. */
  decision_id: string;
}

/** What recurs: meetings are made from it one by one, when somebody plans them. */
export interface MeetingSeriesRow extends Versioned, Trashable {
  /** What each of its meetings is called. */
  title: string;
  /** An id of `meetingTypes`. */
  type: string;
  /** The committee that meets; '' for the whole coalition. */
  committee_id: string;
  /** JSON: the rule of `shared/domain/recurrence`, its skips and shifts included. */
  rule: string;
  /** The time of day as HH:MM in `time_zone`. */
  starts_at: string;
  /** How long one takes. */
  minutes: number;
  /** An IANA name, such as America/Chicago. */
  time_zone: string;
  /** Where it is held; empty while that is open. */
  place: string;
  /** The web address at which one takes part from afar. */
  online_link: string;
  /** What makes it reachable for everybody: doors, food, child care, a way to be heard. */
  access: string;
  /** JSON: ISO 639 codes. */
  languages: string;
  /** Who interprets, from what to what. */
  interpreter: string;
  /** 1: decisions are taken here, so quorum counts. */
  is_decision: number;
  /** The last day of the series; '' while it goes on. */
  ends_on: string;
  /** JSON: the agenda of each: { title, minutes, kind }[]; [] for that of the type. */
  agenda: string;
}

/** A meeting, planned or held. */
export interface MeetingRow extends Versioned, Trashable {
  /** The series that it is one of; '' for a meeting of its own. */
  series_id: string;
  /** The day that the rule of the series gave for it; '' for a meeting of its own. */
  series_day: string;
  /** What it is called. */
  title: string;
  /** An id of `meetingTypes`. */
  type: string;
  /** The committee that meets; '' for the whole coalition. */
  committee_id: string;
  /** Its day in `time_zone`. */
  held_on: string;
  /** The time of day as HH:MM in `time_zone`. */
  starts_at: string;
  /** The time of day as HH:MM; earlier than `starts_at` when it ends after midnight. */
  ends_at: string;
  /** An IANA name, such as America/Chicago. */
  time_zone: string;
  /** Where it is held; empty while that is open. */
  place: string;
  /** The web address at which one takes part from afar. */
  online_link: string;
  /** What makes it reachable for everybody: doors, food, child care, a way to be heard. */
  access: string;
  /** JSON: ISO 639 codes. */
  languages: string;
  /** Who interprets, from what to what. */
  interpreter: string;
  /** 'planned', 'in-session', 'held' or 'cancelled'. */
  status: string;
  /** Why it was cancelled, in the words of the notice. */
  cancelled_because: string;
  /** The person who leads through it; '' for nobody, as in the roles that follow. */
  facilitator_id: string;
  /** The second facilitator, who watches that every voice is heard. */
  co_facilitator_id: string;
  /** Who watches the timeboxes. */
  timekeeper_id: string;
  /** Who writes the minutes. */
  note_taker_id: string;
  /** Who looks after interpreting and access. */
  access_lead_id: string;
  /** Who opens the room. */
  host_id: string;
  /** 1: decisions are taken here, so quorum counts. */
  is_decision: number;
  /** Everybody in the room, guests without a record included; 0 when nobody counted. */
  head_count: number;
  /** JSON: the quorum as it was when the meeting ended: { filled, present, needed, isMet, … }; '' before. */
  quorum: string;
  /** '', 'draft', 'corrected', 'approved' or 'locked'. */
  minutes_status: string;
  /** The day on which the minutes were approved; '' before. */
  minutes_approved_on: string;
  /** What planners should know, in Markdown. */
  note: string;
  /** JSON: the clock and the item in hand while it is in session; '' otherwise. */
  session: string;
}

/** One item of a meeting's agenda, and what the minutes say of it. */
export interface AgendaItemRow extends Versioned {
  /** The meeting on whose agenda it is. */
  meeting_id: string;
  /** Its place on the agenda, from 0. */
  position: number;
  /** What it is about. */
  title: string;
  /** Its timebox. */
  minutes: number;
  /** 'inform', 'discuss', 'decide' or 'connect'. */
  kind: string;
  /** The person who leads it; '' for nobody. */
  lead_person_id: string;
  /** The goal that it serves; '' for none. */
  goal_id: string;
  /** The task that it is about; '' for none. */
  task_id: string;
  /** The item of an earlier meeting that it carries on; '' for none. */
  carried_from_id: string;
  /** What to read or bring before, in Markdown. */
  preparation: string;
  /** What the minutes say of it, in Markdown. */
  body: string;
  /** How long it took so far. */
  spent_seconds: number;
  /** 'open', 'now', 'done', 'skipped' or 'carried'. */
  state: string;
  /** 1: hidden in discreet mode and on a projector, and left out of the packet. */
  is_restricted: number;
}

/** Somebody who is expected at a meeting, or was there. */
export interface AttendanceRow extends Versioned {
  /** The meeting at which they are expected, or were. */
  meeting_id: string;
  /** '' for a guest without a record. */
  person_id: string;
  /** What a guest without a record is called; '' otherwise. */
  name: string;
  /** The organization that they stand for; '' for none. */
  organization_id: string;
  /** 'expected', 'present', 'remote', 'alternate', 'regrets', 'absent' or 'guest'. */
  state: string;
  /** The person in whose place an alternate came; '' otherwise. */
  alternate_for_id: string;
  /** 1: they hold a voting seat, or the place of one. */
  is_voting: number;
  /** How often they spoke. */
  spoke: number;
  /** 1: they spoke or led an item for the first time. */
  is_first_voice: number;
}

/** How often to be in touch: with a tier (record_id is ''), or with one partner (tier is ''). */
export interface CadenceRow extends Versioned {
  record_type: string;
  record_id: string;
  /** An id of `cadenceTiers`. */
  tier: string;
  /** Days between contacts; 0: never remind; -1: as the tier says, with a pause of its own. */
  every_days: number;
  /** No reminder before this day; '' when it is not paused. */
  paused_until: string;
}

/** One row with the id `table`: what everybody at the long table shares. */
export interface LongTableRow extends Versioned {
  /** The goal that lies in the middle of the table. */
  shared_goal: string;
  /** The day on which the goal was adopted. */
  agreed_on: string;
  /** The list of sectors that was chosen last: an id of `sectorPresets`; '' for a list of one's own. */
  preset: string;
}

/** A sector that the coalition wants at the table; how many chairs it wants there is how many seats there are. */
export interface RequiredSectorRow extends Versioned {
  /** An id of `shared/content/sectors.ts`. */
  sector: string;
  /** Its place around the table, from 0. */
  position: number;
  /** What the coalition asks of whoever sits here, one ask a line. */
  asks: string;
}

/** Where green ends and red begins of a metric, as the coalition set it; its `id` is that of the metric, such as 'm01'. */
export interface MetricLimitsRow extends Versioned {
  /** The last value that is green, in thousandths of the metric's unit. */
  green: number;
  /** The last value that is amber, in thousandths of the metric's unit. */
  amber: number;
}

/** A chair at the long table or a seat of a committee. It outlives whoever holds it. */
export interface SeatRow extends Versioned, Trashable {
  /** The committee that it is of; '' for a chair at the long table. */
  committee_id: string;
  /** An id of `shared/content/sectors.ts`; '' for a seat of a committee that is kept for no sector. */
  sector: string;
  title: string;
  /** 'sector', 'lived-experience' or 'at-large'. */
  kind: string;
  is_voting: number;
  /** 1: it should be held by somebody who can decide for their organization. */
  needs_decision_power: number;
  /** 1: kept for somebody with lived experience. A fact of the seat, never of the person; hidden in discreet mode. */
  is_lived_experience: number;
  /** Its place among the seats of its sector, or of its committee, from 0. */
  position: number;
  note: string;
}

/** The time for which somebody is asked to hold a seat or holds it. A seat without an open term is wanted. */
export interface SeatTermRow extends Versioned {
  seat_id: string;
  /** '' when an organization was invited and has named nobody. */
  person_id: string;
  organization_id: string;
  /** 'invited', 'seated', 'active' or 'deciding'. */
  state: string;
  invited_on: string;
  starts_on: string;
  /** The day on which it ended or will end, when the next may begin; '' while it is open. */
  ends_on: string;
  /** Who sits here when the holder cannot; '' for nobody. */
  alternate_person_id: string;
  /** What whoever comes next should know. */
  hand_over_note: string;
  /** What they do in the body: an id of `shared/content/committee-roles.ts`; 'member' at the long table. */
  role: string;
}

/** A body of the coalition: a design team, a committee, a working group. */
export interface CommitteeRow extends Versioned, Trashable {
  name: string;
  /** An id of `shared/content/committee-kinds.ts`; '' for one of its own kind. */
  kind: string;
  /** The committee that it belongs to; '' for none. */
  parent_id: string;
  /** Its charge, in Markdown. */
  purpose: string;
  /** 'active', 'paused' or 'closed'. */
  status: string;
  formed_on: string;
  closed_on: string;
  /** The rule by which it usually decides: an id of `decisionRules`; '' for what the guidelines say. */
  usual_rule: string;
  /** How many people it should have at least; 0 when nobody said. */
  min_size: number;
  /** How many people it should have at most; 0 when nobody said. */
  max_size: number;
  /** When it usually meets, in plain words. */
  meets: string;
  place: string;
  /** Its documents, as JSON: { label, value }[]. */
  links: string;
  /** Its place among the committees, from 0. */
  position: number;
  note: string;
}

/** One row with the id `framework`: what the coalition found out before it chose its shape, and what it chose. */
export interface FrameworkRow extends Versioned {
  /** JSON: the climate, trust, assets and history, and the answers of the chooser. */
  worksheet: string;
  /** The lead strategy: an id of `leadStrategies`; '' until one is chosen. */
  strategy: string;
  /** An id of `frameworkTemplates`; '' until one is chosen. */
  template: string;
  /** JSON: { template, parts, on, changeSetId, count }[], what was created of a template and when. */
  applied: string;
}

/** Something that may go wrong. */
export interface RiskRow extends Versioned, Trashable {
  title: string;
  /** An id of `riskCategories`; '' when nobody said. */
  category: string;
  /** 1 to 5. */
  likelihood: number;
  /** 1 to 5. */
  impact: number;
  /** 'watching', 'open', 'happened' or 'closed'. */
  status: string;
  /** What would show that it is happening. */
  trigger: string;
  /** What is done about it. */
  plan: string;
  /** Who watches it: a person; '' for nobody. */
  owner_person_id: string;
  review_on: string;
  note: string;
}

/** A step of a partner from one stage of the ladder to another; written with every change of a stage, wherever it is made. */
export interface LadderMoveRow extends Versioned {
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** The partner's ladder at that time: an id of `shared/content/ladders.ts`, or ''. */
  ladder: string;
  /** The stage before; '' for a new partner. */
  from_stage: string;
  to_stage: string;
  /** The rung of `to_stage`, 1 to 7; 0 for the states beside the ladder. */
  to_rank: number;
  moved_on: string;
  /** Why they declined, lapsed or paused: an id of `declinedReasons`, or ''. */
  reason: string;
  /** When to ask again or look again; '' when no day was named. */
  ask_again_on: string;
  note: string;
  /** Who moved them. */
  member_id: string;
}

/** What a partner said yes to, or is asked for. */
export interface CommitmentRow extends Versioned {
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** An id of `commitmentTypes`. */
  type: string;
  /** An id of `commitmentStatuses`. */
  status: string;
  owner_id: string;
  /** In hundredths of the unit: cents of money, hundredths of an hour; 0 when it has no number. */
  value_amount: number;
  /** 'money', 'hours', 'count' or ''. */
  value_unit: string;
  /** ISO 4217, such as USD; '' unless the unit is money. */
  currency: string;
  starts_on: string;
  ends_on: string;
  /** How many days before its end somebody is reminded to renew it. */
  remind_days: number;
  /** The day of that reminder, while it is signed or active and has an end; '' else. */
  remind_on: string;
  conditions: string;
  /** A web address or the place of a file, as it was written. */
  document_link: string;
  /** 1: may be told in public. */
  is_public: number;
  note: string;
  /** The day on which they were asked. */
  asked_on: string;
  /** The day on which they said yes or no. */
  decided_on: string;
}

/** A memorandum of understanding, or another text that several partners sign. */
export interface AgreementRow extends Versioned {
  title: string;
  /** The folded title. */
  sort_title: string;
  /** An id of `agreementStatuses`. */
  status: string;
  owner_id: string;
  /** What it covers. */
  scope: string;
  /** How a party leaves. */
  right_to_withdraw: string;
  starts_on: string;
  ends_on: string;
  /** The day on which the parties look at it again. */
  review_on: string;
  /** The text, in Markdown. */
  body: string;
  document_link: string;
  is_public: number;
}

/** A party to an agreement. */
export interface AgreementSignatoryRow extends Versioned {
  agreement_id: string;
  organization_id: string;
  /** Who signs for it; '' when not known. */
  person_id: string;
  /** '' until they sign. */
  signed_on: string;
  /** The place in the list, from 0. */
  position: number;
}

export interface TagRow extends Versioned {
  name: string;
  sort_name: string;
}

/** Key: record_id and tag_id. */
export interface RecordTagRow {
  record_id: string;
  tag_id: string;
  record_type: string;
}

export interface SavedViewRow extends Versioned {
  /** 'people' or 'organizations'. */
  feature: string;
  name: string;
  /** JSON: ViewDefinition. */
  definition: string;
  is_default: number;
  position: number;
}

/** One step closer: where a partner should stand by a day, and who sees to it. */
export interface StanceTargetRow extends Versioned, Trashable {
  /** 'people' or 'organizations'. */
  record_type: string;
  record_id: string;
  /** A wanted decision; '' for the coalition as a whole. */
  decision_id: string;
  /** The stance when it was planned: -2 to 2. */
  from_stance: number;
  /** The stance to be reached: -2 to 2. */
  target_stance: number;
  /** The day on which somebody looks whether it was reached. */
  review_on: string;
  owner_id: string;
  /** What is to be done. */
  note: string;
  /** What was seen of it since. */
  evidence: string;
}

/** A decision that the coalition wants to be made. */
export interface WantedDecisionRow extends Versioned, Trashable {
  title: string;
  /** The question as it is put to those who decide. */
  question: string;
  /** The body that decides: an organization; '' when it is not known. */
  organization_id: string;
  decides_on: string;
  /** 'open', 'won', 'lost' or 'dropped'. */
  status: string;
  /** Markdown. */
  description: string;
}

/** One rating of a partner: never overwritten, a newer one takes its place. */
export interface AssessmentRow extends Versioned, Trashable {
  record_type: string;
  record_id: string;
  /** The wanted decision that it is about; '' for the coalition as a whole. */
  decision_id: string;
  /** An id of `shared/content/ratings.ts`. */
  scale: string;
  /** A number as text, 'unknown', an id of a vocabulary, or words, as the scale asks. */
  value: string;
  /** The member who rated; '' when nobody was named. */
  member_id: string;
  rated_on: string;
  /** What it rests on: 'heard', 'second-hand', 'public-record' or 'guess'. */
  basis: string;
  /** 'low', 'medium' or 'high'. */
  confidence: string;
  note: string;
  /** Where a claim about a private person comes from. */
  source: string;
  /** The contact at which it was seen; '' when there was none. */
  interaction_id: string;
}

/** A piece of work with one owner. */
export interface TaskRow extends Versioned, Trashable {
  title: string;
  /** Derived: the folded title, for sorting and finding. */
  sort_title: string;
  /** Markdown. */
  description: string;
  /** The person who sees to it; '' while nobody does. */
  owner_person_id: string;
  /** The committee that it belongs to; '' for none. */
  committee_id: string;
  goal_id: string;
  /** The meeting that it came of. */
  meeting_id: string;
  agenda_item_id: string;
  /** The decision that it carries out. */
  decision_id: string;
  /** 'people', 'organizations' or '': the partner that it is about. */
  record_type: string;
  record_id: string;
  /** 'todo', 'doing', 'blocked', 'done' or 'dropped'. */
  status: string;
  /** 'low', 'normal' or 'high'. */
  priority: string;
  /** 1 small to 3 large. */
  effort: number;
  starts_on: string;
  due_on: string;
  /** The day on which it was done; '' until then. */
  done_on: string;
  dropped_reason: string;
  blocked_reason: string;
  /** How often its due day was moved on when it came. */
  carried_over: number;
  /** The question of its committee that it answers: 'who', 'where', 'how' or ''. */
  question: string;
  /** What shows that it was done. */
  evidence: string;
  /** JSON: the rule by which it comes again, as `shared/domain/recurrence` reads it; '' for a task that does not. */
  rule: string;
  /** The first task of the series that this one goes on; '' for that one itself. */
  series_id: string;
  /** Its place among the tasks of its status on the board; lower is higher. */
  position: number;
}

/** Somebody who takes part in a task beside its owner. */
export interface TaskPersonRow extends Versioned {
  task_id: string;
  person_id: string;
  /** 'M' manager, 'C' consulted, 'H' helper or 'A' approver. */
  letter: string;
}

/** A line of the checklist of a task. */
export interface TaskStepRow extends Versioned {
  task_id: string;
  text: string;
  is_done: number;
  /** Its place in the checklist, from 0. */
  position: number;
}

/** A task that another one must wait for. */
export interface TaskDependencyRow extends Versioned {
  /** The task that waits. */
  task_id: string;
  /** The task that must be done before. */
  needs_task_id: string;
}

/** A goal of the coalition, or a strategy by which a goal is reached. */
export interface GoalRow extends Versioned, Trashable {
  /** 'goal' or 'strategy'. */
  kind: string;
  /** The goal that a strategy serves; '' for a goal. */
  parent_id: string;
  /** The id of the template in `shared/content/goal-templates.ts` that it began as; '' for none. */
  template: string;
  title: string;
  /** Why it matters, in Markdown. */
  why: string;
  /** The specific change, in Markdown. */
  change: string;
  /** What is measured, in words. */
  measure: string;
  /** What the numbers count, such as 'sectors', '%' or 'minutes'. */
  unit: string;
  /** Whether the target is reached from below or from above: 'at-least' or 'at-most'. */
  direction: string;
  /** A decimal number as text; '' when it is not known. */
  baseline_value: string;
  baseline_source: string;
  baseline_on: string;
  /** A decimal number as text; '' when it has none. */
  target_value: string;
  /** Why it can be done: resources and people, in Markdown. */
  achievable: string;
  /** The problem that it answers. */
  problem: string;
  /** The pathway that it belongs to. */
  pathway: string;
  /** The group for which it closes a gap. */
  equity: string;
  starts_on: string;
  due_on: string;
  /** An id of `goalStatuses`. */
  status: string;
  /** Where it stands, in a sentence. */
  standing: string;
  /** How sure the owner is that it will be met: 1 to 5; 0 when nobody said. */
  confidence: number;
  /** The day on which it was met; '' until then. */
  met_on: string;
  /** The person who answers for it; '' for nobody. */
  owner_person_id: string;
  /** The committee that works on it; '' for none. */
  committee_id: string;
  /** The place among its siblings, from 0. */
  position: number;
}

/** What a goal's measure was on a day. */
export interface GoalValueRow extends Versioned {
  goal_id: string;
  measured_on: string;
  /** A decimal number as text. */
  value: string;
  source: string;
  note: string;
}

/** A risk or decision that a goal is tied to. */
export interface GoalLinkRow extends Versioned {
  goal_id: string;
  /** 'risks' or 'decisions'. */
  record_type: string;
  record_id: string;
}

/** A marker on the way to a goal. */
export interface MilestoneRow extends Versioned {
  goal_id: string;
  title: string;
  due_on: string;
  /** The day on which it was reached; '' until then. */
  met_on: string;
  /** What shows that it was reached: words or a link. */
  evidence: string;
  /** The level of the win that it is worth: 1 to 5; 0 for none. */
  win_level: number;
  /** The place in the list, from 0. */
  position: number;
}

/** A text of rules that the partners agree on. */
export interface GuidelineRow extends Versioned, Trashable {
  title: string;
  /** 'draft', 'proposed', 'adopted' or 'retired'. */
  status: string;
  /** The day by which the text is looked at again. */
  review_on: string;
  note: string;
}

/** A clause of the text that is worked on. */
export interface GuidelineClauseRow extends Versioned {
  guideline_id: string;
  /** An id of `shared/content/guideline-clauses.ts`; '' for a clause of one's own. */
  clause: string;
  /** The chosen options of the clause, their ids joined by commas. */
  choice: string;
  title: string;
  /** Markdown with placeholders in braces. */
  body: string;
  /** What stands in for the placeholders, as JSON: `{ [placeholder]: text }`. */
  fields: string;
  /** The place in the text, from 0. */
  position: number;
}

/** The text as it was adopted: never changed. */
export interface GuidelineVersionRow extends Versioned {
  guideline_id: string;
  /** From 1. */
  number: number;
  /** The whole text in Markdown, placeholders filled. */
  body: string;
  adopted_on: string;
  /** The decision that adopted it; '' when it is not in the register. */
  decision_id: string;
  note: string;
}

/** That a member organization signed a version. */
export interface GuidelineSignatureRow extends Versioned {
  guideline_id: string;
  version_id: string;
  organization_id: string;
  /** Who signed for it; '' when not known. */
  person_id: string;
  signed_on: string;
  note: string;
}

/** A mapping that was used for a header, so that it is offered again. */
export interface ImportMappingRow {
  /** Hash of the header. */
  id: string;
  /** JSON. */
  mapping: string;
  updated_at: string;
}

/** One step of the history. */
export interface ChangeSetRow {
  id: string;
  /** Grows by one a step. */
  seq: number;
  at: string;
  member_id: string;
  /** The procedure that made it, such as `people.update`. */
  command: string;
  summary: string;
  /** 'running' while a long job writes it in parts, then 'done' or 'undone'; 'left' when it was undone and a new step came after. */
  state: string;
  count: number;
  /** The smallest and largest id of its changes: they lie in this range, others may too. */
  first_change: number;
  last_change: number;
}

/** One row that a step inserted ('i'), updated ('u') or removed ('d'). */
export interface ChangeRow {
  id: number;
  /** `seq` of the change set. */
  step: number;
  table_name: string;
  /** The row's key; the parts of a key of two joined by '/'. */
  row_key: string;
  op: string;
  /** JSON: the whole row for 'd', the changed columns for 'u', '' for 'i'. */
  before: string;
  /** JSON: the changed columns for 'u'; for 'i' the row as it was when the insert was taken back, '' until then. */
  after: string;
}

/** Derived: what partners are recognized by. Key: kind, key and record_id. */
export interface ContactKeyRow {
  /** 'email', 'phone', 'name' or 'host'. */
  kind: string;
  key: string;
  record_id: string;
  record_type: string;
}

/** Derived: two records that may be one, as the last scan found them. Key: left_id and right_id. */
export interface DuplicatePairRow {
  /** The smaller of the two ids. */
  left_id: string;
  /** The larger of the two ids. */
  right_id: string;
  /** 'people' or 'organizations'. */
  record_type: string;
  /** 0 to 100: see `scorePeople` and `scoreOrganizations`. */
  score: number;
  /** JSON: ids of `DuplicateReason`. */
  reasons: string;
}

/** Derived: when records of a type were last compared with each other. */
export interface DuplicateScanRow {
  /** 'people' or 'organizations'. */
  record_type: string;
  /** The instant. */
  scanned_at: string;
  /** How many records were compared. */
  compared: number;
}

/** A record that was merged into another one, with all that it takes to part them again. */
export interface MergeRow extends Versioned {
  /** 'people' or 'organizations'. */
  record_type: string;
  /** The record that stayed. */
  kept_id: string;
  /** The record that went into it. */
  other_id: string;
  /** What it was called. */
  other_name: string;
  /** JSON: the whole row of the record that went. */
  other_row: string;
  /** JSON: the columns of the record that stayed that the merge changed, as they were. */
  fields_before: string;
  /** JSON: the same columns as the merge made them. */
  fields_after: string;
  /** JSON: { table, before, after }[], the rows that pointed at the record that went; after is null where its like was there already. */
  moves: string;
  /** Who merged them; '' when nobody is named. */
  member_id: string;
}

/** Two records that somebody said are two. */
export interface DuplicateDismissalRow extends Versioned {
  /** 'people' or 'organizations'. */
  record_type: string;
  /** The smaller of the two ids. */
  left_id: string;
  /** The larger of the two ids. */
  right_id: string;
  /** Who said so; '' when nobody is named. */
  member_id: string;
}

/** Derived: the days on which an organization or its people were in touch in both directions. Key: organization_id and day. */
export interface ContactDayRow {
  /** The organization. */
  organization_id: string;
  /** `YYYY-MM-DD`. */
  day: string;
}

/** Derived: what the search shows of a record; its folded words are in the dialect's full-text index under the same number. */
export interface SearchDocumentRow {
  number: number;
  record_type: string;
  record_id: string;
  title: string;
  subtitle: string;
  is_restricted: number;
  /** The partner whose profile shows it, as `type/id`; '' for partners. */
  parent: string;
}
