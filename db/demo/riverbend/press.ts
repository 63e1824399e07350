/** An outlet of the demo with its log; days are days of the story. */
interface DemoOutlet {
  readonly name: string;
  readonly kind: string;
  readonly beat: string;
  readonly organization?: string;
  readonly reporter?: string;
  readonly tone: string;
  readonly note: string;
  readonly log: readonly DemoContact[];
}

interface DemoContact {
  readonly day: number;
  readonly kind: 'pitch' | 'coverage' | 'correction';
  readonly title: string;
  readonly tone?: string;
  readonly campaign?: 'k1' | 'k2' | 'k3';
  readonly quoted?: string;
  /** Something is wrong in it; the day on which it was put right, 0 while it was not. */
  readonly correctedDay?: number;
  readonly note?: string;
}

/** Five outlets, all invented. */
export const outlets: readonly DemoOutlet[] = [
  {
    name: 'The Riverbend Courier',
    kind: 'paper',
    beat: 'City hall and public safety',
    organization: 'o40',
    reporter: 'p66',
    tone: 'neutral',
    note: 'Pilar Inkwell files on Thursdays and calls before noon. She reads back every quote: ask for it.',
    log: [
      { day: 214, kind: 'pitch', title: 'A coach on the night shift', campaign: 'k1' },
      {
        day: 222,
        kind: 'coverage',
        title: '“I was the call nobody wanted”',
        tone: 'friendly',
        campaign: 'k1',
        quoted: 'p03',
        correctedDay: 226,
        note: 'A quote had been shortened until it said the opposite',
      },
      { day: 296, kind: 'pitch', title: 'What happens in the first hour', campaign: 'k2' },
      {
        day: 318,
        kind: 'coverage',
        title: 'Downtown merchants try a number instead of a squad car',
        tone: 'neutral',
        campaign: 'k2',
        quoted: 'p42',
      },
      {
        day: 379,
        kind: 'coverage',
        title: 'A year at the long table',
        tone: 'friendly',
        campaign: 'k3',
        quoted: 'p06',
      },
      {
        day: 404,
        kind: 'coverage',
        title: 'Council weighs cost of diversion',
        tone: 'critical',
        campaign: 'k3',
        correctedDay: 0,
        note: 'Gives the three-year cost as the cost of one year',
      },
    ],
  },
  {
    name: 'Meridian Evening News',
    kind: 'tv',
    beat: 'Crime and courts',
    tone: 'critical',
    note: 'Sends whoever is on shift. Offer pictures of people at work, and a person who can talk in ten seconds.',
    log: [
      {
        day: 241,
        kind: 'coverage',
        title: 'Forum turns loud over “catch and release”',
        tone: 'critical',
        campaign: 'k1',
        correctedDay: 247,
        note: 'Said that nobody checks on people afterward',
      },
      { day: 330, kind: 'pitch', title: 'Ride along with the first squad', campaign: 'k2' },
    ],
  },
  {
    name: 'Cedar Ford Community Radio',
    kind: 'radio',
    beat: 'Neighborhood hour, in Spanish and English',
    tone: 'friendly',
    note: 'Live on Saturdays at ten. Two guests are better than one.',
    log: [
      {
        day: 262,
        kind: 'coverage',
        title: 'Una hora con Lucero Montefalco',
        tone: 'friendly',
        campaign: 'k1',
        quoted: 'p59',
      },
      { day: 410, kind: 'pitch', title: 'La postal para las ferias', campaign: 'k3' },
    ],
  },
  {
    name: 'Millhaven Merchant',
    kind: 'newsletter',
    beat: 'Downtown business',
    tone: 'neutral',
    note: '',
    log: [
      { day: 270, kind: 'pitch', title: 'Questions merchants ask', campaign: 'k2' },
      { day: 283, kind: 'coverage', title: 'Whom to call at closing time', tone: 'friendly', campaign: 'k2' },
    ],
  },
  {
    name: 'East Bluff Neighbors Online',
    kind: 'online',
    beat: 'Streets, parks, safety',
    tone: 'unknown',
    note: 'Run by two volunteers. Rosalind Pickett-Lowe knows both.',
    log: [],
  },
];

