import type { OutreachStep } from '#shared/contract/outreach.ts';
import type { CommitmentCardId } from '#shared/content/information-session-kit.ts';

import type { PersonKey } from './types.ts';

/** What a partner promised the coalition. */
interface TheirPromise {
  readonly by: PersonKey;
  /** The day on which it was said. */
  readonly day: number;
  readonly text: string;
  readonly dueDay: number | null;
  readonly keptDay: number | null;
}

/** Promises made by partners; what the coalition promised stands in its contacts. */
export const theirPromises: readonly TheirPromise[] = [
  { by: 'p42', day: 358, text: 'Two shop owners who will talk to their neighbors.', dueDay: 385, keptDay: 380 },
  { by: 'p55', day: 352, text: 'Comments on every line of the data clause.', dueDay: 430, keptDay: null },
  { by: 'p47', day: 369, text: 'Six names for the funders’ lunch.', dueDay: 424, keptDay: null },
  { by: 'p67', day: 373, text: 'What one avoided emergency visit costs the plan.', dueDay: 412, keptDay: null },
  { by: 'p66', day: 380, text: 'A call to us before the story runs.', dueDay: 405, keptDay: 404 },
  { by: 'p44', day: 384, text: 'Two neighbors at the next report-back.', dueDay: 418, keptDay: null },
  { by: 'p40', day: 392, text: 'An evening with the staff to ask all their questions.', dueDay: 414, keptDay: null },
  {
    by: 'p65',
    day: 397,
    text: 'Five minutes at the lodge meeting, without comment from him.',
    dueDay: 410,
    keptDay: 409,
  },
  {
    by: 'p19',
    day: 397,
    text: 'To ask the clerk when the county match is on the calendar.',
    dueDay: 428,
    keptDay: null,
  },
  { by: 'p09', day: 399, text: 'To read the deputies’ protocol with her own counsel.', dueDay: null, keptDay: null },
  { by: 'p10', day: 410, text: 'A letter of support, once the sheriff has read it.', dueDay: 440, keptDay: null },
  { by: 'p46', day: 413, text: 'The union hall for thirty people, any Thursday.', dueDay: 429, keptDay: null },
];

/** A room full of people who might join, with those of them who are known by name. */
interface DemoSession {
  /** The meeting of `meetings.ts`; undefined for one that is still to come. */
  readonly meetingKey?: string;
  readonly title: string;
  readonly day: number;
  readonly startsAt: string;
  readonly place: string;
  readonly languages: readonly string[];
  readonly ownerKey: PersonKey;
  readonly headCount: number;
  readonly came: readonly PersonKey[];
  readonly accepted?: readonly PersonKey[];
  readonly absent: readonly PersonKey[];
  readonly invited?: readonly PersonKey[];
  readonly declined?: readonly PersonKey[];
  readonly cards: readonly (readonly [PersonKey, CommitmentCardId])[];
  readonly questions: readonly { readonly by?: PersonKey; readonly text: string; readonly answer: string }[];
}

