import type { AgendaKind } from '#shared/content/meetings.ts';

import type { BodyKey } from './governing-bodies.ts';
import type { PersonKey } from './types.ts';

/** An item of an agenda: title, minutes, kind, who leads; `said` is what the minutes keep of it. */
export interface DemoItem {
  readonly title: string;
  readonly minutes: number;
  readonly kind: AgendaKind;
  readonly lead?: PersonKey;
  readonly said?: string;
  readonly prepare?: string;
  readonly isCarried?: boolean;
  readonly isRestricted?: boolean;
}

/** What a meeting needs beside what `meetings.ts` says of it. */
export interface MeetingFacts {
  /** An id of `meetingTypes`. */
  readonly type: string;
  readonly startsAt: string;
  readonly minutes?: number;
  readonly place: string;
  readonly online?: boolean;
  readonly access?: string;
  readonly languages?: readonly string[];
  readonly interpreter?: string;
  readonly facilitator: PersonKey;
  readonly coFacilitator?: PersonKey;
  readonly timekeeper?: PersonKey;
  readonly noteTaker: PersonKey;
  readonly accessLead?: PersonKey;
  readonly host?: PersonKey;
  /** Of those who hold a seat, or were asked to come: who sent regrets, and who did not come. */
  readonly regrets?: string;
  readonly absent?: string;
  readonly remote?: string;
  /** Who came in whose place. */
  readonly alternates?: Readonly<Record<PersonKey, PersonKey>>;
  /** Who was there for meetings that no body holds: the first of those who were with us that day, unless they are named. */
  readonly people?: string;
  /** Guests without a record that have a name on the list. */
  readonly guests?: readonly string[];
  readonly firstVoices?: string;
  readonly agenda: readonly DemoItem[];
  readonly note?: string;
}

const access = 'Step-free door on Water Street. Child care and a hot meal. Bus passes at the door.';
const library = 'Millhaven Library, Harbor Room';
const center = 'Turning Stone Peer Center, 14 Foundry Lane';