/** Who speaks: the pair that the guidelines name, and three for their own ground. */
export const speakers: readonly {
  readonly person: string;
  readonly voice: string;
  readonly topics: string;
  readonly languages: readonly string[];
  /** The day of the last training; 0 for none. */
  readonly trainedDay: number;
  readonly note: string;
}[] = [
  {
    person: 'p03',
    voice: 'peer',
    topics: '',
    languages: ['en'],
    trainedDay: 338,
    note: 'One of the pair; not two evenings in a row',
  },
  { person: 'p06', voice: 'police', topics: '', languages: ['en'], trainedDay: 338, note: 'One of the pair' },
  {
    person: 'p39',
    voice: 'community',
    topics: 'House meetings, messages, the calendar',
    languages: ['en'],
    trainedDay: 44,
    note: '',
  },
  {
    person: 'p59',
    voice: 'services',
    topics: 'Immigrant families; all Spanish-language media',
    languages: ['es', 'en'],
    trainedDay: 300,
    note: '',
  },
  {
    person: 'p35',
    voice: 'community',
    topics: 'Congregations',
    languages: ['en'],
    trainedDay: 0,
    note: 'Joins the training in spring',
  },
];

/** The statement that partners sign before the city votes on its budget; the first text was signed by one. */
export const statement = {
  title: 'Keep the first hour open',
  summary: 'Before the vote on the city budget',
  firstBody: `Every neighbor should be safe, and every call should reach the person who can help.

For a year, officers in two beats have had a number to call. A peer worker comes, stays, and is back the next day.

We ask the city council to keep that first hour open in the coming budget.`,
  body: `Every neighbor should be safe, and every call should reach the person who can help.

For a year, officers in two beats have had a number to call. A peer worker comes within the hour, stays, and is back the next day. Officers go back to the calls that need them.

We ask the city council to keep that first hour open in the coming budget, and we will report to it every quarter.`,
  /** Points of the checklist that are ticked. */
  points: ['one-purpose', 'who-speaks', 'value-first', 'people-first', 'program-name', 'both-voices', 'plain-language'],
  answers: [
    { organization: 'o35', person: 'p59', status: 'signed', asked: 404, answered: 406, isFirst: true, note: '' },
    { organization: 'o17', person: 'p35', status: 'signed', asked: 410, answered: 411, isFirst: false, note: '' },
    { organization: 'o19', person: 'p38', status: 'signed', asked: 410, answered: 412, isFirst: false, note: '' },
    { organization: 'o24', person: 'p46', status: 'signed', asked: 410, answered: 415, isFirst: false, note: '' },
    { organization: 'o30', person: 'p54', status: 'signed', asked: 410, answered: 413, isFirst: false, note: '' },
    {
      organization: 'o22',
      person: 'p43',
      status: 'signed',
      asked: 412,
      answered: 418,
      isFirst: false,
      note: 'With their logo',
    },
    {
      organization: 'o31',
      person: 'p55',
      status: 'declined',
      asked: 410,
      answered: 414,
      isFirst: false,
      note: 'Not before the data clause is redrafted',
    },
    { organization: 'o21', person: '', status: 'asked', asked: 412, answered: 0, isFirst: false, note: '' },
    {
      organization: 'o23',
      person: '',
      status: 'asked',
      asked: 405,
      answered: 0,
      isFirst: false,
      note: 'Their board meets on the first Tuesday',
    },
    { organization: 'o25', person: '', status: 'asked', asked: 419, answered: 0, isFirst: false, note: '' },
  ],
  /** By when partners answer: two days that have passed, and one to come. */
  dueDay: (asked: number): number => (asked < 410 ? 415 : 427),
} as const;

/** What is said until the facts are known. */
export const holdingStatement = {
  title: 'Until we know more',
  summary: 'For the first two hours',
  body: `We know that something happened today that touches our work. Our first thought is with the people in it and their families.

We are finding out what happened, with everybody who was there. We will not guess, and we will not speak about anybody's private life.

Our next word comes today at six. Until then, Lieutenant Cassian Dobrow speaks for the coalition.`,
  approvers: ['p54', 'p03'],
} as const;

/** The crisis sheet: ready since the rehearsal was planned. */
export const crisis = {
  factHolder: 'p12',
  spokesperson: 'p06',
  deputy: 'p03',
  note: 'The rehearsal is overdue. Go through the sheet once in every Design Team until it is held.',
  calls: [
    ['p13', 'Speaks with the chief within the half hour'],
    ['p16', 'Tells the mayor before the phones ring'],
    ['p33', 'Knows every peer on shift'],
    ['p51', 'Keeps the call log safe'],
    ['p35', 'Stays with the family'],
    ['p43', 'Merchants who may waver'],
    ['p39', 'Neighborhood captains, then the messages'],
  ],
} as const;
