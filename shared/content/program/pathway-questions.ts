import type { PathwayId } from './pathways.ts';

/** What an answer changes: points for or against a pathway. */
export type PathwayPoints = Readonly<Partial<Record<PathwayId, number>>>;

/** One answer that can be picked. */
export interface PathwayAnswer {
  readonly id: string;
  /** Sums of money stand in braces, in whole units: `answerLabel` writes them in the currency of the workspace. */
  readonly label: string;
  readonly points: PathwayPoints;
  /** Opens a second place in the proposal. */
  readonly allowsTwo?: true;
  /** What must be looked at before the pathway is used. */
  readonly flag?: { readonly pathway: PathwayId; readonly text: string };
}

/** A local fact that the chooser asks for. */
export interface PathwayQuestion {
  readonly id: string;
  readonly label: string;
  /** Several may be picked. */
  readonly isMany?: true;
  readonly answers: readonly PathwayAnswer[];
}

const yesNo = (yes: PathwayPoints, no: PathwayPoints = {}): readonly PathwayAnswer[] => [
  { id: 'yes', label: 'Yes', points: yes },
  { id: 'no', label: 'No', points: no },
];

/** The bands of a year's money, in whole units of the workspace's currency: the domain pack's, section 10. */
export const lowBudget = 150_000;
export const highBudget = 500_000;

/** The ten questions of the domain pack, section 10. The points are practice, to be changed as you see fit. */
export const pathwayQuestions: readonly PathwayQuestion[] = [
  {
    id: 'problem',
    label: 'What is the main problem?',
    isMany: true,
    answers: [
      { id: 'overdose', label: 'Overdoses', points: { 'naloxone-plus': 2 } },
      {
        id: 'street',
        label: 'Use in the street, or frequent low-level arrests',
        points: { 'officer-intervention': 2, 'officer-prevention': 1 },
      },
      {
        id: 'crises',
        label: 'Mental health crises',
        points: { 'officer-prevention': 2, 'community-response': 2 },
      },
      { id: 'asking', label: 'People ask for help and do not get it', points: { 'self-referral': 2 } },
    ],
  },
  {
    id: 'same-day',
    label: 'Are places in treatment free on the same day?',
    answers: yesNo(
      {},
      { 'self-referral': -1, 'naloxone-plus': -1, 'officer-prevention': -1, 'officer-intervention': -1 },
    ),
  },
  {
    id: 'prosecutor',
    label: 'Is the prosecutor willing to hold charges or not to file?',
    answers: yesNo({ 'officer-intervention': 2 }, { 'officer-prevention': 1 }),
  },
  {
    id: 'command',
    label: 'How much does police command support it?',
    answers: [
      { id: 'low', label: 'Little', points: { 'community-response': 1, 'active-outreach': 1 } },
      { id: 'high', label: 'Much', points: {} },
    ],
  },
  {
    id: 'overdose-data',
    label: 'Can EMS share when there was an overdose?',
    answers: yesNo({ 'naloxone-plus': 2 }),
  },
  {
    id: 'travel',
    label: 'Are there peers or clinicians who can go to people?',
    answers: yesNo({ 'active-outreach': 2 }),
  },
  {
    id: 'drop-off',
    label: 'Is there a place to bring people at any hour?',
    answers: yesNo({ 'officer-prevention': 1 }),
  },
  {
    id: 'trust',
    label: 'How much does the community trust the police?',
    answers: [
      { id: 'low', label: 'Little', points: { 'community-response': 2, 'self-referral': -1 } },
      { id: 'high', label: 'Enough to begin', points: {} },
    ],
  },
  {
    id: 'budget',
    label: 'How much money is there for a year?',
    answers: [
      { id: 'low', label: `Under {${lowBudget}}`, points: { 'self-referral': 1 } },
      { id: 'middle', label: `{${lowBudget}} to {${highBudget}}`, points: {} },
      { id: 'high', label: `Over {${highBudget}}`, points: {}, allowsTwo: true },
    ],
  },
  {
    id: 'equity',
    label: 'Does a review show that some groups are charged more than others?',
    answers: [
      {
        id: 'yes',
        label: 'Yes',
        points: {},
        flag: {
          pathway: 'officer-intervention',
          text: 'Use officer intervention only with equity safeguards: the review shows unequal charging.',
        },
      },
      { id: 'no', label: 'No', points: {} },
    ],
  },
];