/** The facts of the twenty-one meetings, by key. */
export const meetingFacts: Readonly<Record<string, MeetingFacts>> = {
  m01: {
    type: 'info-session',
    startsAt: '18:00',
    place: library,
    access,
    facilitator: 'p01',
    noteTaker: 'p39',
    host: 'p02',
    guests: ['Neighbor from Cedar Ford', 'Two students of the college', 'A retired nurse', 'A shop owner'],
    agenda: [
      item('Welcome, access and purpose', 5, 'connect', 'p01'),
      item('A story from lived experience', 8, 'inform', 'p03', 'Delphine told how a ride home became a way in.'),
      item('What diversion is, with local numbers', 12, 'inform', 'p21'),
      item('A day in the program: an officer and a peer', 10, 'inform', 'p02'),
      item('Questions, in pairs and then in the room', 22, 'discuss', 'p13'),
      item('Ways to join, and commitment cards', 10, 'decide', 'p39', 'Five cards were filled in.'),
      item('Close, food and one-to-one sign-ups', 8, 'connect', 'p01'),
    ],
  },
  m02: {
    type: 'info-session',
    startsAt: '18:00',
    place: 'Sagrado Parish Hall, Cedar Ford',
    access,
    languages: ['en', 'es'],
    interpreter: 'English and Spanish, both ways, with headsets',
    facilitator: 'p04',
    coFacilitator: 'p03',
    noteTaker: 'p39',
    accessLead: 'p24',
    host: 'p33',
    agenda: [
      item('Welcome, access and purpose', 5, 'connect', 'p04'),
      item('A story from lived experience', 8, 'inform', 'p33'),
      item('What diversion is, with local numbers', 12, 'inform', 'p22'),
      item('A day in the program: an officer and a peer', 10, 'inform', 'p02'),
      item('Questions, in pairs and then in the room', 22, 'discuss', 'p13'),
      item('Ways to join, and commitment cards', 10, 'decide', 'p39', 'Nine cards, six of them in Spanish.'),
      item('Close, food and one-to-one sign-ups', 8, 'connect', 'p04'),
    ],
  },
  m03: {
    type: 'plenary',
    startsAt: '17:30',
    place: library,
    access,
    facilitator: 'p01',
    timekeeper: 'p22',
    noteTaker: 'p39',
    regrets: 'p18 p38',
    agenda: plenary('p01', {
      issue: 'Which way of working fits us',
      issueLead: 'p13',
      issueSaid: 'Community trust first; a bridge to the county once we have it.',
      decision: 'Build community trust first',
      decisionSaid: 'Agreed without objection.',
    }),
  },
  m04: {
    type: 'plenary',
    startsAt: '17:30',
    place: library,
    access,
    facilitator: 'p01',
    coFacilitator: 'p03',
    timekeeper: 'p22',
    noteTaker: 'p39',
    regrets: 'p16 p53',
    absent: 'p58',
    agenda: plenary('p01', {
      issue: 'Who should ask the police, and for what',
      issueLead: 'p33',
      issueSaid: 'The public defender and a peer go together.',
      decision: 'Ask police command for a liaison',
      decisionSaid: 'Nerys and Delphine will ask the chief.',
    }),
  },
  m05: {
    type: 'info-session',
    startsAt: '14:00',
    place: 'Fire Station 2, training room',
    access: 'Parking behind the station. Two sessions so that both shifts can come.',
    facilitator: 'p01',
    noteTaker: 'p39',
    host: 'p49',
    people: 'p01 p02 p03 p05 p06 p07 p13 p21 p39 p49 p50',
    guests: [
      'Patrol officer, day shift',
      'Patrol officer, night shift',
      'Paramedic',
      'Dispatcher',
      'Sergeant',
      'Cadet',
    ],
    agenda: [
      item('Welcome, access and purpose', 5, 'connect', 'p49'),
      item('A story from lived experience', 8, 'inform', 'p02'),
      item('What diversion is, with local numbers', 12, 'inform', 'p21'),
      item('A day in the program: an officer and a peer', 10, 'inform', 'p06'),
      item(
        'Questions, in pairs and then in the room',
        22,
        'discuss',
        'p13',
        'Time on scene and liability came up most.',
      ),
      item('Ways to join, and commitment cards', 10, 'decide', 'p39'),
      item('Close, food and one-to-one sign-ups', 8, 'connect', 'p01'),
    ],
  },
  m06: {
    type: 'plenary',
    startsAt: '17:30',
    place: library,
    access,
    facilitator: 'p01',
    coFacilitator: 'p03',
    timekeeper: 'p22',
    noteTaker: 'p39',
    regrets: 'p37 p53 p16',
    remote: 'p47',
    agenda: plenary('p01', {
      issue: 'One body that designs the program',
      issueLead: 'p06',
      issueSaid: 'A seat for each sector, two co-chairs, one of them with lived experience.',
      decision: 'Create the Design Team',
      decisionSaid: 'Created. Delphine and Cassian are asked to chair.',
    }),
  },
  m07: {
    type: 'design-team',
    startsAt: '16:00',
    place: center,
    online: true,
    access,
    facilitator: 'p03',
    coFacilitator: 'p06',
    timekeeper: 'p23',
    noteTaker: 'p01',
    regrets: 'p43',
    remote: 'p21',
    firstVoices: 'p27 p61',
    agenda: [
      item('Check-in, quorum and conflicts', 7, 'connect', 'p03'),
      item('Minutes and actions', 8, 'inform', 'p01'),
      item('Operating guidelines', 35, 'decide', 'p06', 'Adopted by modified consensus.'),
      item('Stipends: what the advisory committee needs', 15, 'discuss', 'p61'),
      item('Data look: who is booked, and for what', 10, 'inform', 'p21'),
      item('Actions and message of the day', 15, 'decide', 'p03'),
    ],
  },
  m08: {
    type: 'advisory',
    startsAt: '12:00',
    place: center,
    access: 'Stipends are paid at the door. A quiet room next door. No uniforms in this room.',
    languages: ['en', 'es'],
    facilitator: 'p03',
    noteTaker: 'p32',
    accessLead: 'p04',
    regrets: 'p29',
    agenda: [
      item('Meal and check-in', 15, 'connect', 'p03'),
      item('You said, we did', 10, 'inform', 'p02'),
      item('Stipends: how much, how fast, how paid', 25, 'discuss', 'p33', 'Cash or card, within five days.'),
      item('Break', 10, 'connect'),
      item('Who may speak for us, and when', 15, 'discuss', 'p61'),
      item(
        'Advice in our own words',
        10,
        'decide',
        'p03',
        'The advice on stipends goes to the Design Team as it stands.',
      ),
      item('Pay, support and next meeting', 5, 'inform', 'p02'),
    ],
  },
  m09: {
    type: 'design-team',
    startsAt: '16:00',
    place: center,
    online: true,
    facilitator: 'p06',
    coFacilitator: 'p03',
    timekeeper: 'p23',
    noteTaker: 'p01',
    regrets: 'p43 p12',
    firstVoices: 'p13',
    agenda: [
      item('Check-in, quorum and conflicts', 7, 'connect', 'p06'),
      item('Minutes and actions', 8, 'inform', 'p01'),
      item('Which pathway first', 25, 'decide', 'p13', 'Officer intervention first, then naloxone plus.'),
      item('Beats for a pilot', 15, 'discuss', 'p06'),
      item('Advice on stipends', 15, 'inform', 'p03', 'Taken as it stands.'),
      item('Data look', 10, 'inform', 'p21'),
      item('Actions and message of the day', 10, 'decide', 'p03'),
    ],
  },
  m10: {
    type: 'committee',
    startsAt: '09:00',
    place: 'Unity Riverbend, front room',
    facilitator: 'p39',
    noteTaker: 'p46',
    absent: 'p70',
    remote: 'p42',
    firstVoices: 'p59',
    agenda: [
      item('Check-in', 5, 'connect', 'p39'),
      item('Actions', 10, 'inform', 'p46'),
      item(
        'Objection bank and story kit',
        30,
        'discuss',
        'p02',
        'Twelve objections with an answer each; consent before a story.',
      ),
      item('What we need from others', 5, 'discuss', 'p59'),
      item('Next tasks and their owners', 7, 'decide', 'p39'),
      item('Plus and delta', 3, 'connect'),
    ],
  },
  m11: {
    type: 'forum',
    startsAt: '18:30',
    place: 'Millhaven High School, cafeteria',
    access: 'Ramp at the gym door. Child care in room 12. Captions on the screen.',
    languages: ['en', 'es'],
    interpreter: 'English and Spanish, from the front table',
    facilitator: 'p35',
    coFacilitator: 'p04',
    noteTaker: 'p39',
    accessLead: 'p59',
    host: 'p17',
    people:
      'p01 p02 p03 p04 p06 p13 p17 p18 p21 p23 p31 p33 p35 p38 p39 p42 p43 p44 p45 p46 p49 p52 p59 p64 p66 p69 p70',
    firstVoices: 'p45 p69',
    agenda: [
      item('Welcome and house rules', 8, 'connect', 'p35'),
      item('Why we are here', 10, 'inform', 'p17'),
      item(
        'Panel: resident, officer, peer, business',
        22,
        'inform',
        'p69',
        'The Property Owners Council spoke against it.',
      ),
      item('Small tables', 25, 'discuss', 'p39'),
      item('Tables report back', 15, 'discuss', 'p04'),
      item('Next steps and contacts', 10, 'connect', 'p01'),
    ],
  },
  m12: {
    type: 'special',
    startsAt: '08:00',
    minutes: 60,
    place: 'Bellwether Bakery, upstairs',
    facilitator: 'p42',
    noteTaker: 'p39',
    people: 'p01 p06 p16 p17 p39 p41 p42 p43 p46 p69',
    firstVoices: 'p41',
    agenda: [
      item('What businesses see on the street', 15, 'discuss', 'p43'),
      item('The first 72 hours, step by step', 15, 'inform', 'p06'),
      item(
        'A track of their own for businesses',
        20,
        'decide',
        'p42',
        'Agreed: a number to call, and an answer within a day.',
      ),
      item('Spokesperson and words', 10, 'decide', 'p39'),
    ],
  },
  m13: {
    type: 'design-team',
    startsAt: '16:00',
    place: center,
    online: true,
    facilitator: 'p03',
    coFacilitator: 'p06',
    timekeeper: 'p23',
    noteTaker: 'p01',
    regrets: 'p27 p16 p38',
    absent: 'p17',
    alternates: { p28: 'p27' },
    remote: 'p21 p35',
    firstVoices: 'p43',
    agenda: [
      item('Check-in, quorum and conflicts', 7, 'connect', 'p03'),
      item('Minutes and actions', 8, 'inform', 'p01'),
      item('Eligibility, first text', 20, 'decide', 'p12', 'Eight for it, five against: it failed.'),
      item('Eligibility, revised text', 25, 'decide', 'p13', 'Twelve for it, one against: it passed.'),
      item('Advisory: no exclusion for earlier warrants', 15, 'discuss', 'p61'),
      item('Actions and message of the day', 15, 'decide', 'p03'),
    ],
  },
  m14: {
    type: 'plenary',
    startsAt: '17:30',
    place: library,
    access,
    facilitator: 'p01',
    coFacilitator: 'p03',
    timekeeper: 'p22',
    noteTaker: 'p39',
    people: 'p01 p02 p03 p13 p21 p22 p29 p33 p35 p38 p39 p54',
    regrets: 'p04 p06 p17 p23 p27 p31 p42 p43 p46 p47 p49 p52 p59 p70',
    absent: 'p14 p18 p30 p36 p37 p50 p53 p55 p57 p69',
    agenda: plenary('p01', {
      issue: 'The agreement, article by article',
      issueLead: 'p13',
      issueSaid: 'Read aloud. Election week kept many away.',
      decision: 'Text of the agreement',
      decisionSaid: 'No quorum: put off.',
      isCarried: true,
    }),
  },
  m15: {
    type: 'design-team',
    startsAt: '16:00',
    place: center,
    online: true,
    facilitator: 'p06',
    coFacilitator: 'p03',
    timekeeper: 'p23',
    noteTaker: 'p01',
    regrets: 'p12 p17 p61',
    remote: 'p16',
    agenda: [
      item('Check-in, quorum and conflicts', 7, 'connect', 'p06'),
      item('Minutes and actions', 8, 'inform', 'p01'),
      item('Elections: we stay nonpartisan', 15, 'inform', 'p01', 'Same briefing for everybody who runs.'),
      item('Position on the city budget', 30, 'decide', 'p16', 'Ask for 75 thousand, half of it for services.'),
      item('Item of the advisory committee', 15, 'discuss', 'p03'),
      item('Data look', 5, 'inform', 'p21'),
      item('Actions and message of the day', 10, 'decide', 'p03'),
    ],
  },
  m16: {
    type: 'plenary',
    startsAt: '17:30',
    place: 'County Building, hearing room B',
    online: true,
    access,
    languages: ['en', 'es'],
    interpreter: 'English to Spanish, whispered',
    facilitator: 'p01',
    coFacilitator: 'p03',
    timekeeper: 'p22',
    noteTaker: 'p39',
    accessLead: 'p59',
    people:
      'p01 p02 p03 p04 p05 p06 p07 p11 p12 p13 p15 p16 p17 p21 p22 p23 p25 p27 p29 p31 p33 p35 p38 p39 p41 p42 p43 p46 p47 p49 p52 p59 p70',
    regrets: 'p24 p37 p53 p54 p57 p60',
    absent: 'p18 p30 p50',
    remote: 'p47 p25',
    firstVoices: 'p05 p11 p70',
    agenda: [
      item('Arrive, and welcome new partners', 8, 'connect', 'p01'),
      item('Wins and thanks', 7, 'connect', 'p33'),
      item('Action review', 8, 'inform', 'p39'),
      item('Text of the agreement', 30, 'decide', 'p13', 'Passed: 27 for it, 2 against, 1 abstention.'),
      item('Ready for the launch: police, peers, services', 22, 'discuss', 'p06'),
      item('The empty LGBTQIA seat', 5, 'discuss', 'p04', 'Not reached; for the next plenary.', true),
      item('Actions read back', 5, 'inform', 'p39'),
      item('Closing round', 5, 'connect', 'p03'),
    ],
  },
  m17: {
    type: 'other',
    startsAt: '10:00',
    minutes: 60,
    place: 'Foundry Square, Millhaven',
    access: 'Seats in the front rows. Sign language on the stage.',
    languages: ['en', 'es'],
    interpreter: 'American Sign Language; Spanish on paper',
    facilitator: 'p35',
    noteTaker: 'p39',
    host: 'p16',
    people:
      'p01 p02 p03 p04 p05 p06 p07 p11 p13 p15 p17 p21 p23 p27 p29 p31 p33 p35 p38 p39 p41 p42 p43 p46 p47 p49 p50 p52 p59 p66 p69 p70',
    agenda: [
      item('Words from those who began it', 15, 'connect', 'p03'),
      item('What starts today on two beats', 20, 'inform', 'p06', 'Two evening beats began.'),
      item('Questions of the press', 15, 'discuss', 'p01'),
      item('Coffee and thanks', 10, 'connect', 'p35'),
    ],
  },
  m18: {
    type: 'operations',
    startsAt: '08:30',
    place: 'Police headquarters, briefing room',
    facilitator: 'p06',
    noteTaker: 'p14',
    people: 'p02 p06 p07 p14 p23 p24 p27 p29 p32 p34 p50',
    regrets: 'p49 p51',
    firstVoices: 'p07',
    agenda: [
      item('Reminder of confidentiality', 2, 'inform', 'p06'),
      item('Flow numbers', 8, 'inform', 'p14', 'First month looked at, week by week.'),
      item('Barriers', 20, 'discuss', 'p29'),
      item('Questions about the protocol', 15, 'discuss', 'p07'),
      item('News from partners', 5, 'inform', 'p24'),
      item('Themes to pass up', 5, 'decide', 'p06'),
      item('Actions', 5, 'decide', 'p14'),
    ],
  },
  m19: {
    type: 'advisory',
    startsAt: '12:00',
    place: center,
    access: 'Stipends are paid at the door. A quiet room next door. No uniforms in this room.',
    languages: ['en', 'es'],
    facilitator: 'p03',
    noteTaker: 'p32',
    accessLead: 'p04',
    firstVoices: 'p61',
    agenda: [
      item('Meal and check-in', 15, 'connect', 'p03'),
      item('You said, we did', 10, 'inform', 'p02'),
      item('The data clause', 30, 'decide', 'p33', 'The pause is used: the clause comes back with our changes.'),
      item('Break', 10, 'connect'),
      {
        ...item('A complaint about a hand-off', 10, 'discuss', 'p31', 'Kept between us and the services committee.'),
        isRestricted: true,
      },
      item('Advice in our own words', 10, 'decide', 'p03'),
      item('Pay, support and next meeting', 5, 'inform', 'p02'),
    ],
  },
  m20: {
    type: 'retreat',
    startsAt: '09:00',
    place: 'Otter Point Lodge',
    access: 'A van leaves the library at eight. Lunch. Children are welcome.',
    facilitator: 'p01',
    coFacilitator: 'p03',
    timekeeper: 'p52',
    noteTaker: 'p39',
    people: 'p01 p02 p03 p04 p06 p13 p16 p17 p21 p22 p23 p27 p29 p31 p33 p35 p38 p39 p42 p43 p46 p47 p52 p70',
    regrets: 'p49 p54 p59',
    agenda: [
      item('Our story so far', 30, 'connect', 'p33'),
      item('What goes on around us', 35, 'discuss', 'p16'),
      item('Health of the coalition in numbers', 30, 'inform', 'p52'),
      item('Break', 15, 'connect'),
      item('Goals', 50, 'decide', 'p01', 'Five goals for year two, each with an owner.'),
      item('Committees and load', 35, 'discuss', 'p03', 'Nobody holds more than three seats from June on.'),
      item('Calendar and risks', 25, 'decide', 'p21'),
      item('Celebration', 20, 'connect', 'p02'),
    ],
  },
  m21: {
    type: 'plenary',
    startsAt: '17:30',
    place: library,
    online: true,
    access,
    languages: ['en', 'es'],
    interpreter: 'English and Spanish, both ways, with headsets',
    facilitator: 'p01',
    coFacilitator: 'p03',
    timekeeper: 'p22',
    noteTaker: 'p39',
    accessLead: 'p59',
    host: 'p35',
    people:
      'p01 p02 p03 p04 p05 p06 p12 p13 p16 p17 p21 p22 p23 p27 p29 p31 p33 p35 p38 p39 p41 p42 p43 p46 p47 p49 p51 p52 p54 p55 p57 p59 p69 p70',
    agenda: [
      item('Arrive, and welcome new partners', 8, 'connect', 'p01'),
      item('Wins and thanks', 7, 'connect', 'p33'),
      item('The empty LGBTQIA seat', 5, 'discuss', 'p04'),
      item('Action review', 8, 'inform', 'p39'),
      item('Committee reports by exception', 15, 'inform', 'p03'),
      {
        ...item('The city budget: who speaks, and what we ask', 22, 'discuss', 'p16'),
        prepare: 'Read the ask of last year and the cost card. Bring one story that may be told.',
      },
      {
        ...item('The data clause, as redrafted', 15, 'decide', 'p55'),
        prepare: 'The text as the advisory committee changed it is in the packet.',
      },
      item('Risks and calendar', 5, 'inform', 'p21'),
      item('Actions read back', 5, 'inform', 'p39'),
    ],
    note: 'Vote of the city on its budget is two weeks later.',
  },
};

