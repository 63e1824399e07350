import type { FundingTypeId } from '#shared/content/program/funding-types.ts';
import type { ServiceTypeId } from '#shared/content/program/service-types.ts';

import type { OrganizationKey, PersonKey } from './types.ts';

/** Money for the coalition, from one source. */
interface DemoFund {
  readonly key: string;
  readonly source: string;
  readonly type: FundingTypeId;
  readonly organizationKey: OrganizationKey | null;
  readonly dollars: number;
  /** The part that pays for services, 0 to 1. */
  readonly serviceShare: number;
  readonly status: 'awarded' | 'pending';
  /** Its first day; an award runs for a year. */
  readonly fromDay: number;
  readonly reapplyDay?: number;
  /** The title of the outside event that decides it. */
  readonly event?: string;
  readonly ownerKey: PersonKey;
  readonly restrictions?: string;
  readonly reporting?: string;
}

/** The seven awards and the one request that is still pending. */
export const funds: readonly DemoFund[] = [
  {
    key: 'settlement',
    source: 'County opioid settlement',
    type: 'settlement',
    organizationKey: 'o09',
    dollars: 180_000,
    serviceShare: 0.6,
    status: 'awarded',
    fromDay: 301,
    reapplyDay: 570,
    ownerKey: 'p21',
    restrictions: 'No equipment for enforcement',
    reporting: 'Each quarter to the county, by the 15th',
  },
  {
    key: 'state',
    source: 'State deflection grant',
    type: 'state',
    organizationKey: null,
    dollars: 120_000,
    serviceShare: 0.55,
    status: 'awarded',
    fromDay: 314,
    reapplyDay: 600,
    ownerKey: 'p01',
    restrictions: 'Indirect costs up to 10%',
    reporting: 'Half a year and at the end',
  },
  {
    key: 'lantern',
    source: 'Lantern Fund',
    type: 'philanthropic',
    organizationKey: 'o26',
    dollars: 90_000,
    serviceShare: 0.2,
    status: 'awarded',
    fromDay: 201,
    reapplyDay: 480,
    ownerKey: 'p01',
    reporting: 'A letter and a visit',
  },
  {
    key: 'city',
    source: 'City general fund',
    type: 'local',
    organizationKey: 'o08',
    dollars: 75_000,
    serviceShare: 0.5,
    status: 'awarded',
    fromDay: 270,
    reapplyDay: 440,
    event: 'City budget vote',
    ownerKey: 'p16',
  },
  {
    key: 'brannoc',
    source: 'St. Brannoc community benefit',
    type: 'health-institution',
    organizationKey: 'o12',
    dollars: 60_000,
    serviceShare: 0.8,
    status: 'awarded',
    fromDay: 300,
    ownerKey: 'p26',
  },
  {
    key: 'foundation',
    source: 'Community foundation',
    type: 'philanthropic',
    organizationKey: 'o25',
    dollars: 40_000,
    serviceShare: 0.25,
    status: 'awarded',
    fromDay: 330,
    ownerKey: 'p47',
  },
  {
    key: 'district',
    source: 'Improvement district',
    type: 'business',
    organizationKey: 'o22',
    dollars: 25_000,
    serviceShare: 0.4,
    status: 'awarded',
    event: 'County budget',
    fromDay: 331,
    ownerKey: 'p41',
  },
  {
    key: 'medicaid',
    source: 'Meridian Care Medicaid billing',
    type: 'medicaid',
    organizationKey: 'o41',
    dollars: 30_000,
    serviceShare: 1,
    status: 'pending',
    fromDay: 480,
    ownerKey: 'p01',
  },
];

/** Dollars a month that a fund pays. */
type Payers = Readonly<Record<string, number>>;

/** The budget of a month; more than the awards give, so that open lines show. */
export const fundCosts: readonly {
  readonly title: string;
  readonly dollars: number;
  readonly serviceType: ServiceTypeId | '';
  readonly isDirect: boolean;
  readonly paidBy: Payers;
}[] = [
  {
    title: 'Three case managers',
    dollars: 13_500,
    serviceType: 'case-management',
    isDirect: false,
    paidBy: { settlement: 7_000, state: 6_500 },
  },
  {
    title: 'Peer outreach',
    dollars: 9_000,
    serviceType: 'peer-recovery',
    isDirect: false,
    paidBy: { settlement: 4_000, city: 5_000 },
  },
  {
    title: 'Bridge housing',
    dollars: 8_000,
    serviceType: 'housing',
    isDirect: true,
    paidBy: { settlement: 2_500, state: 3_500, brannoc: 2_000 },
  },
  {
    title: 'Same-day treatment slots',
    dollars: 7_000,
    serviceType: 'treatment',
    isDirect: true,
    paidBy: { city: 1_250 },
  },
  {
    title: 'Coordination',
    dollars: 6_500,
    serviceType: '',
    isDirect: false,
    paidBy: { lantern: 4_500, foundation: 2_000 },
  },
  {
    title: 'Flexible money for people',
    dollars: 6_000,
    serviceType: 'emergency',
    isDirect: true,
    paidBy: { brannoc: 3_000, district: 1_500, settlement: 1_500 },
  },
  { title: 'Evaluation', dollars: 3_000, serviceType: '', isDirect: false, paidBy: { lantern: 3_000 } },
  { title: 'Stipends', dollars: 2_200, serviceType: '', isDirect: false, paidBy: { foundation: 500 } },
  {
    title: 'Rides',
    dollars: 1_500,
    serviceType: 'transport',
    isDirect: true,
    paidBy: { foundation: 800, district: 500 },
  },
];

/** What others did not have to spend, as ranges; all of it made up. */
export const fundSavings: readonly {
  readonly title: string;
  readonly kind: 'avoided' | 'reinvested';
  readonly low: number;
  readonly high: number;
  readonly fromDay: number;
  readonly untilDay: number;
  readonly source: string;
}[] = [
  {
    title: 'Jail days not used after the first ten diversions',
    kind: 'avoided',
    low: 18_000,
    high: 31_000,
    fromDay: 331,
    untilDay: 410,
    source: 'Riverbend County Jail, daily cost; counted by the evaluators, M14',
  },
  {
    title: 'Officer time that was free again',
    kind: 'avoided',
    low: 2_400,
    high: 5_100,
    fromDay: 331,
    untilDay: 410,
    source: 'Hand-off log against booking times, Millhaven Police, M14',
  },
  {
    title: 'Overtime moved to the night drop-off',
    kind: 'reinvested',
    low: 12_000,
    high: 12_000,
    fromDay: 360,
    untilDay: 540,
    source: 'City budget amendment, M12',
  },
];