/** The three information sessions, the public forum and the evening for businesses that recruited partners, and the next one. */
export const demoSessions: readonly DemoSession[] = [
  {
    meetingKey: 'm01',
    title: 'First information session',
    day: 20,
    startsAt: '18:00',
    place: 'Turning Stone, Canal Street',
    languages: ['en'],
    ownerKey: 'p01',
    headCount: 14,
    came: ['p02', 'p03', 'p13', 'p21', 'p22', 'p27', 'p33', 'p38', 'p39'],
    absent: ['p14', 'p24'],
    cards: [
      ['p13', 'coalition-seat'],
      ['p21', 'coalition-seat'],
      ['p27', 'committee-seat'],
      ['p38', 'member-outreach'],
      ['p39', 'coalition-seat'],
    ],
    questions: [
      { by: 'p22', text: 'Who pays for the first year?', answer: 'Nobody yet. We said so, and named three sources.' },
      { text: 'What happens when somebody walks away from help?', answer: 'They can come back the next day.' },
    ],
  },
  {
    meetingKey: 'm02',
    title: 'Information session in English and Spanish',
    day: 48,
    startsAt: '17:30',
    place: 'Casa del Río',
    languages: ['en', 'es'],
    ownerKey: 'p03',
    headCount: 22,
    came: ['p04', 'p17', 'p18', 'p23', 'p24', 'p27', 'p28', 'p29', 'p32', 'p33', 'p35', 'p59', 'p69'],
    absent: ['p31', 'p60'],
    declined: ['p36'],
    cards: [
      ['p17', 'coalition-seat'],
      ['p23', 'coalition-seat'],
      ['p24', 'committee-seat'],
      ['p27', 'site-visit-host'],
      ['p28', 'volunteer-hours'],
      ['p29', 'committee-seat'],
      ['p33', 'coalition-seat'],
      ['p35', 'meeting-space'],
      ['p69', 'member-outreach'],
    ],
    questions: [
      { by: 'p18', text: 'Is this catch and release?', answer: '' },
      { by: 'p32', text: 'Will a record keep me out of a paid role?', answer: 'No. There is no record bar.' },
      { by: 'p59', text: 'Does anybody ask about papers?', answer: 'Never, in any form.' },
    ],
  },
  {
    meetingKey: 'm05',
    title: 'Information session for officers and EMS',
    day: 118,
    startsAt: '14:00',
    place: 'Fire Station 2, day room',
    languages: ['en'],
    ownerKey: 'p06',
    headCount: 17,
    came: ['p05', 'p06', 'p07', 'p08', 'p10', 'p49', 'p50', 'p51'],
    absent: ['p65'],
    cards: [
      ['p50', 'coalition-seat'],
      ['p49', 'committee-seat'],
    ],
    questions: [
      {
        by: 'p10',
        text: 'How many minutes does a diversion take compared with a booking?',
        answer: 'We count it in the first month.',
      },
      { by: 'p07', text: 'Who is liable when it goes wrong?', answer: '' },
    ],
  },
  {
    meetingKey: 'm11',
    title: 'Public forum',
    day: 240,
    startsAt: '18:30',
    place: 'Millhaven Public Library',
    languages: ['en', 'es'],
    ownerKey: 'p35',
    headCount: 64,
    came: ['p03', 'p05', 'p16', 'p19', 'p35', 'p39', 'p42', 'p44', 'p45', 'p46', 'p57', 'p64', 'p66', 'p69', 'p70'],
    absent: ['p09', 'p41'],
    cards: [
      ['p46', 'coalition-seat'],
      ['p57', 'coalition-seat'],
    ],
    questions: [
      { by: 'p64', text: 'Who answers when a storefront is broken into again?', answer: '' },
      {
        by: 'p44',
        text: 'Will somebody come when I call?',
        answer: 'A number that is answered, and a report every month.',
      },
      {
        by: 'p70',
        text: 'Where do families of people who died have a say?',
        answer: 'A seat, and victim input in the text.',
      },
    ],
  },
  {
    meetingKey: 'm12',
    title: 'Business track: an evening of their own',
    day: 255,
    startsAt: '08:00',
    place: 'Bellwether Bakery',
    languages: ['en'],
    ownerKey: 'p43',
    headCount: 10,
    came: ['p41', 'p42', 'p43', 'p44', 'p48'],
    absent: ['p64'],
    cards: [
      ['p43', 'coalition-seat'],
      ['p42', 'public-statement'],
    ],
    questions: [
      { by: 'p41', text: 'What happens in the first 72 hours?', answer: 'Walked through desk by desk, with times.' },
      { by: 'p42', text: 'Is there one number for shop owners?', answer: 'Yes, day and night.' },
    ],
  },
  {
    title: 'Open evening at the union hall',
    day: 432,
    startsAt: '18:00',
    place: 'Cedar Ford union hall',
    languages: ['en', 'es'],
    ownerKey: 'p39',
    headCount: 0,
    came: [],
    accepted: ['p40', 'p62', 'p46', 'p20'],
    absent: [],
    invited: ['p56', 'p63', 'p68', 'p67', 'p49', 'p66'],
    declined: ['p19'],
    cards: [],
    questions: [],
  },
];

