import type { LessonDraft } from '#shared/contract/lessons.ts';

import type { PersonKey } from './types.ts';

/** A loss of the story. */
interface DemoLoss {
  readonly key: string;
  readonly day: number;
  readonly title: string;
  readonly category: string;
  readonly whatHappened: string;
  readonly revisitDay?: number;
}

/** The losses: an attack at the forum, a text that failed, a night without a quorum, a partner who left. */
export const losses: readonly DemoLoss[] = [
  {
    key: 'l1',
    day: 240,
    title: 'The forum turned on “catch and release”',
    category: 'attack',
    whatHappened:
      'A speaker for the property owners read out three cases. Nobody had agreed who answers, and 64 people went home with his words.',
  },
  {
    key: 'l2',
    day: 265,
    title: 'The first eligibility text failed',
    category: 'vote',
    whatHappened: 'The vote was 8 to 5. The rule asks for two thirds, and 62% is less.',
    revisitDay: 268,
  },
  {
    key: 'l3',
    day: 285,
    title: 'No quorum three days before the election',
    category: 'quorum',
    whatHappened: 'Twelve came. The decision on the budget position was put off by two weeks.',
  },
  {
    key: 'l4',
    day: 356,
    title: 'The food partner left',
    category: 'partner',
    whatHappened: 'They have no capacity left. Two pantries were asked; neither has answered.',
    revisitDay: 440,
  },
];

/** A look back. */
interface DemoReview {
  readonly key: string;
  readonly day: number;
  readonly title: string;
  readonly ofLoss?: string;
  readonly ofMeetingDay?: number;
  readonly planned: string;
  readonly happened: string;
  readonly why: string;
  readonly next: string;
  readonly keep: string;
  readonly change: string;
  readonly facilitator: PersonKey;
}

/** The reviews: of two losses and of the launch. */
export const reviews: readonly DemoReview[] = [
  {
    key: 'v1',
    day: 247,
    title: 'After the forum',
    ofLoss: 'l1',
    planned: 'Ninety minutes of questions, with merchants, peers and the police on the panel.',
    happened: 'The third question was a speech. The panel answered with figures, one after the other.',
    why: 'There was no answer in plain words, and no merchant had been asked to speak.',
    next: 'Rehearse the five hardest questions. A merchant answers merchants.',
    keep: 'Interpreters and child care\nPeers on the panel',
    change: 'One answer of 30 seconds for each hard question\nA merchant in the front row',
    facilitator: 'p03',
  },
  {
    key: 'v2',
    day: 292,
    title: 'After the night without a quorum',
    ofLoss: 'l3',
    planned: 'A decision on the budget position with at least 16 in the room.',
    happened: 'Twelve came, four of them late.',
    why: 'The day was moved twice, and alternates were not named.',
    next: 'Call everybody the day before; no meeting in the week of an election.',
    keep: 'The packet a week ahead',
    change: 'A named alternate for every seat\nA call the day before',
    facilitator: 'p35',
  },
  {
    key: 'v3',
    day: 338,
    title: 'After the launch',
    ofMeetingDay: 331,
    planned: 'A launch that partners own, with two evening beats on the same night.',
    happened: 'Eighty-eight came. Both beats ran, and the first call came at 21:40.',
    why: 'Dispatch, peers and the sergeants had walked the route together the week before.',
    next: 'Walk each new route together before it opens.',
    keep: 'The walk-through\nThanks for every organization by name',
    change: 'A quiet room for families of participants',
    facilitator: 'p01',
  },
];

type DemoLesson = LessonDraft & { readonly key: string; readonly review?: string; readonly contact: PersonKey };

const context = { place: 'Riverbend County', size: '42 organizations', strategy: 'Community trust first', phase: '' };

/** The lessons, from a hunch to a best practice. */
export const lessons: readonly DemoLesson[] = [
  {
    key: 'k1',
    title: 'A merchant answers merchants',
    context: { ...context, phase: 'Before the pilot' },
    problem: 'Business owners did not believe what the police and the clinics told them.',
    tried: 'A bakery owner told her own story, then walked three neighbors through the first 72 hours.',
    happened: 'The improvement district joined within two weeks, the Chamber five weeks later.',
    why: 'She had the same worry as they did, and could say what changed.',
    dissent: 'The Property Owners Council says that one shop proves nothing.',
    cost: 'Four afternoons and a deck of six slides',
    conditions: 'A person who was doubtful and is known on the block',
    steps:
      'Ask a doubtful merchant to spend an evening with the team\nWrite down what they say, with consent\nLet them invite three others\nSend one page the next day',
    pitfalls: 'Do not ask the same person every time',
    again: 'Start with the walk, not with the talk',
    status: 'best-practice',
    confidence: 'high',
    timesWorked: 3,
    shareLevel: 'public',
    roadmapSteps: ['recruitment', 'messaging'],
    review: 'v1',
    contact: 'p42',
  },
  {
    key: 'k2',
    title: 'Call everybody the day before a vote',
    context: { ...context, phase: 'Structure' },
    problem: 'Twelve came where sixteen were needed.',
    tried: 'Two people shared the list and called the day before; alternates were named.',
    happened: 'Every decision meeting since then had its quorum.',
    why: 'A call is harder to forget than an e-mail.',
    cost: 'An hour a meeting',
    steps: 'Split the list\nCall between four and six\nWrite down who sends an alternate',
    again: 'Name the alternate when the seat is filled',
    status: 'promising',
    confidence: 'medium',
    timesWorked: 1,
    shareLevel: 'partners',
    roadmapSteps: ['goals'],
    review: 'v2',
    contact: 'p35',
  },
  {
    key: 'k3',
    title: 'Walk the route together before it opens',
    context: { ...context, phase: 'Pilot' },
    problem: 'Dispatch, officers and peers knew each other from e-mail only.',
    tried: 'One evening on foot along both beats, with the codes and the door of every service.',
    happened: 'The first call was answered in eleven minutes.',
    steps: 'Two hours on foot\nEach says what they need from the next\nOne page with doors and numbers',
    again: 'Take the night nurse along',
    status: 'promising',
    confidence: 'medium',
    timesWorked: 1,
    shareLevel: 'public',
    roadmapSteps: ['wins'],
    review: 'v3',
    contact: 'p06',
  },
  {
    key: 'k4',
    title: 'Pay for preparation, not only for the meeting',
    context: { ...context, phase: 'Strain' },
    problem: 'Peer leaders sit on three bodies and prepare at night.',
    tried: 'Nothing yet; the advisory committee proposed it.',
    status: 'hypothesis',
    confidence: 'low',
    timesWorked: 0,
    shareLevel: 'coalition',
    roadmapSteps: ['framework', 'goals'],
    contact: 'p03',
  },
];
