import type { Source, VocabularyEntry } from './sources.ts';

/** Who leads, and what to do and to watch first. */
interface LeadStrategyData extends VocabularyEntry {
  readonly source: Source;
  /** An id of `frameworkTemplates`: the example that stands for it. */
  readonly template: string;
  readonly asks: readonly string[];
  readonly risks: readonly string[];
}

/** The lead strategies: two are documented, the others are readings of the examples (domain pack, section 3). */
export const leadStrategies = [
  {
    id: 'bridge',
    label: 'Law-enforcement bridge',
    description: 'A service group that officers already trust brings police and community together.',
    source: 'S0',
    template: 'fayetteville-nchrc',
    asks: [
      'The chief: name a liaison with rank and time',
      'A patrol sergeant: list what makes an arrest slow',
      'The prosecutor: say which charges could wait',
      'A case-management partner: hold ten places for a year',
      'A merchant who is worried: take a seat',
    ],
    risks: [
      'The liaison is moved and the bridge goes with them',
      'People who were arrested see a police program',
      'The trusted group pays for it with its own standing',
    ],
  },
  {
    id: 'trust-first',
    label: 'Community trust first',
    description: 'An organized base sets the terms; police join once there is something to join.',
    source: 'S0',
    template: 'atlanta-fulton',
    asks: [
      'Three leaders of affected people: chair the design',
      'A council member: carry a vote for the Design Team',
      'The public defender: sit down early on consent',
      'A foundation: pay for stipends and meals',
      'One command officer: listen for three meetings without a plan',
    ],
    risks: ['Police command never joins', 'Design takes so long that people leave', 'Few peer leaders carry too much'],
  },
  {
    id: 'task-force',
    label: 'Broad task force',
    description: 'Many willing agencies meet in a safe room where every voice weighs the same.',
    source: 'S0',
    template: 'santa-fe',
    asks: [
      'A neutral convener: chair for two years',
      'Each agency: a delegate who may decide, and an alternate',
      'A university: a cost study before launch',
      'The city: a budget line for coordination',
      'Consumers: seats with pay from the first meeting',
    ],
    risks: [
      'Champions leave and nobody meets any more',
      'Everybody agrees and nobody owns the work',
      'Large agencies drown small voices',
    ],
  },
  {
    id: 'justice-led',
    label: 'Justice-led',
    description: 'A prosecutor or judge who is ready opens the door for the others.',
    source: 'K',
    template: 'seattle-king',
    asks: [
      'The prosecutor: put the charges and the time in writing',
      'The defender: co-lead the rules of consent',
      'Sheriff and police: agree on one area',
      'A civil-liberties group: watch from inside',
      'Neighborhood associations: say what they would notice',
    ],
    risks: [
      'An election changes the office',
      'More people come under control instead of fewer',
      'Residents hear of it last',
    ],
  },
  {
    id: 'health-led',
    label: 'Health-led',
    description: 'A hospital or health plan that is ready to pay carries the case management.',
    source: 'K',
    template: 'albany',
    asks: [
      'The hospital: fund two case managers',
      'The health plan: a code under which it pays',
      'Treatment: same-day places',
      'Police: one shift as a pilot',
      'People with lived experience: a leadership team of their own',
    ],
    risks: [
      'Payment rules decide who is helped',
      'Records are shared further than people know',
      'The program ends with the grant year',
    ],
  },
  {
    id: 'city-led',
    label: 'City-led',
    description: 'An elected champion uses the tools of the city.',
    source: 'K',
    template: 'los-angeles-citation',
    asks: [
      'The champion: a public date and a budget',
      'The city attorney: the list of offenses',
      'Council staff: the words of an ordinance',
      'Police: how a citation changes the shift',
      'Legal aid: a hardship rule from day one',
    ],
    risks: ['Fines hurt people with little money', 'It ends with the term of office', 'The county is not part of it'],
  },
] as const satisfies readonly LeadStrategyData[];

/** The stable id of a strategy, as stored. */
export type LeadStrategyId = (typeof leadStrategies)[number]['id'];

/** A question of the chooser; the answer is 0 no, 1 partly, 2 yes. */
interface ChooserQuestionData {
  readonly id: string;
  readonly question: string;
  readonly detail: string;
  /** What a full answer adds to each strategy; a partial one adds half. */
  readonly weights: Readonly<Partial<Record<LeadStrategyId, number>>>;
}

/** The questions of the chooser (domain pack, section 3). */
export const chooserQuestions = [
  {
    id: 'command-ties',
    question: 'Do you have trusted ties to police command?',
    detail: 'Somebody whose call is answered the same day.',
    weights: { bridge: 2 },
  },
  {
    id: 'officer-ties',
    question: 'Do you have ties to line officers?',
    detail: 'Officers who talk with you off the record.',
    weights: { bridge: 2 },
  },
  {
    id: 'trains-responders',
    question: 'Does a service group among you train responders?',
    detail: 'Naloxone, crisis response, roll calls.',
    weights: { bridge: 2 },
  },
  {
    id: 'organized-community',
    question: 'Is the affected community organized?',
    detail: 'A base that meets, decides and shows up.',
    weights: { 'trust-first': 2 },
  },
  {
    id: 'recent-harm',
    question: 'Was there recent harm or conflict with police?',
    detail: 'Something that people here still speak of.',
    weights: { 'trust-first': 2, bridge: -1 },
  },
  {
    id: 'neutral-convener',
    question: 'Is there a neutral convener with standing?',
    detail: 'Somebody whom all sides would sit down with.',
    weights: { 'task-force': 2 },
  },
  {
    id: 'willing-agencies',
    question: 'Are 20 agencies or more willing?',
    detail: 'Willing to send somebody who can decide.',
    weights: { 'task-force': 2 },
  },
  {
    id: 'justice-leader',
    question: 'Is a prosecutor or judge ready to lead?',
    detail: 'In public, and with their own staff.',
    weights: { 'justice-led': 2 },
  },
  {
    id: 'health-payer',
    question: 'Is a hospital or health plan ready to pay?',
    detail: 'For case management, not only for a study.',
    weights: { 'health-led': 2 },
  },
  {
    id: 'elected-champion',
    question: 'Is there an elected champion?',
    detail: 'Somebody who would spend standing on it.',
    weights: { 'city-led': 2 },
  },
] as const satisfies readonly ChooserQuestionData[];

/** The four parts of the worksheet of step one. */
export const worksheetParts = [
  {
    id: 'climate',
    label: 'Political climate',
    prompt: 'Who decides, who is up for election, what was in the news, and what must not be said in public yet?',
  },
  {
    id: 'trust',
    label: 'Trust that is there',
    prompt: 'Who already trusts whom, and who has broken trust? Between which groups is there none?',
  },
  {
    id: 'assets',
    label: 'Assets',
    prompt: 'People, places, money, data, programs and standing that somebody would bring.',
  },
  {
    id: 'history',
    label: 'History',
    prompt: 'What was tried before, who was left out, and what do people still remember?',
  },
] as const;
export type WorksheetPartId = (typeof worksheetParts)[number]['id'];
