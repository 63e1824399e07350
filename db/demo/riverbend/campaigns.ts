import type { CampaignPhaseId } from '#shared/content/campaigns.ts';

/** A campaign of the demo: what it wants, when, for whom and with which money. */
export interface DemoCampaign {
  readonly key: 'k1' | 'k2' | 'k3';
  readonly goal: string;
  readonly status: 'done' | 'running';
  /** The first and last day of the story. */
  readonly days: readonly [number, number];
  readonly phases: readonly (readonly [CampaignPhaseId, number, number, string])[];
  /** Audiences by the id of their segment, with the band that they shall reach. */
  readonly targets: readonly (readonly [string, string, string])[];
  readonly ownerKey: string;
  /** In cents. */
  readonly budget: number;
  readonly spent: number;
  readonly budgetNote: string;
  readonly note: string;
}

/** The three campaigns (domain pack, section 11): trust first, then the answer to the attack, then the money. */
export const demoCampaigns: readonly DemoCampaign[] = [
  {
    key: 'k1',
    goal: 'Neighbors in East Bluff and Cedar Ford can say in one sentence what happens instead of an arrest.',
    status: 'done',
    days: [151, 270],
    phases: [
      ['listen', 151, 178, 'Barbershop and church halls first'],
      ['frame', 179, 199, ''],
      ['recruit', 200, 220, 'A recovery coach, a pastor'],
      ['launch', 221, 234, ''],
      ['respond', 235, 262, 'The attack at the forum came in the fifteenth week'],
      ['harvest', 263, 270, ''],
    ],
    targets: [
      ['residents', 'supportive', 'House meetings before leaflets'],
      ['recovery-faith', 'champion', ''],
    ],
    ownerKey: 'p39',
    budget: 180_000,
    spent: 174_500,
    budgetNote: 'Community foundation, planning grant',
    note: 'People repeated the story of the coach, never the figures. One post went out unchecked: ask before midnight.',
  },
  {
    key: 'k2',
    goal: 'Merchants know what happens in the first hour, the first day and the first month.',
    status: 'done',
    days: [241, 330],
    phases: [
      ['listen', 241, 252, 'Right after the forum, door by door'],
      ['frame', 253, 262, ''],
      ['recruit', 263, 276, 'The bakery owner speaks'],
      ['launch', 277, 290, ''],
      ['sustain', 291, 323, ''],
      ['harvest', 324, 330, ''],
    ],
    targets: [
      ['business', 'supportive', 'The improvement district first'],
      ['police-line', 'undecided', 'Ride-alongs, not leaflets'],
    ],
    ownerKey: 'p43',
    budget: 240_000,
    spent: 231_000,
    budgetNote: 'Improvement district, print in kind',
    note: 'A walk through the first 72 hours moved more people than any page. Peers of the trade were believed at once.',
  },
  {
    key: 'k3',
    goal: 'City and county put the work into their budgets, with at least half for services.',
    status: 'running',
    days: [296, 455],
    phases: [
      ['listen', 296, 310, ''],
      ['frame', 311, 331, 'One figure a page, each with its source'],
      ['recruit', 332, 345, ''],
      ['launch', 346, 359, ''],
      ['sustain', 360, 440, 'The same three points until the vote'],
      ['harvest', 441, 455, ''],
    ],
    targets: [
      ['elected-budget', 'supportive', 'Each member asked by a constituent'],
      ['conservative-taxpayer', 'undecided', 'A fair look at the costs'],
      ['media', '', 'Local people, one data sheet'],
    ],
    ownerKey: 'p21',
    budget: 300_000,
    spent: 141_250,
    budgetNote: 'Lantern Fund; no public money for lobbying',
    note: '',
  },
];