/** A rhythm of staying in touch that differs from the tier's. */
export const ownRhythms: readonly { readonly key: PersonKey; readonly everyDays: number }[] = [
  { key: 'p05', everyDays: 21 },
  { key: 'p11', everyDays: 14 },
  { key: 'p40', everyDays: 14 },
  { key: 'p64', everyDays: 60 },
];

interface DemoPlan {
  readonly title: string;
  readonly purpose: string;
  readonly ask: string;
  readonly ownerKey: PersonKey;
  readonly startDay: number | null;
  readonly status: 'draft' | 'running';
  readonly steps: readonly OutreachStep[];
  readonly targets: readonly {
    readonly key: PersonKey;
    readonly stepsDone?: number;
    readonly outcome?: string;
    readonly touchDay?: number;
    readonly note?: string;
    readonly isStopped?: boolean;
  }[];
}

/** The track for businesses, half way through, and a short plan that few people may be texted for. */
export const demoPlans: readonly DemoPlan[] = [
  {
    title: 'Business track: merchants first',
    purpose: 'Shop owners hear it from shop owners: what happens in the first hour, day and month, and whom to call.',
    ask: 'Will you put the night number by your register and tell us what happens when you call it?',
    ownerKey: 'p43',
    startDay: 404,
    status: 'running',
    steps: [
      {
        channel: 'email',
        day: 0,
        subject: 'One number, answered at night',
        script:
          'Hello {firstName},\n\nI am {me} with the {coalition}. Last month a shop owner on Main Street called the night number and somebody came in eleven minutes.\n\n{ask}\n\nI will call you this week.\n\n{me}',
      },
      {
        channel: 'phone',
        day: 7,
        subject: '',
        script:
          'Hello {firstName}, this is {me} with the {coalition}. Is this a good moment?\n\nListen first: what happens outside {organization} in the evening?\n\n{ask}',
      },
      {
        channel: 'one-to-one',
        day: 14,
        subject: '',
        script: 'Walk the block with {firstName}. Bring the page on the first 72 hours. {ask}',
      },
      {
        channel: 'letter',
        day: 28,
        subject: 'What came of your call',
        script: 'Dear {firstName},\n\nhere is what came of the calls from your block this month.\n\n{me}',
      },
    ],
    targets: [
      {
        key: 'p41',
        stepsDone: 2,
        outcome: 'conversation-held',
        touchDay: 412,
        note: 'Wants to see the numbers first.',
      },
      {
        key: 'p42',
        stepsDone: 2,
        outcome: 'asked-yes',
        touchDay: 411,
        note: 'The number is on the door.',
        isStopped: true,
      },
      { key: 'p43', stepsDone: 1, outcome: 'replied-info-sent', touchDay: 405 },
      { key: 'p44', stepsDone: 1, outcome: 'left-message', touchDay: 406 },
      { key: 'p45', stepsDone: 1, outcome: 'no-answer', touchDay: 406 },
      { key: 'p46', stepsDone: 1, outcome: 'replied-info-sent', touchDay: 405 },
      { key: 'p48', stepsDone: 0 },
      { key: 'p64', stepsDone: 1 },
      { key: 'p20', stepsDone: 0 },
      { key: 'p18', stepsDone: 0 },
    ],
  },
  {
    title: 'Text reminder for the open evening',
    purpose: 'One short message the day before.',
    ask: 'See you tomorrow at six?',
    ownerKey: 'p39',
    startDay: 431,
    status: 'draft',
    steps: [{ channel: 'text', day: 0, subject: '', script: 'Hello {firstName}, {ask} {me}' }],
    targets: [{ key: 'p40' }, { key: 'p56' }, { key: 'p61' }, { key: 'p62' }, { key: 'p68' }],
  },
];
