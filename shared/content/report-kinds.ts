import type { SectorId } from './sectors.ts';

/** What a report can speak of besides the whole coalition. */
export const reportSubjects = ['committees', 'campaigns', 'meetings'] as const;
export type ReportSubject = (typeof reportSubjects)[number];

/** The parts that a report is put together from, in their usual order. */
export const reportSections = [
  { id: 'opening', title: 'In short', about: 'Your own first words.' },
  { id: 'highlights', title: 'What changed', about: 'The numbers of the period in one table.' },
  { id: 'health', title: 'How the coalition is doing', about: 'The health numbers with what they rest on.' },
  { id: 'history', title: 'Over the last year', about: 'Three health numbers as lines.' },
  { id: 'ask', title: 'What we ask', about: 'Your own words: what shall be decided, by whom and by when.' },
  { id: 'agenda', title: 'Agenda', about: 'The items of the meeting with their times.' },
  { id: 'last-minutes', title: 'Last minutes', about: 'What was said the last time.' },
  { id: 'open-actions', title: 'Open actions', about: 'What was promised and is not done.' },
  { id: 'expected', title: 'Who is expected', about: 'Everybody on the list of the meeting.' },
  { id: 'to-decide', title: 'To decide', about: 'Decisions that are open.' },
  { id: 'sectors', title: 'Who is at the table', about: 'Required sectors and how many organizations stand for each.' },
  {
    id: 'dfc-sectors',
    title: 'The twelve sectors',
    about: 'One representative for each of the twelve sectors of the grant.',
  },
  { id: 'roster', title: 'Members', about: 'Organizations that are committed, active or leading, by sector.' },
  { id: 'directory', title: 'Partners', about: 'Every organization with the person to call.' },
  { id: 'members', title: 'Who sits here', about: 'Seats of the committee and who holds them.' },
  { id: 'goals', title: 'Goals', about: 'Where each goal stands and the milestones that were met.' },
  {
    id: 'indicators',
    title: 'What the numbers say',
    about: 'Indicators with baseline, target, latest figure and source; small numbers stay hidden.',
  },
  { id: 'wins', title: 'What we won', about: 'Verified wins of the period.' },
  { id: 'losses', title: 'What we lost', about: 'Losses of the period and when they are looked at again.' },
  { id: 'meetings', title: 'Meetings', about: 'Meetings of the period, who came, and whether there was a quorum.' },
  { id: 'decisions', title: 'Decisions', about: 'What was decided in the period.' },
  { id: 'tasks', title: 'Work', about: 'What was due in the period and what is overdue.' },
  { id: 'committees', title: 'Committees', about: 'The bodies of the coalition, their seats and their open work.' },
  { id: 'campaign', title: 'The campaign', about: 'Its goal, its phases, and where its audiences stand.' },
  { id: 'texts', title: 'What we put out', about: 'Texts that were published in the period.' },
  { id: 'money', title: 'Money', about: 'Awards, their mix, and the share for direct services.' },
  { id: 'commitments', title: 'What partners give', about: 'Commitments that were made in the period.' },
  { id: 'risks', title: 'Risks', about: 'Open risks, the heaviest first.' },
  { id: 'ahead', title: 'What is coming', about: 'Dated changes of the next 180 days.' },
  { id: 'lessons', title: 'What we learned', about: 'Lessons and best practices.' },
  { id: 'thanks', title: 'Thanks', about: 'Your own last words.' },
] as const;
export type ReportSectionId = (typeof reportSections)[number]['id'];

/** Parts that hold nothing but the words of people. */
export const ownWordSections: readonly ReportSectionId[] = ['opening', 'ask', 'thanks'];

/** A kind of report: what it is for and which parts it begins with. */
interface ReportKindData {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  /** What it speaks of; '' for the whole coalition. */
  readonly subject: ReportSubject | '';
  /** It is for people with little time: the heaviest rows alone, and no pictures. */
  readonly isBrief?: boolean;
  /** How long a period it usually covers, in months; 0 for a day. */
  readonly months: number;
  readonly sections: readonly ReportSectionId[];
}

