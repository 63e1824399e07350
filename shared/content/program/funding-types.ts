import type { Source, VocabularyEntry } from '../sources.ts';

/** A type of money. */
export interface FundingType extends VocabularyEntry {
  readonly sources: readonly Source[];
}

/** Where money can come from: the seed's list first, then what the other seeds and public sources name. */
export const fundingTypes = [
  {
    id: 'medicaid',
    label: 'Medicaid',
    description: 'Services billed for people who are covered.',
    sources: ['S1'],
  },
  {
    id: 'medicaid-adapted',
    label: 'Adapted Medicaid',
    description: 'Waivers and models that pay for what plain Medicaid does not.',
    sources: ['S1'],
  },
  { id: 'federal', label: 'Federal', description: 'Grants of federal agencies.', sources: ['S1'] },
  { id: 'state', label: 'State', description: 'Grants and budget lines of the state.', sources: ['S1'] },
  { id: 'local', label: 'Local', description: 'City or county money.', sources: ['S1'] },
  {
    id: 'health-institution',
    label: 'Health institutions',
    description: 'Hospitals and health plans, for instance their community benefit.',
    sources: ['S1'],
  },
  {
    id: 'philanthropic',
    label: 'Private and philanthropic',
    description: 'Foundations and private givers.',
    sources: ['S1'],
  },
  {
    id: 'justice-savings',
    label: 'Reinvested justice savings',
    description: 'What the justice system did not have to spend.',
    sources: ['S3'],
  },
  {
    id: 'reallocation',
    label: 'Reallocated city money',
    description: 'Moved from enforcement to services and diversion.',
    sources: ['S4'],
  },
  {
    id: 'settlement',
    label: 'Opioid settlement',
    description: 'Its text names self-referral and “naloxone plus” among what it may pay for.',
    sources: ['P30'],
  },
  {
    id: 'business',
    label: 'Business',
    description: 'Improvement districts and firms.',
    sources: ['P20'],
  },
  { id: 'in-kind', label: 'In kind', description: 'Rooms, hours and goods.', sources: ['K'] },
] as const satisfies readonly FundingType[];

/** The stored id of a type of money. */
export type FundingTypeId = (typeof fundingTypes)[number]['id'];

/** How far a stream is; only 'awarded' counts as money, 'pending' and 'asked' by their probability. */
export const fundingStatuses = [
  { id: 'idea', label: 'Idea', description: 'Nobody was asked.' },
  { id: 'asked', label: 'Asked', description: 'An application or a request is out.' },
  { id: 'pending', label: 'Pending', description: 'Promised in words, not in writing.' },
  { id: 'awarded', label: 'Awarded', description: 'In writing.' },
  { id: 'ended', label: 'Ended', description: 'Its period is over.' },
  { id: 'declined', label: 'Declined', description: 'The answer was no.' },
] as const satisfies readonly VocabularyEntry[];

/** The stored id of how far a stream is. */
export type FundingStatusId = (typeof fundingStatuses)[number]['id'];

/** The share for direct services that the seed asks for ("approximately 50%"), and where "near" begins by practice. */
export const serviceShareBounds: { readonly met: number; readonly near: number; readonly sources: readonly Source[] } =
  {
    met: 0.5,
    near: 0.4,
    sources: ['S3', 'K'],
  };

/** What counts as a direct service. */
export const directServiceNote =
  'Direct services: rent, food, transport, treatment, flexible money for people. Salaries are left out, as the seed does.';
