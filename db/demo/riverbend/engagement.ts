import type { FeedbackDraft } from '#shared/contract/engagement.ts';

/** Feedback of Riverbend; days count from the start of the story. */
export interface DemoFeedback {
  readonly title: string;
  readonly said: string;
  readonly alias?: string;
  readonly route: string;
  readonly day: number;
  readonly status: NonNullable<FeedbackDraft['status']>;
  readonly answer?: string;
  readonly answeredDay?: number;
  readonly toldDay?: number;
  readonly meetingKey?: string;
  readonly ownerKey?: string;
  readonly isRestricted?: boolean;
}

/** What people told the coalition, and what was done about it. */
export const feedback: readonly DemoFeedback[] = [
  {
    title: 'Stipends come too late to pay the bus',
    said: 'Money after a month does not help anybody who has none.',
    route: 'committee',
    day: 185,
    status: 'changed',
    answer: 'Stipends are paid within five days. The policy says so since month 7.',
    answeredDay: 196,
    toldDay: 205,
    meetingKey: 'm08',
    ownerKey: 'p01',
  },
  {
    title: 'The consent script sounds like a trap',
    said: 'Say first that no is fine, then the rest.',
    alias: 'Juniper',
    route: 'aside',
    day: 232,
    status: 'changed',
    answer: 'The script begins with the right to say no. Three people who were stopped before read it first.',
    answeredDay: 262,
    toldDay: 270,
    ownerKey: 'p31',
  },
  {
    title: 'Nobody who sells sex was asked about the evening beat',
    said: 'The beat is where we work.',
    route: 'peer',
    day: 318,
    status: 'considered',
    ownerKey: 'p04',
    isRestricted: true,
  },
  {
    title: 'The data clause lets names travel',
    said: 'We will not sign what we cannot explain to our people.',
    route: 'committee',
    day: 388,
    status: 'changed',
    answer: 'The advisory committee used its pause. The clause is being written anew, with counts in place of names.',
    answeredDay: 389,
    meetingKey: 'm19',
    ownerKey: 'p55',
  },
  {
    title: 'A phone number at the station, day and night',
    said: 'After ten nobody picks up.',
    route: 'box',
    day: 396,
    status: 'unchanged',
    answer: 'Not yet: there is no money for nights before the settlement’s second year. It is asked for.',
    answeredDay: 412,
    ownerKey: 'p01',
  },
  {
    title: 'Meetings at noon cost a day’s pay',
    said: 'Every second one in the evening would do.',
    alias: 'Heron',
    route: 'survey',
    day: 410,
    status: 'new',
  },
];

/** Stipends: whom, what for, dollars, due, paid. */
export const stipends: readonly (readonly [
  personKey: string,
  reason: string,
  dollars: number,
  dueDay: number,
  paidDay?: number,
])[] = [
  ['p03', 'Design Team, month 11', 50, 320, 322],
  ['p04', 'Design Team, month 11', 50, 320, 322],
  ['p33', 'Jail-visit agenda', 75, 352, 355],
  ['p31', 'Reading the consent script', 75, 365, 368],
  ['p03', 'Advisory committee, month 13', 50, 393, 396],
  ['p04', 'Advisory committee, month 13', 50, 393, 401],
  ['p29', 'Setting up the feedback line', 75, 405, 408],
  ['p03', 'Retreat', 120, 413],
  ['p04', 'Retreat', 120, 413],
  ['p32', 'Roll-call story', 75, 418],
];

/** What makes it possible to take part: kind, words, for whom. */
export const supports: readonly (readonly [kind: string, words: string, personKey?: string])[] = [
  ['transport', 'Bus passes at the door; a ride on request, by the coordinator'],
  ['child-care', 'At every meeting in the evening, at the interfaith hall'],
  ['food', 'A warm meal before the advisory committee'],
  ['interpretation', 'English and Spanish at every meeting, by the immigrant center'],
  ['mentor', 'Meets before and after the Design Team', 'p32'],
];
