import type { DecisionRuleId } from '#shared/content/decision-rules.ts';
import type { DecisionOption } from '#shared/contract/decision-parts.ts';

import type { BodyKey } from './governing-bodies.ts';

/** A decision of the story, as the register keeps it. */
export interface DemoDecision {
  readonly key: string;
  readonly title: string;
  readonly motion: string;
  /** The text as decided; '' for what did not pass. */
  readonly outcome: string;
  readonly rule: DecisionRuleId;
  readonly status: 'draft' | 'open' | 'passed' | 'failed' | 'deferred' | 'superseded';
  readonly meetingKey?: string;
  /** The item of that meeting's agenda. */
  readonly item?: string;
  readonly bodyKey?: BodyKey;
  /** The day of the story, where no meeting says it. */
  readonly day?: number;
  readonly reservedMatter?: string;
  /** Votes by member: "p03 p04" by what they said. */
  readonly gradient?: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5, string>>>;
  readonly yes?: string;
  readonly no?: string;
  /** A show of hands. */
  readonly tally?: readonly [yes: number, no: number, abstain: number];
  readonly words?: Readonly<Record<string, string>>;
  readonly background: string;
  readonly options?: readonly DecisionOption[];
  readonly reviewDay?: number;
  readonly supersededBy?: string;
  readonly pause?: { readonly day: number; readonly words: string };
  /** Beginnings of the titles of tasks that came of it. */
  readonly tasks?: readonly string[];
}

const option = (title: string, why: string, isChosen = false): DecisionOption => ({ title, why, isChosen });

