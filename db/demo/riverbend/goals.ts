/** A step on the way to a goal. */
export interface DemoMilestone {
  readonly title: string;
  readonly dueMonth: number;
  readonly isReached: boolean;
}

/** A goal of the coalition as it stands on day 420. */
export interface DemoGoal {
  readonly key: `g${number}`;
  readonly title: string;
  readonly dueMonth: number;
  readonly status: 'met' | 'on-track' | 'at-risk' | 'partly' | 'off-track';
  readonly standing: string;
  readonly metDay?: number;
  readonly milestones: readonly DemoMilestone[];
}

/** The eight goals: not all of them met. */
export const goals: readonly DemoGoal[] = [
  {
    key: 'g1',
    title: 'All twelve core sectors at the table',
    dueMonth: 12,
    status: 'at-risk',
    standing: 'Eleven of twelve; the LGBTQIA seat is empty.',
    milestones: [
      step('Six sectors', 3),
      step('Nine sectors', 5),
      step('Eleven sectors', 8),
      step('The twelfth sector', 12, false),
    ],
  },
  {
    key: 'g2',
    title: 'Guidelines agreed, and a quarter of the seats held by people with lived experience',
    dueMonth: 6,
    status: 'met',
    standing: 'Guidelines and stipends in month 6, seats in month 7.',
    milestones: [step('Charter', 6), step('Stipends', 6), step('Seats', 7)],
  },
  {
    key: 'g3',
    title: 'An agreement of three parties',
    dueMonth: 12,
    status: 'met',
    standing: 'Signed by all three.',
    metDay: 321,
    milestones: [step('Draft', 9), step('Legal review', 10), step('Signatures', 11)],
  },
  {
    key: 'g4',
    title: 'A pilot in two beats',
    dueMonth: 12,
    status: 'met',
    standing: 'Launched with two beats.',
    metDay: 331,
    milestones: [step('Protocol', 9), step('First squad trained', 11), step('Launch', 12)],
  },
  {
    key: 'g5',
    title: 'Hand-off within 60 minutes in 80 of 100 cases',
    dueMonth: 15,
    status: 'on-track',
    standing: '71% in the latest month.',
    milestones: [step('Log in use', 11), step('60%', 12), step('80%', 15, false)],
  },
  {
    key: 'g6',
    title: 'At least $550,000, half of it for services, no source above 40%',
    dueMonth: 14,
    status: 'met',
    standing: '$590,000 from seven sources.',
    milestones: [step('Budget', 8), step('Two awards', 11), step('All awards', 14)],
  },
  {
    key: 'g7',
    title: 'Every public message checked, and three opponents a step closer',
    dueMonth: 14,
    status: 'partly',
    standing: '18 of 20 messages; six opponents moved.',
    milestones: [step('Three opponents a step closer', 14), step('Every message checked', 14, false)],
  },
  {
    key: 'g8',
    title: 'Equity data agreed, measured and discussed',
    dueMonth: 15,
    status: 'off-track',
    standing: 'The data-use agreement is overdue.',
    milestones: [
      step('Data-use agreement', 12, false),
      step('Baseline', 10),
      step('First learning session', 15, false),
    ],
  },
];

function step(title: string, dueMonth: number, isReached = true): DemoMilestone {
  return { title, dueMonth, isReached };
}
