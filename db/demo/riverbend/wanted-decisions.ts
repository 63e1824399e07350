import type { DecisionRoleId, WantedDecisionStatusId } from '#shared/content/ratings.ts';

import type { OrganizationKey, PersonKey } from './types.ts';

type SubjectKey = OrganizationKey | PersonKey;

/** A decision that the demo coalition wants; `day` is when it is made. */
export interface DemoDecision {
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly bodyKey: OrganizationKey;
  readonly day: number;
  readonly status: WantedDecisionStatusId;
  readonly description: string;
  readonly roles: readonly (readonly [SubjectKey, DecisionRoleId])[];
  /** Where somebody stands on this, where it differs from the whole. */
  readonly stances: readonly (readonly [SubjectKey, -2 | -1 | 0 | 1 | 2, string])[];
}

/** What the coalition wants decided, by whom and by when: the dates are those of the calendar of the demo. */
export const wantedDecisions: readonly DemoDecision[] = [
  {
    key: 'd1',
    title: 'City funds the second year',
    question: 'Will the council put $75,000 for evening beats and outreach into next year’s budget?',
    bodyKey: 'o08',
    day: 450,
    status: 'open',
    description: 'The vote is at the last budget session. Five of nine votes are needed; we count four.',
    roles: [
      ['p17', 'decides'],
      ['p18', 'decides'],
      ['p15', 'recommends'],
      ['p16', 'recommends'],
      ['p05', 'influences'],
      ['o21', 'influences'],
      ['o22', 'influences'],
      ['p69', 'influences'],
      ['o38', 'influences'],
      ['p66', 'reports'],
      ['o14', 'implements'],
      ['o02', 'affected'],
    ],
    stances: [
      ['o22', 2, 'Will speak for it at the budget session.'],
      ['p15', 0, 'For the pilot, not yet for the money.'],
    ],
  },
  {
    key: 'd2',
    title: 'County pays for same-day treatment slots',
    question: 'Will the commission pay for six same-day treatment slots?',
    bodyKey: 'o09',
    day: 480,
    status: 'open',
    description: 'Slots have been full since the pilot began. Without them a hand-off ends in a waiting room.',
    roles: [
      ['p19', 'decides'],
      ['p20', 'decides'],
      ['o10', 'recommends'],
      ['p52', 'influences'],
      ['p35', 'influences'],
      ['o11', 'implements'],
      ['o41', 'pays'],
    ],
    stances: [
      ['p20', -2, 'Has said in public that he will vote no.'],
      ['o41', 1, 'Would match what the county pays.'],
    ],
  },
  {
    key: 'd3',
    title: 'Deputies may offer diversion',
    question: 'Will the sheriff let deputies in the county offer diversion instead of booking?',
    bodyKey: 'o04',
    day: 540,
    status: 'open',
    description: 'Begins with the protocol that c2 is drafting.',
    roles: [
      ['p09', 'decides'],
      ['p10', 'implements'],
      ['p33', 'influences'],
      ['o39', 'influences'],
    ],
    stances: [],
  },
  {
    key: 'd4',
    title: 'Police, prosecutor and defender sign the agreement',
    question: 'Will all three sign the agreement on who is offered diversion?',
    bodyKey: 'o05',
    day: 321,
    status: 'won',
    description: 'Signed on the day after the district attorney agreed.',
    roles: [
      ['p05', 'decides'],
      ['p11', 'decides'],
      ['p13', 'decides'],
      ['p70', 'influences'],
    ],
    stances: [],
  },
];
