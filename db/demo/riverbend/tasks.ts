import type { BodyKey } from './governing-bodies.ts';
import type { PersonKey } from './types.ts';

/** A task of a committee, due on the last day of its month. */
export interface DemoTask {
  readonly key: string;
  readonly bodyKey: BodyKey;
  readonly title: string;
  readonly ownerKey: PersonKey;
  readonly dueMonth: number;
  readonly status: 'done' | 'in-progress' | 'overdue' | 'to-do';
}

type Row = readonly [title: string, owner: PersonKey, month: number, status: 'd' | 'p' | 'o' | 't'];

const rows: readonly (readonly [BodyKey, readonly Row[]])[] = [
  [
    'c1',
    [
      ['List audiences', 'p39', 3, 'd'],
      ['Fill the message boxes', 'p39', 7, 'd'],
      ['Build the objection bank', 'p42', 8, 'd'],
      ['Review the Spanish pages', 'p59', 9, 'd'],
      ['Write the business questions and answers', 'p43', 9, 'd'],
      ['Make the story consent kit', 'p02', 8, 'd'],
      ['Hold house meetings in East Bluff', 'p69', 15, 'p'],
      ['Visit the editor', 'p39', 14, 'p'],
      ['Rehearse for a crisis', 'p35', 13, 'o'],
      ['Write budget-season posts', 'p46', 15, 't'],
    ],
  ],
  [
    'c2',
    [
      ['Eligibility, first version', 'p12', 7, 'd'],
      ['Table-top exercise with ten scenarios', 'p06', 9, 'd'],
      ['Print the pocket card', 'p07', 12, 'd'],
      ['Write the consent script', 'p54', 9, 'd'],
      ['Memo on warrants and travel limits', 'p13', 10, 'd'],
      ['Finish the agreement', 'p12', 11, 'd'],
      ['Set the dispatch codes', 'p51', 12, 'd'],
      ['Redraft the data clause', 'p55', 13, 'o'],
      ['Look at declined offers', 'p34', 14, 'p'],
      ["Write the deputies' protocol", 'p06', 16, 't'],
    ],
  ],
  [
    'c3',
    [
      ['List the providers', 'p22', 5, 'd'],
      ['Map the gaps', 'p22', 6, 'd'],
      ['Arrange same-day slots', 'p24', 10, 'd'],
      ['Agree on flex-fund rules', 'p14', 10, 'd'],
      ['Find a night drop-off site', 'p25', 12, 'o'],
      ['Secure eight housing units', 'p27', 12, 'd'],
      ['Agree on one release form', 'p14', 12, 'd'],
      ['Replace the food partner', 'p57', 13, 'o'],
      ['Keep the response-time log', 'p50', 14, 'p'],
      ['Plan access with Abilities Riverbend', 'p29', 15, 't'],
    ],
  ],
  [
    'c4',
    [
      ['Budget for three years', 'p21', 8, 'd'],
      ['Request settlement money', 'p21', 9, 'd'],
      ['Prepare the ask to the city', 'p16', 10, 'd'],
      ['Apply for the state grant', 'p01', 10, 'd'],
      ['Write the case for support', 'p47', 9, 'd'],
      ['Agree on the improvement-district gift', 'p41', 12, 'd'],
      ['Memo on Medicaid billing', 'p01', 14, 'p'],
      ['Plan for the funding cliff', 'p21', 15, 'p'],
      ['Add a seat for lived experience', 'p01', 13, 'o'],
      ['Paper on savings', 'p26', 16, 't'],
    ],
  ],
  [
    'c5',
    [
      ['Draw the logic model', 'p52', 6, 'd'],
      ['Choose ten indicators', 'p53', 8, 'd'],
      ['Measure the baseline', 'p22', 10, 'd'],
      ['Sign the data-use agreement', 'p52', 12, 'o'],
      ['Prepare the equity cuts', 'p38', 9, 'd'],
      ['Pass the ethics review', 'p52', 12, 'd'],
      ['Write the interview guide', 'p32', 13, 'd'],
      ['Sketch the dashboard', 'p53', 14, 'p'],
      ['Hold a learning session', 'p52', 15, 'p'],
      ['Choose an evaluator', 'p05', 15, 't'],
    ],
  ],
  [
    'c6',
    [
      ['Write the charter', 'p03', 6, 'd'],
      ['Agree on the stipend policy', 'p03', 6, 'd'],
      ['Fill the seats', 'p04', 7, 'd'],
      ['Test the consent script', 'p31', 9, 'd'],
      ['Write the alias rule', 'p61', 8, 'd'],
      ['Publish what you said and what we did', 'p02', 12, 'd'],
      ['Write profiles for peer jobs', 'p33', 12, 'd'],
      ['Agree on the agenda of the jail visit', 'p33', 14, 'p'],
      ['Open a feedback line', 'p29', 15, 'p'],
      ['Plan a leadership course', 'p70', 16, 't'],
    ],
  ],
];

const statuses = { d: 'done', p: 'in-progress', o: 'overdue', t: 'to-do' } as const;

/** The 60 tasks, ten for each committee. */
export const tasks: readonly DemoTask[] = rows.flatMap(([bodyKey, ofBody]) =>
  ofBody.map(([title, ownerKey, dueMonth, status], index) => ({
    key: `${bodyKey}-t${String(index + 1).padStart(2, '0')}`,
    bodyKey,
    title,
    ownerKey,
    dueMonth,
    status: statuses[status],
  })),
);