/** The series of the bodies: they begin tomorrow, the meetings before them were booked one by one. */
export const demoSeries: readonly {
  readonly title: string;
  readonly type: string;
  readonly bodyKey?: BodyKey;
  readonly weekday: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA';
  readonly nth: number;
  readonly every?: number;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
}[] = [
  series('Design Team', 'design-team', 'dt', 'TU', 2, '16:00', 90, center),
  series(
    'Community Engagement & Communication',
    'committee',
    'c1',
    'WE',
    1,
    '09:00',
    60,
    'Unity Riverbend, front room',
  ),
  series('Criteria & Protocols', 'committee', 'c2', 'TH', 3, '15:00', 60, 'Public Defender, library'),
  series('Services', 'committee', 'c3', 'MO', 2, '13:00', 60, 'Meridian Behavioral Health, room 4'),
  series('Sustainability', 'committee', 'c4', 'FR', 1, '10:00', 60, 'County Health, third floor'),
  series('Assessment & Evaluation', 'committee', 'c5', 'TU', 4, '11:00', 60, 'State University, Justice Center'),
  series('Participant Advisory', 'advisory', 'c6', 'TH', 2, '12:00', 90, center),
  series('Operations workgroup', 'operations', undefined, 'MO', 4, '08:30', 60, 'Police headquarters, briefing room'),
];

