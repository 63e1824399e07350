import type { PersonKey } from './types.ts';

/** Who says what best, by the objection of the list; those left out have nobody assigned. */
export const objectionMessengers: Readonly<Record<string, PersonKey>> = {
  'catch-and-release': 'p42',
  'soft-on-crime': 'p06',
  'do-it-again': 'p07',
  accountability: 'p12',
  victims: 'p70',
  'enables-use': 'p32',
  'social-workers': 'p07',
  'too-long': 'p07',
  'officers-wont': 'p06',
  'no-beds': 'p23',
  'too-costly': 'p47',
  'grant-ends': 'p21',
  magnet: 'p69',
  'not-near-me': 'p42',
  'refused-before': 'p02',
  'widens-net': 'p39',
  unfair: 'p69',
  discretion: 'p38',
  'data-leak': 'p54',
  'thin-evidence': 'p52',
  'failed-elsewhere': 'p01',
  'partners-fought': 'p35',
};

/** Objections to which nobody has written a reply. */
export const withoutReply: readonly string[] = ['sellers', 'defunding'];

/** An objection that was heard, or a reply that was given, at a contact of the story. */
export interface DemoHeard {
  readonly day: number;
  readonly who: PersonKey;
  readonly objection: string;
  /** Given for a reply: who gave it and what came of it; without it the objection was heard. */
  readonly reply?: { readonly by: PersonKey; readonly result: string };
  readonly note: string;
}

/** What was heard and answered, contact by contact. The first line of "catch and release" is the worked example. */
export const demoHeard: readonly DemoHeard[] = [
  { day: 110, who: 'p05', objection: 'too-long', note: 'Every hour at a desk is an hour off the beat.' },
  { day: 160, who: 'p38', objection: 'widens-net', note: 'More police contact is still more police contact.' },
  {
    day: 196,
    who: 'p07',
    objection: 'officers-wont',
    reply: { by: 'p02', result: 'moved' },
    note: 'A night on the street with the outreach team.',
  },
  { day: 222, who: 'p43', objection: 'catch-and-release', note: 'What changes on the doorstep on the third visit?' },
  { day: 240, who: 'p64', objection: 'catch-and-release', note: 'Said for the owners at the forum.' },
  {
    day: 246,
    who: 'p43',
    objection: 'catch-and-release',
    reply: { by: 'p42', result: 'unknown' },
    note: 'Walk-through of the first 72 hours, at the bakery counter.',
  },
  {
    day: 254,
    who: 'p38',
    objection: 'widens-net',
    reply: { by: 'p01', result: 'moved' },
    note: 'No new penalties, and an audit of offers against arrests, in writing.',
  },
  { day: 270, who: 'p11', objection: 'victims', note: 'Who speaks for the victim when the criteria are written?' },
  { day: 352, who: 'p55', objection: 'data-leak', note: 'The data clause.' },
];

/** A message of the story. */
export interface DemoBox {
  /** The audience of the list; '' for everybody. */
  readonly segment: string;
  readonly title: string;
  readonly core: string;
  readonly value: string;
  readonly problem: string;
  readonly solution: string;
  readonly action: string;
  readonly bridge: string;
  readonly language: string;
  /** The day of the story since which the points stand. */
  readonly since: number;
  readonly points: readonly { readonly text: string; readonly evidence: string; readonly story: string }[];
}

/** The messages of the three campaigns. */
export const demoBoxes: readonly DemoBox[] = [
  {
    segment: '',
    title: 'Neighbors, not numbers',
    core: 'When an officer can connect a person to help on the spot, the block gets safer and fewer lives get stuck in jail.',
    value: 'Safe, healthy neighborhoods for everyone in Riverbend.',
    problem:
      'Short arrests for low-level offenses change little and leave records that block jobs and homes. The city and the county can change that.',
    solution: 'Trained officers, an immediate hand-off to a peer, services without a waitlist, public results.',
    action: 'Ask the city and the county to keep the evening beats.',
    bridge: 'What matters is what happens next for the person and the block.',
    language: 'en',
    since: 300,
    points: [
      {
        text: 'Somebody comes, and stays in touch: every hand-off has a name and a next step.',
        evidence: 'E10',
        story: 'coach',
      },
      { text: 'Where it was studied, people had lower odds of a new arrest.', evidence: 'E1', story: '' },
      { text: 'Results are published every quarter.', evidence: 'E5', story: 'parent' },
    ],
  },
  {
    segment: 'business',
    title: 'What happens next',
    core: 'Customers and staff are safer when a person in trouble gets a hand-off that lasts, not a night away.',
    value: 'A downtown where everybody feels welcome.',
    problem: 'A short stay in jail brings the same person back to the same door, with less to lose.',
    solution:
      'The first hour, the first day and the first month are written down, and merchants have a number to call.',
    action: 'Take a seat, and tell us what you see.',
    bridge: 'Come and walk through the first three days with us.',
    language: 'en',
    since: 330,
    points: [
      { text: 'The first hour, day and month are on one page.', evidence: 'E9', story: '' },
      { text: 'Repeat contacts are counted and reported every quarter.', evidence: 'E1', story: '' },
      { text: 'Business districts elsewhere helped to pay for it.', evidence: 'E12', story: '' },
    ],
  },
  {
    segment: 'elected-budget',
    title: 'Fund what works',
    core: 'Riverbend keeps people safe and spends with care when it pays for help that lasts.',
    value: 'Safety, and care with public money.',
    problem: 'The county pays for short stays that change little, and can choose otherwise in this budget.',
    solution: 'A pilot in phases with a point at which each can end, and several sources that pay.',
    action: 'Vote for the second year.',
    bridge: 'Look at what each dollar does next.',
    language: 'en',
    since: 395,
    points: [
      { text: 'In Seattle, costs a person fell as the program left its start.', evidence: 'E2', story: '' },
      { text: 'Half of the money goes to services.', evidence: '', story: '' },
    ],
  },
  {
    segment: 'residents',
    title: 'Vecinos, no números',
    core: 'Cuando un oficial puede conectar a una persona con ayuda en el momento, la cuadra está más segura.',
    value: 'Vecindarios seguros y sanos para todos.',
    problem: 'Pocos días fuera cambian poco y cierran puertas al trabajo y a la vivienda.',
    solution: 'Una entrega inmediata a una persona que acompaña, servicios sin espera y resultados públicos.',
    action: 'Organice una sesión en su casa.',
    bridge: 'Lo que importa es lo que pasa después.',
    language: 'es',
    since: 310,
    points: [{ text: 'Usted también puede referir a una persona.', evidence: '', story: '' }],
  },
];
