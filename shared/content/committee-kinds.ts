import type { Source, VocabularyEntry } from './sources.ts';

/** The three logistical questions that committees answer. */
export const committeeQuestions = [
  { id: 'who', label: 'Who', description: 'Who is in it, who answers, who is missing.' },
  { id: 'where', label: 'Where', description: 'Where it happens and where the need is.' },
  { id: 'how', label: 'How', description: 'How the work is done.' },
] as const satisfies readonly VocabularyEntry[];
export type CommitteeQuestion = (typeof committeeQuestions)[number]['id'];

/** A task that a new committee starts with. */
export interface StarterTask {
  readonly question: CommitteeQuestion;
  readonly title: string;
  /** 1 to 3. */
  readonly effort: number;
}

/** A kind of committee with what is usual for it: defaults, to be changed per coalition. */
interface CommitteeKindData extends VocabularyEntry {
  /** Who usually sits in it, in words. */
  readonly members: string;
  readonly source: Source;
  readonly minSize: number;
  readonly maxSize: number;
  readonly meets: string;
  /** An id of `meetingTypes`. */
  readonly meetingType: string;
  readonly tasks: readonly StarterTask[];
}

/** The kinds of committees of the domain pack with their starter tasks. */
export const committeeKinds = [
  {
    id: 'design-team',
    label: 'Design Team',
    description:
      'Decides program shape; mirrors the base: community, police, providers, prosecutors, business, possible participants.',
    members: 'One senior delegate per sector + alternates',
    source: 'S0',
    minSize: 12,
    maxSize: 20,
    meets: 'Monthly, 90 minutes',
    meetingType: 'design-team',
    tasks: [
      who('Seat list with alternates'),
      who('Name two co-chairs'),
      who('Sign guidelines and conflict-of-interest forms'),
      where("Choose pilot area from data and residents' input"),
      where('Set meeting places that are reachable and neutral'),
      how('Adopt decision rule'),
      how('Charter each committee'),
      how('Approve pathway choice'),
      how('Twelve-month calendar'),
      how('Public launch event'),
    ],
  },
  {
    id: 'steering',
    label: 'Steering group',
    description: 'Keeps pace between Design Team meetings.',
    members: 'Co-chairs, committee chairs, backbone staff',
    source: 'K',
    minSize: 5,
    maxSize: 9,
    meets: 'Weekly, 20 minutes',
    meetingType: 'committee',
    tasks: [
      who('Role descriptions'),
      who('Backup for each role'),
      where('Shared file space with access levels'),
      how('Agenda 7 days ahead'),
      how('Weekly 20-minute huddle'),
      how('Risk review monthly'),
      how('Decision log check'),
      how('Budget vs. actual'),
      how('Crisis phone tree'),
    ],
  },
  {
    id: 'community-engagement-communication',
    label: 'Community Engagement & Communication',
    description: 'Two-way link with residents, business, media; owns messages.',
    members: 'Organizers, peers, faith, business, neighborhood, communications staff',
    source: 'S0',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('List audiences and messengers'),
      who('Name spokesperson pair'),
      who('Recruit story-tellers with consent'),
      where('Map community meetings to visit'),
      where('Plan information sessions in each pilot neighborhood and language'),
      how('Fill message box'),
      how('Objection bank review'),
      how('Fact sheet, FAQ, talking points'),
      how('Approval workflow'),
      how('Feedback channel and 10-day reply promise'),
      how('Media list and crisis statement'),
    ],
  },
  {
    id: 'criteria-protocols',
    label: 'Criteria & Protocols',
    description: 'Who is eligible and what an officer does.',
    members: 'Police, prosecutor, defender, peers, civil liberties, dispatch, EMS',
    source: 'S0',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('Draft inclusion list'),
      who('Draft the shortest possible exclusion list with reasons'),
      who('Who may refer (officer, community, EMS)'),
      where('Hours and beats of operation'),
      where('Hand-off locations and safe waiting place'),
      how('One-page officer steps, fewer than an arrest takes', 3),
      how('Voluntary consent script'),
      how('What happens to the charge, when'),
      how('Warrants, supervision and travel barriers'),
      how('Refusal, repeat and safety rules'),
      how('Table-top test of 10 scenarios', 3),
      how('Legal review'),
    ],
  },
  {
    id: 'services',
    label: 'Services',
    description: 'Immediate access to the continuum.',
    members: 'Treatment, housing, hospital, harm reduction, peers, legal aid, jobs, food',
    source: 'S0',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('Inventory providers and named contacts'),
      who('Case-manager and peer job profiles'),
      where('Gap map by neighborhood'),
      where('Drop-off and low-barrier sites'),
      how('Warm-handoff standard'),
      how('Reserved slots and flex-fund rules'),
      how('Response-time targets'),
      how('Language and disability access'),
      how('No-waitlist agreement'),
      how('Release-of-information form (Part 2/HIPAA reviewed)'),
      how('Provider agreements'),
    ],
  },
  {
    id: 'sustainability',
    label: 'Sustainability',
    description: 'Money after the pilot.',
    members: 'Budget staff, foundations, hospital, health plan, business, finance',
    source: 'S0',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('Funder map with stance'),
      who('Lead fiscal agent'),
      where('Align with city/county/state budget calendars'),
      how('Three-year budget', 3),
      how('Braided-fund table', 3),
      how('Track ~50 % service-dedicated share'),
      how('Medicaid pathway memo'),
      how('Opioid-settlement request'),
      how('Savings-capture proposal'),
      how('Funding-cliff plan'),
      how('Case for support'),
    ],
  },
  {
    id: 'assessment-evaluation',
    label: 'Assessment & Evaluation',
    description: 'Learning and accountability.',
    members: 'Researchers, data staff, peers, police analyst, community',
    source: 'S0',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('Who owns each indicator'),
      who('Recruit independent evaluator'),
      where('Where data live and who may see'),
      how('Logic model', 3),
      how('Ten core indicators'),
      how('Baseline year', 3),
      how('Data-use agreement, ethics review', 3),
      how('Equity cut for every indicator'),
      how('Quarterly learning session'),
      how('Public dashboard'),
      how('Pay participants for interviews'),
    ],
  },
  {
    id: 'participant-advisory',
    label: 'Participant Advisory',
    description: 'People with lived experience shape and check the program.',
    members: 'Participants, peers, formerly incarcerated, family; chaired by a member',
    source: 'S1',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 90 minutes',
    meetingType: 'advisory',
    tasks: [
      who('Open recruitment, no record bar'),
      who('Pay and reimbursement policy'),
      who('Support person and debrief'),
      where('Safe, reachable places, child care, food'),
      how('Own agenda and budget line'),
      how('Written power: which decisions need advice or consent'),
      how('Feedback loop "you said, we did" in 30 days'),
      how('Review forms, scripts, materials'),
      how('Privacy and alias rules'),
      how('Leadership training'),
      how('Anonymous channel'),
    ],
  },
  {
    id: 'policy-legal',
    label: 'Policy & Legal',
    description: 'Laws, ordinances, MOUs.',
    members: 'Defenders, prosecutors, counsel, civil liberties, aides',
    source: 'K',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('List deciders and their staff'),
      where('Map jurisdictions and overlapping charges'),
      how('MOU draft', 3),
      how('Ordinance or resolution text'),
      how('Lobbying and ethics rules per member'),
      how('Records-clearing options'),
      how('Testimony roster'),
      how('Bill tracker'),
      how('Liability memo'),
    ],
  },
  {
    id: 'data-sharing',
    label: 'Data Sharing',
    description: 'Lawful, minimal data flow.',
    members: 'Analysts, privacy officers, community',
    source: 'K',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('Data stewards'),
      where('Inventory of 911, arrest, jail, EMS, ED data'),
      how('Frequent-contact analysis in aggregate'),
      how('Data dictionary'),
      how('Agreements'),
      how('Small-number suppression (n<11)'),
      how('Breach plan'),
      how('Community data review'),
      how('Retention and deletion'),
    ],
  },
  {
    id: 'training-officer-engagement',
    label: 'Training & Officer Engagement',
    description: 'Skills and culture change.',
    members: 'Police trainers, peers, clinicians, officers',
    source: 'K',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('List of squads and shifts'),
      who('Peer-officer champions'),
      where('Roll-call visits and ride-alongs'),
      how('Training curriculum', 3),
      how('Lived-experience speakers, paid'),
      how('Pocket card'),
      how('Credit for diversions in activity reports'),
      how('Officer feedback form'),
      how('Refresher at 6 months'),
    ],
  },
  {
    id: 'membership-recruitment',
    label: 'Membership & Recruitment',
    description: 'Fills gaps.',
    members: 'Organizers, connectors from each sector',
    source: 'K',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('Gap list vs required sectors'),
      who('Assign a relational lead per target'),
      where('Where each target gathers'),
      how('Research sheets'),
      how('One-to-one guide'),
      how('Information sessions'),
      how('Onboarding kit'),
      how('Ninety-day check-in'),
      how('Exit interview'),
    ],
  },
  {
    id: 'operations-workgroup',
    label: 'Operations Workgroup',
    description: 'Day-to-day problem solving after launch.',
    members: 'Line officers, case managers, assistant prosecutor, defender, community lead',
    source: 'K',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'operations',
    tasks: [
      who('Roster and backups'),
      where('Weekly place and secure system outside this app'),
      how('Confidentiality rules'),
      how('Referral review'),
      how('Barrier log'),
      how('Coordination of other open cases'),
      how('Escalation to Design Team'),
      how('Monthly de-identified themes'),
    ],
  },
  {
    id: 'equity',
    label: 'Equity',
    description: 'Anti-racism and cultural humility.',
    members: 'Affected communities, racial-justice, LGBTQIA, immigrant, disability groups',
    source: 'K',
    minSize: 5,
    maxSize: 9,
    meets: 'Monthly, 60 minutes',
    meetingType: 'committee',
    tasks: [
      who('Who is missing review each quarter'),
      where('Areas hit hardest by drug enforcement'),
      how('Disparity baseline', 3),
      how('Equity review of criteria'),
      how('Language-access plan'),
      how('Training plan'),
      how('Contract standards'),
      how('Complaint route'),
      how('Annual public equity report'),
    ],
  },
] as const satisfies readonly CommitteeKindData[];

/** The stable id of a kind, as stored. */
export type CommitteeKindId = (typeof committeeKinds)[number]['id'];
/** A kind of committee. */
export type CommitteeKind = CommitteeKindData;

const byId = new Map<string, CommitteeKind>(committeeKinds.map((kind) => [kind.id, kind]));

/** A kind by its id. */
export function committeeKindById(id: string): CommitteeKind | undefined {
  return byId.get(id);
}

function who(title: string, effort = 1): StarterTask {
  return { question: 'who', title, effort };
}

function where(title: string, effort = 2): StarterTask {
  return { question: 'where', title, effort };
}

function how(title: string, effort = 2): StarterTask {
  return { question: 'how', title, effort };
}
