import type { Source, VocabularyEntry } from '../sources.ts';

/** A kind of service on the "divert to where?" board. */
export interface ServiceType extends VocabularyEntry {
  readonly sources: readonly Source[];
  /** Of the seed's own continuum; the others were added to it. */
  readonly isContinuum: boolean;
}

/** The continuum of services of the seed first, then those that the other seeds and practice add. */
export const serviceTypes = [
  {
    id: 'emergency',
    label: 'Emergency services',
    description: 'Help in the first hours: shelter for the night, urgent care, safety.',
    sources: ['S1'],
    isContinuum: true,
  },
  {
    id: 'housing',
    label: 'Housing',
    description: 'A place to stay, from a bridge bed to a lease.',
    sources: ['S1'],
    isContinuum: true,
  },
  {
    id: 'harm-reduction',
    label: 'Harm reduction',
    description: 'Supplies, naloxone, safer use and care without conditions.',
    sources: ['S1', 'S3'],
    isContinuum: true,
  },
  {
    id: 'legal',
    label: 'Legal services',
    description: 'Warrants, records, evictions, benefits appeals.',
    sources: ['S1'],
    isContinuum: true,
  },
  {
    id: 'food',
    label: 'Food',
    description: 'Meals today and groceries for the month.',
    sources: ['S1'],
    isContinuum: true,
  },
  {
    id: 'peer-recovery',
    label: 'Peer recovery supports',
    description: 'Somebody who has been there and stays in touch.',
    sources: ['S1', 'S3'],
    isContinuum: true,
  },
  {
    id: 'education',
    label: 'Education',
    description: 'Classes, a diploma, a trade.',
    sources: ['S1'],
    isContinuum: true,
  },
  {
    id: 'employment',
    label: 'Employment',
    description: 'Work, and help with keeping it.',
    sources: ['S1'],
    isContinuum: true,
  },
  {
    id: 'treatment',
    label: 'Treatment and medication',
    description: 'Care for substance use, with medication where it is wanted, on the same day where that can be.',
    sources: ['S2'],
    isContinuum: false,
  },
  {
    id: 'crisis',
    label: 'Mental health and crisis stabilization',
    description: 'A place and people for a crisis, instead of a cell or a hallway.',
    sources: ['S2', 'S4'],
    isContinuum: false,
  },
  {
    id: 'case-management',
    label: 'Case management',
    description: 'One person who knows the way through all the others.',
    sources: ['S1', 'S3'],
    isContinuum: false,
  },
  {
    id: 'primary-care',
    label: 'Primary care',
    description: 'A doctor or nurse for everything else.',
    sources: ['K'],
    isContinuum: false,
  },
  {
    id: 'transport',
    label: 'Transport',
    description: 'The ride without which nothing else happens.',
    sources: ['K'],
    isContinuum: false,
  },
  {
    id: 'id-benefits',
    label: 'ID and benefits',
    description: 'Papers, and the money that papers open.',
    sources: ['K'],
    isContinuum: false,
  },
  {
    id: 'family',
    label: 'Child and family support',
    description: 'Child care, family contact, help for those at home.',
    sources: ['K'],
    isContinuum: false,
  },
  {
    id: 'specific',
    label: 'Veterans’ and culturally specific services',
    description: 'Services run by and for a community.',
    sources: ['K'],
    isContinuum: false,
  },
] as const satisfies readonly ServiceType[];

/** The stored id of a service type. */
export type ServiceTypeId = (typeof serviceTypes)[number]['id'];

/** Whether a provider gives a service itself or sends people on: the seed says that programs do both. */
export const serviceModes = [
  { id: 'direct', label: 'Direct', description: 'The program or its partner gives it.' },
  { id: 'referral', label: 'By referral', description: 'People are sent on, with a warm hand-off where that can be.' },
] as const satisfies readonly VocabularyEntry[];

/** People whom services must show respectful work with, as the seed lists them. */
export const populations = [
  { id: 'underserved', label: 'Underserved and marginalized people', sources: ['S1'] },
  { id: 'formerly-incarcerated', label: 'Formerly incarcerated people', sources: ['S1'] },
  { id: 'sex-workers', label: 'Sex workers', sources: ['S1'] },
  { id: 'immigrants-refugees', label: 'Immigrants and refugees', sources: ['S1'] },
  { id: 'disabilities', label: 'People with disabilities', sources: ['S1'] },
  { id: 'lgbtqia', label: 'LGBTQIA people', sources: ['S1'] },
] as const satisfies readonly { readonly id: string; readonly label: string; readonly sources: readonly Source[] }[];
