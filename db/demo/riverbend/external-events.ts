import type { ExternalEventKindId } from '#shared/content/external-events.ts';

import type { BodyKey } from './governing-bodies.ts';
import type { OrganizationKey, PersonKey } from './types.ts';

/** Something outside the coalition that it has to be ready for. */
export interface DemoExternalEvent {
  readonly title: string;
  readonly kind: ExternalEventKindId;
  readonly fromDay: number;
  /** The same day when it takes one. */
  readonly untilDay: number;
  readonly certainty: 'fixed' | 'expected' | 'possible';
  readonly note: string;
  readonly place?: string;
  /** The body that prepares for it. */
  readonly body?: BodyKey;
  /** Who keeps an eye on it. */
  readonly ownerKey?: PersonKey;
  /** Whom it touches, with why. */
  readonly touches?: readonly (readonly [PersonKey | OrganizationKey, string])[];
  /** The checklist that prepares for it, and how many of its lines are done. */
  readonly plan?: readonly [checklist: string, done: number];
  readonly decision?: string;
  readonly affected?: string;
  /** How it comes again; its first time is as given. */
  readonly rule?: string;
}

/** Elections, budgets, sessions and terms, past and coming. */
export const externalEvents: readonly DemoExternalEvent[] = [
  {
    title: 'Election of the sheriff and the council',
    kind: 'election',
    fromDay: 285,
    untilDay: 290,
    certainty: 'fixed',
    note: 'The same briefing went to every candidate. The coalition supports none.',
    body: 'dt',
    ownerKey: 'p33',
    touches: [
      ['o04', 'The office changes hands.'],
      ['o08', 'Four of nine seats are on the ballot.'],
    ],
    plan: ['election', 8],
    affected: 'Jail intake, the evening beats, two votes on the budget.',
  },
  {
    title: 'The new sheriff is sworn in',
    kind: 'leadership',
    fromDay: 305,
    untilDay: 305,
    certainty: 'fixed',
    note: 'Meet within 30 days, with an officer and a peer together.',
    body: 'dt',
    ownerKey: 'p06',
    touches: [['p09', 'New in office.']],
    plan: ['new-administration', 6],
  },
  {
    title: 'State session',
    kind: 'session',
    fromDay: 400,
    untilDay: 490,
    certainty: 'fixed',
    note: 'Two bills touch the program. Members log what they spend on them.',
    body: 'c4',
    ownerKey: 'p33',
    touches: [['o09', 'Carries the county’s list of bills.']],
    plan: ['session', 3],
    decision: 'Do we take a position on the bill about expungement?',
  },
  {
    title: 'City budget vote',
    kind: 'budget',
    fromDay: 450,
    untilDay: 450,
    certainty: 'fixed',
    note: 'Ask: the evening shift. Testimony from a neighbor, an officer and a peer.',
    place: 'City Hall, council chamber',
    body: 'c4',
    ownerKey: 'p16',
    touches: [
      ['o08', 'Five of nine votes are needed.'],
      ['p17', 'Our champion on the council.'],
    ],
    plan: ['budget', 5],
    decision: 'How much we ask for, and what we drop if a quarter is cut.',
    affected: 'Evening beats, peer outreach.',
    rule: 'FREQ=YEARLY',
  },
  {
    title: 'County budget',
    kind: 'budget',
    fromDay: 480,
    untilDay: 480,
    certainty: 'expected',
    note: 'The day follows the state figures.',
    place: 'County building',
    body: 'c4',
    ownerKey: 'p17',
    touches: [['o09', 'The commission decides.']],
    rule: 'FREQ=YEARLY',
  },
  {
    title: "The chief's contract ends",
    kind: 'contract',
    fromDay: 520,
    untilDay: 520,
    certainty: 'fixed',
    note: 'Nobody knows yet whether it will be renewed.',
    body: 'dt',
    ownerKey: 'p01',
    touches: [
      ['p05', 'Brought the department to the table.'],
      ['p06', 'Liaison; may go with the chief.'],
    ],
    decision: 'Who is the bridge person if a new chief comes?',
    affected: 'Every officer who diverts.',
  },
  {
    title: 'Grant renewal',
    kind: 'grant',
    fromDay: 600,
    untilDay: 600,
    certainty: 'fixed',
    note: 'Two asks for each dollar; the report on the fund comes first.',
    body: 'c4',
    ownerKey: 'p21',
    touches: [['o26', 'Holds the grant.']],
    plan: ['funding-end', 1],
    affected: 'Peer navigators.',
  },
];
