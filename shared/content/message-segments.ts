import type { StanceId } from './stances.ts';
import type { Source } from './sources.ts';

/** An audience to begin with. */
export interface MessageSegment {
  readonly id: string;
  readonly name: string;
  readonly concern: string;
  readonly points: readonly string[];
  readonly messenger: string;
  readonly ask: string;
  /** Sectors whose organizations and people are proposed as members. */
  readonly sectors: readonly string[];
  /** The stance bands to move. */
  readonly bands: readonly StanceId[];
  readonly sources: readonly Source[];
}

/** The thirteen audiences (domain pack, section 7). */
export const messageSegments: readonly MessageSegment[] = [
  {
    id: 'business',
    name: 'Business owners',
    concern: 'It is “catch and release”, and the trouble at the storefront comes back.',
    points: [
      'What happens in the first hour, the first day and the first month is written down.',
      'Every person has a case manager with a name.',
      'Repeat contacts are counted, worked on and reported every quarter.',
      'Merchants have a number to call.',
    ],
    messenger: 'A business owner they know, the district commander',
    ask: 'A seat at the table, a seed gift',
    sectors: ['business'],
    bands: ['hesitant', 'undecided'],
    sources: ['S0'],
  },
  {
    id: 'residents',
    name: 'Residents',
    concern: 'Will somebody come when I call?',
    points: [
      'Who comes, how fast, and what they do is public.',
      'The coalition comes back to the neighborhood and reports.',
      'Neighbors can refer a person themselves.',
    ],
    messenger: 'A block leader, a pastor',
    ask: 'Host a session',
    sectors: ['neighborhood'],
    bands: ['hesitant', 'undecided', 'unknown'],
    sources: ['S3'],
  },
  {
    id: 'police-line',
    name: 'Patrol officers',
    concern: 'More paperwork, no effect, and an offer that people abuse.',
    points: [
      'Diverting is built to be quicker and simpler than booking.',
      'Your judgment decides.',
      'A return to use is expected and is not failure: 40–60% after treatment.',
      'You hear what became of your referral.',
    ],
    messenger: 'A respected officer of the same rank',
    ask: 'Try five diversions',
    sectors: ['law-enforcement', 'police-labor'],
    bands: ['hesitant', 'undecided'],
    sources: ['S2'],
  },
  {
    id: 'police-command',
    name: 'Police command',
    concern: 'Liability and staffing.',
    points: ['There is a written policy and training.', 'Officers get time back.', 'A data partner measures it.'],
    messenger: 'A chief from another city',
    ask: 'A written order and a liaison',
    sectors: ['law-enforcement', 'sheriff'],
    bands: ['hesitant', 'undecided', 'supportive'],
    sources: ['S2'],
  },
  {
    id: 'prosecutors',
    name: 'Prosecutors',
    concern: 'Accountability, and what victims are owed.',
    points: [
      'Who is eligible is clear and in writing.',
      'Charges can be held where the pathway uses them.',
      'Time goes to serious harm.',
    ],
    messenger: 'A prosecutor from another site',
    ask: 'Sign the memorandum of understanding',
    sectors: ['prosecutors'],
    bands: ['hesitant', 'undecided', 'supportive'],
    sources: ['S2'],
  },
  {
    id: 'elected-budget',
    name: 'Elected officials and budget staff',
    concern: 'Cost, and headlines.',
    points: [
      'Cost cards say what they do not show.',
      'The pilot has phases.',
      'Each phase has a point at which it can end.',
    ],
    messenger: 'A finance officer, somebody who votes for them',
    ask: 'A vote, a public statement',
    sectors: ['municipal', 'mayor', 'policymakers', 'state-federal'],
    bands: ['hesitant', 'undecided', 'supportive'],
    sources: ['S4', 'K'],
  },
  {
    id: 'affected-people',
    name: 'People it is meant for',
    concern: 'Is it a trap?',
    points: [
      'Saying yes is up to you, and costs nothing.',
      'The coalition gets no names.',
      'Somebody who has been there is beside you.',
      'You keep every right you have.',
    ],
    messenger: 'A peer',
    ask: 'Advise us, join us',
    sectors: ['directly-affected', 'peers', 'formerly-incarcerated', 'sex-worker-led'],
    bands: ['undecided', 'supportive', 'unknown'],
    sources: ['S1', 'K'],
  },
  {
    id: 'social-justice',
    name: 'Social justice movements',
    concern: 'It is led by police and widens the net.',
    points: [
      'Who decides is written down.',
      'Equity reviews are done and shown.',
      'Money goes to services.',
      'Limits are in writing.',
    ],
    messenger: 'A leader of the movement',
    ask: 'Own the criteria with us',
    sectors: ['social-justice', 'civil-liberties'],
    bands: ['hesitant', 'undecided', 'supportive'],
    sources: ['S1', 'K'],
  },
  {
    id: 'recovery-faith',
    name: 'Recovery and faith communities',
    concern: 'It enables drug use.',
    points: ['There are many pathways.', 'Staying alive comes first.', 'Each person sets their own goals.'],
    messenger: 'A person in recovery',
    ask: 'Witness, volunteer',
    sectors: ['recovery', 'faith', 'prevention'],
    bands: ['undecided', 'supportive'],
    sources: ['S1', 'S3'],
  },
  {
    id: 'treatment-health',
    name: 'Treatment and health care',
    concern: 'No capacity, and what becomes of privacy.',
    points: ['Slots are paid for.', 'Case managers do the navigation.', 'Consent law is followed.'],
    messenger: 'A clinician',
    ask: 'Slots, a warm line',
    sectors: ['behavioral-health', 'health-care', 'public-health', 'medicaid-plan'],
    bands: ['undecided', 'supportive'],
    sources: ['S1', 'K'],
  },
  {
    id: 'crime-affected',
    name: 'People harmed by crime',
    concern: 'The harm done to me is ignored.',
    points: [
      'Which offenses are eligible is written down.',
      'Victims help to set the criteria.',
      'Repair is an option for those who want it.',
    ],
    messenger: 'An advocate for survivors',
    ask: 'Advise us',
    sectors: ['crime-affected'],
    bands: ['hesitant', 'undecided', 'unknown'],
    sources: ['K'],
  },
  {
    id: 'conservative-taxpayer',
    name: 'Taxpayer and conservative groups',
    concern: 'It is soft, and a waste.',
    points: [
      'Costly jail beds are for danger.',
      'Results are measured.',
      'Government does less where others do it better.',
    ],
    messenger: 'A sheriff, a taxpayer group',
    ask: 'A fair look',
    sectors: ['civic-groups'],
    bands: ['hesitant', 'undecided'],
    sources: ['K'],
  },
  {
    id: 'media',
    name: 'Reporters and editors',
    concern: 'What is new, and who is hurt?',
    points: ['There are local people to talk to.', 'There is a data sheet.', 'There is a language guide.'],
    messenger: 'A pair of spokespeople',
    ask: 'A story that puts people first',
    sectors: ['media'],
    bands: ['undecided'],
    sources: ['S2', 'K'],
  },
];

const byId = new Map(messageSegments.map((segment) => [segment.id, segment]));

/** The audience of the list with this id. */
export function messageSegmentById(id: string): MessageSegment | undefined {
  return byId.get(id);
}

/** The box to begin with; what is asked for differs by audience. */
export const defaultBox = {
  title: 'Help on the spot',
  core: 'When an officer can connect a person to help on the spot, the block gets safer and fewer lives get stuck in jail.',
  value: 'Safe, healthy neighborhoods for everyone.',
  problem:
    'Short arrests for low-level offenses cost a lot, change little, and leave records that block jobs and homes. The city and the county can change that.',
  solution:
    'Trained officers, an immediate hand-off to a case manager or peer, services without a waitlist, and results that are public.',
  bridge: 'What matters is what happens next for the person and the block.',
} as const;