/** The kinds of report, as the screen lists them. */
export const reportKinds = [
  {
    id: 'health',
    label: 'Coalition health',
    about: 'Every health number with its past, for those who lead the coalition.',
    subject: '',
    months: 3,
    sections: ['opening', 'health', 'history', 'sectors', 'tasks', 'risks', 'ahead'],
  },
  {
    id: 'committee',
    label: 'Committee report',
    about: 'What a committee did, decided and still owes.',
    subject: 'committees',
    months: 3,
    sections: ['opening', 'members', 'meetings', 'decisions', 'tasks', 'goals', 'ask'],
  },
  {
    id: 'funder',
    label: 'Funder report',
    about: 'What the money made possible, in figures that can be checked.',
    subject: '',
    months: 12,
    sections: [
      'opening',
      'highlights',
      'goals',
      'indicators',
      'wins',
      'money',
      'commitments',
      'sectors',
      'lessons',
      'ahead',
      'thanks',
    ],
  },
  {
    id: 'council',
    label: 'Council brief',
    about: 'Two pages for people who decide: where things stand and what we ask.',
    subject: '',
    isBrief: true,
    months: 6,
    sections: ['opening', 'ask', 'wins', 'sectors', 'risks', 'ahead'],
  },
  {
    id: 'campaign',
    label: 'Campaign report',
    about: 'What a campaign set out to do, what went out and what it moved.',
    subject: 'campaigns',
    months: 3,
    sections: ['opening', 'campaign', 'texts', 'wins', 'lessons'],
  },
  {
    id: 'packet',
    label: 'Meeting packet',
    about: 'All that people should have read before a meeting.',
    subject: 'meetings',
    months: 0,
    sections: ['opening', 'agenda', 'to-decide', 'last-minutes', 'open-actions', 'expected'],
  },
  {
    id: 'directory',
    label: 'Partner directory',
    about: 'Every organization with the person to call.',
    subject: '',
    months: 0,
    sections: ['directory'],
  },
  {
    id: 'roster',
    label: 'Membership roster',
    about: 'Members by sector, and the sectors where somebody is missing.',
    subject: '',
    months: 0,
    sections: ['sectors', 'roster'],
  },
  {
    id: 'dfc-roster',
    label: 'Drug-Free Communities roster',
    about: 'The twelve sectors of the federal grant, each with its representative.',
    subject: '',
    months: 0,
    sections: ['dfc-sectors', 'roster'],
  },
  {
    id: 'annual',
    label: 'Annual report',
    about: 'The year of the coalition, for everybody.',
    subject: '',
    months: 12,
    sections: [
      'opening',
      'highlights',
      'wins',
      'losses',
      'goals',
      'indicators',
      'sectors',
      'committees',
      'meetings',
      'decisions',
      'tasks',
      'commitments',
      'money',
      'health',
      'history',
      'lessons',
      'risks',
      'ahead',
      'thanks',
    ],
  },
] as const satisfies readonly ReportKindData[];
export type ReportKindId = (typeof reportKinds)[number]['id'];
export type ReportKind = ReportKindData & { readonly id: ReportKindId };

/** The kind with this id, or undefined when the id is unknown. */
export function reportKindById(id: string): ReportKind | undefined {
  return reportKinds.find((kind) => kind.id === id);
}

/**
 * The twelve sectors that a Drug-Free Communities coalition seats, in the words of the grant, with the sectors of ours that stand for each, the
 * nearest first.
 */
export const grantSectors: readonly { readonly label: string; readonly sectors: readonly SectorId[] }[] = [
  { label: 'Youth (18 or younger)', sectors: ['youth-parents'] },
  { label: 'Parents', sectors: ['parents', 'families'] },
  { label: 'Business', sectors: ['business'] },
  { label: 'Media', sectors: ['media'] },
  { label: 'Schools', sectors: ['educators'] },
  { label: 'Youth-serving organizations', sectors: ['youth-serving'] },
  { label: 'Law enforcement', sectors: ['law-enforcement', 'sheriff'] },
  { label: 'Religious and fraternal organizations', sectors: ['faith'] },
  { label: 'Civic and volunteer groups', sectors: ['civic-groups', 'neighborhood', 'veterans'] },
  { label: 'Health care professionals', sectors: ['health-care', 'behavioral-health'] },
  {
    label: 'State, local or tribal agencies',
    sectors: ['policymakers', 'tribal', 'public-health', 'municipal', 'mayor'],
  },
  {
    label: 'Other organizations that work to reduce substance use',
    sectors: ['prevention', 'recovery', 'harm-reduction'],
  },
];