function series(
  title: string,
  type: string,
  bodyKey: BodyKey | undefined,
  weekday: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA',
  nth: number,
  startsAt: string,
  minutes: number,
  place: string,
) {
  return { title, type, ...(bodyKey !== undefined && { bodyKey }), weekday, nth, startsAt, minutes, place };
}

function item(
  title: string,
  minutes: number,
  kind: AgendaKind,
  lead?: PersonKey,
  said?: string,
  isCarried?: boolean,
): DemoItem {
  return {
    title,
    minutes,
    kind,
    ...(lead !== undefined && { lead }),
    ...(said !== undefined && { said }),
    ...(isCarried === true && { isCarried }),
  };
}

function plenary(
  lead: PersonKey,
  facts: {
    readonly issue: string;
    readonly issueLead: PersonKey;
    readonly issueSaid: string;
    readonly decision: string;
    readonly decisionSaid: string;
    readonly isCarried?: boolean;
  },
): DemoItem[] {
  return [
    item('Arrive, and welcome new partners', 8, 'connect', lead),
    item('Wins and thanks', 7, 'connect', 'p33'),
    item('Action review', 8, 'inform', 'p39'),
    item('Committee reports by exception', 15, 'inform', 'p03'),
    item(facts.issue, 22, 'discuss', facts.issueLead, facts.issueSaid),
    item(facts.decision, 15, 'decide', facts.issueLead, facts.decisionSaid, facts.isCarried),
    item('Risks and calendar', 5, 'inform', 'p21'),
    item('Actions read back', 5, 'inform', 'p39'),
    item('Closing round', 5, 'connect', lead),
  ];
}
