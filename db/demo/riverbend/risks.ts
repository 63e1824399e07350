/** A risk as it stands on day 420; likelihood and impact from 1 to 5. */
export interface DemoRisk {
  readonly key: `r${string}`;
  readonly title: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly status: 'open' | 'watching' | 'happened' | 'closed';
  readonly happenedMonth?: number;
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
    happenedMonth: 8,
    note: 'Happened at the forum; closed in month 10.',
  },
  {
    key: 'r02',
    title: 'Sheriff election',
    likelihood: 3,
    impact: 4,
    status: 'happened',
    happenedMonth: 10,
    note: 'A new sheriff took office.',
  },
  {
    key: 'r03',
    title: 'City budget falls short',
    likelihood: 3,
    impact: 3,
    status: 'watching',
    note: 'Vote on day 450.',
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
    happenedMonth: 10,
    note: 'No replacement yet.',
  },
];
