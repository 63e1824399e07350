import type { RiskCategoryId } from '#shared/content/risks.ts';

import type { PersonKey } from './types.ts';

/** A risk as it stands on day 420; likelihood and impact from 1 to 5. */
export interface DemoRisk {
  readonly key: `r${string}`;
  readonly title: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly status: 'open' | 'watching' | 'happened' | 'closed';
  /** The month in which it was over. */
  readonly overMonth?: number;
  readonly note: string;
}

/** The twelve risks. */
export const risks: readonly DemoRisk[] = [
  {
    key: 'r01',
    title: 'Backlash: catch and release',
    likelihood: 4,
    impact: 4,
    status: 'closed',
    overMonth: 10,
    note: 'Happened at the forum; closed in month 10.',
  },
  {
    key: 'r02',
    title: 'Sheriff election',
    likelihood: 3,
    impact: 4,
    status: 'happened',
    overMonth: 10,
    note: 'A new sheriff took office.',
  },
  {
    key: 'r03',
    title: 'City budget falls short',
    likelihood: 3,
    impact: 4,
    status: 'watching',
    note: 'The vote is a month away.',
  },
  {
    key: 'r04',
    title: 'Cassian Dobrow is promoted away',
    likelihood: 3,
    impact: 5,
    status: 'open',
    note: 'No successor named.',
  },
  {
    key: 'r05',
    title: 'Dispute over data sharing',
    likelihood: 4,
    impact: 4,
    status: 'open',
    note: 'The agreement is overdue.',
  },
  {
    key: 'r06',
    title: 'Treatment slots are full',
    likelihood: 4,
    impact: 4,
    status: 'open',
    note: 'Same-day slots go first.',
  },
  {
    key: 'r07',
    title: 'Peer leaders carry too much',
    likelihood: 4,
    impact: 3,
    status: 'open',
    note: 'Delphine Marrowby and Rafe Cinderpath sit on three bodies each.',
  },
  {
    key: 'r08',
    title: 'The LGBTQIA seat stays empty',
    likelihood: 3,
    impact: 3,
    status: 'open',
    note: 'The ask to Sasha Lindenmoor is pending.',
  },
  {
    key: 'r09',
    title: 'A critical incident',
    likelihood: 2,
    impact: 5,
    status: 'watching',
    note: 'The rehearsal is overdue.',
  },
  {
    key: 'r10',
    title: 'Funding cliff in month 24',
    likelihood: 3,
    impact: 4,
    status: 'open',
    note: 'A plan is in progress.',
  },
  {
    key: 'r11',
    title: 'Petition by the property owners',
    likelihood: 3,
    impact: 3,
    status: 'watching',
    note: 'Signatures are being collected.',
  },
  {
    key: 'r12',
    title: 'The food partner lapses',
    likelihood: 3,
    impact: 2,
    status: 'happened',
    overMonth: 10,
    note: 'No replacement yet.',
  },
];

/** What else is kept of a risk: what would show it, what is done, who watches. */
interface RiskFact {
  readonly category: RiskCategoryId;
  readonly trigger: string;
  /** What is done so that it does not come about. */
  readonly prevention: string;
  /** What is done when it comes about; '' while nobody planned it. */
  readonly contingency: string;
  /** How quickly it would come; 'medium' where it is left out. */
  readonly velocity?: 'fast' | 'medium';
  /** Likelihood and impact that are left once the prevention works. */
  readonly residual?: readonly [likelihood: number, impact: number];
  readonly cause?: string;
  readonly event?: string;
  readonly effect?: string;
  readonly ownerKey: PersonKey | null;
}

/** By the key of the risk; r04 and r06 have nobody who watches them. */
export const riskFacts: Readonly<Record<string, RiskFact>> = {
  r01: {
    category: 'reputation',
    contingency: 'The answer of 30 seconds, by a merchant, within the day.',
    velocity: 'fast',
    residual: [2, 3],
    cause: 'Cases without a cell look like cases without a consequence.',
    event: 'The phrase takes over a forum or a front page.',
    effect: 'Wavering partners step back.',
    trigger: 'The phrase comes up at two meetings in a month.',
    prevention: 'Merchant answers, peer visits from other downtowns, a number to call.',
    ownerKey: 'p39',
  },
  r02: {
    category: 'political',
    contingency: 'A first meeting within 30 days of the oath.',
    residual: [3, 2],
    trigger: 'Polls turn against the sheriff.',
    prevention: 'The same briefing for every candidate.',
    ownerKey: 'p33',
  },
  r03: {
    category: 'funding',
    contingency: 'A plan at 75 percent that keeps the evening beats.',
    residual: [3, 3],
    trigger: 'The mid-year forecast falls by more than 3%.',
    prevention: 'Bring settlement money forward; keep the case for support ready.',
    ownerKey: 'p16',
  },
  r04: {
    category: 'internal',
    contingency: '',
    trigger: 'A vacancy at captain is posted.',
    prevention: '',
    ownerKey: null,
  },
  r05: {
    category: 'legal',
    contingency: 'A pause on sharing; counts by hand.',
    residual: [3, 4],
    cause: 'The clause on names was written late.',
    event: 'A partner withholds its data or its signature.',
    effect: 'The evaluation stops, and trust with it.',
    trigger: 'A partner asks for names.',
    prevention: 'Aggregate figures only until the agreement is signed; a mediator by the end of the month.',
    ownerKey: 'p52',
  },
  r06: {
    category: 'capacity',
    contingency: '',
    cause: 'Four same-day slots for two beats.',
    event: 'Nobody takes a person at night.',
    effect: 'Officers stop calling.',
    trigger: 'Two people wait longer than a day.',
    prevention: '',
    ownerKey: null,
  },
  r07: {
    category: 'internal',
    contingency: 'Co-chairs from the alternates for a quarter.',
    residual: [3, 3],
    trigger: 'Somebody holds more than three seats or a quarter of all open work.',
    prevention: 'Move two seats to new peer leaders; pay preparation time.',
    ownerKey: 'p01',
  },
  r08: {
    category: 'equity',
    contingency: 'A listening hour at the center.',
    residual: [2, 3],
    trigger: 'Another month without a nominee.',
    prevention: 'Ask Rainbow Bend what would make a seat worth their time.',
    ownerKey: 'p38',
  },
  r09: {
    category: 'capacity',
    contingency: 'Crisis sheet: safety and care first, one speaker, review in 14 days.',
    velocity: 'medium',
    residual: [2, 4],
    trigger: 'A call about harm to somebody in the program.',
    prevention: 'Phone tree, two named speakers, rehearsal twice a year.',
    ownerKey: 'p35',
  },
  r10: {
    category: 'funding',
    contingency: 'Step-down plan that protects participants.',
    residual: [2, 4],
    trigger: 'No new award by month 18.',
    prevention: 'Medicaid memo, city line item, reserve of three months.',
    ownerKey: 'p21',
  },
  r11: {
    category: 'reputation',
    contingency: 'Calls to the five wavering members before the hearing.',
    residual: [2, 3],
    trigger: 'A hearing date is set.',
    prevention: 'Walk the block with two owners; figures on repeat calls.',
    ownerKey: 'p42',
  },
  r12: {
    category: 'capacity',
    contingency: 'Vouchers for a month.',
    residual: [2, 2],
    trigger: 'The last delivery is missed.',
    prevention: 'Ask the two church pantries; a small food line in the budget.',
    ownerKey: 'p57',
  },
};
