import type { ServiceTypeId } from '#shared/content/program/service-types.ts';

import type { OrganizationKey } from './types.ts';

/** What a provider of Riverbend offers of a kind of service. */
interface DemoOffer {
  readonly organizationKey: OrganizationKey;
  readonly type: ServiceTypeId;
  readonly mode?: 'referral';
  /** New people a month, and days until somebody begins; left out where nobody knows. */
  readonly slots?: number;
  readonly wait?: number;
  readonly hours: string;
  readonly isAlwaysOpen?: true;
  readonly isWarm?: true;
  readonly isHarmReduction?: true;
  readonly isAccessible?: true;
  readonly neighborhoods?: readonly string[];
  readonly languages?: readonly string[];
  readonly populations?: readonly string[];
  readonly eligibility?: string;
  readonly exclusions?: string;
  readonly cost?: string;
  /** The day on which the provider last said so; left out for never. */
  readonly confirmedDay?: number;
}

/** How much of a kind of service Riverbend needs a month, and how many of a hundred referred people do. */
interface DemoNeed {
  readonly type: ServiceTypeId;
  readonly need?: number;
  readonly share: number;
  readonly languages?: readonly string[];
}

/** The board as it stands at the end of the story: treatment is full, nights are empty, food lapsed. */
export const serviceOffers: readonly DemoOffer[] = [
  {
    organizationKey: 'o11',
    type: 'treatment',
    slots: 8,
    wait: 4,
    hours: 'Weekdays 8 to 6; four places held for the same day',
    isWarm: true,
    isHarmReduction: true,
    isAccessible: true,
    languages: ['en', 'es'],
    eligibility: 'Adults of the county',
    cost: 'Medicaid, sliding scale',
    confirmedDay: 412,
  },
  {
    organizationKey: 'o11',
    type: 'crisis',
    slots: 6,
    wait: 1,
    hours: 'Weekdays 8 to 8',
    isWarm: true,
    isAccessible: true,
    languages: ['en', 'es'],
    exclusions: 'No places at night or on weekends',
    confirmedDay: 412,
  },
  {
    organizationKey: 'o10',
    type: 'treatment',
    slots: 5,
    wait: 9,
    hours: 'Tuesday and Thursday clinic',
    isHarmReduction: true,
    isAccessible: true,
    languages: ['en'],
    confirmedDay: 395,
  },
  {
    organizationKey: 'o10',
    type: 'primary-care',
    slots: 20,
    wait: 6,
    hours: 'Weekdays 8 to 5',
    isAccessible: true,
    languages: ['en', 'es'],
    confirmedDay: 395,
  },
  {
    organizationKey: 'o12',
    type: 'emergency',
    slots: 40,
    wait: 0,
    hours: 'Every hour of the day',
    isAlwaysOpen: true,
    isAccessible: true,
    languages: ['en', 'es'],
    confirmedDay: 400,
  },
  {
    organizationKey: 'o13',
    type: 'housing',
    slots: 3,
    wait: 21,
    hours: 'Weekdays 9 to 5',
    isWarm: true,
    isHarmReduction: true,
    isAccessible: true,
    neighborhoods: ['Cedar Ford', 'Downtown'],
    languages: ['en'],
    eligibility: 'Eight units held for the pilot, all taken',
    confirmedDay: 415,
  },
  {
    organizationKey: 'o14',
    type: 'case-management',
    slots: 10,
    wait: 2,
    hours: 'Evenings, on foot',
    isWarm: true,
    isHarmReduction: true,
    neighborhoods: ['East Bluff', 'Downtown'],
    languages: ['en'],
    confirmedDay: 416,
  },
  {
    organizationKey: 'o14',
    type: 'harm-reduction',
    slots: 30,
    wait: 0,
    hours: 'Evenings, on foot',
    isHarmReduction: true,
    neighborhoods: ['East Bluff', 'Downtown'],
    languages: ['en'],
    confirmedDay: 416,
  },
  {
    organizationKey: 'o01',
    type: 'harm-reduction',
    slots: 60,
    wait: 0,
    hours: 'Drop-in 10 to 8, every day',
    isWarm: true,
    isHarmReduction: true,
    isAccessible: true,
    languages: ['en', 'es'],
    confirmedDay: 418,
  },
  {
    organizationKey: 'o02',
    type: 'peer-recovery',
    slots: 6,
    wait: 3,
    hours: 'By phone at any hour',
    isAlwaysOpen: true,
    isWarm: true,
    isHarmReduction: true,
    languages: ['en', 'es'],
    populations: ['formerly-incarcerated'],
    confirmedDay: 410,
  },
  {
    organizationKey: 'o15',
    type: 'peer-recovery',
    slots: 12,
    wait: 1,
    hours: 'Every day 9 to 9',
    isWarm: true,
    isAccessible: true,
    languages: ['en'],
    confirmedDay: 404,
  },
  {
    organizationKey: 'o16',
    type: 'case-management',
    slots: 8,
    wait: 5,
    hours: 'Weekdays 9 to 6',
    isWarm: true,
    isAccessible: true,
    languages: ['en'],
    populations: ['formerly-incarcerated'],
    confirmedDay: 402,
  },
  {
    organizationKey: 'o16',
    type: 'id-benefits',
    slots: 15,
    wait: 4,
    hours: 'Monday and Wednesday',
    isAccessible: true,
    languages: ['en'],
    populations: ['formerly-incarcerated'],
    confirmedDay: 402,
  },
  {
    organizationKey: 'o30',
    type: 'legal',
    slots: 12,
    wait: 7,
    hours: 'Weekdays 9 to 5; clinic on Saturday',
    isAccessible: true,
    languages: ['en', 'es'],
    eligibility: 'Income under 200 % of the poverty line',
    confirmedDay: 398,
  },
  {
    organizationKey: 'o33',
    type: 'employment',
    slots: 10,
    wait: 10,
    hours: 'Weekdays 9 to 4',
    isAccessible: true,
    languages: ['en'],
    confirmedDay: 372,
  },
  {
    organizationKey: 'o32',
    type: 'education',
    mode: 'referral',
    hours: 'Each term',
    isAccessible: true,
    languages: ['en'],
    eligibility: 'Nobody has asked them yet what they can hold open',
  },
  {
    organizationKey: 'o34',
    type: 'food',
    mode: 'referral',
    slots: 25,
    wait: 0,
    hours: 'Friday pantry',
    neighborhoods: ['Cedar Ford'],
    languages: ['en'],
    confirmedDay: 290,
  },
  {
    organizationKey: 'o35',
    type: 'specific',
    slots: 14,
    wait: 2,
    hours: 'Weekdays 9 to 7',
    isWarm: true,
    languages: ['es', 'en'],
    populations: ['immigrants-refugees'],
    neighborhoods: ['East Bluff'],
    confirmedDay: 408,
  },
  {
    organizationKey: 'o35',
    type: 'family',
    mode: 'referral',
    slots: 6,
    wait: 12,
    hours: 'Weekdays 9 to 7',
    languages: ['es', 'en'],
    populations: ['immigrants-refugees'],
    confirmedDay: 408,
  },
];

/** From the gap map of the services committee. */
export const serviceNeeds: readonly DemoNeed[] = [
  { type: 'emergency', need: 12, share: 15 },
  { type: 'housing', need: 24, share: 55, languages: ['es'] },
  { type: 'harm-reduction', need: 40, share: 60 },
  { type: 'legal', need: 14, share: 40, languages: ['es'] },
  { type: 'food', need: 30, share: 70, languages: ['es'] },
  { type: 'peer-recovery', need: 16, share: 75 },
  { type: 'employment', need: 12, share: 30 },
  { type: 'treatment', need: 22, share: 65, languages: ['es'] },
  { type: 'crisis', need: 18, share: 25 },
  { type: 'case-management', need: 20, share: 90 },
  { type: 'transport', need: 25, share: 80 },
  { type: 'id-benefits', need: 14, share: 45 },
];
