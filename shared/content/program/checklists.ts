import type { Source } from '../sources.ts';
import { antiRacismItems, livedExperienceItems } from './checklists-people.ts';
import { serviceTypes } from './service-types.ts';

/** One thing to have in place. */
export interface ChecklistItem {
  /** Stays the same for ever: ratings point at it. */
  readonly id: string;
  readonly label: string;
  readonly sources: readonly Source[];
}

/** A list of principles or practices that a program is held against. */
export interface Checklist {
  readonly id: string;
  readonly label: string;
  /** One line that says whose list it is. */
  readonly origin: string;
  readonly items: readonly ChecklistItem[];
}

/** How far an item is, and what it counts in metric m16. */
export const itemStatuses = [
  { id: 'no', label: 'Not yet', points: 0 },
  { id: 'planned', label: 'Planned', points: 0.25 },
  { id: 'partial', label: 'In part', points: 0.5 },
  { id: 'in-place', label: 'In place', points: 1 },
] as const satisfies readonly { readonly id: string; readonly label: string; readonly points: number }[];

/** The stored id of how far an item is. */
export type ItemStatus = (typeof itemStatuses)[number]['id'];

const from = (...sources: Source[]) => sources;

/** The nine principles of the Atlanta text, in its order. */
const atlantaPrinciples: readonly ChecklistItem[] = [
  {
    id: 'officer-training',
    label: 'Training, clear policy and a diversion protocol for officers',
    sources: from('S3'),
  },
  { id: 'immediate-services', label: 'The services that are needed at once, not a waiting list', sources: from('S3') },
  {
    id: 'service-money',
    label: 'About half of the money goes to services for people, not to overhead, administration or staffing',
    sources: from('S3'),
  },
  { id: 'harm-reduction', label: 'Harm reduction: wellness, not only abstinence', sources: from('S3') },
  {
    id: 'peers-case-managers',
    label: 'Peer outreach workers and skilled case managers, each with a role of their own',
    sources: from('S3'),
  },
  {
    id: 'neighborhood-leaders',
    label: 'Neighborhood safety leaders take part through an advisory board and, where possible, refer people',
    sources: from('S3'),
  },
  {
    id: 'evaluation',
    label: 'Clear criteria for evaluation, and an independent evaluation by outside experts',
    sources: from('S3'),
  },
  {
    id: 'cultural-competency',
    label: 'Cultural competency in outreach, case management and services',
    sources: from('S3'),
  },
  { id: 'reinvestment', label: 'Savings of the justice system are captured and reinvested', sources: from('S3') },
];

/** The five practices of Community Catalyst. */
const communityCatalystPractices: readonly ChecklistItem[] = [
  {
    id: 'case-management',
    label:
      'Case management across a full continuum: needs of today and of years, some services direct, some by referral',
    sources: from('S1'),
  },
  { id: 'anti-racism', label: 'Anti-racism, and striving for cultural humility', sources: from('S1') },
  {
    id: 'lived-experience',
    label: 'People with lived experience take a real part in planning and running it',
    sources: from('S1'),
  },
  { id: 'diverse-coalition', label: 'A diverse coalition, in planning and in carrying out', sources: from('S1') },
  { id: 'diverse-financing', label: 'Money from several sources: no single one is enough', sources: from('S1') },
];

/** The six things that a city's leaders can do, of the National League of Cities. */
const cityActions: readonly ChecklistItem[] = [
  {
    id: 'frequent-contact-data',
    label: 'Data on people in frequent contact with police and emergency services are gathered and read',
    sources: from('S4'),
  },
  {
    id: 'convene',
    label:
      'Agencies, organizations and the community, people with system experience among them, look at needs, services and gaps',
    sources: from('S4'),
  },
  { id: 'goals-first', label: 'Goals come from the data, and the model from the goals', sources: from('S4') },
  {
    id: 'line-officers',
    label: 'Line officers have the tools to divert, and the results are watched',
    sources: from('S4'),
  },
  { id: 'reallocate', label: 'Money moves to community services and to diversion', sources: from('S4') },
  { id: 'public-statements', label: 'The city says in public that it stands behind diversion', sources: from('S4') },
];

/** The lists that metric m16 reads. */
export const checklists = [
  {
    id: 'principles',
    label: 'Nine principles',
    origin: 'Atlanta campaign text “The Solution”',
    items: atlantaPrinciples,
  },
  {
    id: 'practices',
    label: 'Promising practices',
    origin: 'Community Catalyst. Some can come later, as means and people grow.',
    items: communityCatalystPractices,
  },
  {
    id: 'continuum',
    label: 'Continuum of services',
    origin: 'Community Catalyst, with what the other texts and practice add',
    items: serviceTypes.map(({ id, label, sources }) => ({ id: `continuum-${id}`, label, sources })),
  },
  {
    id: 'lived-experience',
    label: 'Lived experience',
    origin: 'Community Catalyst, with practice',
    items: livedExperienceItems,
  },
  {
    id: 'equity',
    label: 'Anti-racism and cultural humility',
    origin: 'Community Catalyst, with practice',
    items: antiRacismItems,
  },
  {
    id: 'city-actions',
    label: 'Six actions of city leaders',
    origin: 'National League of Cities, December 2018',
    items: cityActions,
  },
] as const satisfies readonly Checklist[];

/** The stored id of a checklist. */
export type ChecklistId = (typeof checklists)[number]['id'];
