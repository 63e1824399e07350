import type { FrictionCheckRow, TrainingAttendanceRow, TrainingSessionRow } from './training.ts';
import type { PracticeEvidenceRow, PracticeItemRow, PracticeRatingRow } from './practices.ts';
import type { EngagementSupportRow, FeedbackRow, StipendRow } from './engagement.ts';
import type {
  DataAgreementRow,
  EvaluationAnswerRow,
  IndicatorRow,
  IndicatorValueRow,
  LearningSessionRow,
  NetworkContactRow,
  NetworkLogRow,
  ResearchPartnershipRow,
} from './evaluation.ts';
import type {
  BenefitLineRow,
  FundingYearRow,
  PathwayMemoRow,
  PlanWordsRow,
  ProgramFactRow,
  ProgramMoveRow,
  ProgramPartRow,
  ProgramTaskRow,
} from './program.ts';
import type { ServiceAreaRow, ServiceNeedRow, ServiceOfferRow } from './services.ts';
import type { FundingAllocationRow, FundingCostRow, FundingStreamRow, SavingRow } from './funding.ts';
import type { ReportRow } from './reports.ts';
import type { CampaignPhaseRow, CampaignRow, CampaignTargetRow } from './campaigns.ts';
import type {
  AssetApprovalRow,
  AssetCommentRow,
  AssetEvidenceRow,
  AssetReviewerRow,
  AssetRow,
  AssetStoryRow,
  AssetUseRow,
  AssetVersionRow,
  LanguageOverrideRow,
  MessageBlockRow,
} from './assets.ts';
import type { CalendarLinkRow, ExternalEventRow } from './calendar.ts';
import type { AttachmentBlobRow, AttachmentContentRow, AttachmentRow } from './attachments.ts';
import type { ChangeRow, ChangeSetRow } from './changes.ts';
import type { ImportMappingRow, ImportRunRow } from './imports.ts';
import type {
  CommitteeRow,
  FrameworkRow,
  LongTableRow,
  RequiredSectorRow,
  SeatRow,
  SeatTermRow,
} from './committees.ts';
import type { FollowUpRow, InteractionParticipantRow, InteractionRow, NoteRow } from './contacts.ts';
import type { CustomFieldRow, CustomValueRow } from './custom-fields.ts';
import type {
  CrisisCallRow,
  CrisisSheetRow,
  PressContactRow,
  PressOutletRow,
  SpokespersonRow,
  StatementCheckRow,
  StatementSignatureRow,
} from './press.ts';
import type { DecisionRow, DecisionVoteRow } from './decisions.ts';
import type { ContactDayRow, ContactKeyRow, SearchDocumentRow, LastMetricsRow } from './derived.ts';
import type { RetentionReviewRow, RetentionRuleRow } from './housekeeping.ts';
import type { DuplicateDismissalRow, DuplicatePairRow, DuplicateScanRow, MergeRow } from './duplicates.ts';
import type {
  EventExposureRow,
  EventPreparationRow,
  HomeTilesRow,
  MemberLookRow,
  ScenarioRow,
  ScenarioTaskRow,
} from './horizon.ts';
import type { GlossaryEntryRow, KeptWordsRow } from './glossary.ts';
import type { GoalLinkRow, GoalRow, GoalValueRow, MilestoneRow } from './goals.ts';
import type { GuidelineClauseRow, GuidelineRow, GuidelineSignatureRow, GuidelineVersionRow } from './guidelines.ts';
import type {
  AudienceSegmentRow,
  EvidenceCardRow,
  MessageBoxRow,
  ProofPointRow,
  SegmentMemberRow,
  StoryRow,
} from './messages.ts';
import type { ObjectionHolderRow, ObjectionReplyRow, ObjectionRow, RehearsalRow } from './objections.ts';
import type { AgendaItemRow, AttendanceRow, MeetingRow, MeetingSeriesRow, MinuteAmendmentRow } from './meetings.ts';
import type {
  CadenceRow,
  InformationSessionRow,
  OutreachPlanRow,
  OutreachStepRow,
  OutreachTargetRow,
  PromiseRow,
  SessionGuestRow,
  SessionQuestionRow,
} from './outreach.ts';
import type { OrganizationRow, PersonRow, RoleRow } from './partners.ts';
import type { AgreementRow, AgreementSignatoryRow, CommitmentRow, LadderMoveRow } from './recruitment.ts';
import type { AssessmentRow, RelationshipRow, StanceTargetRow, WantedDecisionRow } from './standings.ts';
import type { TaskDependencyRow, TaskPersonRow, TaskRow, TaskStepRow } from './tasks.ts';
import type { AfterActionReviewRow, LessonRow, LossRow } from './learning.ts';
import type { RiskRow, WinCreditRow, WinRow } from './wins.ts';
import type { MemberRow, MetricLimitsRow, RecordTagRow, SavedViewRow, TagRow, WorkspaceRow } from './workspace.ts';

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
  glossary_entries: GlossaryEntryRow;
  kept_words: KeptWordsRow;
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
  win_credits: WinCreditRow;
  losses: LossRow;
  after_action_reviews: AfterActionReviewRow;
  lessons: LessonRow;
  decisions: DecisionRow;
  decision_votes: DecisionVoteRow;
  minute_amendments: MinuteAmendmentRow;
  cadences: CadenceRow;
  meeting_series: MeetingSeriesRow;
  meetings: MeetingRow;
  agenda_items: AgendaItemRow;
  attendances: AttendanceRow;
  external_events: ExternalEventRow;
  funding_streams: FundingStreamRow;
  funding_costs: FundingCostRow;
  funding_allocations: FundingAllocationRow;
  funding_years: FundingYearRow;
  benefit_lines: BenefitLineRow;
  plan_words: PlanWordsRow;
  program_facts: ProgramFactRow;
  program_parts: ProgramPartRow;
  program_moves: ProgramMoveRow;
  pathway_memos: PathwayMemoRow;
  program_tasks: ProgramTaskRow;
  service_offers: ServiceOfferRow;
  service_needs: ServiceNeedRow;
  service_areas: ServiceAreaRow;
  savings: SavingRow;
  training_sessions: TrainingSessionRow;
  training_attendance: TrainingAttendanceRow;
  friction_checks: FrictionCheckRow;
  practice_items: PracticeItemRow;
  practice_ratings: PracticeRatingRow;
  practice_evidence: PracticeEvidenceRow;
  feedback: FeedbackRow;
  stipends: StipendRow;
  engagement_supports: EngagementSupportRow;
  data_agreements: DataAgreementRow;
  indicators: IndicatorRow;
  indicator_values: IndicatorValueRow;
  evaluation_answers: EvaluationAnswerRow;
  research_partnerships: ResearchPartnershipRow;
  learning_sessions: LearningSessionRow;
  network_contacts: NetworkContactRow;
  network_log: NetworkLogRow;
  reports: ReportRow;
  press_outlets: PressOutletRow;
  press_contacts: PressContactRow;
  statement_signatures: StatementSignatureRow;
  statement_checks: StatementCheckRow;
  spokespeople: SpokespersonRow;
  crisis_sheet: CrisisSheetRow;
  crisis_calls: CrisisCallRow;
  calendar_links: CalendarLinkRow;
  event_preparations: EventPreparationRow;
  event_exposures: EventExposureRow;
  scenarios: ScenarioRow;
  scenario_tasks: ScenarioTaskRow;
  home_tiles: HomeTilesRow;
  member_looks: MemberLookRow;
  custom_fields: CustomFieldRow;
  custom_values: CustomValueRow;
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
  assets: AssetRow;
  asset_versions: AssetVersionRow;
  asset_approvals: AssetApprovalRow;
  asset_reviewers: AssetReviewerRow;
  asset_comments: AssetCommentRow;
  asset_uses: AssetUseRow;
  asset_evidence: AssetEvidenceRow;
  asset_stories: AssetStoryRow;
  message_blocks: MessageBlockRow;
  campaigns: CampaignRow;
  campaign_phases: CampaignPhaseRow;
  campaign_targets: CampaignTargetRow;
  language_overrides: LanguageOverrideRow;
  audience_segments: AudienceSegmentRow;
  segment_members: SegmentMemberRow;
  message_boxes: MessageBoxRow;
  evidence_cards: EvidenceCardRow;
  stories: StoryRow;
  proof_points: ProofPointRow;
  objections: ObjectionRow;
  objection_holders: ObjectionHolderRow;
  objection_replies: ObjectionReplyRow;
  rehearsals: RehearsalRow;
  assessments: AssessmentRow;
  tasks: TaskRow;
  task_people: TaskPersonRow;
  task_steps: TaskStepRow;
  task_dependencies: TaskDependencyRow;
  attachments: AttachmentRow;
  attachment_contents: AttachmentContentRow;
  attachment_blobs: AttachmentBlobRow;
  import_mappings: ImportMappingRow;
  import_runs: ImportRunRow;
  change_sets: ChangeSetRow;
  changes: ChangeRow;
  contact_keys: ContactKeyRow;
  contact_days: ContactDayRow;
  last_metrics: LastMetricsRow;
  duplicate_pairs: DuplicatePairRow;
  duplicate_scans: DuplicateScanRow;
  duplicate_dismissals: DuplicateDismissalRow;
  merges: MergeRow;
  retention_rules: RetentionRuleRow;
  retention_reviews: RetentionReviewRow;
  search_documents: SearchDocumentRow;
}