/** The decisions of Riverbend in the order in which they were made. */
export const demoDecisions: readonly DemoDecision[] = [
  {
    key: 'trust-first',
    title: 'Build community trust first',
    motion: 'We build on community trust first and ask the police to join once residents lead.',
    outcome: 'We build on community trust first. The police are asked once residents lead.',
    rule: 'consent',
    status: 'passed',
    meetingKey: 'm03',
    item: 'Build community trust first',
    tally: [18, 0, 0],
    background:
      'Two peer groups and the public defender began this work. Ties to the police were thin, and three neighborhoods still spoke of the sweep of two years ago.',
    options: [
      option('Community trust first', 'Uses the ties that we have.', true),
      option('A bridge to police command first', 'Nobody here had the standing to ask.'),
      option('A broad task force', 'Too few agencies were willing in the first months.'),
    ],
  },
  {
    key: 'ask-command',
    title: 'Ask police command for a liaison',
    motion: 'Nerys Hollowfinch and Delphine Marrowby ask the chief for a liaison officer.',
    outcome: 'Nerys Hollowfinch and Delphine Marrowby ask the chief for a liaison officer.',
    rule: 'consent',
    status: 'passed',
    meetingKey: 'm04',
    item: 'Ask police command for a liaison',
    tally: [26, 0, 0],
    background: 'The base was there: nine partners, and three information sessions behind us.',
  },
  {
    key: 'design-team',
    title: 'Create the Design Team',
    motion: 'Create a Design Team of sixteen voting seats, one for each sector, with two co-chairs.',
    outcome:
      'A Design Team of sixteen voting seats is created. One of its two co-chairs is somebody with lived experience.',
    rule: 'supermajority',
    status: 'passed',
    meetingKey: 'm06',
    item: 'Create the Design Team',
    tally: [29, 1, 1],
    background: 'Plenaries of thirty people could agree on aims, not on wording.',
    options: [
      option('A Design Team with committees under it', 'One place to decide, five to work.', true),
      option('Go on with plenaries alone', 'Too slow before the council votes on the budget.'),
    ],
  },
  {
    key: 'guidelines',
    title: 'Operating guidelines',
    motion: 'Adopt the operating guidelines as read.',
    outcome: 'The operating guidelines are adopted. They are looked at again after twelve months and after any crisis.',
    rule: 'modified-consensus',
    status: 'passed',
    meetingKey: 'm07',
    item: 'Operating guidelines',
    bodyKey: 'dt',
    gradient: { 5: 'p03 p04 p01 p13 p21 p27 p33 p35', 4: 'p06 p16 p17 p23', 3: 'p38 p61', 2: 'p12' },
    words: {
      p12: 'My office has not read the data part. I will not stand in the way.',
      p38: 'I can live with it for a year. I want the pause of the lived-experience seats to stay.',
      p06: 'I would like the rule about uniforms looked at after the first trainings.',
    },
    background:
      'Partners with a hard history share one table. The text says who speaks, how we decide, and what happens when we fall short.',
    options: [
      option('Modified consensus', 'Everybody is heard, and one person cannot stop the rest for good.', true),
      option('Plain majority', 'Would let agencies outvote people with lived experience.'),
      option('Full consensus', 'Twelve organizations asked for a way on after two rounds.'),
    ],
    reviewDay: 530,
  },
  {
    key: 'stipends',
    title: 'Advice on stipends',
    motion: 'People with lived experience are paid by the hour, preparation included, within five days.',
    outcome: 'Advice: 30 dollars an hour, preparation included, paid within five days, by the way each member chooses.',
    rule: 'consent',
    status: 'passed',
    meetingKey: 'm08',
    bodyKey: 'c6',
    tally: [8, 0, 0],
    background: 'Members lost a shift or paid for child care to come. Two had to decline for fear of losing benefits.',
    reviewDay: 415,
    tasks: ['Agree on the stipend'],
  },
  {
    key: 'pathway',
    title: 'Pathway: officer intervention, then naloxone plus',
    motion: 'Begin with the officer intervention pathway; add naloxone plus six months after the launch.',
    outcome: 'We begin with officer intervention in two beats. Naloxone plus follows six months after the launch.',
    rule: 'modified-consensus',
    status: 'passed',
    meetingKey: 'm09',
    bodyKey: 'dt',
    gradient: { 5: 'p03 p06 p01 p13 p21 p23', 4: 'p04 p12 p16 p17 p27', 3: 'p33 p35', 2: 'p61' },
    words: {
      p61: 'People I know will not wait for an officer to choose them. I stand aside so that the first step is made.',
    },
    background:
      'Most bookings that we looked at came from calls about the same forty blocks, and an officer was there in each.',
    options: [
      option('Officer intervention first', 'Meets people where the arrest would happen.', true),
      option('Naloxone plus first', 'The outreach team has two people and no night shift yet.'),
      option('Self-referral', 'No safe place that is open at night.'),
    ],
    reviewDay: 470,
  },
  {
    key: 'eligibility-v1',
    title: 'Eligibility, version 1',
    motion: 'Possession under four grams, and second trespass.',
    outcome: 'Possession under four grams and second trespass, as a working list until the Design Team decides.',
    rule: 'consent',
    status: 'superseded',
    bodyKey: 'c2',
    day: 209,
    tally: [9, 0, 0],
    background: 'The committee needed a list to test scenarios with.',
    supersededBy: 'eligibility',
    tasks: ['Eligibility, first version'],
  },
  {
    key: 'objection-bank',
    title: 'Objection bank and story kit',
    motion: 'Answers go out only when two members and one person with lived experience have read them.',
    outcome: 'Answers and stories go out when two members and one person with lived experience have read them.',
    rule: 'consent',
    status: 'passed',
    meetingKey: 'm10',
    bodyKey: 'c1',
    tally: [9, 0, 0],
    background: 'A quote in the Courier had been shortened until it said the opposite.',
    tasks: ['Build the objection bank'],
  },
  {
    key: 'business-track',
    title: 'A track of their own for businesses',
    motion: 'Open a business track with its own hour and its own messages.',
    outcome: 'Businesses get a track of their own, led by Carmen Bellwether and Petra Goldenrow.',
    rule: 'consent',
    status: 'passed',
    meetingKey: 'm12',
    tally: [10, 0, 0],
    background:
      'After the forum, shop owners asked what happens in the first 72 hours, and nobody had an answer ready.',
    tasks: ['Write the business questions'],
  },
  {
    key: 'eligibility-first',
    title: 'Eligibility, second version: first text',
    motion: 'Add retail theft under 250 dollars; leave out anybody with an open warrant.',
    outcome: '',
    rule: 'supermajority',
    status: 'failed',
    meetingKey: 'm13',
    item: 'Eligibility, first text',
    bodyKey: 'dt',
    yes: 'p06 p01 p12 p13 p21 p23 p43 p28',
    no: 'p03 p04 p33 p35 p61',
    words: {
      p61: 'Half of those we want to reach have an old warrant. This list would leave them where they are.',
      p33: 'It turns a court date that somebody missed into a closed door.',
      p43: 'Shops need theft on the list. I can live with the rest.',
    },
    background: 'Version 1 left out the calls that shops make most.',
  },
  {
    key: 'eligibility',
    title: 'Eligibility, second version: revised text',
    motion: 'Add retail theft under 250 dollars. An open warrant is looked at case by case and does not exclude.',
    outcome:
      'Possession under four grams, second trespass and retail theft under 250 dollars. An open warrant does not exclude: the prosecutor and the defender look at it together.',
    rule: 'supermajority',
    status: 'passed',
    meetingKey: 'm13',
    item: 'Eligibility, revised text',
    bodyKey: 'dt',
    yes: 'p03 p06 p01 p04 p12 p13 p21 p23 p33 p35 p61 p28',
    no: 'p43',
    words: { p43: 'Case by case is more than my members were promised. I voted no and will explain it to them.' },
    background:
      'The first text failed on warrants, 8 to 5. The break was used to write a sentence that both the defender and the prosecutor could sign.',
    options: [
      option('Warrants case by case', 'The prosecutor and the defender decide together.', true),
      option('No one with a warrant', 'Failed with 62 % where two thirds were needed.'),
      option('Warrants do not matter', 'The district attorney would not sign it.'),
    ],
    reviewDay: 410,
    tasks: ['Memo on warrants', 'Print the pocket card'],
  },
  {
    key: 'mou-deferred',
    title: 'Text of the agreement, first reading',
    motion: 'Adopt the text of the agreement between police, prosecutor and defender.',
    outcome: '',
    rule: 'supermajority',
    status: 'deferred',
    meetingKey: 'm14',
    item: 'Text of the agreement',
    tally: [11, 0, 1],
    background: 'Election week kept many away. Twelve people were there, and nothing was decided.',
  },
  {
    key: 'budget-position',
    title: 'Position on the county budget',
    motion: 'Say in public that settlement money should pay for night services, without a word about candidates.',
    outcome: 'The coalition asks for night services out of settlement money and says nothing about candidates.',
    rule: 'supermajority',
    status: 'passed',
    meetingKey: 'm15',
    bodyKey: 'dt',
    reservedMatter: 'public-positions',
    tally: [12, 1, 0],
    background: 'Charities may speak about money and must stay out of elections. The council votes in spring.',
  },
  {
    key: 'mou',
    title: 'Text of the agreement',
    motion: 'Adopt the text of the agreement between police, prosecutor and defender.',
    outcome:
      'The text of the agreement is adopted. Police, prosecutor and defender are asked to sign it before the launch.',
    rule: 'supermajority',
    status: 'passed',
    meetingKey: 'm16',
    item: 'Text of the agreement',
    tally: [27, 2, 1],
    background: 'Read article by article at the plenary before, where no quorum was reached.',
    options: [
      option('One agreement of three parties', 'Everybody reads the same words.', true),
      option('Three letters', 'Quicker, and each could be withdrawn without the others knowing.'),
    ],
    reviewDay: 680,
    tasks: ['Finish the agreement'],
  },
  {
    key: 'data-clause',
    title: 'Data clause of the agreement',
    motion: 'Share names of people who were offered diversion with the evaluator for two years.',
    outcome: '',
    rule: 'modified-consensus',
    status: 'deferred',
    meetingKey: 'm19',
    item: 'The data clause',
    bodyKey: 'c6',
    reservedMatter: 'data-sharing',
    background:
      'The evaluator wants to follow people over two years. The Civil Rights Union asks for counts alone, without names.',
    options: [
      option('Names under a written agreement', 'What the evaluator asked for.'),
      option('Counts only, cut by race and gender', 'Answers most questions, without a list of names.'),
      option('Names with consent of each person', 'Slower, and fewer people may agree.'),
    ],
    pause: {
      day: 388,
      words: 'Nobody asked the people on that list. We want to ask them, and then we will vote.',
    },
    tasks: ['Redraft the data clause', 'Sign the data-use'],
  },
  {
    key: 'year-two',
    title: 'Goals for the second year',
    motion: 'Adopt the goals for the second year as the retreat wrote them.',
    outcome: '',
    rule: 'modified-consensus',
    status: 'draft',
    meetingKey: 'm21',
    background: 'The retreat named equity data, night hand-offs and the empty chair as the work of the second year.',
  },
];
