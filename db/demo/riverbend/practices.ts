import type { ChecklistId, ItemStatus } from '#shared/content/program/checklists.ts';

/** What is said, shown and planned of an item of a checklist. */
export interface DemoPractice {
  readonly checklist: ChecklistId;
  readonly item: string;
  /** What each rater says, by the keys of people. */
  readonly ratings: readonly (readonly [raterKey: string, status: ItemStatus, why?: string])[];
  readonly meetingKey?: string;
  readonly words?: string;
  readonly ownerKey?: string;
  readonly reviewDay?: number;
  readonly next?: string;
  readonly phase?: 'now' | 'later';
}

const of =
  (checklist: ChecklistId) =>
  (
    item: string,
    ratings: DemoPractice['ratings'],
    more: Omit<DemoPractice, 'checklist' | 'item' | 'ratings'> = {},
  ) => ({
    checklist,
    item,
    ratings,
    ...more,
  });
const principle = of('principles');
const practice = of('practices');
const lived = of('lived-experience');
const equity = of('equity');
const city = of('city-actions');

/** The day on which the raters sat down. */
export const ratedDay = 404;

/** The day of the first round, before the pilot, and what was in place, in part or planned then; nothing else was rated. */
export const firstRound = {
  day: 315,
  ratings: [
    ['principles', 'officer-training', 'p06', 'planned'],
    ['principles', 'harm-reduction', 'p02', 'partial'],
    ['principles', 'service-money', 'p21', 'partial'],
    ['principles', 'peers-case-managers', 'p02', 'planned'],
    ['practices', 'diverse-coalition', 'p01', 'partial'],
    ['practices', 'lived-experience', 'p03', 'partial'],
    ['lived-experience', 'advisory-committee', 'p03', 'in-place'],
    ['lived-experience', 'voting-seats', 'p03', 'partial'],
    ['lived-experience', 'paid-roles', 'p03', 'in-place'],
    ['lived-experience', 'alias', 'p04', 'in-place'],
    ['equity', 'recovery-words', 'p39', 'partial'],
    ['city-actions', 'convene', 'p17', 'in-place'],
    ['city-actions', 'goals-first', 'p17', 'partial'],
  ],
} as const;

/** The ledger of Riverbend at day 420. Readiness (m16): principles 5.25 of 9, practices 3.5 of 5, lived experience 9.25 of 19, equity 4.25 of 13, city actions 4.25 of 6. */
export const practices: readonly DemoPractice[] = [
  principle(
    'officer-training',
    [
      ['p06', 'in-place', 'Both evening beats are through'],
      ['p03', 'partial', 'Day shift and deputies are not'],
    ],
    { meetingKey: 'm18', ownerKey: 'p06', reviewDay: 460, next: 'Train the deputies', phase: 'now' },
  ),
  principle('immediate-services', [['p24', 'partial', 'Same-day slots are full since month 13']], {
    ownerKey: 'p22',
    reviewDay: 430,
    next: 'Ask for ten more same-day slots',
    phase: 'now',
  }),
  principle('service-money', [['p21', 'in-place', 'A little over half of what is awarded']], {
    words: 'Money, Budget: share for direct services',
    ownerKey: 'p21',
  }),
  principle('harm-reduction', [['p02', 'in-place', '']], { meetingKey: 'm07' }),
  principle('peers-case-managers', [['p02', 'partial', 'Two peers carry most of it']], { ownerKey: 'p33' }),
  principle('neighborhood-leaders', [['p03', 'partial', 'They advise; they cannot refer yet']], {
    next: 'Decide whether neighbors may refer',
    phase: 'later',
  }),
  principle('evaluation', [['p52', 'planned', 'Criteria are agreed, the evaluator is not chosen']], {
    ownerKey: 'p05',
    reviewDay: 415,
    next: 'Choose the evaluator',
    phase: 'now',
  }),
  principle('cultural-competency', [['p04', 'partial', 'Materials are in Spanish, intake is not always']]),
  principle('reinvestment', [['p21', 'planned', '']], { ownerKey: 'p21', next: 'Finish the savings paper' }),

  practice('case-management', [['p14', 'partial', '']]),
  practice('anti-racism', [['p04', 'planned', 'The baseline is there, the review is not']]),
  practice(
    'lived-experience',
    [
      ['p03', 'in-place', 'Votes, stipends and a pause that was used'],
      ['p52', 'partial', 'One body has no such seat'],
    ],
    { meetingKey: 'm19' },
  ),
  practice('diverse-coalition', [['p01', 'in-place', '']]),
  practice('diverse-financing', [['p21', 'in-place', 'Seven sources, none over a third']]),

  lived('advisory-committee', [['p03', 'in-place', '']], { meetingKey: 'm08' }),
  lived('leadership-roles', [['p03', 'in-place', '']]),
  lived('feedback', [['p29', 'partial', 'The line without names is not open yet']], {
    ownerKey: 'p29',
    next: 'Open the feedback line',
    phase: 'now',
  }),
  lived('range', [['p03', 'partial', 'Nobody yet who did sex work']]),
  lived('voting-seats', [['p03', 'in-place', '']]),
  lived('paid-roles', [['p03', 'in-place', '']]),
  lived('alias', [['p04', 'in-place', '']]),
  lived('story-consent', [['p02', 'in-place', '']]),
  lived('you-said-we-did', [['p02', 'in-place', '']]),
  lived('feedback-routes', [['p29', 'planned', '']]),
  lived('veto-or-pause', [['p03', 'in-place', 'Used on the data clause']], { meetingKey: 'm19' }),
  lived('power-check', [['p03', 'no', '']], { phase: 'later' }),

  equity('baseline', [['p22', 'partial', 'Arrests yes, offers no: the agreement is overdue']]),
  equity('bias-training', [['p06', 'partial', '']]),
  equity('languages', [['p04', 'in-place', 'English and Spanish']]),
  equity('criteria-test', [['p38', 'partial', '']], { meetingKey: 'm13' }),
  equity('respectful-partners', [['p04', 'partial', '']]),
  equity('quarterly-review', [['p38', 'planned', '']]),
  equity('complaints', [['p38', 'no', '']], { next: 'Write down how to complain', phase: 'now' }),
  equity('recovery-words', [['p39', 'in-place', '']]),

  city('frequent-contact-data', [['p22', 'partial', '']]),
  city('convene', [['p17', 'in-place', '']], { meetingKey: 'm06' }),
  city('goals-first', [['p17', 'in-place', '']], { meetingKey: 'm09' }),
  city('line-officers', [['p06', 'partial', '']]),
  city('reallocate', [['p17', 'planned', 'In the budget that is voted next']]),
  city('public-statements', [['p16', 'in-place', '']]),
];
