import type { BodyKey } from './governing-bodies.ts';

/** A vote, or a gradient from 5 (full support) to 1. */
export type DemoVote =
  | {
      readonly subject: string;
      readonly rule: 'simple-majority' | 'two-thirds' | 'supermajority';
      readonly yes: number;
      readonly no: number;
      readonly abstain: number;
      readonly passed: boolean;
    }
  | {
      readonly subject: string;
      readonly rule: 'modified-consensus';
      readonly gradient: Readonly<Record<1 | 2 | 3 | 4 | 5, number>>;
      readonly passed: boolean;
    };

/** A meeting that was held, or is booked after day 420. */
export interface DemoMeeting {
  readonly key: `m${string}`;
  readonly day: number;
  readonly kind: 'info-session' | 'plenary' | 'committee' | 'forum' | 'special' | 'launch' | 'operations' | 'retreat';
  readonly title: string;
  readonly bodyKey?: BodyKey;
  /** Null while it is booked. */
  readonly attendance: number | null;
  readonly result: string;
  readonly signUpCards?: number;
  readonly hasQuorum?: boolean;
  readonly votes?: readonly DemoVote[];
}

/** The twenty meetings held and the one that is booked. */
export const meetings: readonly DemoMeeting[] = [
  {
    key: 'm01',
    day: 20,
    kind: 'info-session',
    title: 'First information session',
    attendance: 14,
    signUpCards: 5,
    result: 'Five cards.',
  },
  {
    key: 'm02',
    day: 48,
    kind: 'info-session',
    title: 'Information session in English and Spanish',
    attendance: 22,
    signUpCards: 9,
    result: 'Nine cards.',
  },
  {
    key: 'm03',
    day: 65,
    kind: 'plenary',
    title: 'First plenary',
    attendance: 18,
    result: 'Chose to build community trust first.',
  },
  {
    key: 'm04',
    day: 95,
    kind: 'plenary',
    title: 'Second plenary',
    attendance: 26,
    result: 'Decided to ask police command.',
  },
  {
    key: 'm05',
    day: 118,
    kind: 'info-session',
    title: 'Information session for officers and EMS',
    attendance: 17,
    result: 'Questions about time and liability.',
  },
  { key: 'm06', day: 150, kind: 'plenary', title: 'Third plenary', attendance: 31, result: 'Created the Design Team.' },
  {
    key: 'm07',
    day: 165,
    kind: 'committee',
    title: 'Design Team: guidelines',
    bodyKey: 'dt',
    attendance: 15,
    hasQuorum: true,
    result: 'Guidelines agreed by modified consensus.',
    votes: [
      {
        subject: 'Operating guidelines',
        rule: 'modified-consensus',
        gradient: { 5: 8, 4: 4, 3: 2, 2: 1, 1: 0 },
        passed: true,
      },
    ],
  },
  {
    key: 'm08',
    day: 185,
    kind: 'committee',
    title: 'Participant Advisory: stipends',
    bodyKey: 'c6',
    attendance: 8,
    hasQuorum: true,
    result: 'Advice on stipends was taken.',
  },
  {
    key: 'm09',
    day: 205,
    kind: 'committee',
    title: 'Design Team: pathways',
    bodyKey: 'dt',
    attendance: 14,
    hasQuorum: true,
    result: 'Officer intervention first, then naloxone plus.',
  },
  {
    key: 'm10',
    day: 225,
    kind: 'committee',
    title: 'Engagement: objections and stories',
    bodyKey: 'c1',
    attendance: 9,
    hasQuorum: true,
    result: 'Objection bank and story kit.',
  },
  {
    key: 'm11',
    day: 240,
    kind: 'forum',
    title: 'Public forum',
    attendance: 64,
    result: 'The Property Owners Council spoke against it.',
  },
  {
    key: 'm12',
    day: 255,
    kind: 'special',
    title: 'Business track',
    attendance: 10,
    result: 'A track of their own for businesses.',
  },
  {
    key: 'm13',
    day: 265,
    kind: 'committee',
    title: 'Design Team: eligibility, second version',
    bodyKey: 'dt',
    attendance: 13,
    hasQuorum: true,
    result: 'The first text failed, the revised one passed.',
    votes: [
      { subject: 'Eligibility, first text', rule: 'two-thirds', yes: 8, no: 5, abstain: 0, passed: false },
      { subject: 'Eligibility, revised text', rule: 'two-thirds', yes: 12, no: 1, abstain: 0, passed: true },
    ],
  },
  {
    key: 'm14',
    day: 285,
    kind: 'plenary',
    title: 'Fourth plenary',
    attendance: 12,
    hasQuorum: false,
    result: 'No quorum; the decision was put off.',
  },
  {
    key: 'm15',
    day: 300,
    kind: 'committee',
    title: 'Design Team: elections and budget',
    bodyKey: 'dt',
    attendance: 13,
    hasQuorum: true,
    result: 'Reminder to stay nonpartisan; a position on the budget.',
  },
  {
    key: 'm16',
    day: 318,
    kind: 'plenary',
    title: 'Fifth plenary: the agreement',
    attendance: 33,
    hasQuorum: true,
    result: 'The text of the agreement passed.',
    votes: [{ subject: 'Text of the agreement', rule: 'supermajority', yes: 27, no: 2, abstain: 1, passed: true }],
  },
  {
    key: 'm17',
    day: 331,
    kind: 'launch',
    title: 'Launch of the pilot',
    attendance: 88,
    result: 'Two evening beats began.',
  },
  {
    key: 'm18',
    day: 360,
    kind: 'operations',
    title: 'Operations kickoff',
    attendance: 11,
    result: 'First month looked at, week by week.',
  },
  {
    key: 'm19',
    day: 388,
    kind: 'committee',
    title: 'Participant Advisory: data clause',
    bodyKey: 'c6',
    attendance: 9,
    hasQuorum: true,
    result: 'Used its pause on the data clause.',
  },
  { key: 'm20', day: 410, kind: 'retreat', title: 'Retreat', attendance: 24, result: 'Goals for year two.' },
  { key: 'm21', day: 434, kind: 'plenary', title: 'Sixth plenary', attendance: null, result: '' },
];
