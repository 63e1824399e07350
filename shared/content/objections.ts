import type { Source } from './sources.ts';

/** An objection to begin with. */
export interface ObjectionTemplate {
  readonly id: string;
  /** What they say. */
  readonly text: string;
  /** The worry behind it. */
  readonly worry: string;
  /** Points of the reply. */
  readonly points: readonly string[];
  /** The id of the evidence card that proves it; '' for none. */
  readonly evidence: string;
  /** Who says it best. */
  readonly messenger: string;
  readonly sources: readonly Source[];
}

/** The 26 objections (domain pack, section 7). */
export const objectionTemplates: readonly ObjectionTemplate[] = [
  {
    id: 'catch-and-release',
    text: 'It’s catch and release',
    worry: 'Nothing happens next.',
    points: [
      'Show the plan: met on the spot, a list of needs, contact every week.',
      'Every hand-off has a name, a time and a next step.',
      'Results are published.',
    ],
    evidence: '',
    messenger: 'A business owner they know',
    sources: ['S0', 'S3'],
  },
  {
    id: 'soft-on-crime',
    text: 'It’s soft on crime',
    worry: 'There is no consequence.',
    points: ['A jail stay ends in days, and little has changed.', 'Here somebody keeps showing up.'],
    evidence: '',
    messenger: 'A police commander',
    sources: ['S3'],
  },
  {
    id: 'do-it-again',
    text: 'They’ll just do it again',
    worry: 'The harm repeats.',
    points: [
      'Some will.',
      'Where it was studied, the odds of a new arrest were lower.',
      'A repeat contact brings more support, not silence.',
    ],
    evidence: 'E1',
    messenger: 'A respected officer',
    sources: ['K'],
  },
  {
    id: 'accountability',
    text: 'Where is the accountability?',
    worry: 'Is it fair?',
    points: [
      'Each person sets goals with a case manager.',
      'Repair is an option where it is wanted.',
      'Charges can be held in some pathways.',
    ],
    evidence: '',
    messenger: 'A prosecutor',
    sources: ['S2'],
  },
  {
    id: 'victims',
    text: 'What about victims?',
    worry: 'Being ignored.',
    points: ['Victims help to set the criteria.', 'Offenses with direct harm are dealt with by written rules.'],
    evidence: '',
    messenger: 'An advocate for survivors',
    sources: ['K'],
  },
  {
    id: 'enables-use',
    text: 'It enables drug use',
    worry: 'It goes against what we believe.',
    points: [
      'Such services save lives and open the door to treatment.',
      'Abstinence is one goal, not the price of entry.',
    ],
    evidence: 'E8',
    messenger: 'A person in recovery',
    sources: ['S3'],
  },
  {
    id: 'social-workers',
    text: 'Officers aren’t social workers',
    worry: 'It is not our job.',
    points: ['Right: they hand off.', 'The aim is less officer time.'],
    evidence: '',
    messenger: 'A respected officer',
    sources: ['K'],
  },
  {
    id: 'too-long',
    text: 'It takes too long on shift',
    worry: 'The work of the shift.',
    points: ['It is designed so that diverting beats booking.', 'Time it, and publish the times.'],
    evidence: '',
    messenger: 'An officer who has done it',
    sources: ['S2'],
  },
  {
    id: 'officers-wont',
    text: 'Officers won’t use it',
    worry: 'Morale.',
    points: [
      'Officers write the steps with us.',
      'They hear what became of their referrals, and credit counts.',
      'Skepticism is known, and can be worked with.',
    ],
    evidence: '',
    messenger: 'An officer who doubted it',
    sources: ['P38'],
  },
  {
    id: 'no-beds',
    text: 'We have no treatment beds',
    worry: 'There is no room.',
    points: [
      'The map of gaps comes first.',
      'Start small, and fund slots.',
      'The first needs are mostly papers, food, a place to sleep, and care.',
    ],
    evidence: '',
    messenger: 'A clinician',
    sources: ['S1'],
  },
  {
    id: 'too-costly',
    text: 'It costs too much',
    worry: 'The budget.',
    points: ['Compare it with what we pay now.', 'Put savings back into services.', 'Several sources pay.'],
    evidence: 'E2',
    messenger: 'A finance officer',
    sources: ['S1', 'S3'],
  },
  {
    id: 'grant-ends',
    text: 'The grant ends, then what?',
    worry: 'The cliff.',
    points: [
      'The plan is for three years and braids several sources.',
      'There is a local budget line by the third year.',
    ],
    evidence: '',
    messenger: 'A finance officer',
    sources: ['K'],
  },
  {
    id: 'magnet',
    text: 'It will draw people here',
    worry: 'We become a magnet.',
    points: ['Who is eligible is tied to contact here.', 'Where people live is tracked, in totals only.'],
    evidence: '',
    messenger: 'A neighborhood leader',
    sources: ['K'],
  },
  {
    id: 'not-near-me',
    text: 'Not near my shop or school',
    worry: 'My place.',
    points: ['The work is mobile and on the spot.', 'There are rules for each site.', 'Neighbors have a line to call.'],
    evidence: '',
    messenger: 'A shop owner nearby',
    sources: ['K'],
  },
  {
    id: 'refused-before',
    text: 'They refused help before',
    worry: 'It is futile.',
    points: [
      'Ask what was offered, and how fast.',
      'Outreach by peers has long research behind it with people whom other services miss.',
    ],
    evidence: '',
    messenger: 'A peer outreach worker',
    sources: ['S3'],
  },
  {
    id: 'widens-net',
    text: 'It widens the net',
    worry: 'Civil liberties.',
    points: ['Only where there is an arrest or a need.', 'No new penalties.', 'Offers are audited against arrests.'],
    evidence: '',
    messenger: 'A civil liberties lawyer',
    sources: ['K'],
  },
  {
    id: 'police-door',
    text: 'Police shouldn’t be the door',
    worry: 'Police do harm.',
    points: [
      'People can refer themselves; outreach and a community response are doors too.',
      'Peers are there on the spot.',
    ],
    evidence: '',
    messenger: 'A movement leader',
    sources: ['P12'],
  },
  {
    id: 'unfair',
    text: 'It’s for other neighborhoods, it’s unfair',
    worry: 'Equity.',
    points: ['Offers are counted by neighborhood and by who gets them.', 'No cost and no record stands in the way.'],
    evidence: '',
    messenger: 'A neighborhood leader',
    sources: ['K'],
  },
  {
    id: 'discretion',
    text: 'Discretion means bias',
    worry: 'Race.',
    points: ['The criteria are written.', 'Declined cases are reviewed.', 'The data are public.'],
    evidence: '',
    messenger: 'A civil rights leader',
    sources: ['K'],
  },
  {
    id: 'data-leak',
    text: 'My client’s data will leak',
    worry: 'Privacy.',
    points: [
      'Consent comes first, and few fields are kept.',
      'The coalition’s tools hold no case data.',
      'The federal privacy rule for treatment records is followed.',
    ],
    evidence: '',
    messenger: 'A public defender',
    sources: ['P32'],
  },
  {
    id: 'sellers',
    text: 'Why do people who sell drugs qualify?',
    worry: 'Where is the line?',
    points: ['Selling to get by differs from trade.', 'The local limit is stated; Seattle set one by amount.'],
    evidence: '',
    messenger: 'A prosecutor',
    sources: ['P14'],
  },
  {
    id: 'thin-evidence',
    text: 'The evidence is thin',
    worry: 'Rigor.',
    points: ['Agreed.', 'Say what is known and what is not.', 'Pay for an independent evaluation.'],
    evidence: 'E5',
    messenger: 'A researcher',
    sources: ['S3'],
  },
  {
    id: 'failed-elsewhere',
    text: 'It already failed elsewhere',
    worry: 'Risk.',
    points: ['In Santa Fe it faded when its champions left.', 'We build succession and reporting from the start.'],
    evidence: 'E3',
    messenger: 'Somebody who was there',
    sources: ['P17'],
  },
  {
    id: 'partners-fought',
    text: 'We tried, and the partners fought',
    worry: 'History.',
    points: ['There are guidelines.', 'There is a facilitator.', 'Every voice counts the same.'],
    evidence: '',
    messenger: 'A facilitator',
    sources: ['S0'],
  },
  {
    id: 'defunding',
    text: 'You’re defunding us',
    worry: 'Jobs, and who we are.',
    points: ['State plainly what moves and what does not.', 'Name the facts of the local budget.'],
    evidence: '',
    messenger: 'A union leader',
    sources: ['K'],
  },
  {
    id: 'sex-work',
    text: 'Sex work must be arrested to rescue people',
    worry: 'Trafficking.',
    points: ['An arrest adds a record.', 'The answer to trafficking is separate.', 'Survivors lead the advice.'],
    evidence: '',
    messenger: 'A survivor leader',
    sources: ['K'],
  },
];

const byId = new Map(objectionTemplates.map((entry) => [entry.id, entry]));

/** The objection of the list with this id. */
export function objectionTemplateById(id: string): ObjectionTemplate | undefined {
  return byId.get(id);
}

/** What came of a reply. */
export const replyResults = [
  { id: 'moved', label: 'Moved toward us' },
  { id: 'same', label: 'Same as before' },
  { id: 'worse', label: 'Moved away' },
  { id: 'unknown', label: 'Not known yet' },
] as const;
export type ReplyResult = (typeof replyResults)[number]['id'];

/** Whether an objection is still worth an answer. */
export const objectionStatuses = [
  { id: 'open', label: 'In use' },
  { id: 'retired', label: 'Nobody says it now' },
] as const;
